import { type Gap, gapOf, isSpokesperson, peopleShown, type Shown } from '../people/consent.ts'
import type { Match, ParsedDraft, Translated } from '../types.ts'
import type { Context, Matcher } from './matcher.ts'

/**
 * People the front matter declares, by what their consent `lacks`: a `record` at
 * all, `validity` for this post, a `role`, or a `guardian` where it is a child.
 */
export const consent: Matcher = signal => {
  const judge = judges[signal.lacks as keyof typeof judges]
  return (draft, context) =>
    peopleShown(draft, context)
      .filter(person => !isSpokesperson(person.name, context))
      .flatMap(person => judge(person, draft, context))
}

const needsConsent = new Set(['member', 'elected', 'private'])
const needsNone = new Set(['official', 'fictional', 'child'])

type Judge = (person: Shown, draft: ParsedDraft, context: Context) => readonly Match[]

const record: Judge = person => {
  if (person.record || !needsConsent.has(person.role ?? '')) return []
  return [
    match(person, person.asked === undefined ? 'default' : 'unknown-record', {
      id: person.asked ?? '',
    }),
  ]
}

const validity: Judge = (person, draft, context) => {
  if (!person.record || needsNone.has(person.role ?? '')) return []
  if (person.role === 'employee' && !person.given) return []
  const gap = gapOf(person.record, person.uses, draft, context)
  return gap ? [match(person, gap.reason, gap.facts)] : []
}

const role: Judge = person => (person.record || person.role ? [] : [match(person, 'declared', {})])

const guardian: Judge = (person, draft, context) => {
  if (person.role !== 'child') return []
  if (!person.record) return [match(person, 'declared', {})]
  if (!person.record.guardian) return [match(person, 'no-guardian', {})]
  const gap = gapOf(person.record, person.uses, draft, context)
  return gap ? [match(person, gap.reason, gap.facts)] : []
}

const judges = { record, validity, role, guardian }

function match(person: Shown, reason: string, facts: Gap['facts']): Match {
  return { ...person.place, reason, facts: { name: person.name ?? unnamed, ...facts } }
}

const unnamed: Translated = { sv: 'En person utan namn', en: 'Somebody with no name' }
