import { expect, test } from 'vitest'
import { memoize } from '../../src/core/memo.ts'

/** Answers with the word itself, and counts how often it was asked. */
function counted() {
  const asked: string[] = []
  const answer = memoize(word => {
    asked.push(word)
    return { word }
  })
  return { answer, asked }
}

test.each(['bra', 'arbetsmiljöverket', 'å'.repeat(40)])('%s is worked out once', word => {
  const { answer, asked } = counted()
  const first = answer(`${word} `.slice(0, -1))
  expect(first).toEqual({ word })
  expect(answer(word)).toBe(first)
  expect(asked).toEqual([word])
})

test('what is too long to be a word is answered and not kept', () => {
  const { answer, asked } = counted()
  const word = 'a'.repeat(41)
  expect([answer(word), answer(word)]).toEqual([{ word }, { word }])
  expect(asked).toHaveLength(2)
})

test('the first words are kept, those after them answered all the same', () => {
  const { answer, asked } = counted()
  for (let one = 0; one < 40_001; one++) answer(`${one}`)
  const first = answer('0')
  expect([first, answer('0')]).toEqual([{ word: '0' }, first])
  expect(asked).toHaveLength(40_001)
  expect([answer('40000'), answer('40000')]).toEqual([{ word: '40000' }, { word: '40000' }])
  expect(asked).toHaveLength(40_003)
})
