import { blocksOf } from './parse/blocks.ts'
import { leafMaker } from './parse/leaves.ts'
import { parsedSentences } from './parse/parsers.ts'
import type { Piece } from './parse/pieces.ts'
import { plainSentences } from './parse/plain-sentences.ts'
import { tokenize } from './parse/tokenize.ts'
import { piecesOf, sentenceOf } from './tokens.ts'
import type { Sentence } from './types.ts'

/**
 * The sentences of a text with their tokens.
 *
 * @param language - ISO 639 code; decides which abbreviations end no sentence.
 * @param offset - Where in the file the text starts.
 * @param paragraph - Number of its first paragraph in the draft.
 */
export function sentencesIn(
  text: string,
  language: string,
  offset: number,
  paragraph: number,
): Sentence[] {
  return sentencesOf(tokenize(text), language, offset, paragraph)
}

/**
 * The sentences of a text with their tokens: those of its tree (`parse.ts`), which is
 * made only of what is not plain.
 *
 * @param pieces - The text as it was cut.
 * @param offset - Where in the file that starts which the pieces count from.
 */
export function sentencesOf(
  pieces: readonly Piece[],
  language: string,
  offset: number,
  paragraph: number,
): Sentence[] {
  const sentences: Sentence[] = []
  let number = paragraph
  let isStarted = false
  for (const block of blocksOf(pieces)) {
    for (const own of sentencesOfBlock(block.pieces, language)) {
      isStarted = true
      const sentence = sentenceOf(own, offset, number)
      if (sentence.tokens.length > 0) sentences.push(sentence)
    }
    if (block.last && isStarted) number++
    if (block.last) isStarted = false
  }
  return sentences
}

function sentencesOfBlock(
  pieces: readonly Piece[],
  language: string,
): readonly (readonly Piece[])[] {
  if (pieces.length === 0) return []
  const plain = plainSentences(pieces, language)
  if (plain) return plain
  return parsedSentences(pieces.map(leafMaker()), language).flatMap(node =>
    node.type === 'SentenceNode' ? [piecesOf(node)] : [],
  )
}
