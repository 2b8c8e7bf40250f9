import {
  englishAbbreviations,
  latinAbbreviations,
  months,
  neverFinal,
  titles,
} from './abbreviations.ts'

/** How texts in a language are cut into words and sentences. */
interface LanguageRules {
  /** Which parser tells where a block is not plain; see `nlcst.ts`. */
  parser: 'swedish' | 'english' | 'latin'
  /** Whether a full stop after a word, in lower case and as written, may be that of an abbreviation. */
  mayAbbreviate(word: string, written: string): boolean
  /** Whether an apostrophe belongs to the word beside it: «don't». */
  hasApostrophes: boolean
}

/** No English abbreviation that starts with a capital is longer, in UTF-16 units. */
const longestEnglish = 9

const swedish: LanguageRules = {
  parser: 'swedish',
  mayAbbreviate: word =>
    [latinAbbreviations, neverFinal, months, titles].some(list => list.has(word)),
  hasApostrophes: false,
}

const english: LanguageRules = {
  parser: 'english',
  mayAbbreviate: (word, written) =>
    latinAbbreviations.has(word) ||
    englishAbbreviations.has(word) ||
    (word.length <= longestEnglish && written < 'a'),
  hasApostrophes: true,
}

/** Those of any other language, as parse-latin has them. */
const others: LanguageRules = {
  parser: 'latin',
  mayAbbreviate: word => latinAbbreviations.has(word),
  hasApostrophes: false,
}

const table = new Map([
  ['sv', swedish],
  ['en', english],
])

/** The rules of a language by its ISO 639 code; what all have in common where it has none of its own. */
export const languageRules = (language: string): LanguageRules => table.get(language) ?? others
