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
const [seenColumn, atColumn, lengthColumn, textEndColumn] = [5, 8, 9, 10]
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
    const told = [name, mtime, ctime, size, ino, seen, day, plain ? 1 : 0, at, length]
    this.copy(told, 0, at, open)
  }

  /** Takes over the numbers of a row from where they lie; what is sealed may have moved. */
  copy(numbers: ArrayLike<number>, from: number, at: number, open: string): void {
    const to = this.#count++ * width
    if (to === this.#numbers.length) this.#grow()
    for (let column = 0; column < textEndColumn; column++)
      this.#numbers[to + column] = numbers[from + column] ?? 0
    this.#textEnd += open.length
    this.#texts.push(open)
    this.#numbers[to + atColumn] = at
    this.#numbers[to + textEndColumn] = this.#textEnd
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

/** A row that was not asked for, as little of it as it takes to keep it or not. */
export interface Rest {
  name: number
  seen: number
  at: number
  length: number
  /** Takes it over to rows that are gathered; what is sealed lies there. */
  copyTo(rows: NewRows, at: number): void
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
      this.#places.set(this.#number(from, 0), from)
  }

  get(name: number): Row | undefined {
    const from = this.#places.get(name)
    return from === undefined ? undefined : this.#rowAt(from)
  }

  /** Every row in the order of the file; good until the next is asked for. */
  *rest(): Iterable<Rest> {
    let from = 0
    const rest: Rest = {
      name: 0,
      seen: 0,
      at: 0,
      length: 0,
      copyTo: (rows, at) => rows.copy(this.#numbers, from, at, this.#open(from)),
    }
    for (const [name, place] of this.#places) {
      from = place
      rest.name = name
      rest.seen = this.#number(from, seenColumn)
      rest.at = this.#number(from, atColumn)
      rest.length = this.#number(from, lengthColumn)
      yield rest
    }
  }

  #rowAt(from: number): Row {
    const number = (column: number): number => this.#number(from, column)
    return {
      name: number(0),
      mtime: number(1),
      ctime: number(2),
      size: number(3),
      ino: number(4),
      seen: number(seenColumn),
      day: number(6),
      plain: number(7) === 1,
      at: number(atColumn),
      length: number(lengthColumn),
      open: this.#open(from),
    }
  }

  #open(from: number): string {
    const start = from === 0 ? 0 : this.#number(from - width, textEndColumn)
    return this.#texts.slice(start, this.#number(from, textEndColumn))
  }

  #number(from: number, column: number): number {
    return this.#numbers[from + column] ?? 0
  }
}
