import type { Context } from '../match/matcher.ts'
import type { ParsedDraft } from '../types.ts'
import { type Gap, gapOf, isSpokesperson, type Shown } from './consent.ts'

/**
 * How it stands with somebody's consent for a post: `free` where none is needed,
 * `holds`, `no-record`, `no-guardian` of a child, else where the record falls short.
 */
export interface Standing {
  state: 'free' | 'holds' | 'no-record' | 'no-guardian' | Gap['reason']
  facts: Gap['facts']
}

const needsNone = new Set(['official', 'fictional'])

/** Takes somebody a draft declares, gives how it stands with the consent for that draft. */
export function standingOf(person: Shown, draft: ParsedDraft, context: Context): Standing {
  const { name, role, record, given, uses } = person
  if (isSpokesperson(name, context) || needsNone.has(role ?? '')) return plainly('free')
  if (role === 'employee' && !given) return plainly('free')
  if (!record) return plainly(role === 'employee' ? 'free' : 'no-record')
  if (role === 'child' && !record.guardian) return plainly('no-guardian')
  const gap = gapOf(record, uses, draft, context)
  return gap ? { state: gap.reason, facts: gap.facts } : plainly('holds')
}

const plainly = (state: Standing['state']): Standing => ({ state, facts: {} })
