import type { LanguageDetector, Likeness } from '../context.ts'
import { paragraphsOf } from '../text/sentences.ts'
import { type RawToken, tokenize } from '../text/tokenizer.ts'
import type { Span } from '../types.ts'
import { Scores } from './clues.ts'
import { type Sample, sampleOf } from './sample.ts'

/** What can be said of a paragraph. */
interface Verdict {
  /** Undefined where it cannot be told. */
  language?: string
  /** Whether it has 40 letters or more and yet is in no language. */
  gibberish?: boolean
  /** Whether a detector could say more. */
  open?: boolean
}

/** From here on a text is expected to be in some language. */
const enough = 40
/** Under this nothing but words can tell. */
const tooShort = 10
/** Under this words must speak for a language that is not expected, and not only a detector. */
const few = 16
/** Up to so many words doubt between two languages goes to an expected one. */
const fewWords = 4
/** Under this a text in no small words is in the first expected language, whatever a detector says. */
const tooShortForDetector = 12
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
function tellLanguage(
  sample: Sample,
  expected: readonly string[],
  detector: LanguageDetector | undefined,
): Verdict {
  const { letters } = sample
  const words = sample.words.map(({ word }) => word)
  const script = languageOfScript(words.join(' '))
  if (script) return { language: script }
  const scored = score(sample)
  const settled = settle(scored, expected, sample)
  if (settled) return { language: refine(settled, words) }
  if (letters < tooShort) return {}
  if (!words.length) return { gibberish: letters >= enough }
  if (!detector) return { open: true }
  const verdict = weigh(scored, detector(words.join(' ')), expected, sample)
  return verdict.language ? { ...verdict, language: refine(verdict.language, words) } : verdict
}

/** Points by language: of all that the words tell, and one for each that is a small word of it. */
type Score = Readonly<Record<'scores' | 'small', Scores>>

function score({ words }: Sample): Score {
  const [scores, small] = [new Scores(), new Scores()]
  for (const { languages, clues } of words) {
    for (const language of languages) {
      scores.add(language, 1)
      small.add(language, 1)
    }
    for (const { languages, weight } of clues)
      for (const language of languages) scores.add(language, weight)
  }
  return { scores, small }
}

/** The language that words alone settle: two ahead of all others, or one if it is expected. */
function settle(
  { scores, small }: Score,
  expected: readonly string[],
  { letters, words }: Sample,
): string | undefined {
  const best = scores.best()
  const share = small.of(best?.language ?? '') / words.length
  if (!best || (letters >= enough && share < fewSmallWords)) return undefined
  return best.ahead >= (expected.includes(best.language) ? 1 : 2) ? best.language : undefined
}

