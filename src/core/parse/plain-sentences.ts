import { months, neverFinal, titles } from './abbreviations.ts'
import { joinedWords } from './joined-words.ts'
import type { Piece } from './pieces.ts'

/**
 * The sentences of a block that is plain enough to be cut without a tree: full stops,
 * question and exclamation marks that a capital follows, or no more words. That is nine
 * blocks in ten; a test holds that the parsers make the same of them.
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
  for (let at = 0; at < joined.length - 1; at++) {
    if (!isTerminal(joined[at])) continue
    if (!hasWord(joined, start, at) || mayGoOn(joined, at, language)) return undefined
    const next = afterClosing(joined, at + 1)
    if (startsSentence(joined, next)) {
      sentences.push(joined.slice(start, next))
      start = next
    } else if (isTail(joined, at + 1)) break
    else return undefined
  }
  sentences.push(start ? joined.slice(start) : joined)
  return sentences
}

/** A run of one mark: its first character tells. */
function isTerminal(piece: Piece | undefined): boolean {
  return piece?.type === 'PunctuationNode' && '.!?…‽'.includes(piece.text.charAt(0))
}

function hasWord(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (pieces[at]?.type === 'WordNode') return true
  return false
}

/** What parse-latin takes for an abbreviation, whatever the language. */
const latin = new Set(
  'al ca cap cca cent cf cit con cp cwt ead etc ff fl ibid id nem op pro seq sic stat tem viz'.split(
    ' ',
  ),
)
const short = /^(?:\d{1,3}|[a-z])$/
/** No English abbreviation is longer. */
const longestEnglish = 9

/** Whether a full stop may be that of an abbreviation or an ordinal. */
function mayGoOn(pieces: readonly Piece[], at: number, language: string): boolean {
  const before = pieces[at - 1]
  if (pieces[at]?.text !== '.' || before?.type !== 'WordNode') return false
  const word = before.text.toLowerCase()
  if (short.test(word) || latin.has(word)) return true
  if (language === 'sv') return neverFinal.has(word) || months.has(word) || titles.has(word)
  if (language !== 'en') return false
  return word.length <= 5 || (word.length <= longestEnglish && before.text < 'a')
}

/** Past brackets and quotation marks that close what the sentence opened. */
function afterClosing(pieces: readonly Piece[], from: number): number {
  let at = from
  while (/^["”)»]$/.test(pieces[at]?.text ?? '')) at++
  return at
}

function startsSentence(pieces: readonly Piece[], space: number): boolean {
  const word = pieces[space + 1]
  return (
    pieces[space]?.type === 'WhiteSpaceNode' &&
    word?.type === 'WordNode' &&
    /^[A-ZÀ-ÖØ-Þ]/.test(word.text)
  )
}

/** Whether nothing but emoji, hashtags, signs and the like follows. */
function isTail(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < pieces.length; at++)
    if (pieces[at]?.type === 'WordNode' || isTerminal(pieces[at])) return false
  return true
}
