import type { Context, PartName } from './match/matcher.ts'
import { mayHoldPhone } from './parts/phones-gate.ts'
import { mayRetextSpeak } from './parts/retext-gate.ts'
import { needsDetector, parsePassages } from './passages.ts'
import type { Draft } from './types.ts'

/**
 * The parts a draft has need of that the context does not hold yet. To be asked
 * again once they are loaded: which language a text is in decides what it needs.
 */
export function partsNeeded(draft: Draft, context: Context): readonly PartName[] {
  if (needsDetector(draft, context)) return ['detector']
  const { text, body } = draft
  const { phones, retext } = context.parts
  const needed: PartName[] = []
  if (!phones && mayHoldPhone(text.slice(body.start, body.end))) needed.push('phones')
  if (!retext && mayRetextSpeak(parsePassages(draft, context).passages)) needed.push('retext')
  return needed
}
