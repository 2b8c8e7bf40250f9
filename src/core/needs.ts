import { needsDetector } from './language.ts'
import type { Context, PartName } from './match/matcher.ts'
import { parsePassages } from './passages.ts'
import type { Draft } from './types.ts'

/** Seven digits and more, with what people write between them. */
const phoneLike = /\d(?:[\s().–-]{0,3}\d){6}/

/**
 * The parts a draft has need of that the context does not hold yet. To be asked
 * again once they are loaded: which language a text is in decides what it needs.
 */
export function partsNeeded(draft: Draft, context: Context): readonly PartName[] {
  const { metadata, text, body } = draft
  const { parts, expectedLanguages: expected } = context
  if (!parts.detector && needsDetector(text, body, { declared: metadata.language, expected }))
    return ['detector']
  const needed: PartName[] = []
  if (phoneLike.test(text.slice(body.start, body.end))) needed.push('phones')
  if (parsePassages(draft, context).passages.some(({ language }) => language === 'en'))
    needed.push('retext')
  return needed.filter(name => !parts[name])
}
