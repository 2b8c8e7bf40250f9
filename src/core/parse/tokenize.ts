import emojiRegex from 'emoji-regex-xs'
import type { Point } from 'unist'
import { email, trimAddress, url } from './addresses.ts'
import { blank, lineBreak, zeroWidth } from './characters.ts'
import type { Leaf, LeafType } from './nodes.ts'

const inWord = '\\p{L}\\p{N}\\p{M}'
const run = `[\\p{L}\\p{N}](?:[${inWord}]|[${zeroWidth}]{1,20}(?=[${inWord}])){0,1000}`

/** A mask inside a swear word: `f*n`, `s#it`, `j—a`. A dash between whole words is none. */
const masked = [
  `(?:${run}[*$]{1,8}(?=\\p{L})){1,9}${run}`,
  `\\p{L}{1,2}[@#]{1,3}\\p{L}{1,5}(?![${inWord}_@#-])`,
  `\\p{L}{1,2}[—–]{1,4}\\p{L}{1,5}(?![${inWord}—–])`,
].join('|')

/** 7.30 and 3,4 are one word each. */
const digits = '\\d{1,30}(?:[.,:]\\d{1,30}){1,9}(?![\\p{L}\\p{N}])'
/** So is 1 900. */
const spacedDigits =
  '(?<![\\p{L}\\p{N}.,-])\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3}){1,5}(?:,\\d{1,9})?(?![\\p{L}\\p{N}])'

/** Signs that only a variation selector makes an emoji: ©, ™, arrows. */
const plainSign = '(?![©®‼⁉™ℹ\\u2190-\\u21FF\\u24C2\\u25AA-\\u25FE](?!\\uFE0F))'

/** The first that fits, at every position; together they take any text. */
const kinds: readonly (readonly [LeafType, string])[] = [
  ['WhiteSpaceNode', `[${blank}]+`],
  ['EmojiNode', `${plainSign}(?:${emojiRegex().source})`],
  ['EmailNode', `(?<![\\p{L}\\p{N}@])(?:${email})`],
  ['UrlNode', `(?<![\\p{L}\\p{N}@])(?:${url})`],
  [
    'MentionNode',
    '(?<![\\p{L}\\p{N}_.+@-])@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.]{0,62}[\\p{L}\\p{N}_])?',
  ],
  ['HashtagNode', `#(?=[\\p{N}_]{0,20}\\p{L})[${inWord}_]{1,200}`],
  ['WordNode', `${spacedDigits}|${digits}|${masked}|${run}`],
  ['PunctuationNode', '(?<mark>[^\\P{P}#%&*@])\\k<mark>*'],
  ['SymbolNode', '(?<sign>[^])\\k<sign>*'],
]

const leafPattern = new RegExp(
  kinds.map(([type, source]) => `(?<${type}>${source})`).join('|'),
  'uy',
)

type Place = Point & { offset: number }

/**
 * Cuts a text into the leaves of a sentence tree: words, signs, white space, and
 * hashtags, mentions, addresses and emoji whole. Offsets count from its start.
 */
export function tokenize(text: string): Leaf[] {
  const leaves: Leaf[] = []
  let start: Place = { line: 1, column: 1, offset: 0 }
  while (start.offset < text.length) {
    const [type, value] = leafAt(text, start.offset)
    const end = after(start, value, type)
    leaves.push(leaf(type, value, start, end))
    start = end
  }
  return leaves
}

function leafAt(text: string, offset: number): [LeafType, string] {
  leafPattern.lastIndex = offset
  const match = leafPattern.exec(text)
  const type = kinds.find(([name]) => match?.groups?.[name] !== undefined)?.[0]
  if (!match || !type) return ['SymbolNode', text.charAt(offset)]
  return [type, type === 'UrlNode' ? trimAddress(match[0]) : match[0]]
}

function after(start: Place, value: string, type: LeafType): Place {
  const offset = start.offset + value.length
  if (type !== 'WhiteSpaceNode') return { ...start, column: start.column + value.length, offset }
  let { line } = start
  let column = start.column + value.length
  for (const match of value.matchAll(lineBreak)) {
    line++
    column = value.length - match.index - match[0].length + 1
  }
  return { line, column, offset }
}

function leaf(type: LeafType, value: string, start: Place, end: Place): Leaf {
  const position = { start, end }
  if (type !== 'WordNode') return { type, value, position }
  return { type, children: [{ type: 'TextNode', value, position: { ...position } }], position }
}
