import { Buffer, isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import { decode, maxDraftBytes } from '../decode.ts'

/** A file as it was read, good until the next one is. */
export interface ReadNow {
  /** Its text as UTF-8, without a byte order mark. */
  bytes: Uint8Array
  text(): string
}

let room = Buffer.allocUnsafeSlow(65_536)

/**
 * Reads a draft at once; undefined where it cannot be read. To be asked of ordinary files only.
 *
 * @param size - In bytes, as the disk has just said.
 */
export function readNow(file: string, size: number): ReadNow | undefined {
  if (size > maxDraftBytes) return undefined
  try {
    const bytes = bytesOf(file, size)
    // The texts of most files are their bytes: those need not be made texts of to be compared.
    if (isUtf8(bytes) && bytes[0] !== 0xef) return { bytes, text: () => bytes.toString('utf8') }
    const read = decode(bytes)
    if (!('text' in read)) return undefined
    const { text } = read
    return { bytes: Buffer.from(text), text: () => text }
  } catch {
    return undefined
  }
}

function bytesOf(path: string, size: number): Buffer {
  if (size > room.length) room = Buffer.allocUnsafeSlow(2 * size)
  const file = openSync(path, 'r')
  try {
    return room.subarray(0, readSync(file, room, 0, size, 0))
  } finally {
    closeSync(file)
  }
}
