import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { terminalPicture } from '../../scripts/report-picture.ts'

const dim = (text: string) => `\u001b[2m${text}\u001b[22m`

test('a picture holds the words where a terminal has them, as well-formed XML', () => {
  const picture = terminalPicture(
    'tankefter a.md',
    `  \u001b[31mFEL\u001b[39m   <a> & b\n${dim('slut')}\n`,
    80,
  )
  expect(XMLValidator.validate(picture)).toBe(true)
  const { svg } = new XMLParser({ ignoreAttributes: false }).parse(picture)
  const texts = svg.g[1].text.map((text: Record<string, string>) => [
    text['#text'],
    text['@_x'],
    text['@_fill'],
  ])
  expect(texts).toEqual([
    ['$', '18.0', undefined],
    ['tankefter a.md', '34.8', undefined],
    ['FEL', '34.8', '#ff8a80'],
    ['<a> & b', '85.2', undefined],
    ['slut', '18.0', undefined],
  ])
  expect(svg.title).toBe('tankefter a.md')
})

test('a colour that reports do not use is no picture', () => {
  expect(() => terminalPicture('a', '\u001b[95mA', 80)).toThrow('95')
})
