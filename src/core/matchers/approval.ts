import { flag, map } from '../shape.ts'
import type { Approval } from '../types.ts'
import { type Matcher, placeOfKey } from './matcher.ts'

/**
 * Drafts that nobody has approved by name and day; `if-required` where the configuration asks for
 * it and nowhere else. An approval of a later day than today, or of an earlier day than the draft was
 * written, is none.
 */
export const approval: Matcher = {
  options: map({ 'if-required': flag }),
  create: check => (draft, context) => {
    if (check['if-required'] === true && !context.requireApproval) return []
    const { approved, written } = draft.metadata
    const reason = approved ? faultOf(approved, written, context.today) : 'none'
    const facts = { name: approved?.by ?? '', date: approved?.date ?? '' }
    return reason ? [{ ...placeOfKey(draft, 'approved'), reason, facts }] : []
  },
}

type Fault = 'unnamed' | 'undated' | 'later' | 'rewritten'

function faultOf({ by, date }: Approval, written = '', today: string): Fault | undefined {
  if (!by?.trim()) return 'unnamed'
  if (date === undefined) return 'undated'
  if (date > today) return 'later'
  return date < written.slice(0, date.length) ? 'rewritten' : undefined
}
