import { XMLValidator } from 'fast-xml-parser'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { annotatePlan } from '../../../src/core/plans/annotate.ts'
import { readPlan } from '../../../src/core/plans/read.ts'
import type { Draft } from '../../../src/core/types.ts'
import { converted, libreOffice, withLibreOffice } from '../office/libreoffice.ts'
import {
  openDocument,
  wordParagraph as p,
  wordRun as r,
  wordDocument,
  wordParts,
  workbook,
  workbookParts,
} from '../office/make.ts'

const words = { author: 'tankefter', fine: 'utan anmärkning' }

/** A copy with a remark at each of some words, wherever a post has them. */
function annotated(name: string, bytes: Uint8Array, marked: readonly string[]): Uint8Array {
  const { drafts = [] } = readPlan(name, bytes)
  const posts = [...drafts].map(draft => ({
    draft,
    remarks: marked.flatMap(word => {
      const start = draft.text.indexOf(word)
      const span = { start, end: start + word.length }
      return start < 0 ? [] : [{ span, text: `RÅD <${word}> & mer\n→ Skriv om.` }]
    }),
  }))
  const copy = annotatePlan(name, bytes, posts, { words })
  if (!copy.bytes) throw new Error(copy.reason)
  const parts = unzipSync(copy.bytes)
  for (const [part, content] of Object.entries(parts))
    if (/\.(?:xml|rels)$/.test(part))
      expect([part, XMLValidator.validate(strFromU8(content))]).toEqual([part, true])
  return copy.bytes
}
const textOf = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array())
const bodies = (name: string, bytes: Uint8Array) =>
  [...(readPlan(name, bytes).drafts ?? [])].map(({ text, body }: Draft) => text.slice(body.start))

describe('the copy of a workbook', () => {
  const sheet = {
    name: 'December',
    rows: [
      ['Plan december 2026'],
      [],
      ['Datum', 'Kanal', 'Text', { xml: '<c><v>1</v></c>' }],
      [46357, 'fb', 'Ett & två', { xml: '<c t="str"><f>LEN(C4)</f><v>9</v></c>' }],
      [46358, 'ig', 'Tre', null],
    ],
    merges: ['A1:E1'],
  }

  test('has one column more, to the right of all, and the rest as it was', () => {
    const before = workbook([sheet])
    const after = annotated('plan.xlsx', before, ['två'])
    const source = textOf(after, 'xl/worksheets/sheet1.xml')
    expect(source).toContain('<c r="F3" s="2" t="inlineStr"><is><t xml:space="preserve">tankefter<')
    expect(source).toContain('>RÅD &lt;två&gt; &amp; mer\n→ Skriv om.</t></is></c></row>')
    expect(source).toContain(
      '<c r="F5" s="2" t="inlineStr"><is><t xml:space="preserve">utan anmärkning<',
    )
    expect(source).toContain('<dimension ref="A1:F5"/>')
    expect(source).toContain('<col min="6" max="6" width="70" customWidth="1"/></cols>')
    // What was put in taken out again, nothing has changed.
    const without = source
      .replace(/<c r="F\d".*?<\/c>/gs, '')
      .replace('<col min="6" max="6" width="70" customWidth="1"/>', '')
      .replace('A1:F5', 'A1:D5')
    const original = textOf(before, 'xl/worksheets/sheet1.xml').replace(
      /(<row r="[345]") spans="[^"]*"/g,
      '$1',
    )
    expect(without).toBe(original)
    expect(bodies('plan.xlsx', after)).toEqual(bodies('plan.xlsx', before))
  })

  test('keeps every other part byte for byte, charts and macros included', () => {
    const parts = {
      ...workbookParts([sheet]),
      'xl/charts/chart1.xml': strToU8('<c:chart xmlns:c="x"/>'),
      'xl/vbaProject.bin': strToU8('\x00makro'),
    }
    const after = unzipSync(annotated('plan.xlsm', zipSync(parts), ['två']))
    const changed = Object.keys(parts).filter(
      name =>
        strFromU8(parts[name as keyof typeof parts] ?? strToU8('')) !==
        strFromU8(after[name] ?? strToU8('')),
    )
    expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml'])
    expect(Object.keys(after)).toEqual(Object.keys(parts))
  })

  test('parts a range of columns that holds the new one', () => {
    const parts = workbookParts([sheet])
    const name = 'xl/worksheets/sheet1.xml'
    const wide = strFromU8(parts[name] ?? strToU8('')).replace(
      /<cols>.*<\/cols>/,
      '<cols><col min="1" max="16384" width="9" style="1"/></cols>',
    )
    const after = annotated('plan.xlsx', zipSync({ ...parts, [name]: strToU8(wide) }), [])
    expect(textOf(after, name)).toContain(
      '<cols><col min="1" max="5" width="9" style="1"/><col min="6" max="6" width="70" customWidth="1"/><col min="7" max="16384" width="9" style="1"/></cols>',
    )
  })

  test('of several sheets has a column in each that is a calendar', () => {
    const list = { name: 'Listor', rows: [['a'], ['b']] }
    const after = annotated('plan.xlsx', workbook([list, sheet, { ...sheet, name: 'Januari' }]), [
      'två',
    ])
    const columns = [1, 2, 3].map(nth =>
      textOf(after, `xl/worksheets/sheet${nth}.xml`).includes('tankefter'),
    )
    expect(columns).toEqual([false, true, true])
  })

  test.skipIf(!libreOffice)(
    `is read ${withLibreOffice} with its dates, formulas and new column`,
    { timeout: 60_000 },
    () => {
      const after = annotated('plan.xlsx', workbook([sheet]), ['två'])
      const csv = converted(
        'plan.xlsx',
        after,
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
      )
      expect(csv).toContain('Datum,Kanal,Text,1,,tankefter')
      expect(csv).toMatch(
        /(?:12\/0?1\/2026|0?1\/12\/2026|2026-12-01),fb,Ett & två,9,,"RÅD <två> & mer\n→ Skriv om\."/,
      )
      expect(csv).toMatch(/,ig,Tre,,,utan anmärkning/)
    },
  )
})

