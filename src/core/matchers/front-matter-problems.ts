import { normalizeName } from '../front-matter/suggest.ts'
import { map } from '../shape.ts'
import type { Match, MetadataProblem } from '../types.ts'
import type { Matcher } from './matcher.ts'

/** What is wrong with the front matter; keys of the writer's own are one piece of advice a draft. */
export const frontMatterProblems: Matcher = {
  options: map({}),
  create:
    () =>
    ({ problems }, { ownKeys = [] }) => {
      const reported = problems.filter(
        ({ reason, actual }) =>
          reason !== 'unknown-key' || !ownKeys.includes(normalizeName(actual)),
      )
      const isUnknown = ({ reason, expected }: MetadataProblem) =>
        reason === 'unknown-key' && expected.length === 0
      const others = reported.filter(problem => !isUnknown(problem))
      return [...others.map(matchOf), ...ownKeysMatch(reported.filter(isUnknown))]
    },
}

function matchOf({ start, end, reason, actual, expected, key, line }: MetadataProblem): Match {
  return {
    start,
    end,
    reason: expected.length > 0 && wordedWithExpected.has(reason) ? `${reason}-expected` : reason,
    facts: { actual, key: key ?? '', expected: expected.join(', '), line: line ?? '' },
    suggestions: notReplacements.has(reason) ? [] : expected.slice(0, 1),
  }
}

/** Faults that are told in other words where it is known what was meant. */
const wordedWithExpected = new Set<MetadataProblem['reason']>([
  'incomplete-date',
  'no-such-date',
  'unknown-language',
])

/** Faults where none of what is `expected` can be put in place of what is there: it names what is missing, or only the writer knows which. */
const notReplacements = new Set<MetadataProblem['reason']>([
  'ambiguous-date',
  'missing-name',
  'missing-rule',
])

function ownKeysMatch(unknown: readonly MetadataProblem[]): Match[] {
  const [first] = unknown
  if (!first) return []
  const names = [...new Set(unknown.map(({ actual }) => actual))]
  return [
    {
      start: first.start,
      end: first.end,
      reason: 'own-keys',
      facts: { actual: first.actual, names: names.join(', '), count: names.length },
    },
  ]
}
