import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { annotatePlan } from '../../../src/core/plans/annotate.ts'
import { type ReadPlan, readPlan } from '../../../src/core/plans/read.ts'
import {
  openDocument,
  wordParagraph as p,
  wordRun as r,
  wordDocument,
  workbook,
  workbookParts,
} from './make.ts'

/** A kind of document: a sound one, and the part that its text stands in. */
interface Kind {
  name: string
  sound: Uint8Array
  part: string
  /** The text of the sound one, by which it is put elsewhere. */
  word: string
}

const kinds: readonly Kind[] = [
  {
    name: 'plan.xlsx',
    sound: workbook([
      ['Datum', 'Text'],
      ['2026-12-01', { xml: '<c t="inlineStr"><is><t>Hejsan</t></is></c>' }],
    ]),
    part: 'xl/worksheets/sheet1.xml',
    word: 'Hejsan',
  },
  {
    name: 'plan.docx',
    sound: wordDocument(p('Facebook', 'Rubrik1') + p('Hejsan')),
    part: 'word/document.xml',
    word: 'Hejsan',
  },
  {
    name: 'plan.odt',
    sound: openDocument('<text:h>Facebook</text:h><text:p>Hejsan</text:p>'),
    part: 'content.xml',
    word: 'Hejsan',
  },
]

/** One that goes wrong takes minutes, or all of the memory. In milliseconds. */
const patience = { timeout: 60_000 }

const bodies = ({ drafts = [] }: ReadPlan): string[] =>
  [...drafts].map(({ text, body }) => text.slice(body.start, body.end).trim())

describe.each(kinds)('a hostile $name', patience, ({ name, sound, part, word }) => {
  const parts = () => unzipSync(sound)
  const source = strFromU8(parts()[part] ?? new Uint8Array())
  /** The same document with the source of its text changed. */
  const changed = (change: (source: string) => string): Uint8Array =>
    zipSync({ ...parts(), [part]: strToU8(change(source)) })

  test('is read where nothing is wrong', () => {
    expect(bodies(readPlan(name, sound))).toEqual([word])
  })

  test('1: that swells a thousandfold is not unpacked', () => {
    const bomb = changed(text => text.replace(word, ' '.repeat(120e6)))
    expect(bomb.length).toBeLessThan(400_000)
    expect(readPlan(name, bomb)).toEqual({ reason: 'swollen' })
  })

  test('2: that says it is smaller than it is is not unpacked any further', () => {
    const bomb = zipSync({
      [part]: strToU8(source.replace(word, 'a'.repeat(40e6))),
      ...omit(parts(), part),
    })
    // The size of the first part in its own header and in the directory.
    const view = new DataView(bomb.buffer)
    view.setUint32(22, 2_000, true)
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 2_000, true)
        break
      }
    expect(bodies(readPlan(name, bomb)).join('').length).toBeLessThan(3_000)
  })

  test('3: of thousands of parts is not gone through', () => {
    const many = Object.fromEntries(
      Array.from({ length: 6_000 }, (_, at) => [`x/${at}.xml`, strToU8('')]),
    )
    expect(readPlan(name, zipSync({ ...many, ...parts() }))).toEqual({ reason: 'swollen' })
  })

  test('4: that declares entities has none expanded', () => {
    const laughs = changed(text =>
      text
        .replace(/<\?xml[^>]*>/, '')
        .replace(
          /^/,
          '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>',
        )
        .replace(word, '&c;'),
    )
    expect(readPlan(name, laughs)).toEqual({ reason: 'damaged' })
    const undeclared = bodies(
      readPlan(
        name,
        changed(text => text.replace(word, 'Hej &c; &#72;')),
      ),
    )
    expect(undeclared).toEqual(['Hej &c; H'])
  })

  test('5: that asks for a file or an address gets none', () => {
    const outside = changed(text =>
      text
        .replace(/<\?xml[^>]*>/, '')
        .replace(/^/, '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')
        .replace(word, '&a;'),
    )
    expect(readPlan(name, outside)).toEqual({ reason: 'damaged' })
  })

  test('6: with a password is told as such', () => {
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
    expect(readPlan(name, compound)).toEqual({ reason: 'password' })
    if (name.endsWith('.odt'))
      expect(readPlan(name, openDocument('', '<manifest:encryption-data/>'))).toEqual({
        reason: 'password',
      })
  })

  test('7: that is cut off, empty or something else is told as damaged', () => {
    for (const bytes of [
      sound.slice(0, 200),
      sound.slice(0, -30),
      new Uint8Array(),
      strToU8('Hej'),
    ])
      expect(readPlan(name, bytes)).toEqual({ reason: 'damaged' })
    expect(readPlan(name, zipSync({ 'a.txt': strToU8('x') }))).toEqual({ reason: 'damaged' })
  })

  test('8: with tags, comments and quotation marks that never end takes no time', () => {
    for (const open of ['<!--', '<![CDATA[', '<?', '<a b="', '<a ', '<', '&#1', '</'])
      readPlan(
        name,
        changed(text => text.replace(word, open.repeat(500_000))),
      )
  })

  test('9: of elements in one another without end takes no time', () => {
    const deep = changed(text =>
      text.replace(word, `${'<x>'.repeat(300_000)}Hej${'</x>'.repeat(300_000)}`),
    )
    readPlan(name, deep)
    readPlan(
      name,
      changed(text => text.replace(word, '</w:p></text:p></row></x>'.repeat(1_000))),
    )
  })

  test('10: with parts of odd names is read, and its copy holds them as they were', () => {
    const odd = {
      '../../../etc/cron': strToU8('x'),
      __proto__x: strToU8('x'),
      constructor: strToU8('x'),
      '/absolute': strToU8('x'),
    }
    const bytes = zipSync({ ...parts(), ...odd })
    const found = readPlan(name, bytes)
    expect(bodies(found)).toEqual([word])
    const posts = [...(found.drafts ?? [])].map(draft => ({ draft, remarks: [] }))
    const copy = annotatePlan(name, bytes, posts, { words: { author: 't', fine: 'f' } })
    expect(Object.keys(unzipSync(copy.bytes ?? new Uint8Array()))).toEqual(
      Object.keys(unzipSync(bytes)),
    )
  })

  test('11: any changed byte, or any change of its source, gives drafts or a reason', () => {
    const at = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.nat(255) })
    fc.assert(
      fc.property(fc.array(at, { minLength: 1, maxLength: 20 }), changes => {
        const bytes = sound.slice()
        for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte
        const letters = [...source]
        for (const { at, byte } of changes)
          letters[Math.floor(at * letters.length)] = '<>/"&=rcs1 '[byte % 11] ?? ''
        for (const one of [bytes, changed(() => letters.join(''))]) {
          const found = readPlan(name, one)
          expect(found.drafts ?? found.reason).toBeDefined()
          const posts = [...(found.drafts ?? [])].map(draft => ({
            draft,
            remarks: [{ span: draft.body, text: 'x' }],
          }))
          annotatePlan(name, one, posts, { words: { author: 't', fine: 'f' } })
        }
      }),
      { numRuns: 300 },
    )
  })
})

