import { english, latin, months, neverFinal, titles } from './abbreviations.ts'
import { joinedWords } from './joined-words.ts'
import type { Piece } from './pieces.ts'

/**
 * The sentences of a block, cut without a tree where it is plain enough, as nearly all
 * blocks are. What is done here is what the plugins of the parsers come to in such a
 * block; a test holds that they make the same of it.
 *
 * @returns Sentences with their words put together, undefined where a parser has to tell.
 */
export function plainSentences(
  pieces: readonly Piece[],
  language: string,
): readonly (readonly Piece[])[] | undefined {
  const joined = joinedWords(pieces, language)
  if (!joined) return undefined
  const sentences: (readonly Piece[])[] = []
  let start = 0
  let stop = endOf(joined, 0)
  while (stop < joined.length - 1) {
    const end = endOf(joined, stop + 1)
    if (!hasWord(joined, start, stop)) return undefined
    const next = afterClosing(joined, stop + 1)
    const starts = startAfter(joined, next, end)
    if (starts === undefined || isDoubtful(joined, stop, starts, language)) return undefined
    if (starts) {
      sentences.push(joined.slice(start, next))
      start = next
    }
    stop = end
  }
  sentences.push(start ? joined.slice(start) : joined)
  return sentences
}

/** The index of the next mark that a sentence can end with, or that of the last piece. */
function endOf(pieces: readonly Piece[], from: number): number {
  let at = from
  while (at < pieces.length - 1 && !isTerminal(pieces[at] as Piece)) at++
  return at
}

/** Runs are of one mark: the first character tells. */
function isTerminal({ type, text }: Piece): boolean {
  return type === 'PunctuationNode' && '.!?…‽'.includes(text.charAt(0))
}

function hasWord(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (pieces[at]?.type === 'WordNode') return true
  return false
}

/** Past brackets and quotation marks that close what the sentence opened. */
function afterClosing(pieces: readonly Piece[], from: number): number {
  let at = from
  while (/^["”)»]$/.test(pieces[at]?.text ?? '')) at++
  return at
}

/** Whether what stands up to the next end is a sentence of its own; undefined where that cannot be told. */
function startAfter(pieces: readonly Piece[], from: number, end: number): boolean | undefined {
  if (!hasWord(pieces, from, end)) return false
  if (isWordOrSign(pieces[from] as Piece)) return undefined
  let at = from
  while (!isWordOrSign(pieces[at] as Piece)) at++
  const { type, text } = pieces[at] as Piece
  if (type !== 'WordNode') return text !== ',' && text !== ';'
  if (/^[A-ZÀ-ÖØ-Þ0-9]/.test(text)) return true
  return /^[a-zß-öø-ÿ]/.test(text) ? false : undefined
}

function isWordOrSign({ type }: Piece): boolean {
  return type === 'WordNode' || type === 'PunctuationNode' || type === 'SymbolNode'
}

const short = /^(?:\d{1,3}|[a-z])$/
/** No English abbreviation that starts with a capital is longer. */
const longestEnglish = 9

/**
 * Whether a full stop may be one of an abbreviation or an ordinal: where a sentence seems to start
 * after it there may be none, and where none does it may belong to the word.
 */
function isDoubtful(
  pieces: readonly Piece[],
  stop: number,
  starts: boolean,
  language: string,
): boolean {
  const before = pieces[stop - 1]
  if (pieces[stop]?.text !== '.' || before?.type !== 'WordNode') return false
  if (!starts) return before.text.includes('.')
  const word = before.text.toLowerCase()
  if (short.test(word) || latin.has(word)) return true
  if (language === 'sv') return neverFinal.has(word) || months.has(word) || titles.has(word)
  if (language !== 'en') return false
  return english.has(word) || (word.length <= longestEnglish && before.text < 'a')
}
