import type { Nodes, Paragraph, Root, Sentence as SentenceNode } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { fold } from './fold.ts'
import type { Sentence, Token, TokenKind } from './types.ts'

const kinds: Partial<Record<Nodes['type'], TokenKind>> = {
  WordNode: 'word',
  PunctuationNode: 'punctuation',
  SymbolNode: 'symbol',
  HashtagNode: 'hashtag',
  MentionNode: 'mention',
  UrlNode: 'url',
  EmailNode: 'url',
  EmojiNode: 'emoji',
}

/**
 * The sentences of a tree with their tokens.
 *
 * @param offset - Where in the file the parsed text starts.
 * @param paragraph - Number of the tree's first paragraph in the draft.
 */
export function sentencesOf(tree: Root, offset: number, paragraph: number): Sentence[] {
  return tree.children
    .filter((node): node is Paragraph => node.type === 'ParagraphNode')
    .flatMap((node, index) =>
      node.children
        .filter((child): child is SentenceNode => child.type === 'SentenceNode')
        .map(child => sentenceOf(child, offset, paragraph + index))
        .filter(sentence => sentence.tokens.length > 0),
    )
}

function sentenceOf(node: SentenceNode, offset: number, paragraph: number): Sentence {
  const tokens = node.children.flatMap(child => tokensOf(child, offset))
  const start = tokens[0]?.start ?? offset
  return { paragraph, start, end: tokens.at(-1)?.end ?? start, tokens }
}

function tokensOf(node: Nodes, offset: number): Token[] {
  const kind = kinds[node.type]
  const start = node.position?.start.offset
  if (!kind || start === undefined) return []
  const text = textOf(node)
  if (kind !== 'word') return [token(kind, text, offset + start)]
  let at = offset + start
  return partsOf(text).map(part => {
    const made = token(partKind(part), part, at)
    at += part.length
    return made
  })
}

/**
 * A word of the tree as the words of ours: the tree's parser hangs full stops
 * and dashes on words, and joins words over a stroke or a question mark.
 */
function partsOf(word: string): string[] {
  let start = 0
  let end = word.length
  while (start < end && hanging.has(word.charAt(start))) start++
  while (end > start && hanging.has(word.charAt(end - 1))) end--
  const core = word.slice(start, end)
  const tail = word.slice(end)
  const parts = core.split(inside)
  if (tail === '.' && core.includes('.')) parts.push(`${parts.pop()}${tail}`)
  else parts.push(tail)
  return [word.slice(0, start), ...parts].filter(part => part !== '')
}

const hanging = new Set([...".&-’'‐‑·‧"])
/** 24/7 is one word, och/eller three. */
const inside = /([?=]|(?<!\d)\/|\/(?!\d))/

function partKind(part: string): TokenKind {
  if (/\p{L}/u.test(part)) return 'word'
  if (/\p{N}/u.test(part)) return 'number'
  return /^\p{P}/u.test(part) ? 'punctuation' : 'symbol'
}

function token(kind: TokenKind, text: string, start: number): Token {
  return { kind, text, start, end: start + text.length, forms: fold(text) }
}
