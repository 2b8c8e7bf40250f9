import emojiRegex from 'emoji-regex-xs'
import type { Point } from 'unist'
import { addressesIn, trimAddress } from './addresses.ts'
import { type Alphabet, everyScript, isLatin, latin } from './alphabet.ts'
import { blank, lineBreak, zeroWidth } from './characters.ts'
import type { Leaf, LeafType } from './nodes.ts'

/** The first that fits, at every position; together they take any text. */
function kindsIn(alphabet: Alphabet): readonly (readonly [LeafType, string])[] {
  const { letter, digit, mark, punctuation } = alphabet
  const { email, url } = addressesIn(alphabet)
  const sign = `${letter}${digit}`
  return [
    ['WhiteSpaceNode', `[${blank}]+`],
    ['EmojiNode', `${plainSign}(?:${emojiRegex().source})`],
    ['EmailNode', `(?<![${sign}@])(?:${email})`],
    ['UrlNode', `(?<![${sign}@])(?:${url})`],
    ['MentionNode', `(?<![${sign}_.+@-])@[${sign}_](?:[${sign}_.]{0,62}[${sign}_])?`],
    ['HashtagNode', `#(?=[${digit}_]{0,20}[${letter}])[${sign}${mark}_]{1,200}`],
    ['WordNode', wordIn(alphabet)],
    ['PunctuationNode', `(?<mark>[${punctuation}])\\k<mark>*`],
    ['SymbolNode', '(?<sign>[^])\\k<sign>*'],
  ]
}

/** Signs that only a variation selector makes an emoji: ©, ™, arrows. */
const plainSign = '(?![©®‼⁉™ℹ\\u2190-\\u21FF\\u24C2\\u25AA-\\u25FE](?!\\uFE0F))'

function wordIn({ letter, digit, mark }: Alphabet): string {
  const sign = `${letter}${digit}`
  const inWord = `${sign}${mark}`
  const run = `[${sign}](?:[${inWord}]|[${zeroWidth}]{1,20}(?=[${inWord}])){0,1000}`
  return [
    // 1 900 is one word,
    `(?<![${sign}.,-])\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3}){1,5}(?:,\\d{1,9})?(?![${sign}])`,
    // and so are 7.30 and 3,4.
    `\\d{1,30}(?:[.,:]\\d{1,30}){1,9}(?![${sign}])`,
    // A mask inside a swear word: `f*n`, `s#it`, `j—a`. A dash between whole words is none.
    `(?:${run}[*$]{1,8}(?=[${letter}])){1,9}${run}`,
    `[${letter}]{1,2}[@#]{1,3}[${letter}]{1,5}(?![${inWord}_@#-])`,
    `[${letter}]{1,2}[—–]{1,4}[${letter}]{1,5}(?![${inWord}—–])`,
    run,
  ].join('|')
}

const patterns = new Map<Alphabet, RegExp>()

/** Finds a leaf at its `lastIndex`; made when first needed. */
function patternIn(alphabet: Alphabet): RegExp {
  const pattern =
    patterns.get(alphabet) ??
    new RegExp(
      kindsIn(alphabet)
        .map(([type, source]) => `(?<${type}>${source})`)
        .join('|'),
      'uy',
    )
  patterns.set(alphabet, pattern)
  return pattern
}

type Place = Point & { offset: number }

/**
 * Cuts a text into the leaves of a sentence tree: words, signs, white space, and
 * hashtags, mentions, addresses and emoji whole. Offsets count from its start.
 */
export function tokenize(text: string): Leaf[] {
  const leaves: Leaf[] = []
  const pattern = patternIn(isLatin(text) ? latin : everyScript)
  let start: Place = { line: 1, column: 1, offset: 0 }
  while (start.offset < text.length) {
    const [type, value] = leafAt(text, start.offset, pattern)
    const end = after(start, value, type)
    leaves.push(leaf(type, value, start, end))
    start = end
  }
  return leaves
}

const types = kindsIn(latin).map(([type]) => type)

function leafAt(text: string, offset: number, pattern: RegExp): [LeafType, string] {
  pattern.lastIndex = offset
  const groups = pattern.exec(text)?.groups
  for (const type of types) {
    const value = groups?.[type]
    if (value !== undefined) return [type, type === 'UrlNode' ? trimAddress(value) : value]
  }
  return ['SymbolNode', text.charAt(offset)]
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