describe('the copy of separated values', () => {
  test('has one column more, with the separator, line ends and quotation of the original', () => {
    const text =
      'Plan\r\nDatum;Kanal;Text\r\n2026-12-01;fb;"Ett; ""två"""\r\n2026-12-02;ig\r\n2026-12-03;ig;Tre\r\n'
    const { drafts = [] } = readPlan('plan.csv', Buffer.from(text))
    const posts = [...drafts].map((draft, index) => ({
      draft,
      remarks: index === 0 ? [{ span: { start: 0, end: 1 }, text: 'RÅD "så"' }] : [],
    }))
    const copy = annotatePlan('plan.csv', Buffer.from(text), posts, { words })
    expect(Buffer.from(copy.bytes ?? []).toString()).toBe(
      '\uFEFFPlan\r\nDatum;Kanal;Text;"tankefter"\r\n2026-12-01;fb;"Ett; ""två""";"RÅD ""så"""\r\n2026-12-02;ig\r\n2026-12-03;ig;Tre;"utan anmärkning"\r\n',
    )
  })
})

/** The words that each comment of a Word document stands at, by going through its text. */
function commented(bytes: Uint8Array): Record<string, string> {
  const source = textOf(bytes, 'word/document.xml')
  const open = new Map<string, string>()
  const done: Record<string, string> = {}
  for (const [, start, end, text] of source.matchAll(
    /<w:commentRangeStart w:id="(\d+)"\/>|<w:commentRangeEnd w:id="(\d+)"\/>|<w:t[^>]*>([^<]*)<\/w:t>/g,
  )) {
    if (start) open.set(start, '')
    if (end) done[end] = open.get(end) ?? ''
    if (end) open.delete(end)
    if (text) for (const [id, own] of open) open.set(id, own + text)
  }
  return done
}

