import type { Source } from '../../../src/core/shape.ts'

/** A source for tests that know no lines. */
export function sourceOf(value: unknown, path = 'rule.yml'): Source {
  return { path, value, line: at => at.length }
}
