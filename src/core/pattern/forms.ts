import { bare, unmask } from '../fold.ts'
import type { Word } from '../words.ts'
import { type Key, keysOfParts } from './keys.ts'
import type { Forms } from './types.ts'

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
  readonly memo = { active: new Map(), starting: new Map(), ends: new Map(), classes: new Map() }
  #having: Map<Key, string[]> | undefined

  constructor(words: readonly Word[], places: Forms['places'], masked: readonly number[]) {
    this.words = words
    this.places = places
    this.masked = masked
  }

  get having(): ReadonlyMap<Key, readonly string[]> {
    if (this.#having) return this.#having
    this.#having = new Map()
    for (const form of this.places.keys())
      for (const key of keysOfParts(form)) {
        const own = this.#having.get(key)
        if (!own) this.#having.set(key, [form])
        else if (own[own.length - 1] !== form) own.push(form)
      }
    return this.#having
  }
}
