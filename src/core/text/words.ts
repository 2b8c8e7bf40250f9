import { memoizeByObject } from '../memo.ts'
import type { ParsedDraft, Sentence, Span, Token } from '../types.ts'

/** A token where it stands in the draft. */
export interface Word {
  token: Token
  /** Index of its sentence over the whole draft. */
  sentence: number
  paragraph: number
  language: string
  /** Whether it stands inside quotation marks. */
  quoted: boolean
}

/** All tokens of a draft in order, and its sentences. */
export interface Document {
  words: readonly Word[]
  sentences: readonly Sentence[]
}

const quotes = new Set(['"', '”', '“', '„', '«', '»', '‟', '″', '’’', '´´', "''"])

/** The draft as one row of words; worked out once a draft. */
export const documentOf = memoizeByObject((draft: ParsedDraft): Document => {
  const words: Word[] = []
  const sentences: Sentence[] = []
  for (const { language, sentences: own } of draft.languageRuns) {
    for (const sentence of own) {
      for (const token of sentence.tokens)
        words.push({
          token,
          sentence: sentences.length,
          paragraph: sentence.paragraph,
          language,
          quoted: false,
        })
      sentences.push(sentence)
    }
  }
  markQuotes(words)
  return { words, sentences }
})

/** The likeliest spelling of a word, folded; nothing where there is no word. */
export const formOf = (word: Word | undefined): string => word?.token.forms[0] ?? ''

/** A row of a draft's words, by their indexes; the last one is not included. */
export interface WordRow {
  from: number
  to: number
}

/** Whether two rows have a word in common. */
export const shareWords = (a: WordRow, b: WordRow): boolean => a.from < b.to && b.from < a.to

/** A row of words, with the sentence and paragraph that it begins in. */
export interface PlacedRow extends WordRow {
  sentence: number
  paragraph: number
}

/**
 * Stretches of words that each have some of what is counted.
 *
 * @param sizeOf - How much a word has; one with nothing ends a stretch.
 * @param adjoins - Whether a word goes on with the stretch that the one before it ends.
 */
export function stretchesOf(
  words: readonly Word[],
  sizeOf: (word: Word) => number,
  adjoins: (before: Word, word: Word) => boolean,
): readonly (Span & { count: number })[] {
  const stretches: (Span & { count: number })[] = []
  let before: Word | undefined
  for (const word of words) {
    const size = sizeOf(word)
    const last = stretches.at(-1)
    const { start, end } = word.token
    if (size && last && before && adjoins(before, word)) {
      last.end = end
      last.count += size
    } else if (size) stretches.push({ start, end, count: size })
    before = size ? word : undefined
  }
  return stretches
}

/** Where a row of words stands in the file. */
export function spanOfWords({ from, to }: WordRow, draft: ParsedDraft): Span {
  const { words } = documentOf(draft)
  return { start: words[from]?.token.start ?? 0, end: words[to - 1]?.token.end ?? 0 }
}

/** A row of words as it stands in the draft. */
export function textOfWords(row: WordRow, draft: ParsedDraft): string {
  const { start, end } = spanOfWords(row, draft)
  return draft.text.slice(start, end)
}

/** Whether all of a row of words stands inside quotation marks. */
export function isQuoted({ from, to }: WordRow, draft: ParsedDraft): boolean {
  return documentOf(draft)
    .words.slice(from, to)
    .every(({ quoted }) => quoted)
}

/** Whether a token is a quotation mark. */
export function isQuote(token: Token): boolean {
  return token.kind !== 'word' && quotes.has(token.text)
}

/** Pairs the quotation marks of each paragraph; one left over marks nothing. */
function markQuotes(words: readonly Word[]): void {
  let open = -1
  words.forEach((word, index) => {
    if (open >= 0 && words[open]?.paragraph !== word.paragraph) open = -1
    if (!isQuote(word.token)) return
    if (open < 0) {
      open = index
      return
    }
    for (const inside of words.slice(open, index + 1)) inside.quoted = true
    open = -1
  })
}
