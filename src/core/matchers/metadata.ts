import { map, text } from '../shape.ts'
import type { MetadataKey } from '../types.ts'
import type { Matcher } from './matcher.ts'

/** Something that the check's `when` alone decides; stands at the key `at`, or at the top. */
export const metadata: Matcher = {
  name: 'metadata',
  precision: 'very-high',
  options: map({ at: text() }),
  create: check => draft => {
    const { start } = draft.frontMatter
    const place = draft.places[check.at as MetadataKey] ?? { start, end: start }
    return [
      {
        ...place,
        facts: { name: draft.text.slice(place.start, place.end), ...factsOf(draft.metadata) },
      },
    ]
  },
}

function factsOf({
  campaign,
  shares,
  channel,
}: {
  campaign?: string
  shares?: string
  channel?: readonly string[]
}) {
  return { campaign: campaign ?? '', shares: shares ?? '', channel: channel?.join(', ') ?? '' }
}
