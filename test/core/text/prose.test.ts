import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proseOf } from '../../../src/core/text/prose.ts'

const prose = (text: string) => proseOf(text, { start: 0, end: text.length })

test.each([
  ['fenced code', 'Före\n```js\nEva Ek\n```\nefter'],
  ['a fence of tildes that holds backticks', 'Före\n~~~\n```\nEva Ek\n~~~\nefter'],
  ['a comment over lines', 'Före <!-- Eva\nEk --> efter'],
  ['a script', 'Före <script type="x">const Eva = "Ek"</script> efter'],
  ['a style', 'Före <STYLE>.Eva {}</STYLE> efter'],
  ['an address within a site', 'Före [kollegan](/om/Eva-Ek.html "Titel") efter'],
])('%s is blanked, with every offset kept', (_, text) => {
  const read = prose(text)
  expect(read).toHaveLength(text.length)
  expect(read).not.toMatch(/Eva|Ek/)
  expect(read).toMatch(/^Före\s/)
  expect(read).toMatch(/\sefter$/)
  expect(read.match(/\n/g)).toEqual(text.match(/\n/g))
})

test.each([
  ['what is never closed', 'Före\n```\nEva Ek <!-- Bo <script> Ali'],
  ['a whole address', '[Eva](https://seko.example/Eva-Ek)'],
  ['brackets that are no link', 'Hej] (Eva Ek)'],
  ['backticks in a line', 'Kör `Eva` nu'],
])('%s stays', (_, text) => {
  expect(prose(text)).toBe(text)
})

test('only the part that is read is touched', () => {
  const text = '<!-- a -->\n<!-- b -->'
  expect(proseOf(text, { start: 11, end: text.length })).toBe('<!-- a -->\n          ')
})

test('any text keeps its length', () => {
  const piece = fc.constantFrom(
    '```',
    '\n',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '](',
    ')',
    'a ',
    '~~~',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join('')
      expect(prose(text)).toHaveLength(text.length)
    }),
  )
})
