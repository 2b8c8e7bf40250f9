import { type Detector, tellLanguage, type Verdict } from './language/detect.ts'
import { sampleOf } from './language/sample.ts'
import { paragraphsOf } from './parse/paragraphs.ts'
import type { Piece } from './parse/pieces.ts'
import { tokenize } from './parse/tokenize.ts'
import type { Span } from './types.ts'

/** A paragraph, cut into pieces for all that follows. */
export interface Paragraph extends Span {
  /** Offsets count from the start of the file. */
  pieces: readonly Piece[]
}

/** A run of paragraphs in one language, not yet parsed. */
export interface DetectedPassage extends Span {
  /** ISO 639-1, else 639-3; `und` for a text in no language. */
  language: string
  /** False where the language was taken from the neighbours or the configuration. */
  sure: boolean
  /** Whether words and letters alone leave the language of a paragraph open, so that a detector could say more. */
  open: boolean
  paragraphs: readonly Paragraph[]
}

export interface LanguageOptions {
  /** What the draft says of itself. */
  declared?: string | undefined
  /** The configured languages, likeliest first. */
  expected: readonly string[]
  /** With the detector in it where a passage is open without; see `parts.ts`. */
  parts?: { readonly detector?: Detector }
}

/**
 * Splits a body into passages by language, paragraph by paragraph. One that
 * cannot be told takes the language of its neighbours, then the declared one,
 * then the first configured one.
 */
export function detectPassages(
  text: string,
  body: Span,
  options: LanguageOptions,
): DetectedPassage[] {
  const paragraphs = paragraphsOf(text, body).map(
    ({ start, end }): Paragraph => ({ start, end, pieces: tokenize(text, { start, end }) }),
  )
  const verdicts = paragraphs.map(({ start, end, pieces }) =>
    tellLanguage(
      sampleOf(text.slice(start, end), pieces),
      likely(options),
      options.parts?.detector,
    ),
  )
  return join(paragraphs, resolve(verdicts, options))
}

function likely({ declared, expected }: LanguageOptions): readonly string[] {
  return declared && !expected.includes(declared) ? [declared, ...expected] : expected
}

type Resolved = Pick<DetectedPassage, 'language' | 'sure' | 'open'>

function resolve(
  verdicts: readonly Verdict[],
  { declared, expected }: LanguageOptions,
): readonly Resolved[] {
  let neighbour = verdicts.find(({ language }) => language)?.language ?? declared ?? expected[0]
  return verdicts.map(({ language, gibberish, open }) => {
    if (gibberish) return { language: 'und', sure: false, open }
    neighbour = language ?? neighbour
    return { language: neighbour ?? 'und', sure: language !== undefined, open }
  })
}

function join(paragraphs: readonly Paragraph[], resolved: readonly Resolved[]): DetectedPassage[] {
  const passages: (DetectedPassage & { paragraphs: Paragraph[] })[] = []
  paragraphs.forEach((paragraph, index) => {
    const { language, sure, open } = resolved[index] as Resolved
    const last = passages.at(-1)
    if (last?.language !== language) {
      const { start, end } = paragraph
      passages.push({ language, sure, open, start, end, paragraphs: [paragraph] })
      return
    }
    last.sure ||= sure
    last.open ||= open
    last.end = paragraph.end
    last.paragraphs.push(paragraph)
  })
  return passages
}
