import { type Problem, type Source, validate } from '../shape.ts'
import type { Rule, TermEntry } from '../types.ts'
import { peopleShape } from './shapes.ts'
import { withTerms } from './uses.ts'

/** The people of a people.yml, as terms of a list. */
interface DatedPeople {
  list?: string
  until?: string
  entries: readonly TermEntry[]
  problems: readonly Problem[]
}

/** Reads a people.yml; nobody where there is none, or something is wrong in it. */
export function readPeople(source: Source | undefined): DatedPeople {
  const problems = source ? validate(source, peopleShape) : []
  if (!source || problems.length > 0) return { entries: [], problems }
  const { list, until, people } = source.value as Record<'list' | 'until', string> & {
    people: readonly string[]
  }
  return { list, until, entries: people.map(name => ({ term: `${name}(s)?` })), problems }
}

/** The lists of a rule with people in one of them, in every language. */
export function withPeople(terms: Rule['terms'], { list, entries }: DatedPeople): Rule['terms'] {
  return list === undefined ? terms : withTerms(terms, { any: { [list]: entries } })
}