function omit(all: Record<string, Uint8Array>, name: string): Record<string, Uint8Array> {
  const { [name]: _, ...rest } = all
  return rest
}

describe('a hostile workbook', patience, () => {
  test('with a cell at its furthest corner takes no memory for the rest', () => {
    const far = workbook([
      ['Datum', 'Text'],
      ['2026-12-01', 'Hej'],
    ])
    const part = 'xl/worksheets/sheet1.xml'
    const source = strFromU8(unzipSync(far)[part] ?? new Uint8Array()).replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row><row r="99999999999"><c r="ZZZZ1"><v>1</v></c></row></sheetData>',
    )
    expect(
      bodies(readPlan('plan.xlsx', zipSync({ ...unzipSync(far), [part]: strToU8(source) }))),
    ).toEqual(['Hej'])
  })

  test('has no formula worked out: what it last gave is read, else nothing', () => {
    const bytes = workbook([
      ['Datum', 'Text'],
      ['2026-12-01', { xml: '<c t="str"><f>HYPERLINK("http://x.example","y")</f></c>' }],
      ['2026-12-02', { xml: '<c t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c>' }],
      ['2026-12-03', { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }],
    ])
    expect(bodies(readPlan('plan.xlsx', bytes))).toEqual(['ab'])
  })

  test('has no link to another file followed', () => {
    const parts = workbookParts([
      {
        rows: [
          ['Datum', 'Text'],
          ['2026-12-01', 'Hej'],
        ],
      },
    ])
    const rels = 'xl/_rels/workbook.xml.rels'
    const outside = strFromU8(parts[rels] ?? new Uint8Array()).replace(
      'Target="worksheets/sheet1.xml"',
      'Target="file:///etc/passwd" TargetMode="External"',
    )
    expect(bodies(readPlan('plan.xlsx', zipSync({ ...parts, [rels]: strToU8(outside) })))).toEqual([
      'Hej',
    ])
  })

  test('of separated values with quotation marks that never close takes no time', () => {
    for (const text of [
      '"'.repeat(2e6),
      '"a\n'.repeat(5e5),
      ';'.repeat(2e6),
      `Datum;Text\n"${'x'.repeat(2e6)}`,
    ])
      readPlan('plan.csv', strToU8(text))
  })
})

describe('a hostile Word document', patience, () => {
  test('of styles that build on one another in a circle is read', () => {
    const parts = unzipSync(wordDocument(p('Hej', 'A')))
    const styles =
      '<w:styles xmlns:w="x"><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
    const bytes = zipSync({ ...parts, 'word/styles.xml': strToU8(styles) })
    expect(bodies(readPlan('plan.docx', bytes))).toEqual(['Hej'])
  })

  test('of thousands of styles in a row is read', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, at) => `<w:style w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`,
    )
    const parts = unzipSync(wordDocument(p(r('Hej'), 's0')))
    const bytes = zipSync({
      ...parts,
      'word/styles.xml': strToU8(`<w:styles xmlns:w="x">${chain.join('')}</w:styles>`),
    })
    expect(bodies(readPlan('plan.docx', bytes))).toEqual(['Hej'])
  })
})