describe('the copy of a Word document', () => {
  const body = [
    p('Facebook, 1 december 2026', 'Rubrik1'),
    p(
      `${r('Maria ', '<w:b/>')}${r('Johansson')}<w:ins w:id="7" w:author="L">${r(' berättar')}</w:ins><w:del w:id="8" w:author="L"><w:r><w:delText> inte</w:delText></w:r></w:del>${r(' om A&B.')}`,
    ),
    p('Andra stycket.'),
  ].join('')

  test('has comments at the words, across runs, insertions and paragraphs', () => {
    const before = wordDocument(body)
    const after = annotated('plan.docx', before, [
      'ria Johan',
      'berättar om',
      'A&B',
      'B.\n\nAndra',
      'facebook',
    ])
    expect(commented(after)).toEqual({
      0: 'ria Johan',
      1: 'berättar om',
      2: 'A&amp;B',
      3: 'B.Andra',
      4: 'Facebook, 1 december 2026',
    })
    expect(bodies('plan.docx', after)).toEqual(bodies('plan.docx', before))
    const source = textOf(after, 'word/document.xml')
    expect(source).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Ma</w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">ria </w:t></w:r>',
    )
    const comments = textOf(after, 'word/comments.xml')
    expect(comments.match(/<w:comment /g)).toHaveLength(5)
    expect(comments).toContain('w:author="tankefter"')
    expect(comments).toContain(
      'RÅD &lt;A&amp;B&gt; &amp; mer</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">→ Skriv om.',
    )
    expect(textOf(after, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"')
    expect(textOf(after, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"')
  })

  test('in the strict form of the format has the names of that form', () => {
    const strict = Object.fromEntries(
      Object.entries(wordParts(body)).map(([name, part]) => [
        name,
        strToU8(
          strFromU8(part)
            .replaceAll(
              'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
              'http://purl.oclc.org/ooxml/wordprocessingml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              'http://purl.oclc.org/ooxml/officeDocument/relationships',
            ),
        ),
      ]),
    )
    const after = annotated('plan.docx', zipSync(strict), ['Andra'])
    expect(commented(after)).toEqual({ 0: 'Andra' })
    for (const part of ['word/comments.xml', 'word/_rels/document.xml.rels'])
      expect(textOf(after, part)).not.toContain('schemas.openxmlformats.org/officeDocument')
    expect(textOf(after, 'word/comments.xml')).toContain('xmlns:w="http://purl.oclc.org/ooxml/')
  })

  test('keeps the comments that are there, and has numbers of its own', () => {
    const parts = wordParts(
      p(
        `<w:commentRangeStart w:id="4"/>${r('Ett ord')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`,
      ),
    )
    const rels = 'word/_rels/document.xml.rels'
    const before = zipSync({
      ...parts,
      [rels]: strToU8(
        strFromU8(parts[rels] ?? strToU8('')).replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="/word/kommentarer.xml"/></Relationships>',
        ),
      ),
      'word/kommentarer.xml': strToU8(
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="4" w:author="Lisa"><w:p/></w:comment></w:comments>',
      ),
    })
    const after = annotated('plan.docx', before, ['ord'])
    expect(commented(after)).toEqual({ 4: 'Ett ord', 5: 'ord' })
    expect(textOf(after, 'word/kommentarer.xml')).toMatch(
      /w:id="4" w:author="Lisa".*w:id="5" w:author="tankefter"/,
    )
    expect(Object.keys(unzipSync(after))).not.toContain('word/comments.xml')
  })

  test.skipIf(!libreOffice)(
    `is read ${withLibreOffice} with its comments`,
    { timeout: 60_000 },
    () => {
      const after = annotated('plan.docx', wordDocument(body), ['Johansson', 'Andra'])
      const flat = converted('plan.docx', after, 'fodt')
      const comments = [...flat.matchAll(/<office:annotation .*?<\/office:annotation>/gs)].map(
        ([one]) => one.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '),
      )
      expect(comments).toHaveLength(2)
      expect(comments[0]).toContain('tankefter')
      expect(comments[0]).toContain('RÅD &lt;Johansson&gt; &amp; mer')
      expect(flat).toMatch(/Andra[^.]*<office:annotation-end/s)
    },
  )
})

describe('the copy of an OpenDocument text', () => {
  const bytes = openDocument(
    '<text:h text:outline-level="1">Facebook</text:h><text:p>Vi <text:span>mö</text:span>ts &amp; pratar.</text:p>',
  )

  test('has comments at the words', () => {
    const after = annotated('plan.odt', bytes, ['möts &'])
    const source = textOf(after, 'content.xml')
    expect(source).toMatch(
      /<text:p>Vi <text:span><office:annotation office:name="tankefter-1">.*<\/office:annotation>mö<\/text:span>ts &amp;<office:annotation-end office:name="tankefter-1"\/> pratar\.<\/text:p>/,
    )
    expect(bodies('plan.odt', after)).toEqual(bodies('plan.odt', bytes))
    expect(Object.keys(unzipSync(after))[0]).toBe('mimetype')
  })

  test.skipIf(!libreOffice)(
    `is read ${withLibreOffice} with its comments`,
    { timeout: 60_000 },
    () => {
      const flat = converted('plan.odt', annotated('plan.odt', bytes, ['möts']), 'fodt')
      expect(flat).toContain('RÅD &lt;möts&gt; &amp; mer')
    },
  )
})
