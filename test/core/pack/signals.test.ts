import { expect, test } from 'vitest'
import { matchers } from '../../../src/core/match/index.ts'
import { matcherNames } from '../../../src/core/pack/signals.ts'

test('a rule can name exactly the matchers there are', () => {
  expect([...matcherNames].sort()).toEqual(Object.keys(matchers).sort())
})
