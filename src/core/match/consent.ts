import { peopleShown, type Shown } from '../people/consent.ts'
import { type Standing, standingOf } from '../people/standing.ts'
import type { Match, Translated } from '../types.ts'
import type { Matcher } from './matcher.ts'

/**
 * People the front matter declares, by what their consent `lacks`: a `record` at
 * all, `validity` for this post, a `role`, or a `guardian` where it is a child.
 */
export const consent: Matcher = signal => {
  const judge = judges[signal.lacks as keyof typeof judges]
  return (draft, context) =>
    peopleShown(draft, context).flatMap(person => {
      const standing = standingOf(person, draft, context)
      const reason = isWell(standing) ? undefined : judge(person, standing)
      return reason === undefined ? [] : [match(person, reason, standing)]
    })
}

const isWell = ({ state }: Standing): boolean => state === 'free' || state === 'holds'

/** Gives the reason, a key of the rule's messages; undefined where it is no matter of this judge. */
type Judge = (person: Shown, standing: Standing) => string | undefined

const needsConsent = new Set(['member', 'elected', 'private'])

const judges: Record<'record' | 'validity' | 'role' | 'guardian', Judge> = {
  record: ({ role, asked }, { state }) => {
    if (state !== 'no-record' || !needsConsent.has(role ?? '')) return undefined
    return asked === undefined ? 'default' : 'unknown-record'
  },
  validity: ({ role }, { state }) =>
    state === 'no-record' || role === 'child' ? undefined : state,
  role: ({ role }, { state }) =>
    state === 'no-record' && role === undefined ? 'declared' : undefined,
  guardian: ({ role }, { state }) => {
    if (role !== 'child') return undefined
    return state === 'no-record' ? 'declared' : state
  },
}

function match(person: Shown, reason: string, { facts }: Standing): Match {
  const named = { id: person.asked ?? '', name: person.name ?? unnamed }
  return { ...person.place, reason, facts: { ...named, ...facts } }
}

const unnamed: Translated = { sv: 'En person utan namn', en: 'Somebody with no name' }
