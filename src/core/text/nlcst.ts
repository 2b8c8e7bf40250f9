import type { Paragraph, Sentence, SentenceContent, Word } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { ParseEnglish } from 'parse-english'
import { ParseLatin } from 'parse-latin'
import { modifyChildren } from 'unist-util-modify-children'
import { mayEnd, months, neverFinal, openers, titles } from './abbreviations.ts'
import { languageRules } from './languages.ts'
import type { Leaf, RawToken } from './tokenizer.ts'

/** A piece of a text as a leaf of a tree. Only offsets are right: nobody asks for lines. */
export function leafOf({ type, text: value, start: offset }: RawToken): Leaf {
  const position = { start: pointAt(offset), end: pointAt(offset + value.length) }
  if (type !== 'WordNode') return { type, value, position }
  return { type, children: [{ type: 'TextNode', value, position: { ...position } }], position }
}

const pointAt = (offset: number) => ({ line: 1, column: offset + 1, offset })

/** The sentences, and the white space between them, that the parser of a language makes of leaves. */
export function parsedSentences(leaves: readonly Leaf[], language: string): Paragraph['children'] {
  const parser: ParseLatin = new parsers[languageRules(language).parser]()
  const own: SentenceContent[] = [...leaves]
  // The parser's own tokeniser is passed by: ours has done its work.
  parser.tokenize = () => own
  return parser.tokenizeParagraph(' ').children
}

/** The Latin parser with Swedish abbreviations, in the manner of parse-english. */
class ParseSwedish extends ParseLatin {}

const parsers = { swedish: ParseSwedish, english: ParseEnglish, latin: ParseLatin }

/** Joins a sentence with its next one where only an abbreviation ended it. */
const mergeAbbreviations = modifyChildren<Paragraph>((sentence, index, paragraph) => {
  const next = paragraph.children[index + 1]
  if (sentence.type !== 'SentenceNode' || next?.type !== 'SentenceNode') return undefined
  const stop = sentence.children.at(-1)
  const word = sentence.children.at(-2)
  if (stop?.type !== 'PunctuationNode' || stop.value !== '.' || word?.type !== 'WordNode')
    return undefined
  if (!goesOn(textOf(word).toLowerCase(), next)) return undefined
  word.children.push(stop)
  sentence.children.pop()
  extend(word, stop)
  sentence.children.push(...next.children)
  extend(sentence, next)
  paragraph.children.splice(index + 1, 1)
  return index - 1
})

/** Ends a sentence at «m.m.», whose full stop the Latin parser takes for the abbreviation's alone. */
const breakAfterFinal = modifyChildren<Paragraph>((sentence, index, paragraph) => {
  if (sentence.type !== 'SentenceNode') return undefined
  const { children } = sentence
  const at = children.findIndex((_, position) => endsAt(children, position))
  if (at < 0) return undefined
  const rest: Sentence = { type: 'SentenceNode', children: children.splice(at + 1) }
  const end = children.at(-1)?.position?.end
  const start = rest.children[0]?.position?.start
  if (sentence.position && start && end) {
    rest.position = { start, end: sentence.position.end }
    sentence.position.end = end
  }
  paragraph.children.splice(index + 1, 0, rest)
  return index + 1
})

ParseSwedish.prototype.tokenizeParagraphPlugins = [
  breakAfterFinal,
  mergeAbbreviations,
  ...ParseLatin.prototype.tokenizeParagraphPlugins,
]

function goesOn(word: string, next: Sentence): boolean {
  if (neverFinal.has(word)) return true
  const following = next.children.find(child => child.type === 'WordNode')
  if (!following) return false
  const nextWord = textOf(following)
  if (months.has(word)) return /^\d/.test(nextWord)
  return titles.has(word) && !openers.has(nextWord.toLowerCase())
}

function endsAt(children: Sentence['children'], index: number): boolean {
  const [word, space, next] = children.slice(index, index + 3)
  return (
    word?.type === 'WordNode' &&
    space?.type === 'WhiteSpaceNode' &&
    next?.type === 'WordNode' &&
    /^\p{Lu}/u.test(textOf(next)) &&
    mayEnd.has(textOf(word).toLowerCase())
  )
}

function extend(node: Word | Sentence, last: { position?: Sentence['position'] }): void {
  if (node.position && last.position) node.position.end = last.position.end
}
