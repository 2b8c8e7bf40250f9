import type { Token } from '../types.ts'

/** What is known of a sentence, side by side: hashes, what each counts, and the word it comes from where there is one. */
export interface Features {
  readonly hashes: readonly number[]
  readonly values: readonly number[]
  readonly words: readonly (Token | undefined)[]
}

/** Features that are being gathered. */
export class FeatureRow implements Features {
  readonly hashes: number[]
  readonly values: number[]
  readonly words: (Token | undefined)[]

  /** Starts with what another row has. */
  constructor({ hashes, values, words }: Features = { hashes: [], values: [], words: [] }) {
    this.hashes = [...hashes]
    this.values = [...values]
    this.words = [...words]
  }

  add(hash: number, value = 1, word?: Token): void {
    this.hashes.push(hash)
    this.values.push(value)
    this.words.push(word)
  }
}
