import { bare, unmask } from '../fold.ts'
import type { Word } from '../words.ts'
import type { Forms, Star } from './types.ts'

/** How many letters of a starred word its terms are found by: as many as it has, from 3 to 5; inside a word, 4. */
const fewest = 3
const most = 5
const inside = 4

const memo = new WeakMap<readonly Word[], Forms>()

/** The spellings of a row of words; worked out once a row. */
export function formsOf(words: readonly Word[]): Forms {
  const done = memo.get(words)
  if (done) return done
  const places = new Map<string, number[]>()
  const masked: number[] = []
  words.forEach(({ token }, at) => {
    if (token.kind === 'emoji') add(places, bare(token.text), at)
    else for (const form of token.forms) add(places, form, at)
    if (token.text.length > 2 && unmask(token.forms[0] ?? '')) masked.push(at)
  })
  const forms = new WordForms(words, places, masked)
  memo.set(words, forms)
  return forms
}

function add(places: Map<string, number[]>, form: string, at: number): void {
  const own = places.get(form)
  if (!own) places.set(form, [at])
  else if (own[own.length - 1] !== at) own.push(at)
}

class WordForms implements Forms {
  readonly words: readonly Word[]
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly masked: readonly number[]
  #having: Map<string, string[]> | undefined

  constructor(words: readonly Word[], places: Forms['places'], masked: readonly number[]) {
    this.words = words
    this.places = places
    this.masked = masked
  }

  get having(): ReadonlyMap<string, readonly string[]> {
    if (this.#having) return this.#having
    this.#having = new Map()
    for (const form of this.places.keys())
      for (const key of keysOfForm(form)) {
        const own = this.#having.get(key)
        if (!own) this.#having.set(key, [form])
        else if (own[own.length - 1] !== form) own.push(form)
      }
    return this.#having
  }
}

/** What terms are found by: beginnings (`abc*`), endings (`*abc`) and what stands inside (`*abcd*`). */
export function keysOfForm(form: string): string[] {
  const keys: string[] = []
  for (let size = fewest; size <= Math.min(most, form.length); size++)
    keys.push(`${form.slice(0, size)}*`, `*${form.slice(-size)}`)
  for (let at = 0; at + inside <= form.length; at++) keys.push(`*${form.slice(at, at + inside)}*`)
  return keys
}

/** The key of all words that one star stands for; undefined where its letters are too few. */
export function keyOfStar({ head, tail, inside: inner }: Star): string | undefined {
  if (inner) return inner.length < inside ? undefined : `*${inner.slice(0, inside)}*`
  if (head.length >= fewest) return `${head.slice(0, most)}*`
  return tail.length < fewest ? undefined : `*${tail.slice(-most)}`
}
