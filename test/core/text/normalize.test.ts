import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordTest } from '../../../src/core/text/normalize.ts'

test('a word of western letters is tested as one of any script', () => {
  const kinds = ['letter', 'upper', 'lower'] as const
  const word = fc.string({
    unit: fc.integer({ min: 0, max: 0x250 }).map(unit => String.fromCharCode(unit)),
    maxLength: 4,
  })
  fc.assert(
    fc.property(word, fc.constantFrom(...kinds), (text, kind) => {
      const full = { letter: /^\p{L}+$/u, upper: /^\p{Lu}+$/u, lower: /^\p{Ll}+$/u }[kind]
      expect(wordTest(letters => `^[${letters[kind]}]+$`)(text)).toBe(full.test(text))
    }),
  )
  for (let unit = 0; unit < 0x250; unit++)
    for (const kind of kinds) {
      const sign = String.fromCharCode(unit)
      const full = { letter: /\p{L}/u, upper: /\p{Lu}/u, lower: /\p{Ll}/u }[kind]
      expect([sign, wordTest(letters => `[${letters[kind]}]`)(sign)]).toEqual([
        sign,
        full.test(sign),
      ])
    }
})

test('and so is one of another script', () => {
  const isName = wordTest(({ upper, lower, mark }) => `^[${upper}][${lower}${mark}]+$`)
  expect(['Şirin', 'Иван', 'Žana', 'Zoe\u0308'].filter(isName)).toHaveLength(4)
  expect(['иван', 'ŠOK', '中文'].filter(isName)).toEqual([])
})
