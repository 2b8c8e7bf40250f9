import type { Paragraph, Root } from 'nlcst'
import { leafOf, parsedSentences } from '../../../src/core/text/nlcst.ts'
import { blocksOf } from '../../../src/core/text/sentences.ts'
import { tokenize } from '../../../src/core/text/tokenizer.ts'

/**
 * Parses the whole of a text into an nlcst tree, which the shortcuts of `sentences.ts` have to agree with, with exact offsets; hashtags, mentions,
 * addresses and emoji are nodes of their own. Takes any text in linear time.
 *
 * @param language - ISO 639 code; decides which abbreviations end no sentence.
 */
export function parseText(text: string, language: string): Root {
  const root: Root = { type: 'RootNode', children: [] }
  let paragraph: Paragraph = { type: 'ParagraphNode', children: [] }
  for (const block of blocksOf(tokenize(text))) {
    const leaves = block.pieces.map(leafOf)
    const after = block.after && leafOf(block.after)
    const space = after?.type === 'WhiteSpaceNode' ? after : undefined
    if (leaves.length) paragraph.children.push(...parsedSentences(leaves, language))
    const open = paragraph.children.length > 0 && !block.last
    if (open && space) paragraph.children.push(space)
    if (open) continue
    if (paragraph.children.length) root.children.push(placed(paragraph))
    if (space) root.children.push(space)
    paragraph = { type: 'ParagraphNode', children: [] }
  }
  return placed(root)
}

function placed<T extends Root | Paragraph>(node: T): T {
  const start = node.children[0]?.position?.start
  const end = node.children.at(-1)?.position?.end
  if (start && end) node.position = { start, end }
  return node
}
