import { putInOrder } from '../in-order.ts'
import { isSmall } from '../letters.ts'
import type { ParsedDraft, Token } from '../types.ts'
import { type Readers, type ReadWord, readersOf } from './read-word.ts'
import type { Sense } from './sense.ts'

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

const most = 2

/** The sentences of a draft with the forms of their words and what they are about. */
export function readingsOf(draft: ParsedDraft): readonly Reading[] {
  const readings: Reading[] = []
  for (const { language, sentences } of draft.passages) {
    const readers = readersOf(language)
    for (const { tokens } of sentences) readings.push(reading(tokens, readers))
  }
  return readings
}

function reading(tokens: readonly Token[], readers: Readers): Reading {
  const words: ReadWord[] = []
  const senses: Sense[] = []
  let good = 0
  let bad = 0
  for (const token of tokens) {
    const word = readWord(token, readers)
    words.push(word)
    if (!word.senses.length) continue
    for (const sense of word.senses) if (!senses.includes(sense)) putInOrder(senses, sense, byName)
    if (word.good) good++
    if (word.bad) bad++
  }
  return { tokens, words, senses, good: Math.min(most, good), bad: Math.min(most, bad) }
}

const byName = (a: Sense, b: Sense): number => (a.name < b.name ? -1 : 1)

function readWord({ kind, forms, text }: Token, { word, shouted, sign }: Readers): ReadWord {
  if (kind === 'number') return sign('0')
  if (kind === 'url' || kind === 'mention') return sign(kind)
  const form = forms[forms.length - 1] ?? text
  if (kind !== 'word') return sign(form)
  return isShouted(text) ? shouted(form) : word(form)
}

/** Whether a word of some length is in capitals. */
function isShouted(text: string): boolean {
  if (text.length <= 3 || isSmall(text.charCodeAt(0)) || isSmall(text.charCodeAt(1))) return false
  return text === text.toUpperCase()
}
