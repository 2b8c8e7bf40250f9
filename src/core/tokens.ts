import type { Sentence as SentenceNode } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { fold } from './fold.ts'
import { kept } from './kept.ts'
import { classOf, letter } from './parse/classes.ts'
import type { LeafType } from './parse/nodes.ts'
import type { Piece } from './parse/pieces.ts'
import type { Sentence, Token, TokenKind } from './types.ts'

const kinds: Readonly<Record<LeafType, TokenKind | undefined>> = {
  WordNode: 'word',
  PunctuationNode: 'punctuation',
  SymbolNode: 'symbol',
  HashtagNode: 'hashtag',
  MentionNode: 'mention',
  UrlNode: 'url',
  EmailNode: 'url',
  EmojiNode: 'emoji',
  WhiteSpaceNode: undefined,
}

/** What a sentence of a tree is made of, words as one. */
export function piecesOf(node: SentenceNode): Piece[] {
  return node.children.flatMap(child => {
    const start = child.position?.start.offset
    if (start === undefined || child.type === 'SourceNode') return []
    return [{ type: child.type, text: textOf(child), start }]
  })
}

/**
 * A sentence with its tokens, of the pieces that make it up.
 *
 * @param offset - Where in the file the text starts that the pieces count from.
 * @param paragraph - Number of its paragraph in the draft.
 */
export function sentenceOf(pieces: readonly Piece[], offset: number, paragraph: number): Sentence {
  const tokens: Token[] = []
  for (const piece of pieces) addTokens(piece, offset, tokens)
  const start = tokens[0]?.start ?? offset
  return { paragraph, start, end: tokens.at(-1)?.end ?? start, tokens }
}

function addTokens({ type, text, start }: Piece, offset: number, tokens: Token[]): void {
  const kind = kinds[type]
  if (!kind) return
  if (kind !== 'word' || !divides.test(text)) {
    tokens.push(token(kind === 'word' ? partKind(text) : kind, text, offset + start))
    return
  }
  let at = offset + start
  for (const part of partsOf(text)) {
    tokens.push(token(partKind(part), part, at))
    at += part.length
  }
}

/** Whether there is anything in a word that `partsOf` looks at. */
const divides = /[.&\-’'‐‑·‧?=/]/

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
  if (classOf(part.charCodeAt(0)) === letter) return 'word'
  if (/\p{L}/u.test(part)) return 'word'
  if (/\p{N}/u.test(part)) return 'number'
  return /^\p{P}/u.test(part) ? 'punctuation' : 'symbol'
}

const foldOf = kept(fold)

function token(kind: TokenKind, text: string, start: number): Token {
  return { kind, text, start, end: start + text.length, forms: foldOf(text) }
}
