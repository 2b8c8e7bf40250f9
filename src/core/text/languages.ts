import {
  englishAbbreviations,
  latinAbbreviations,
  months,
  neverFinal,
  titles,
} from './abbreviations.ts'

/** How texts in a language are cut into words and sentences, and how they quote people. */
export interface LanguageRules {
  /** Which parser tells where a block is not plain; see `nlcst.ts`. */
  parser: 'swedish' | 'english' | 'latin'
  /** Whether a full stop after a word, in lower case and as written, may be that of an abbreviation. */
  mayAbbreviate(word: string, written: string): boolean
  /** Whether an apostrophe belongs to the word beside it: «don't». */
  hasApostrophes: boolean
  /** Verbs beside the name of somebody who is quoted. */
  saying: readonly string[]
  /** Pronouns that stand for somebody who was named. */
  pronouns: readonly string[]
}

/** No English abbreviation that starts with a capital is longer, in UTF-16 units. */
const longestEnglish = 9

/** One row for each language that the text is cut by rules of its own in. */
const table = new Map<string, LanguageRules>([
  [
    'sv',
    {
      parser: 'swedish',
      mayAbbreviate: word =>
        latinAbbreviations.has(word) ||
        neverFinal.has(word) ||
        months.has(word) ||
        titles.has(word),
      hasApostrophes: false,
      saying:
        'säger berättar förklarar menar tycker konstaterar minns svarar undrar skriver sa sade suckar skrattar fnyser ler ropar utbrister tillägger fortsätter sammanfattar beskriver intygar medger betonar påpekar anser hävdar kommenterar'.split(
          ' ',
        ),
      pronouns: ['han', 'hon', 'hen'],
    },
  ],
  [
    'en',
    {
      parser: 'english',
      mayAbbreviate: (word, written) =>
        latinAbbreviations.has(word) ||
        englishAbbreviations.has(word) ||
        (word.length <= longestEnglish && written < 'a'),
      hasApostrophes: true,
      saying:
        'says said tells told explains explained recalls adds added writes wrote laughs sighs asks answers replies shouts smiles insists notes argues'.split(
          ' ',
        ),
      pronouns: ['he', 'she', 'they'],
    },
  ],
])

/** Those of any other language, as parse-latin has them. */
const others: LanguageRules = {
  parser: 'latin',
  mayAbbreviate: word => latinAbbreviations.has(word),
  hasApostrophes: false,
  saying: [],
  pronouns: [],
}

/** The rules of a language by its ISO 639 code; what all have in common where it has none of its own. */
export const languageRules = (language: string): LanguageRules => table.get(language) ?? others

/** Words of every language in the table: a quotation is told as one whatever language surrounds it. */
export const inAnyLanguage = (list: 'saying' | 'pronouns'): ReadonlySet<string> =>
  new Set([...table.values()].flatMap(rules => rules[list]))
