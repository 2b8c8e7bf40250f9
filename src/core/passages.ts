import { detectPassages } from './language.ts'
import type { Context } from './match/matcher.ts'
import { Memo } from './memo.ts'
import { sentencesIn } from './sentences.ts'
import type { Draft, ParsedDraft, Passage } from './types.ts'

interface Taken {
  detector: unknown
  parsed: ParsedDraft
  /** Whether a detector could say more of its languages. */
  open: boolean
}

const memo = new Memo<Draft, Taken>()

/** A draft taken apart, once for each state of the detector. */
export function parsePassages(draft: Draft, context: Context): ParsedDraft {
  return takeApart(draft, context).parsed
}

/** Whether the languages of a draft cannot be told without the detector, which is not there. */
export function needsDetector(draft: Draft, context: Context): boolean {
  return !context.parts.detector && takeApart(draft, context).open
}

function takeApart(draft: Draft, context: Context): Taken {
  const { detector } = context.parts
  const known = memo.get(draft)
  if (known?.detector === detector && known) return known
  const taken = { detector, ...parse(draft, context) }
  memo.set(draft, taken)
  return taken
}

/** Takes a draft's body apart: passages by language, each with its sentences. */
function parse(draft: Draft, context: Context): Pick<Taken, 'parsed' | 'open'> {
  const passages: Passage[] = []
  let paragraph = 0
  const detected = detectPassages(draft.text, draft.body, {
    declared: draft.metadata.language,
    expected: context.expectedLanguages,
    parts: context.parts,
  })
  for (const found of detected) {
    const { language, sure, start, end } = found
    const sentences = sentencesIn(draft.text.slice(start, end), language, start, paragraph)
    passages.push({ language, sure, start, end, sentences })
    paragraph = (sentences.at(-1)?.paragraph ?? paragraph - 1) + 1
  }
  return {
    parsed: { ...draft, language: overall(passages), passages },
    open: detected.some(({ open }) => open),
  }
}

function overall(passages: readonly Passage[]): string {
  const languages = new Set(passages.map(({ language }) => language))
  const [only] = languages
  return languages.size > 1 ? 'mul' : (only ?? 'und')
}
