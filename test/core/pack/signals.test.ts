import { expect, test } from 'vitest'
import { matchers } from '../../../src/core/matchers/index.ts'
import { matcherNames } from '../../../src/core/pack/shapes.ts'

test('a rule can name exactly the matchers there are', () => {
  expect([...matcherNames].sort()).toEqual(Object.keys(matchers).sort())
})
