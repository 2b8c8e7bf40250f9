import { map, text } from '../shape.ts'
import type { MetadataKey } from '../types.ts'
import { type Matcher, placeOfKey } from './matcher.ts'

/** Something that the check's `when` alone decides; stands at the key `at`, or at the top. */
export const metadata: Matcher = {
  options: map({ at: text() }),
  create: check => draft => {
    const place = placeOfKey(draft, check.at as MetadataKey)
    const name = draft.text.slice(place.start, place.end)
    const { campaign = '', shares = '', channel = [] } = draft.metadata
    return [{ ...place, facts: { name, campaign, shares, channel: channel.join(', ') } }]
  },
}
