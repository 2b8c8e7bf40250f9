import { Buffer } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import type { OldRows } from './rows.ts'
import { readRows } from './tail.ts'

/** So much is read at a time: drafts are mostly asked for in the order they lie. In bytes. */
const most = 131_072
const none = Buffer.alloc(0)

/** What runs before have written. */
export interface OldFile {
  rows: OldRows
  /** So many bytes, good until the next call; fewer where they cannot be read. */
  bytes(at: number, length: number): Buffer
  close(): void
}

/** Opens a file of the cache; undefined where there is none, or one that is not whole. */
export function openOld(path: string): OldFile | undefined {
  try {
    const file = openSync(path, 'r')
    const rows = readRows(file)
    if (rows) return { rows, bytes: reader(file), close: () => closeSync(file) }
    closeSync(file)
    return undefined
  } catch {
    return undefined
  }
}

function reader(file: number): OldFile['bytes'] {
  let room: Buffer = Buffer.allocUnsafeSlow(most)
  let window: Buffer = none
  let start = 0
  return (at, length) => {
    if (at < start || at + length > start + window.length) {
      if (length > room.length) room = Buffer.allocUnsafeSlow(length)
      window = readAt(file, at, room)
      start = at
    }
    return window.subarray(at - start, at - start + length)
  }
}

function readAt(file: number, at: number, room: Buffer): Buffer {
  try {
    return room.subarray(0, readSync(file, room, 0, room.length, at))
  } catch {
    return none
  }
}
