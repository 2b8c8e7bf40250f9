import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intersecting, lowerBound } from '../../src/core/spans.ts'
import type { Span } from '../../src/core/types.ts'

const span = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 5 }))
  .map(([start, length]): Span => ({ start, end: start + length }))

const touching = (a: Span, b: Span): boolean =>
  (a.start === b.start && a.end === b.end) || (a.start < b.end && b.start < a.end)

test('a intersecting says what comparing with each of the others says', () => {
  fc.assert(
    fc.property(fc.array(span), span, (others, one) => {
      expect(intersecting(others)(one)).toBe(others.some(other => touching(one, other)))
    }),
    { numRuns: 1000 },
  )
})

test('the first of some sorted numbers that is large enough', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), fc.nat({ max: 9 }), (numbers, least) => {
      const sorted = [...numbers].sort((a, b) => a - b)
      const found = sorted.findIndex(number => number >= least)
      expect(lowerBound(sorted, number => number >= least)).toBe(found < 0 ? sorted.length : found)
    }),
  )
})
