import type { ParsedDraft, Token } from '../types.ts'
import { wordsOf } from '../words.ts'
import { sensesIn } from './senses.ts'

/** A sentence as a model reads it. */
export interface Reading {
  words: readonly { token: Token; form: string; senses: readonly string[] }[]
  senses: ReadonlySet<string>
  /** How many words praise or please, and how many tell of something bad; at most `most`. */
  good: number
  bad: number
}

const longestWord = 24
const most = 2

const pleasing = new Set(['good', 'joy', 'thanks', 'luxury', 'care', 'clever'])
const ailing = new Set(['cut', 'broken', 'injury', 'grim', 'delay', 'overwork'])

/** The sentences of a draft with the forms of their words and what they are about. */
export function readingsOf(draft: ParsedDraft): readonly Reading[] {
  const { words, sentences } = wordsOf(draft)
  const rows: { token: Token; form: string; senses: readonly string[] }[][] = sentences.map(
    () => [],
  )
  for (const { token, sentence, language } of words)
    rows[sentence]?.push({
      token,
      form: formOf(token),
      senses: token.kind === 'word' ? (sensesIn(language)?.of(token.forms.at(-1) ?? '') ?? []) : [],
    })
  return rows.map(row => ({
    words: row,
    senses: new Set(row.flatMap(({ senses }) => senses)),
    good: count(row, pleasing),
    bad: count(row, ailing),
  }))
}

function count(row: readonly { senses: readonly string[] }[], wanted: ReadonlySet<string>): number {
  return Math.min(most, row.filter(({ senses }) => senses.some(one => wanted.has(one))).length)
}

function formOf({ kind, forms, text }: Token): string {
  if (kind === 'number') return '0'
  if (kind === 'url' || kind === 'mention') return kind
  const form = (forms.at(-1) ?? text).slice(0, longestWord)
  return kind === 'word' && text.length > 3 && text === text.toUpperCase() ? `${form}!` : form
}
