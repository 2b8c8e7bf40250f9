import type { Token } from '../types.ts'

/** What is known of a sentence, in columns. */
export interface Features {
  readonly hashes: Int32Array
  /** What each of them counts, in tenths. */
  readonly tenths: Uint8Array
  /** Which of `words` each comes from; -1 where from none. */
  readonly sources: Int32Array
  readonly words: readonly Token[]
  /** What they are packed as, for each size that was asked for. */
  readonly packs: Packed[]
}

/** Features as buckets, each once. */
export interface Packed {
  /** How many buckets there are. */
  size: number
  buckets: Int32Array
  /** What each of them counts, in tenths. */
  tenths: Uint8Array
  /** The sum of their squares. */
  squares: number
}

/** What a feature counts on its own, in tenths. */
export const whole = 10
/** Room for a sentence of some fifty words. */
const usual = 1024

/** Features that are being gathered; a row can be used for one sentence after the other. */
export class FeatureRow {
  #hashes = new Int32Array(usual)
  #tenths = new Uint8Array(usual)
  #sources = new Int32Array(usual)
  #size = 0

  /** Adds one that counts so many `tenths`, from the word with that number. */
  add(hash: number, tenths = whole, source = -1): void {
    if (this.#size === this.#hashes.length) this.#grow(2 * this.#size)
    this.#hashes[this.#size] = hash
    this.#tenths[this.#size] = tenths
    this.#sources[this.#size] = source
    this.#size++
  }

  /** Adds what another row has. */
  addAll({ hashes, tenths, sources }: Features): void {
    const end = this.#size + hashes.length
    if (end > this.#hashes.length) this.#grow(2 * end)
    this.#hashes.set(hashes, this.#size)
    this.#tenths.set(tenths, this.#size)
    this.#sources.set(sources, this.#size)
    this.#size = end
  }

  /** Gives what has been gathered for a sentence of `words`, and is empty after. */
  take(words: readonly Token[] = []): Features {
    const taken = {
      hashes: this.#hashes.slice(0, this.#size),
      tenths: this.#tenths.slice(0, this.#size),
      sources: this.#sources.slice(0, this.#size),
      words,
      packs: [],
    }
    this.clear()
    return taken
  }

  /** Leaves what has been gathered. */
  clear(): void {
    this.#size = 0
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
