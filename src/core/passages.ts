import { detectPassages } from './language.ts'
import type { Context } from './match/matcher.ts'
import { parseText } from './parse.ts'
import { sentencesOf } from './tokens.ts'
import type { Draft, ParsedDraft, Passage } from './types.ts'

const memo = new WeakMap<Draft, { detector: unknown; parsed: ParsedDraft }>()

/** A draft taken apart, once for each state of the detector. */
export function parsePassages(draft: Draft, context: Context): ParsedDraft {
  const { detector } = context.parts
  const known = memo.get(draft)
  if (known?.detector === detector && known) return known.parsed
  const parsed = parse(draft, context)
  memo.set(draft, { detector, parsed })
  return parsed
}

/** Takes a draft's body apart: passages by language, each with its tree and sentences. */
function parse(draft: Draft, context: Context): ParsedDraft {
  const passages: Passage[] = []
  let paragraph = 0
  for (const found of detectPassages(draft.text, draft.body, {
    declared: draft.metadata.language,
    expected: context.expectedLanguages,
    parts: context.parts,
  })) {
    const { language, sure, start, end } = found
    const tree = parseText(draft.text.slice(start, end), language)
    const sentences = sentencesOf(tree, start, paragraph)
    passages.push({ language, sure, start, end, tree, sentences })
    paragraph = (sentences.at(-1)?.paragraph ?? paragraph - 1) + 1
  }
  return { ...draft, language: overall(passages), passages }
}

function overall(passages: readonly Passage[]): string {
  const languages = new Set(passages.map(({ language }) => language))
  const [only] = languages
  return languages.size > 1 ? 'mul' : (only ?? 'und')
}
