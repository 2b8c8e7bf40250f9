import type { ParsedDraft, Token } from '../types.ts'
import { type FormFeatures, featuresOfForm } from './form.ts'
import type { Sense } from './sense.ts'
import { sensesIn } from './senses.ts'

/** A word as a model reads it. */
export interface ReadWord {
  form: string
  features: FormFeatures
  senses: readonly Sense[]
}

/** A sentence as a model reads it. */
export interface Reading {
  tokens: readonly Token[]
  /** One for each token. */
  words: readonly ReadWord[]
  /** What it is about, each once, in the order of their names. */
  senses: readonly Sense[]
  /** How many words praise or please, and how many tell of something bad; at most `most`. */
  good: number
  bad: number
}

const longestWord = 24
const most = 2

/** The sentences of a draft with the forms of their words and what they are about. */
export function readingsOf(draft: ParsedDraft): readonly Reading[] {
  return draft.passages.flatMap(({ language, sentences }) => {
    const senses = sensesIn(language)
    return sentences.map(({ tokens }) => {
      const words = tokens.map((token): ReadWord => {
        const form = formOf(token)
        const own = token.kind === 'word' ? senses?.of(token.forms.at(-1) ?? '') : undefined
        return { form, features: featuresOfForm(form), senses: own ?? none }
      })
      return aboutOf(tokens, words)
    })
  })
}

const none: readonly Sense[] = []

function aboutOf(tokens: readonly Token[], words: readonly ReadWord[]): Reading {
  const senses: Sense[] = []
  let good = 0
  let bad = 0
  for (const { senses: own } of words) {
    if (!own.length) continue
    for (const sense of own) if (!senses.includes(sense)) senses.push(sense)
    if (own.some(sense => sense.good)) good++
    if (own.some(sense => sense.bad)) bad++
  }
  senses.sort(byName)
  return { tokens, words, senses, good: Math.min(most, good), bad: Math.min(most, bad) }
}

const byName = (a: Sense, b: Sense): number => (a.name < b.name ? -1 : 1)

function formOf({ kind, forms, text }: Token): string {
  if (kind === 'number') return '0'
  if (kind === 'url' || kind === 'mention') return kind
  const form = (forms.at(-1) ?? text).slice(0, longestWord)
  return kind === 'word' && isShouted(text) ? `${form}!` : form
}

/** Whether a word of some length is in capitals. */
function isShouted(text: string): boolean {
  if (text.length <= 3 || isSmall(text.charCodeAt(0)) || isSmall(text.charCodeAt(1))) return false
  return text === text.toUpperCase()
}

/** A quick look that settles most words. */
function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
