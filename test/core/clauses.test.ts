import { expect, test } from 'vitest'
import { clausesInOrder } from '../../src/core/clauses.ts'
import type { Clause } from '../../src/core/types.ts'

const ordered = (...ids: string[]) => {
  const clauses = Object.fromEntries(ids.map(id => [id, { id } as Clause]))
  return clausesInOrder({ clauses }).map(({ id }) => id)
}

test('numbered clauses stand in the order of their numbers, whole numbers among the others', () => {
  expect(ordered('1', '1.1', '2', '2.1', '3.9', '3.10', '10', '4')).toEqual([
    '1',
    '1.1',
    '2',
    '2.1',
    '3.9',
    '3.10',
    '4',
    '10',
  ])
})

test('clauses with names stand as they are written', () => {
  expect(ordered('ton', 'bilder', 'ansvar')).toEqual(['ton', 'bilder', 'ansvar'])
})
