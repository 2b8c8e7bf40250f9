import { endsLine, lacksSpace } from './breaks.ts'
import { lineBreaks } from './characters.ts'
import type { Piece } from './pieces.ts'

/** Pieces that a parser gets at once, and the white space after them. */
export interface Block {
  pieces: readonly Piece[]
  /** Undefined at the end, and at a cut where no white space is. */
  after?: Piece
  /** Whether a paragraph ends with it. */
  last: boolean
}

/** Pieces to a block, where it can be helped: a parser's plugins take time by the square of them. */
const most = 800

/**
 * Cuts a row of pieces where a sentence surely ends: at blank lines, at line
 * breaks that end a sentence in posts, at a full stop that lacks its space, and
 * wherever a block would grow too big.
 */
export function blocksOf(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    const size = index - start
    if (piece.type === 'WhiteSpaceNode') {
      const breaks = lineBreaks(piece.text)
      if (!size || breaks === 2 || size > most || (breaks === 1 && endsLine(pieces, index))) {
        blocks.push({ pieces: pieces.slice(start, index), after: piece, last: breaks === 2 })
        start = index + 1
      }
    } else if (size > 2 * most || lacksSpace(pieces, index)) {
      blocks.push({ pieces: pieces.slice(start, index + 1), last: false })
      start = index + 1
    }
  }
  blocks.push({ pieces: pieces.slice(start), last: true })
  return blocks
}
