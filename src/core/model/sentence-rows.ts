import { keptWith } from '../memo.ts'
import type { ParsedDraft, Span, Token } from '../types.ts'

/** The sentences that models are asked about. */
export type RowsByLanguage = ReadonlyMap<string, readonly SentenceRow[]>

/** The sentences of a draft that are long enough, as rows of words by language; worked out once a draft. */
export const rowsOf = keptWith(workOutRows)

/** A sentence as words `from` to `to` of the draft, the last not included. */
export interface SentenceRow {
  sentence: number
  paragraph: number
  span: Span
  from: number
  to: number
}

function workOutRows({ passages }: ParsedDraft): RowsByLanguage {
  const byLanguage = new Map<string, SentenceRow[]>()
  let number = 0
  let from = 0
  for (const { language, sentences } of passages) {
    const rows = byLanguage.get(language) ?? []
    byLanguage.set(language, rows)
    for (const { start, end, paragraph, tokens } of sentences) {
      const sentence = number++
      const to = from + tokens.length
      if (isLong(tokens)) rows.push({ sentence, paragraph, span: { start, end }, from, to })
      from = to
    }
  }
  return byLanguage
}

/** Shorter sentences say too little for a model. */
const fewestWords = 4

function isLong(tokens: readonly Token[]): boolean {
  let words = 0
  for (const { kind } of tokens) if (kind === 'word') words++
  return words >= fewestWords
}
