import { describe, expect, test } from 'vitest'
import { plainCopy, styledLettersIn } from '../../../src/core/text/styled-letters.ts'

describe('a plain copy', () => {
  test.each([
    ['𝗩𝗶 𝗸𝗿𝗮̈𝘃𝗲𝗿', 'Vi kra\u0308ver'],
    ['tel 𝟬𝟳𝟬-𝟭𝟳𝟰', 'tel 070-174'],
    ['ⓃⓊ 🄺🄾🄼 ℋej', 'NU KOM Hej'],
    ['Åäö 👩‍👩‍👧 ℃ № Ⓜ️', 'Åäö 👩‍👩‍👧 ℃ № M️'],
    ['\ud835 halv', '\ud835 halv'],
  ])('of %s', (text, plain) => {
    expect(plainCopy(text).text).toBe(plain)
  })

  test('knows where each of its places was written', () => {
    const text = 'På 👩‍👩‍👧 𝟬𝟳𝟬 nu'
    const copy = plainCopy(text)
    const at = copy.text.indexOf('070')
    const { start, end } = copy.spanAsWritten(at, at + 3)
    expect(text.slice(start, end)).toBe('𝟬𝟳𝟬')
    expect(text.slice(end)).toBe(' nu')
    expect(copy.spanAsWritten(0, copy.text.length)).toEqual({ start: 0, end: text.length })
    const part = plainCopy(text, { start: 3, end })
    expect(part.spanAsWritten(part.text.indexOf('070'), part.text.length)).toEqual({ start, end })
  })
})

test('styled letters are counted', () => {
  expect(styledLettersIn('Helt vanlig text 😀')).toBe(0)
  expect(styledLettersIn('𝗞𝗼𝗺 nu, 𝟭')).toBe(4)
})
