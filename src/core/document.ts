import { type DetectedPassage, detectPassages, type Paragraph } from './language.ts'
import type { Context } from './match/matcher.ts'
import { Memo } from './memo.ts'
import type { Piece } from './parse/pieces.ts'
import { sentencesOf } from './sentences.ts'
import type { Draft, ParsedDraft, Passage } from './types.ts'

interface Taken {
  detector: unknown
  /** Whether the detector could say more. */
  isOpen: boolean
  detected: readonly DetectedPassage[]
  /** Made when asked for: where a detector is needed, all is to be done again. */
  parsed?: ParsedDraft
}

const memo = new Memo<Draft, Taken>()

/** A draft taken apart, once for each state of the detector. */
export function parsePassages(draft: Draft, context: Context): ParsedDraft {
  const taken = detected(draft, context)
  if (!taken.parsed) {
    taken.parsed = parse(draft, taken.detected)
    // The pieces of a long text are as large as its words.
    taken.detected = []
  }
  return taken.parsed
}

/** Whether the languages of a draft cannot be told without the detector, which is not there. */
export function needsDetector(draft: Draft, context: Context): boolean {
  return !context.parts.detector && detected(draft, context).isOpen
}

function detected(draft: Draft, { parts, expectedLanguages }: Context): Taken {
  const { detector } = parts
  const known = memo.get(draft)
  if (known?.detector === detector && known) return known
  const { language: declared } = draft.metadata
  const options = { declared, expected: expectedLanguages, parts }
  const passages = detectPassages(draft.text, draft.body, options)
  const taken = { detector, isOpen: passages.some(({ open }) => open), detected: passages }
  memo.set(draft, taken)
  return taken
}

/** Takes a draft's body apart: passages by language, each with its sentences. */
function parse(draft: Draft, detected: readonly DetectedPassage[]): ParsedDraft {
  const passages: Passage[] = []
  let paragraph = 0
  for (const { language, sure, start, end, paragraphs } of detected) {
    const sentences = sentencesOf(piecesOf(paragraphs, draft.text), language, 0, paragraph)
    passages.push({ language, sure, start, end, sentences })
    paragraph = (sentences.at(-1)?.paragraph ?? paragraph - 1) + 1
  }
  return { ...draft, language: overall(passages), passages }
}

/** The pieces of paragraphs as one row, with the white space between them. */
function piecesOf(paragraphs: readonly Paragraph[], text: string): readonly Piece[] {
  const [first, ...others] = paragraphs
  if (!first || !others.length) return first?.pieces ?? []
  const pieces = [...first.pieces]
  let end = first.end
  for (const paragraph of others) {
    pieces.push({ type: 'WhiteSpaceNode', text: text.slice(end, paragraph.start), start: end })
    for (const piece of paragraph.pieces) pieces.push(piece)
    end = paragraph.end
  }
  return pieces
}

function overall(passages: readonly Passage[]): string {
  const languages = new Set(passages.map(({ language }) => language))
  const [only] = languages
  return languages.size > 1 ? 'mul' : (only ?? 'und')
}
