import { addTo } from '../collections.ts'
import { listed } from '../labels.ts'
import {
  type ConsentStatus,
  consentStatus,
  type DeclaredPerson,
  peopleShown,
} from '../people/consent.ts'
import { map, word } from '../shape.ts'
import type { Match, Translated } from '../types.ts'
import type { Matcher } from './matcher.ts'

const isWell = ({ state }: ConsentStatus): boolean => state === 'free' || state === 'holds'

const needsConsent = new Set(['member', 'elected', 'private'])

const judges: Record<'record' | 'validity' | 'role' | 'guardian', Judge> = {
  record: ({ role, asked }, { state }) => {
    if (state !== 'no-record' || !needsConsent.has(role ?? '')) return undefined
    return asked === undefined ? 'default' : 'unknown-record'
  },
  validity: ({ role }, { state }) =>
    state === 'no-record' || role === 'child' ? undefined : state,
  role: ({ role, inFile }, { state }) => {
    if (state !== 'no-record' || role !== undefined) return undefined
    return inFile === undefined ? 'declared' : 'in-file'
  },
  guardian: ({ role }, { state }) => {
    if (role !== 'child') return undefined
    return state === 'no-record' ? 'declared' : state
  },
}

const unnamed: Translated = { sv: 'En person utan namn', en: 'Somebody with no name' }

/**
 * People the front matter declares or the file of a picture names, by what their consent `lacks`: a `record` at
 * all, `validity` for this post, a `role`, or a `guardian` where it is a child.
 */
export const consent: Matcher = {
  options: map({ lacks: word(['record', 'validity', 'role', 'guardian']) }, ['lacks']),
  create(check) {
    const judge = judges[check.lacks as keyof typeof judges]
    return (draft, context) => {
      const groups = new Map<string, Judged[]>()
      for (const person of peopleShown(draft, context)) {
        const { place, inFile } = person
        const status = consentStatus(person, draft, context)
        const reason = isWell(status) ? undefined : judge(person, status)
        if (reason === undefined) continue
        // Those at the same picture with the same reason are one question.
        const key = inFile === undefined ? groups.size : `${place.start} ${place.end} ${reason}`
        addTo(groups, String(key), { person, reason, status })
      }
      return [...groups.values()].map(match)
    }
  },
}

interface Judged {
  person: DeclaredPerson
  reason: string
  status: ConsentStatus
}

/** Gives the reason, a key of the rule's messages; undefined where it is no matter of this judge. */
type Judge = (person: DeclaredPerson, status: ConsentStatus) => string | undefined

function match(judged: readonly Judged[]): Match {
  const [{ person, reason, status }] = judged as readonly [Judged]
  const names = judged.map(({ person: { name } }) => (name ? { sv: name, en: name } : unnamed))
  const named = { id: person.asked ?? '', name: listed(names), file: person.inFile ?? '' }
  return { ...person.place, reason, facts: { ...named, ...status.facts } }
}
