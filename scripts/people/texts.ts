import { readFileSync } from 'node:fs'
import { parseDocument } from '../../src/core/document.ts'
import { parseDraft } from '../../src/core/draft.ts'
import { lowerBound } from '../../src/core/spans.ts'
import { documentOf } from '../../src/core/text/words.ts'
import type { ParsedDraft } from '../../src/core/types.ts'
import { context } from '../context.ts'
import type { Tagging } from './learn-tagger.ts'

/** A sentence with the people in it, offsets in the text. */
export interface Marked {
  text: string
  people: readonly { start: number; end: number }[]
}

const swedish = { ...context, expectedLanguages: ['sv'] }

/** Reads marked sentences, a JSON object a line: `text` and `label` with `PER` spans. */
export function readMarked(path: string): readonly Marked[] {
  return readLines<{
    text: string
    label: readonly { label: string; start: number; end: number }[]
  }>(path).map(({ text, label }) => ({ text, people: label.filter(one => one.label === 'PER') }))
}

/** The texts of a file with a JSON object a line. */
export function readTexts(path: string): readonly string[] {
  return readLines<{ text: string }>(path).map(({ text }) => text)
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T)
}

/** A text of a language taken apart as a draft would be. */
export function parsed(text: string, language = 'sv'): ParsedDraft {
  const draft = parseDraft('text.txt', text)
  return parseDocument({ ...draft, metadata: { language } }, swedish)
}

/** A marked sentence as words. */
export function taggingOf({ text, people }: Marked, language = 'sv'): Tagging {
  const { words } = documentOf(parsed(text, language))
  const inWords = ({ start, end }: { start: number; end: number }) => ({
    from: lowerBound(words, ({ token }) => token.end > start),
    to: lowerBound(words, ({ token }) => token.start >= end),
  })
  return {
    words,
    people: people.map(inWords),
  }
}
