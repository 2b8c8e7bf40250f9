import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { fstatSync, readSync } from 'node:fs'
import { OldRows, rowsBytes } from './rows.ts'

/*
 * A file of the cache: what is sealed of each draft, rows that say where, and a tail of three
 * numbers and a sum over rows and numbers. What is sealed tells by itself when it was changed.
 */

/** What a file of this kind ends with, as a number of this machine: others may have their bytes the other way round. */
const mark = 0x74616e6b03
const sumBytes = 20
const tailBytes = 3 * Float64Array.BYTES_PER_ELEMENT + sumBytes

/** The tail of a file: after so many bytes of sealed parts come these rows. */
export function tailOf(rows: Buffer, count: number, sealedBytes: number): Buffer {
  const numbers = Buffer.from(Float64Array.of(mark, count, sealedBytes).buffer)
  return Buffer.concat([numbers, sumOf(rows, numbers)])
}

/**
 * Reads the rows of a file; undefined where it is not whole.
 *
 * @throws {Error} where it cannot be read.
 */
export function readRows(file: number): OldRows | undefined {
  const { size } = fstatSync(file)
  const tail = bytesAt(file, size - tailBytes, tailBytes)
  const numbers = tail.subarray(0, -sumBytes)
  const [found, count = 0, sealedBytes = 0] = new Float64Array(tail.buffer, 0, 3)
  const length = size - tailBytes - sealedBytes
  if (found !== mark || !(length >= rowsBytes(count))) return undefined
  const rows = bytesAt(file, sealedBytes, length)
  return sumOf(rows, numbers).equals(tail.subarray(-sumBytes))
    ? new OldRows(rows, count)
    : undefined
}

// Against disks and killed runs, not against people.
const sumOf = (rows: Buffer, numbers: Buffer): Buffer =>
  createHash('sha1').update(rows).update(numbers).digest()

/** Bytes of a file, in a buffer of their own. */
function bytesAt(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length)
  const read = readSync(file, bytes, 0, length, from)
  return bytes.fill(0, read)
}
