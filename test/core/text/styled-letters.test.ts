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
    const [start, end] = [copy.text.indexOf('070'), copy.text.indexOf('070') + 3]
    expect(text.slice(copy.placeOf(start), copy.placeOf(end))).toBe('𝟬𝟳𝟬')
    expect(text.slice(copy.placeOf(end))).toBe(' nu')
    expect(copy.placeOf(copy.text.length)).toBe(text.length)
  })
})

test('styled letters are counted', () => {
  expect(styledLettersIn('Helt vanlig text 😀')).toBe(0)
  expect(styledLettersIn('𝗞𝗼𝗺 nu, 𝟭')).toBe(4)
})
