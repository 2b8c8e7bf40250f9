import type { Point } from 'unist'
import { lineBreak } from './characters.ts'
import type { Leaf } from './nodes.ts'
import type { Piece } from './pieces.ts'

type Place = Point & { offset: number }

/** Makes leaves of a tree from the pieces of a text; for lines and columns all have to be given, in order. */
export function leafMaker(): (piece: Piece) => Leaf {
  let line = 1
  let column = 1
  return piece => {
    const start = { line, column, offset: piece.start }
    const end = after(start, piece)
    line = end.line
    column = end.column
    const position = { start, end }
    const { type, text: value } = piece
    if (type !== 'WordNode') return { type, value, position }
    return { type, children: [{ type: 'TextNode', value, position: { ...position } }], position }
  }
}

function after({ line, column, offset }: Place, { type, text }: Piece): Place {
  const end = { line, column: column + text.length, offset: offset + text.length }
  if (type !== 'WhiteSpaceNode') return end
  for (const match of text.matchAll(lineBreak)) {
    end.line++
    end.column = text.length - match.index - match[0].length + 1
  }
  return end
}
