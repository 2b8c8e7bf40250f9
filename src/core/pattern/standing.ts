import { bare } from '../fold.ts'
import type { TermIndex, Token } from '../types.ts'
import type { Word } from '../words.ts'
import type { Forms } from './forms.ts'
import { rowsOf } from './ragged.ts'
import { findMasked, findWords, type WordFinder } from './word-finder.ts'

/** Indexes of words of a draft. */
export type Places = readonly number[]

const none: readonly never[] = []
/** Numbers of a link: a place, which of the word's it is, and where the link of the one before it begins. */
const width = 3

/**
 * Which words of an index stand in a draft, and where. One object serves draft after
 * draft, as its tables are as long as the index; what it told of one goes with the next.
 */
export class Standing {
  readonly #find: WordFinder
  readonly #findMasked: WordFinder
  readonly #masks: boolean
  /** For each word of the index where the link of its last place begins; 0 for none. */
  readonly #last: Int32Array
  /** Links, the first of them none. They keep their room. */
  #links = new Int32Array(width * 1024)
  #end = width
  /** The words of the index that stand at each word of the draft, ascending. */
  #at: (readonly number[])[] = []
  /** The words that stand in the draft: the first `size` of these. */
  readonly present: Int32Array
  size = 0

  constructor(index: TermIndex) {
    const { byWord, masked } = index.tables
    this.#find = findWords(index)
    this.#findMasked = findMasked(index)
    this.#masks = masked.length > 0
    this.#last = new Int32Array(rowsOf(byWord))
    this.present = new Int32Array(rowsOf(byWord))
  }

  /** Takes in another draft. */
  read(forms: Forms): void {
    const { words } = forms
    this.#clear(words.length)
    const masked = this.#masks ? forms.masked : none
    let mask = 0
    // Word by word, so that the places of each are in order.
    for (let at = 0; at < words.length; at++) {
      const { token } = words[at] as Word
      this.#addToken(token, at)
      if (masked[mask] !== at) continue
      this.#add(this.#findMasked(token.forms[0] ?? ''), at)
      mask++
    }
  }

  /** In how many places a word stands. */
  countOf(word: number): number {
    return this.#links[(this.#last[word] as number) + 1] as number
  }

  /** Where a word stands, the last place first. */
  placesOf(word: number): Places {
    const places: number[] = []
    const links = this.#links
    for (let link = this.#last[word] as number; link; link = links[link + 2] as number)
      places.push(links[link] as number)
    return places
  }

  /** Whether a word stands in the draft. */
  has(word: number): boolean {
    return this.#last[word] !== 0
  }

  /** Whether a word stands at a place. */
  stands(word: number, place: number): boolean {
    const here = this.#at[place] ?? none
    let low = 0
    let high = here.length
    while (low < high) {
      const middle = (low + high) >> 1
      const one = here[middle] as number
      if (one === word) return true
      if (one < word) low = middle + 1
      else high = middle
    }
    return false
  }

  /** Makes ready for a draft of so many words. */
  #clear(words: number): void {
    for (let at = 0; at < this.size; at++) this.#last[this.present[at] as number] = 0
    this.size = 0
    this.#end = width
    this.#at = new Array(words).fill(none)
  }

  #addToken({ kind, text, forms }: Token, at: number): void {
    if (kind === 'emoji') this.#add(this.#find(bare(text)), at)
    else
      for (let form = 0; form < forms.length; form++)
        this.#add(this.#find(forms[form] as string), at)
  }

  #add(words: readonly number[], place: number): void {
    const here = this.#at[place] as readonly number[]
    this.#at[place] = here.length ? merged(here, words) : words
    for (let at = 0; at < words.length; at++) this.#link(words[at] as number, place)
  }

  #link(word: number, place: number): void {
    const last = this.#last[word] as number
    if (!last) this.present[this.size++] = word
    else if (this.#links[last] === place) return
    if (this.#end === this.#links.length) this.#grow()
    const link = this.#end
    this.#links[link] = place
    this.#links[link + 1] = (this.#links[last + 1] as number) + 1
    this.#links[link + 2] = last
    this.#last[word] = link
    this.#end += width
  }

  #grow(): void {
    const longer = new Int32Array(2 * this.#links.length)
    longer.set(this.#links)
    this.#links = longer
  }
}

function merged(some: readonly number[], others: readonly number[]): readonly number[] {
  return [...new Set([...some, ...others])].sort((a, b) => a - b)
}
