import type { Token } from '../types.ts'

/**
 * What is known of the sentences of a draft, in columns that hold one sentence after the other: a
 * column for each sentence takes longer to get than to fill.
 */
export interface Features {
  readonly hashes: Int32Array
  /** What each of them counts, in tenths. */
  readonly tenths: Uint8Array
  /** Which of the sentence's words each comes from; -1 where from none. */
  readonly sources: Int32Array
  /** Where sentences begin; at the end where the last one ends. */
  readonly starts: readonly number[]
  /** The words of each sentence. */
  readonly words: readonly (readonly Token[])[]
}

/** What a feature counts on its own, in tenths. */
export const whole = 10
/** Room for some ten sentences. */
const usual = 4096

/** Features that are being gathered, sentence after sentence; serves one draft after the other. */
export class FeatureRow {
  #hashes = new Int32Array(usual)
  #tenths = new Uint8Array(usual)
  #sources = new Int32Array(usual)
  #size = 0
  #starts: number[] = []
  #words: (readonly Token[])[] = []

  /** Begins a sentence of some words; the features that are added belong to it. */
  begin(words: readonly Token[]): void {
    this.#starts.push(this.#size)
    this.#words.push(words)
  }

  /** Adds one that counts so many `tenths`, from the word with that number. */
  add(hash: number, tenths = whole, source = -1): void {
    if (this.#size === this.#hashes.length) this.#grow(2 * this.#size)
    this.#hashes[this.#size] = hash
    this.#tenths[this.#size] = tenths
    this.#sources[this.#size] = source
    this.#size++
  }

  /** Adds some that count whole, from one word. */
  addEach(hashes: readonly number[], source: number): void {
    for (let at = 0; at < hashes.length; at++) this.add(hashes[at] as number, whole, source)
  }

  /** Gives the sentences that have been gathered, and is empty after. */
  take(): Features {
    const taken = {
      hashes: this.#hashes.slice(0, this.#size),
      tenths: this.#tenths.slice(0, this.#size),
      sources: this.#sources.slice(0, this.#size),
      starts: [...this.#starts, this.#size],
      words: this.#words,
    }
    this.clear()
    return taken
  }

  /** Leaves what has been gathered. */
  clear(): void {
    this.#size = 0
    this.#starts = []
    this.#words = []
  }

  #grow(room: number): void {
    const [hashes, tenths, sources] = [this.#hashes, this.#tenths, this.#sources]
    this.#hashes = new Int32Array(room)
    this.#tenths = new Uint8Array(room)
    this.#sources = new Int32Array(room)
    this.#hashes.set(hashes)
    this.#tenths.set(tenths)
    this.#sources.set(sources)
  }
}
