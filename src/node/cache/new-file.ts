import { Buffer } from 'node:buffer'
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from './entry.ts'
import { ending, remove } from './files.ts'
import type { OldFile } from './old-file.ts'
import { NewRows } from './rows.ts'
import { tailOf } from './tail.ts'

/** So much is written at a time. In bytes. */
const chunk = 131_072

/** A file of the cache that is being written. Never throws: what cannot be written is given up. */
export class NewFile {
  readonly #path: string
  readonly #target: string
  readonly rows = new NewRows()
  readonly #tidy = () => remove(this.#path)
  readonly #waiting = Buffer.allocUnsafeSlow(chunk)
  #filled = 0
  /** Of what is sealed, so far. In bytes. */
  size = 0
  #file: number | undefined

  constructor(folder: string, run: string) {
    this.#path = join(folder, `${run}.${process.pid}.tmp`)
    this.#target = join(folder, run + ending)
    this.#file = created(folder, this.#path)
    // Ctrl-C ends the program in the middle of a run.
    process.once('exit', this.#tidy)
  }

  add(name: number, entry: Entry, sealed: Buffer): void {
    this.rows.add({ ...entry, name, at: this.size, length: sealed.length })
    this.#append(sealed)
  }

  /** Takes over what is sealed in a part of an older file; its rows are the caller's. */
  take(old: OldFile, from: number, to: number): void {
    for (let at = from; at < to; at += chunk) this.#append(old.bytes(at, Math.min(chunk, to - at)))
  }

  /** Puts the file in its place; gives whether it is there. */
  end(): boolean {
    const sealedBytes = this.size
    const rows = this.rows.bytes()
    this.#append(rows)
    this.#append(tailOf(rows, this.rows.count, sealedBytes))
    this.#flush()
    process.off('exit', this.#tidy)
    if (this.#file === undefined) return false
    try {
      closeSync(this.#file)
      renameSync(this.#path, this.#target)
      return true
    } catch {
      remove(this.#path)
      return false
    }
  }

  #append(bytes: Buffer): void {
    if (this.#filled + bytes.length > chunk) this.#flush()
    if (bytes.length > chunk) this.#write(bytes)
    else this.#filled += bytes.copy(this.#waiting, this.#filled)
    this.size += bytes.length
  }

  #flush(): void {
    this.#write(this.#waiting.subarray(0, this.#filled))
    this.#filled = 0
  }

  #write(bytes: Buffer): void {
    if (this.#file === undefined) return
    try {
      for (let from = 0; from < bytes.length; ) from += writeSync(this.#file, bytes, from)
    } catch {
      closeSync(this.#file)
      this.#file = undefined
      remove(this.#path)
    }
  }
}

/** A new file for nobody but the user; undefined where it cannot be made. */
function created(folder: string, path: string): number | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    remove(path)
    return openSync(path, 'wx', 0o600)
  } catch {
    return undefined
  }
}
