import type { WhiteSpace } from 'nlcst'
import { endsLine, lacksSpace } from './breaks.ts'
import { lineBreaks } from './characters.ts'
import type { Leaf } from './nodes.ts'

/** Leaves that a parser gets at once, and the white space after them. */
export interface Block {
  leaves: readonly Leaf[]
  /** Undefined at the end, and at a cut where no white space is. */
  after?: WhiteSpace
  /** Whether a paragraph ends with it. */
  last: boolean
}

/** Leaves to a block, where it can be helped: a parser's plugins take time by the square of them. */
const most = 800

/**
 * Cuts a row of leaves where a sentence surely ends: at blank lines, at line
 * breaks that end a sentence in posts, at a full stop that lacks its space, and
 * wherever a block would grow too big.
 */
export function blocksOf(leaves: readonly Leaf[]): Block[] {
  const blocks: Block[] = []
  let start = 0
  leaves.forEach((leaf, index) => {
    const size = index - start
    if (leaf.type === 'WhiteSpaceNode') {
      const breaks = lineBreaks(leaf.value)
      if (!size || breaks === 2 || size > most || (breaks === 1 && endsLine(leaves, index))) {
        blocks.push({ leaves: leaves.slice(start, index), after: leaf, last: breaks === 2 })
        start = index + 1
      }
    } else if (size > 2 * most || lacksSpace(leaves, index)) {
      blocks.push({ leaves: leaves.slice(start, index + 1), last: false })
      start = index + 1
    }
  })
  return [...blocks, { leaves: leaves.slice(start), last: true }]
}
