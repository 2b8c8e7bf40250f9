import { type DetectedPassage, detectPassages } from './language.ts'
import type { Context } from './match/matcher.ts'
import { Memo } from './memo.ts'
import { sentencesIn } from './sentences.ts'
import type { Draft, ParsedDraft, Passage } from './types.ts'

interface Taken {
  detector: unknown
  detected: readonly DetectedPassage[]
  /** Made when asked for: where a detector is needed, all is to be done again. */
  parsed?: ParsedDraft
}

const memo = new Memo<Draft, Taken>()

/** A draft taken apart, once for each state of the detector. */
export function parsePassages(draft: Draft, context: Context): ParsedDraft {
  const taken = detected(draft, context)
  taken.parsed ??= parse(draft, taken.detected)
  return taken.parsed
}

/** Whether the languages of a draft cannot be told without the detector, which is not there. */
export function needsDetector(draft: Draft, context: Context): boolean {
  return !context.parts.detector && detected(draft, context).detected.some(({ open }) => open)
}

function detected(draft: Draft, { parts, expectedLanguages }: Context): Taken {
  const { detector } = parts
  const known = memo.get(draft)
  if (known?.detector === detector && known) return known
  const { language: declared } = draft.metadata
  const options = { declared, expected: expectedLanguages, parts }
  const taken = { detector, detected: detectPassages(draft.text, draft.body, options) }
  memo.set(draft, taken)
  return taken
}

/** Takes a draft's body apart: passages by language, each with its sentences. */
function parse(draft: Draft, detected: readonly DetectedPassage[]): ParsedDraft {
  const passages: Passage[] = []
  let paragraph = 0
  for (const { language, sure, start, end } of detected) {
    const sentences = sentencesIn(draft.text.slice(start, end), language, start, paragraph)
    passages.push({ language, sure, start, end, sentences })
    paragraph = (sentences.at(-1)?.paragraph ?? paragraph - 1) + 1
  }
  return { ...draft, language: overall(passages), passages }
}

function overall(passages: readonly Passage[]): string {
  const languages = new Set(passages.map(({ language }) => language))
  const [only] = languages
  return languages.size > 1 ? 'mul' : (only ?? 'und')
}
