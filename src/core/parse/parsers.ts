import type { Paragraph, SentenceContent } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import { ParseLatin } from 'parse-latin'
import type { Leaf } from './nodes.ts'
import { ParseSwedish } from './swedish.ts'

/** The sentences, and the white space between them, that the parser of a language makes of leaves. */
export function parsedSentences(leaves: readonly Leaf[], language: string): Paragraph['children'] {
  const parser = parserOf(language)
  const own: SentenceContent[] = [...leaves]
  // The parser's own tokeniser is passed by: ours has done its work.
  parser.tokenize = () => own
  return parser.tokenizeParagraph(' ').children
}

function parserOf(language: string): ParseLatin {
  if (language === 'sv') return new ParseSwedish()
  return language === 'en' ? new ParseEnglish() : new ParseLatin()
}
