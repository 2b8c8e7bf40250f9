import { expect, test } from 'vitest'
import { unfoundFrom } from '../../../src/core/pack/check-rule.ts'

const policy = `# Policy – sociala medier

Anställda (exempelvis

resor, kongresser) ska vara försik-
tiga med "statusuppdateringar".

- Facebook är störst
- Instagram passar för film
`

test.each([
  'Policy – sociala medier',
  'Anställda (exempelvis resor, kongresser)',
  'ska vara försiktiga med ”statusuppdateringar”.',
  'Facebook är störst Instagram passar',
  'Anställda … Instagram passar för film',
])('found: %s', quote => {
  expect(unfoundFrom(policy, quote)).toBeUndefined()
})

test.each([
  ['Anställda (exempelvis resor, semestrar)', 'Anställda (exempelvis resor,'],
  ['Helt annat', ''],
  ['Instagram … Facebook', ''],
])('not found: %s', (quote, until) => {
  expect(unfoundFrom(policy, quote)).toBe(until)
})
