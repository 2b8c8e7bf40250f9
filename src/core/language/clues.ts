import { wordsOn } from '../collections.ts'
import smallWords from './small-words.json' with { type: 'json' }

/** By language, as one map of all words takes twice as long to make. */
const wordsByLanguage = Object.entries(smallWords.languages).map(
  ([language, lines]) => [language, new Set(wordsOn(lines))] as const,
)

/** The languages that have a word among their small ones. */
export const languagesOfWord = (word: string): readonly string[] =>
  wordsByLanguage.flatMap(([language, words]) => (words.has(word) ? language : []))

/** Letters and endings that point to some languages, and how much one word with them weighs. */
export interface Clue {
  pattern: RegExp
  languages: readonly string[]
  weight: number
}

const clues: readonly Clue[] = [
  clue(/å/, 'sv no da', 0.7),
  clue(/[äö]/, 'sv fi de et', 0.7),
  clue(/[æø]/, 'no da', 0.7),
  clue(/(?:arna|orna|erna|ade|ades|ningen|ck)$/, 'sv', 0.6),
  // Danish ends no word in a double consonant, and has d, b, f where its neighbours have t, p, v.
  clue(/([fgklmnprst])\1$/, 'sv no', 0.5),
  clue(/.(?:erne|ede|edes)$|hed(?:en|er|s)?$|skab(?:et|er)?$/, 'da', 0.7),
  clue(/het(?:en|er|s)?$|skap(?:et|en|er)?$|^ut./, 'sv no', 0.5),
  clue(/^(?:af[bdghkmnps]|ud[dflmnsv]|op[bdfghkms])|øj|.øg|æ(?!r)/, 'da', 0.6),
  clue(/[aeouyøå][kp]e(?:[nrt]|ne)?$/, 'sv no', 0.5),
  clue(/[yøå]t(?:et|en|er|e)$/, 'sv no', 0.5),
  clue(/.ar$/, 'sv no', 0.3),
  clue(/[aeiouyæøå]be/, 'da', 0.4),
  // Norwegian writes s, k and ks.
  clue(/c(?![hk])|x/, 'sv da en fr es', 0.4),
  clue(/ej$|^vej|jde/, 'sv da', 0.4),
  clue(/sjon|kj|øy|øk|messig|leg$|ggj/, 'no', 0.6),
  clue(/ei/, 'no de', 0.5),
  clue(/.(?:ene|ane|ert|erte)$/, 'no', 0.5),
  clue(/.tion/, 'sv da en de fr', 0.6),
  clue(/th|wh|.ly$|ght|oo|ee|ea|ous$|^w/, 'en nl', 0.5),
  clue(/[ąęłńśźż]/, 'pl', 0.8),
  clue(/[ćčđ]/, 'bs', 0.7),
  clue(/[šž]/, 'bs lt lv et', 0.7),
  clue(/[ğış]/, 'tr', 0.8),
  clue(/ñ/, 'es', 0.8),
  clue(/[ãõ]/, 'pt et', 0.7),
  clue(/[èêœç]|^[ldjmnsqc]['’]/, 'fr', 0.7),
  clue(/ß/, 'de', 0.8),
  clue(/[āēīģķļņ]/, 'lv', 0.8),
  clue(/[ėįų]/, 'lt', 0.8),
  clue(/[ășț]/, 'ro', 0.8),
  clue(/ë/, 'sq', 0.7),
  clue(/[ûêî]/, 'ku', 0.7),
  clue(/aa.*(?:aa|ay|oo|ee|x|dh)|^(?:wax|sha|dh)/, 'so', 0.6),
  clue(/aa|ii|uu/, 'so fi et', 0.4),
]

function clue(pattern: RegExp, languages: string, weight: number): Clue {
  return { pattern, languages: languages.split(' '), weight }
}

/** What the spelling of a word (lower case, NFC) gives away. */
export const cluesIn = (word: string): readonly Clue[] =>
  clues.filter(({ pattern }) => pattern.test(word))

/** Points by language. Where two have as many, the one that got some first is ahead. */
export class Scores {
  readonly #points = new Map<string, number>()

  add(language: string, points: number): void {
    this.#points.set(language, this.of(language) + points)
  }

  of(language: string): number {
    return this.#points.get(language) ?? 0
  }

  /** The language with the most points, how many it has, and by how much it is ahead; undefined where none has any. */
  best(): { language: string; points: number; ahead: number } | undefined {
    const [first, second] = [...this.#points].sort(([, a], [, b]) => b - a)
    const [language, points] = first ?? []
    if (language === undefined || !points) return undefined
    return { language, points, ahead: points - (second?.[1] ?? 0) }
  }
}
