import { addClues } from './clues.ts'
import { languagesOfWord } from './function-words.ts'
import { type Sample, sampleOf } from './sample.ts'
import { languageOfScript } from './scripts.ts'

/** What a statistical detector says of a text. */
export interface Likeness {
  /** How like its best language the text is, 0 to 1; gibberish stays under a half. */
  best: number
  /** By ISO 639-1 code, the best one about 1. */
  scores: ReadonlyMap<string, number>
}
/** Takes words, lower case, with spaces between. */
export type Detector = (words: string) => Likeness

/** What can be said of a paragraph. */
export interface Verdict {
  /** Undefined where it cannot be told. */
  language?: string
  /** Whether it has 40 letters or more and yet is in no language. */
  gibberish: boolean
  /** Whether a detector could say more. */
  open: boolean
}

/** From here on a text is expected to be in some language. */
const enough = 40
/** Under this nothing but words can tell. */
const tooShort = 10
/** Under this words must speak for a language that is not expected, and not only a detector. */
const few = 16
/** Share of small words under which the words alone do not settle a text. */
const fewSmallWords = 0.12
/** How much a detector weighs against a word. */
const detectorWeight = 20
/** A detector's likeness under which a long text is in no language. */
const gibberishUnder = 0.55
/** What the words of a short text must say at least for a language that is not expected. */
const someEvidence = 0.7
/** How much the languages that are expected weigh. */
const prior = 0.9

/** Tells the language of a paragraph; the expected languages are likelier. */
export function tellLanguage(
  paragraph: string,
  expected: readonly string[],
  detector?: Detector,
): Verdict {
  const sample = sampleOf(paragraph)
  const { words, letters } = sample
  const text = words.join(' ')
  const script = languageOfScript(text)
  if (script) return { language: script, gibberish: false, open: false }
  const scored = score(sample)
  const { scores, share } = scored
  const settled = settle(scored, expected, letters)
  if (settled) return { language: refine(settled, words), gibberish: false, open: false }
  if (letters < tooShort) return { gibberish: false, open: false }
  if (!words.length) return { gibberish: letters >= enough, open: false }
  if (!detector) return { gibberish: false, open: true }
  const verdict = weigh(scores, detector(text), expected, { letters, share })
  return verdict.language ? { ...verdict, language: refine(verdict.language, words) } : verdict
}

/** Points by language, and which share of the words are small words of one, or of any. */
interface Score {
  scores: Map<string, number>
  shareOf: (language: string) => number
  share: number
}

function score({ words, names }: Sample): Score {
  const scores = new Map<string, number>()
  const small = new Map<string, number>()
  words.forEach((word, index) => {
    for (const language of names.has(index) ? [] : (languagesOfWord.get(word) ?? [])) {
      scores.set(language, (scores.get(language) ?? 0) + 1)
      small.set(language, (small.get(language) ?? 0) + 1)
    }
    addClues(word, scores)
  })
  const shareOf = (language: string) => (small.get(language) ?? 0) / Math.max(1, words.length)
  return { scores, shareOf, share: Math.max(0, ...[...small.keys()].map(shareOf)) }
}

/** The language that words alone settle: two ahead of all others, or one if it is expected. */
function settle(
  { scores, shareOf }: Score,
  expected: readonly string[],
  letters: number,
): string | undefined {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!first || (letters >= enough && shareOf(first[0]) < fewSmallWords)) return undefined
  const ahead = first[1] - (second?.[1] ?? 0)
  return ahead >= (expected.includes(first[0]) ? 1 : 2) ? first[0] : undefined
}

function weigh(
  scores: ReadonlyMap<string, number>,
  likeness: Likeness,
  expected: readonly string[],
  { letters, share }: { letters: number; share: number },
): Verdict {
  const unlike = likeness.best < gibberishUnder && !isSomali(scores)
  if (letters >= enough && unlike && share < 2 * fewSmallWords)
    return { gibberish: true, open: false }
  const usual = Math.max(0, ...expected.map(own => scores.get(own) ?? 0))
  const needed = usual + (letters < few ? 0.3 : 0)
  let best: string | undefined
  let most = 0
  for (const [language, like] of likeness.scores) {
    const own = scores.get(language) ?? 0
    const isExpected = expected.includes(language)
    if (letters < enough && !isExpected && own < Math.max(needed, someEvidence)) continue
    const total = own + detectorWeight * like + (isExpected ? prior : 0)
    if (total > most) [best, most] = [language, total]
  }
  return { ...(best ? { language: best } : {}), gibberish: false, open: false }
}

/** The detector's surer half does not know Somali. */
function isSomali(scores: ReadonlyMap<string, number>): boolean {
  const somali = scores.get('so') ?? 0
  return somali >= 2 && somali === Math.max(...scores.values())
}

const serbian = new Set('gde pre posle vreme mesto ovde svet čovek reč deo uvek nedelja'.split(' '))
const croatian = new Set(
  'tko tjedan tjedna tisuća općina također tvrtka plaća plaće plaću uvjet uvjeti uvjete'.split(' '),
)

/** One list serves Bosnian, Croatian and Serbian; a few words tell them apart. */
function refine(language: string, words: readonly string[]): string {
  if (language !== 'bs') return language
  if (words.some(word => serbian.has(word))) return 'sr'
  return words.some(word => croatian.has(word)) ? 'hr' : language
}
