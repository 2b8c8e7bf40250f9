import { expect, test } from 'vitest'
import { parseJson } from '../../src/node/json.ts'

test('JSON of strangers is refused where it is nested more deeply than any file of ours', () => {
  expect(() => parseJson('['.repeat(500_000) + ']'.repeat(500_000))).toThrow(SyntaxError)
  expect(() => parseJson(`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`)).toThrow(SyntaxError)
  expect(parseJson('['.repeat(64) + ']'.repeat(64))).toHaveLength(1)
})

test('brackets within strings do not count', () => {
  const value = { text: `\\"${'[{'.repeat(1000)}`, more: ['"', '\\', '[['.repeat(100)] }
  expect(parseJson(JSON.stringify(value))).toEqual(value)
})

test('what is no JSON is a syntax error', () => {
  for (const text of ['', '{', '"a\\', '}'.repeat(1000), 'nej'])
    expect(() => parseJson(text)).toThrow(SyntaxError)
})
