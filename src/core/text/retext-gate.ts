import { addTo } from '../collections.ts'
import type { LanguageRun, Token } from '../types.ts'
import retextPhrases from './retext-phrases.json' with { type: 'json' }

/** A phrase that an English plugin knows, as much as can be said of it before the plugin is asked. */
export interface RetextPhrase {
  source: 'profanities' | 'equality'
  /** The plugin's own name for what it says of the phrase. */
  id: string
  actual: string
  /** 1 or 2 for profanities: how sure a swear word it is. */
  profanitySeverity?: number
}

/** By the stem of a word: the other stems of each phrase that it tells of. */
type StemsOfPhrases = ReadonlyMap<string, readonly (readonly string[])[]>

/**
 * Makes a quick look at English passages for phrases of the plugins that a check `tells` of: the plugins are slow to
 * load and to run, and most drafts hold none.
 */
export function retextGate(
  tells: (phrase: RetextPhrase) => boolean,
): (languageRuns: readonly LanguageRun[]) => boolean {
  let phrases: StemsOfPhrases | undefined
  /** Whether a word tells of a phrase whose other words stand in the same sentence. */
  const mayBegin = ({ kind, text }: Token, _: number, row: readonly Token[]) => {
    if (kind !== 'word') return false
    phrases ??= stemsOfPhrases(tells)
    const stands = (word: string) => row.some(token => stemOf(token.text) === word)
    return phrases.get(stemOf(text))?.some(others => others.every(stands)) ?? false
  }
  return languageRuns =>
    languageRuns.some(
      ({ language, sentences }) =>
        language === 'en' && sentences.some(({ tokens }) => tokens.some(mayBegin)),
    )
}

/** A word as the plugins compare it, without the ending of a plural. */
export function stemOf(word: string): string {
  return word.toLowerCase().replace(/['’-]/g, '').replace(/e?s$/, '')
}

/** The phrases that a check tells of, each under the one of its words that fewest texts hold, as far as its length tells. */
function stemsOfPhrases(tells: (phrase: RetextPhrase) => boolean): StemsOfPhrases {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const phrase of knownPhrases()) {
    if (!tells(phrase)) continue
    const stems = phrase.actual.split(' ').map(stemOf)
    const [first = '', ...others] = stems
      .filter(stem => stem !== '*')
      .sort((a, b) => b.length - a.length)
    addTo(phrases, first, others)
  }
  return phrases
}

function* knownPhrases(): Generator<RetextPhrase> {
  const { equality, sure, unsure } = retextPhrases
  yield* phrasesIn(equality, { source: 'equality' })
  yield* phrasesIn(sure, { source: 'profanities', profanitySeverity: 2 })
  yield* phrasesIn(unsure, { source: 'profanities', profanitySeverity: 1 })
}

function* phrasesIn(
  lines: readonly string[],
  facts: Pick<RetextPhrase, 'source' | 'profanitySeverity'>,
): Generator<RetextPhrase> {
  for (const row of lines.join(' ').split('; ')) {
    const [id = '', own = id] = row.split(': ')
    for (const actual of own.split(', ')) yield { id, actual, ...facts }
  }
}