function weigh(
  { scores, small }: Score,
  likeness: Likeness,
  expected: readonly string[],
  { letters, words }: Sample,
): Verdict {
  const share = (small.best()?.points ?? 0) / words.length
  // The detector's surer half does not know Somali.
  const isSomali = scores.of('so') >= 2 && scores.of('so') === scores.best()?.points
  const unlike = likeness.best < gibberishUnder && !isSomali
  if (letters >= enough && unlike && share < 2 * fewSmallWords) return { gibberish: true }
  const usual = Math.max(0, ...expected.map(own => scores.of(own)))
  const doubt = letters < few ? 0.3 : words.length <= fewWords ? 0.1 : 0
  const needed = Math.max(usual + doubt, someEvidence)
  const candidates = new Scores()
  for (const [language, like] of likeness.scores) {
    const own = scores.of(language)
    const isExpected = expected.includes(language)
    if (letters < enough && !isExpected && own < needed) continue
    if (letters < tooShortForDetector && own === 0 && language !== expected[0]) continue
    candidates.add(language, own + detectorWeight * like + (isExpected ? prior : 0))
  }
  const told = candidates.best()
  return told ? { language: told.language } : {}
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

/** A paragraph, cut into pieces for all that follows. */
export interface Paragraph extends Span {
  /** Offsets count from the start of the file. */
  pieces: readonly RawToken[]
}

/** A run of paragraphs in one language, not yet parsed. */
export interface DetectedRun extends Span {
  /** ISO 639-1, else 639-3; `und` for a text in no language. */
  language: string
  /** False where the language was taken from the neighbours or the configuration. */
  sure: boolean
  /** Whether words and letters alone leave the language of a paragraph open, so that a detector could say more. */
  open: boolean
  paragraphs: readonly Paragraph[]
}

interface LanguageOptions {
  /** What the draft says of itself. */
  declared?: string | undefined
  /** The configured languages, likeliest first. */
  expected: readonly string[]
  /** Where it is loaded: a passage may be open without; see `adapters/load.ts`. */
  detector?: LanguageDetector | undefined
}

/** The passages of a body by language; a paragraph that cannot be told takes that of its neighbours, then the declared one, then the first configured one. */
export function detectLanguageRuns(
  text: string,
  body: Span,
  { declared, expected, detector }: LanguageOptions,
): DetectedRun[] {
  const likely = declared && !expected.includes(declared) ? [declared, ...expected] : expected
  const told = paragraphsOf(text, body).map(({ start, end }) => {
    const paragraph: Paragraph = { start, end, pieces: tokenize(text, { start, end }) }
    const sample = sampleOf(text.slice(start, end), paragraph.pieces)
    return { paragraph, ...tellLanguage(sample, likely, detector) }
  })
  const known = told.find(({ language }) => language)?.language
  let neighbour = known ?? declared ?? expected[0] ?? 'und'
  const runs: (DetectedRun & { paragraphs: Paragraph[] })[] = []
  for (const { paragraph, language: own, gibberish, open = false } of told) {
    neighbour = own ?? neighbour
    const language = gibberish ? 'und' : neighbour
    const last = runs.at(-1)
    if (last?.language === language) {
      last.sure ||= own !== undefined
      last.open ||= open
      last.end = paragraph.end
      last.paragraphs.push(paragraph)
    } else {
      const { start, end } = paragraph
      runs.push({ language, sure: own !== undefined, open, start, end, paragraphs: [paragraph] })
    }
  }
  return runs
}

/** Scripts that settle the language, or nearly: the language of each, and others that are written in it, by what settles them. */
const scripts: readonly (readonly [string, string, Readonly<Record<string, RegExp>>?])[] = [
  ['Arabic', 'ar', { ckb: /[ەۆێڵ]/u, ur: /[ٹڈے]/u, fa: /[پچژگکی]/u }],
  ['Cyrillic', 'ru', { uk: /[іїєґ]/iu, sr: /[ђјљњћџ]/iu, ru: /[ыэё]/iu, bg: /ъ/iu }],
  ['Ethiopic', 'am', { ti: /[ኣቐቕዓ]|እዩ|ናይ/u }],
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Thai', 'th'],
  ['Hangul', 'ko'],
  ['Hiragana Katakana', 'ja'],
  ['Han', 'zh'],
  ['Armenian', 'hy'],
  ['Georgian', 'ka'],
  ['Devanagari', 'hi'],
  ['Tamil', 'ta'],
]

/** The language that the script of most letters settles; undefined for the Latin script, for a mixture, and for fewer than four letters. */
function languageOfScript(text: string): string | undefined {
  // No letter beyond Latin Extended-B.
  if (/^[\0-\u024f]*$/.test(text)) return undefined
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [names, usual, others = {}] of scripts) {
    const signs = names.replace(/\w+ ?/g, name => `\\p{Script=${name.trim()}}`)
    const own = text.match(new RegExp(`[${signs}]`, 'gu'))?.length ?? 0
    if (own < 4 || own * 2 < letters) continue
    return Object.entries(others).find(([, sign]) => sign.test(text))?.[0] ?? usual
  }
  return undefined
}
