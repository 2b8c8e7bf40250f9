import type { Paragraph, Root, SentenceContent } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import { ParseLatin } from 'parse-latin'
import { type Block, blocksOf } from './parse/blocks.ts'
import { ParseSwedish } from './parse/swedish.ts'
import { tokenize } from './parse/tokenize.ts'

/**
 * Parses text into an nlcst tree with exact positions; hashtags, mentions,
 * addresses and emoji are nodes of their own. Takes any text in linear time.
 *
 * @param language - ISO 639 code; decides which abbreviations end no sentence.
 */
export function parseText(text: string, language: string): Root {
  const parser = parserOf(language)
  const root: Root = { type: 'RootNode', children: [] }
  let paragraph: Paragraph = { type: 'ParagraphNode', children: [] }
  for (const block of blocksOf(tokenize(text))) {
    if (block.leaves.length) paragraph.children.push(...sentencesIn(parser, block))
    const open = paragraph.children.length > 0 && !block.last
    if (open && block.after) paragraph.children.push(block.after)
    if (open) continue
    if (paragraph.children.length) root.children.push(placed(paragraph))
    if (block.after) root.children.push(block.after)
    paragraph = { type: 'ParagraphNode', children: [] }
  }
  return placed(root)
}

function parserOf(language: string): ParseLatin {
  if (language === 'sv') return new ParseSwedish()
  return language === 'en' ? new ParseEnglish() : new ParseLatin()
}

/** The parser's own tokeniser is passed by: ours has done its work. */
function sentencesIn(parser: ParseLatin, block: Block): Paragraph['children'] {
  const leaves: SentenceContent[] = [...block.leaves]
  parser.tokenize = () => leaves
  return parser.tokenizeParagraph(' ').children
}

function placed<T extends Root | Paragraph>(node: T): T {
  const start = node.children[0]?.position?.start
  const end = node.children.at(-1)?.position?.end
  if (start && end) node.position = { start, end }
  return node
}
