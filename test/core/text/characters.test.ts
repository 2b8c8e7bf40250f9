import { expect, test } from 'vitest'
import { everyScript, isLatin, latin } from '../../../src/core/text/characters.ts'

const signs = Array.from({ length: 0x110000 }, (_, point) => point)
  .filter(point => point < 0xd800 || point > 0xdfff)
  .map(point => String.fromCodePoint(point))

test('Latin classes hold what the classes of every script hold, as far as Latin texts go', () => {
  const known = signs.filter(isLatin)
  expect(known.length).toBeGreaterThan(1000)
  for (const name of ['letter', 'digit', 'mark', 'punctuation'] as const) {
    const own = new RegExp(`^[${latin[name]}]$`, 'u')
    const all = new RegExp(`^[${everyScript[name]}]$`, 'u')
    expect(known.filter(sign => own.test(sign) !== all.test(sign))).toEqual([])
  }
})

test('other scripts are no Latin text', () => {
  for (const text of ['мир', 'سلام', '中文', 'γεια', '1️⃣', '①']) expect(isLatin(text)).toBe(false)
  for (const text of ['Hej då!', 'Cafe\u0301', '“Ja” – 5 € 👩🏽‍🚒 ☀️ 🇸🇪'])
    expect(isLatin(text)).toBe(true)
})
