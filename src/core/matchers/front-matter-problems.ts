import { map } from '../shape.ts'
import type { Matcher } from './matcher.ts'

/** What is wrong with the front matter. */
export const frontMatterProblems: Matcher = {
  name: 'problems',
  precision: 'very-high',
  options: map({}),
  create: () => draft =>
    draft.problems.map(({ start, end, reason, actual, expected, key }) => ({
      start,
      end,
      reason,
      facts: { actual, key: key ?? '', expected: expected.slice(0, 6).join(', ') },
      suggestions: expected.slice(0, 1),
    })),
}
