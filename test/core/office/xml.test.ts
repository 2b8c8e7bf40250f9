import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  attribute,
  escapeXml,
  localName,
  scanXml,
  sourceOffset,
  unescapeXml,
  withEdits,
} from '../../../src/core/office/xml.ts'

const pieces = (source: string) =>
  [...scanXml(source)].map(piece =>
    piece.kind === 'text'
      ? ['text', piece.text, source.slice(piece.start, piece.end)]
      : [piece.kind, piece.name, source.slice(piece.start, piece.end)],
  )

describe('XML read piece by piece', () => {
  test('gives tags and texts with their places, and no comments, instructions or declarations', () => {
    expect(
      pieces(
        '<?xml version="1.0"?><!-- <b/> --><a:b c="x > y"\n>å &amp;&#228;<e/><![CDATA[<&amp;]]></a:b>',
      ),
    ).toEqual([
      ['open', 'a:b', '<a:b c="x > y"\n>'],
      ['text', 'å &ä', 'å &amp;&#228;'],
      ['empty', 'e', '<e/>'],
      ['text', '<&amp;', '<&amp;'],
      ['close', 'a:b', '</a:b>'],
    ])
  })

  test('gives attributes by their whole names', () => {
    const source = `<c xr="no" r = 'A&quot;1' w:r="w" title="r='not this'" empty=""/>`
    const [tag] = [...scanXml(source)]
    const of = (name: string) => tag && attribute(source, tag, name)
    expect([of('r'), of('w:r'), of('empty'), of('t')]).toEqual(['A"1', 'w', '', undefined])
    expect(localName('w:p') + localName('p')).toBe('pp')
  })

  test.each(['<!DOCTYPE a>', '<a', '<a b="', '<!--', '<?a', '<![CDATA[', '< a>', '<>'])(
    'refuses %s',
    source => {
      expect(() => [...scanXml(source)]).toThrow('damaged')
    },
  )

  test('leaves references that nobody has declared as they are', () => {
    expect(unescapeXml('&lt;&x;&#x1F600;&#9999999;&amp;lt;')).toBe('<&x;😀&#9999999;&lt;')
  })

  const text = fc.string({ unit: 'grapheme', maxLength: 30 })
  const tree = fc.letrec<{ node: string; all: string }>(tie => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text.map(escapeXml),
      fc.constant('<!-- <x> -->'),
      fc
        .tuple(fc.constantFrom('a', 'w:b'), text, tie('all'))
        .map(([name, value, inside]) => `<${name} v="${escapeXml(value)}">${inside}</${name}>`),
    ),
    all: fc.array(tie('node'), { maxLength: 4 }).map(nodes => nodes.join('')),
  })).all

  test('says of any XML what a parser of all of it says', () => {
    fc.assert(
      fc.property(tree, inside => {
        const source = `<root xmlns:w="w">${inside}</root>`
        const whole = new DOMParser().parseFromString(source, 'text/xml').documentElement
        const own = [...scanXml(source)].flatMap(piece => (piece.kind === 'text' ? piece.text : []))
        // A parser of the whole makes line ends alike, those of XML 1.1 and U+2029 too.
        const alike = (one: string) => one.replace(/\r[\n\u0085]?|[\u0085\u2028\u2029]/g, '\n')
        expect(alike(own.join(''))).toBe(alike(whole?.textContent ?? ''))
      }),
      { numRuns: 500 },
    )
  })

  test('finds any unit of a text in its source', () => {
    fc.assert(
      fc.property(text, fc.nat(30), (words, at) => {
        const escaped = escapeXml(words)
        const plain = unescapeXml(escaped)
        const unit = Math.min(at, plain.length)
        const source = `<t>${escaped}</t>`
        const place = sourceOffset(source, { start: 3, end: 3 + escaped.length }, unit)
        expect(unescapeXml(source.slice(3, place))).toBe(plain.slice(0, unit))
      }),
      { numRuns: 500 },
    )
  })
})

test('edits are made in the order of the source, and as given where they stand at one place', () => {
  const edits = [
    { start: 4, end: 4, text: 'C' },
    { start: 0, end: 2, text: 'A' },
    { start: 4, end: 4, text: 'D' },
  ]
  expect(withEdits('..34..', edits)).toBe('A34CD..')
})
