import { expect, test } from 'vitest'
import { commonWordsIn, formatWord } from '../../../src/core/text/common-words.ts'
import { segment, wordCosts } from '../../../src/core/text/segmentation.ts'

const costs = wordCosts(['the', 'a', 'on', 'at', 'cat', 'sat', 'mat', 'them', 'attic'])
const divide = (text: string) => segment(text, costs)?.map(({ name }) => name)

test('the likeliest division is found', () => {
  expect(divide('thecatsatonthemat')).toEqual(['the', 'cat', 'sat', 'on', 'the', 'mat'])
})

test('one word of four letters or more may be unknown', () => {
  expect(divide('thepenguinonthemat')).toEqual(['the', '?7', 'on', 'the', 'mat'])
  expect(divide('theoxsat')).not.toContain('?2')
  expect(divide('xyz')).toBeUndefined()
})

test.each(['', 'å', '𝒜𝒷𝒸𝒹', 'constructor', '__proto__'])(
  'any text can be asked about: %s',
  text => {
    expect(
      segment(text, costs)
        ?.map(part => part.text)
        .join('') ?? text,
    ).toBe(text)
  },
)

test('common words are unique, with the most frequent first', () => {
  for (const language of ['sv', 'en']) {
    const { order } = commonWordsIn(language)
    expect(new Set(order).size).toBe(order.length)
    expect(order.length).toBeGreaterThan(2000)
  }
  expect(commonWordsIn('sv').order.slice(0, 10)).toContain('och')
})

test('small words speak for a phrase, and a language without a list has none', () => {
  const [, inside] = commonWordsIn('sv').weights.get('inte') ?? []
  expect(inside).toBeGreaterThan(0)
  expect(commonWordsIn('fi').order).toEqual([])
  expect(commonWordsIn('constructor').order).toEqual([])
})

test('a word that says nothing is written alone, and weights have bounds', () => {
  expect(formatWord('buss', [0.1, 0, -0.2])).toBe('buss')
  expect(formatWord('inte', [0.5, -1, 99])).toBe('inte=nky')
})
