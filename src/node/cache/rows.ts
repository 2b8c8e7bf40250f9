import { Buffer } from 'node:buffer'
import type { Entry } from './entry.ts'

/** An entry in a file: whose it is, and where what is sealed lies. In bytes. */
export interface Row extends Entry {
  name: number
  at: number
  length: number
}

/** Numbers of a row: those of `add`, in its order. */
const width = 11
const numberBytes = Float64Array.BYTES_PER_ELEMENT

/** So many bytes hold rows, before their open parts. */
export const rowsBytes = (count: number): number => count * width * numberBytes

/** Rows as they are gathered for a file. */
export class NewRows {
  #numbers = new Float64Array(width * 1024)
  #count = 0
  readonly #texts: string[] = []
  #textEnd = 0

  get count(): number {
    return this.#count
  }

  add({ name, mtime, ctime, size, ino, seen, day, plain, at, length, open }: Row): void {
    const from = this.#count++ * width
    if (from === this.#numbers.length) this.#grow()
    this.#textEnd += open.length
    this.#texts.push(open)
    const numbers = this.#numbers
    numbers[from] = name
    numbers[from + 1] = mtime
    numbers[from + 2] = ctime
    numbers[from + 3] = size
    numbers[from + 4] = ino
    numbers[from + 5] = seen
    numbers[from + 6] = day
    numbers[from + 7] = plain ? 1 : 0
    numbers[from + 8] = at
    numbers[from + 9] = length
    numbers[from + 10] = this.#textEnd
  }

  /** The rows as bytes: their numbers as they lie in memory, then their open parts. */
  bytes(): Buffer {
    const numbers = Buffer.from(this.#numbers.buffer, 0, rowsBytes(this.#count))
    return Buffer.concat([numbers, Buffer.from(this.#texts.join(''), 'latin1')])
  }

  #grow(): void {
    const wider = new Float64Array(this.#numbers.length * 2)
    wider.set(this.#numbers)
    this.#numbers = wider
  }
}

/** Rows read from a file: nothing is made of one that nobody asks for. The last of a name counts. */
export class OldRows {
  readonly #numbers: Float64Array
  readonly #texts: string
  readonly #places = new Map<number, number>()

  /** @param bytes - As `NewRows` gives them, in a buffer of their own. */
  constructor(bytes: Buffer, count: number) {
    this.#numbers = new Float64Array(bytes.buffer, 0, count * width)
    this.#texts = bytes.toString('latin1', rowsBytes(count))
    for (let from = 0; from < count * width; from += width)
      this.#places.set(this.#numbers[from] ?? 0, from)
  }

  get(name: number): Row | undefined {
    const from = this.#places.get(name)
    return from === undefined ? undefined : this.#rowAt(from)
  }

  *[Symbol.iterator](): Iterator<Row> {
    for (const from of this.#places.values()) yield this.#rowAt(from)
  }

  #rowAt(from: number): Row {
    const number = (column: number): number => this.#numbers[from + column] ?? 0
    return {
      name: number(0),
      mtime: number(1),
      ctime: number(2),
      size: number(3),
      ino: number(4),
      seen: number(5),
      day: number(6),
      plain: number(7) === 1,
      at: number(8),
      length: number(9),
      open: this.#texts.slice(from === 0 ? 0 : number(10 - width), number(10)),
    }
  }
}
