import type { Look, Sample } from './sample.ts'
import { Scores } from './scores.ts'
import { languageOfScript } from './scripts.ts'

/** What a statistical detector says of a text. */
export interface Likeness {
  /** How like its best language the text is, 0 to 1; gibberish stays under a half. */
  best: number
  /** By ISO 639-1 code, the best one 1: what the surer of two detectors says. */
  scores: ReadonlyMap<string, number>
  /** The same with what the other one says, which adds less than `doubt`; it takes longer to ask. */
  withOther: () => ReadonlyMap<string, number>
  doubt: number
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

/** Tells the language of a paragraph by a sample of it; the expected languages are likelier. */
export function tellLanguage(
  sample: Sample,
  expected: readonly string[],
  detector?: Detector,
): Verdict {
  const { letters } = sample
  const words = sample.looks.map(({ word }) => word)
  const script = sample.isWestern ? undefined : languageOfScript(words.join(' '))
  if (script) return { language: script, gibberish: false, open: false }
  const scored = score(sample)
  const { scores, share } = scored
  const settled = settle(scored, expected, letters)
  if (settled) return { language: refine(settled, words), gibberish: false, open: false }
  if (letters < tooShort) return { gibberish: false, open: false }
  if (!words.length) return { gibberish: letters >= enough, open: false }
  if (!detector) return { gibberish: false, open: true }
  const verdict = weigh(scores, detector(words.join(' ')), expected, { letters, share })
  return verdict.language ? { ...verdict, language: refine(verdict.language, words) } : verdict
}

/** Points by language, and which share of the words are small words of one, or of any. */
interface Score {
  scores: Scores
  shareOf: (language: string) => number
  share: number
}

function score({ looks, isName }: Sample): Score {
  const scores = new Scores()
  const small = new Scores()
  for (let at = 0; at < looks.length; at++) {
    const { languages, clues } = looks[at] as Look
    for (let own = 0; own < languages.length && !isName[at]; own++) {
      scores.add(languages[own] as number, 1)
      small.add(languages[own] as number, 1)
    }
    for (let clue = 0; clue < clues.languages.length; clue++)
      scores.add(clues.languages[clue] as number, clues.points[clue] as number)
  }
  const all = Math.max(1, looks.length)
  return {
    scores,
    shareOf: language => small.of(language) / all,
    share: (small.best()?.points ?? 0) / all,
  }
}

/** The language that words alone settle: two ahead of all others, or one if it is expected. */
function settle(
  { scores, shareOf }: Score,
  expected: readonly string[],
  letters: number,
): string | undefined {
  const best = scores.best()
  if (!best || (letters >= enough && shareOf(best.language) < fewSmallWords)) return undefined
  return best.ahead >= (expected.includes(best.language) ? 1 : 2) ? best.language : undefined
}

function weigh(
  scores: Scores,
  likeness: Likeness,
  expected: readonly string[],
  { letters, share }: { letters: number; share: number },
): Verdict {
  const unlike = likeness.best < gibberishUnder && !isSomali(scores)
  if (letters >= enough && unlike && share < 2 * fewSmallWords)
    return { gibberish: true, open: false }
  const usual = Math.max(0, ...expected.map(own => scores.of(own)))
  const needed = Math.max(usual + (letters < few ? 0.3 : 0), someEvidence)
  const best = (likenesses: ReadonlyMap<string, number>) => {
    const leading: Leading = { language: undefined, most: 0, second: 0 }
    for (const [language, like] of likenesses) {
      const own = scores.of(language)
      const isExpected = expected.includes(language)
      if (letters < enough && !isExpected && own < needed) continue
      lead(leading, language, own + detectorWeight * like + (isExpected ? prior : 0))
    }
    return leading
  }
  const first = best(likeness.scores)
  const isSure = first.most - first.second > detectorWeight * likeness.doubt
  const { language } = isSure ? first : best(likeness.withOther())
  return { ...(language ? { language } : {}), gibberish: false, open: false }
}

/** The language with the most points, and the points of the one after it. */
interface Leading {
  language: string | undefined
  most: number
  second: number
}

function lead(leading: Leading, language: string, points: number): void {
  if (points > leading.most) {
    leading.second = leading.most
    leading.most = points
    leading.language = language
  } else if (points > leading.second) leading.second = points
}

/** The detector's surer half does not know Somali. */
function isSomali(scores: Scores): boolean {
  const somali = scores.of('so')
  return somali >= 2 && somali === scores.best()?.points
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
