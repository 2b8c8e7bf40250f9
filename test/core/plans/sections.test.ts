import { describe, expect, test } from 'vitest'
import { readPlan } from '../../../src/core/plans/read.ts'
import type { Draft } from '../../../src/core/types.ts'
import { openDocument, wordParagraph as p, wordRun as r, wordDocument } from '../office/make.ts'

const drafts = (bytes: Uint8Array, name = 'plan.docx') => {
  const read = readPlan(name, bytes)
  if (!read.drafts) throw new Error(read.reason)
  return [...read.drafts]
}
const word = (...paragraphs: string[]) => drafts(wordDocument(paragraphs.join('')))
const bodyOf = ({ text, body }: Draft): string => text.slice(body.start, body.end).trim()
const told = (all: readonly Draft[]) =>
  all.map(one => [one.origin?.heading, one.metadata.channel, one.metadata.publish, bodyOf(one)])

describe('the posts of a Word document', () => {
  test('open at headings that name a channel or a date', () => {
    const all = word(
      p('Inlägg vecka 49, 2026', 'Rubrik1'),
      p('Facebook, 1 december', 'Rubrik2'),
      p('Vi möts på torsdag.'),
      p(''),
      p('Välkommen!'),
      p('3 december kl. 9.00 – Instagram och LinkedIn', 'Egen'),
      p('Ny turplan.'),
    )
    expect(told(all)).toEqual([
      ['Facebook, 1 december', ['facebook'], '2026-12-01', 'Vi möts på torsdag.\n\nVälkommen!'],
      [
        '3 december kl. 9.00 – Instagram och LinkedIn',
        ['instagram', 'linkedin'],
        '2026-12-03T09:00',
        'Ny turplan.',
      ],
    ])
    expect(all.map(({ path }) => path)).toEqual([
      'plan.docx#Facebook, 1 december',
      'plan.docx#3 december kl. 9.00 – Instagram och LinkedIn',
    ])
    expect(all[0]?.origin?.pieces.map(({ spot }) => spot)).toEqual([
      { paragraph: 2 },
      { paragraph: 2 },
      { paragraph: 3 },
      { paragraph: 4 },
    ])
  })

  test('open at lines that name nothing else, without any style', () => {
    const all = word(
      p('Facebook 2026-12-01:'),
      p('Vi möts på torsdag, säger Facebook.'),
      p('Inlägg 2: Instagram'),
      p('Ny turplan den 3 december.'),
      p('X'),
      p('Kort.'),
    )
    expect(told(all).map(([, channel]) => channel)).toEqual([['facebook'], ['instagram'], ['x']])
  })

  test('are one where no heading names a channel or a date', () => {
    const all = word(p('Om turplanen', 'Rubrik1'), p('Vi har skrivit till Facebook.'), p('Hej.'))
    expect(all.map(({ path }) => path)).toEqual(['plan.docx'])
    expect(told(all)).toEqual([
      [undefined, undefined, undefined, 'Om turplanen\n\nVi har skrivit till Facebook.\n\nHej.'],
    ])
  })

  test('leave nothing unread: what stands before and under other headings too', () => {
    const all = word(
      p('Ansvarig är Lisa.'),
      p('Facebook', 'Rubrik1'),
      p('Ett.'),
      p('Bakgrund', 'Rubrik2'),
      p('Två.'),
      p('Övrigt', 'Rubrik1'),
      p('Tre.'),
    )
    expect(told(all).map(([heading, , , body]) => [heading, body])).toEqual([
      [undefined, 'Ansvarig är Lisa.'],
      ['Facebook', 'Ett.\n\nBakgrund\n\nTvå.'],
      ['Övrigt', 'Tre.'],
    ])
    expect(all[0]?.path).toBe('plan.docx')
  })

  test('with the same heading are told apart', () => {
    const all = word(p('Facebook', 'Rubrik1'), p('Ett.'), p('Facebook', 'Rubrik1'), p('Två.'))
    expect(all.map(({ path }) => path)).toEqual(['plan.docx#Facebook', 'plan.docx#Facebook (2)'])
  })

  test('hold what was inserted and not what was deleted, moved away or hidden', () => {
    const deleted = (inside: string) =>
      `<w:del w:id="1" w:author="L">${inside.replace(/w:t([ >])/g, 'w:delText$1').replaceAll('/w:t>', '/w:delText>')}</w:del>`
    const [draft] = word(
      p(
        `${r('Vi ')}<w:ins w:id="2" w:author="L">${r('alla ')}</w:ins>${deleted(r('aldrig '))}<w:moveFrom w:id="3">${r('sist ')}</w:moveFrom><w:moveTo w:id="4">${r('först ')}</w:moveTo>${r('dolt ', '<w:vanish/>')}${r('synligt ', '<w:vanish w:val="0"/>')}${r('möts.')}`,
      ),
      `<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>${r('Samma ')}</w:p>`,
      p('stycke.'),
    )
    expect(draft && bodyOf(draft)).toBe('Vi alla först synligt möts.\n\nSamma stycke.')
  })

  test('hold links, tabs and line breaks, text boxes once, and no contents, notes, formulas or fields', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p('I rutan.')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${p('I rutan.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`
    const [draft] = word(
      p('Innehåll 1', 'Inneh1'),
      p(
        `<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r><w:hyperlink>${r('länk')}</w:hyperlink><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath>`,
      ),
      p(`${r('Före.')}${box}`),
      `<w:tbl><w:tr><w:tc>${p('I cellen.')}</w:tc></w:tr></w:tbl>`,
    )
    expect(draft && bodyOf(draft)).toBe('A\tB\nClänk\n\nFöre.\n\nI rutan.\n\nI cellen.')
  })
})

describe('the posts of an OpenDocument text', () => {
  test('are read by the same means', () => {
    const bytes = openDocument(
      `<text:tracked-changes><text:changed-region><text:deletion><text:p>borta</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h text:outline-level="1">Facebook 2026-12-01</text:h><text:p>Vi   <text:span>möts</text:span>\n på<text:s text:c="2"/>torsdag<office:annotation><dc:creator>L</dc:creator><text:p>Kommentar</text:p></office:annotation>.<text:line-break/>Kl&#160;6 &amp; 7.<text:note><text:note-body><text:p>Not</text:p></text:note-body></text:note></text:p><text:p/>`,
    )
    const all = drafts(bytes, 'plan.odt')
    expect(told(all)).toEqual([
      ['Facebook 2026-12-01', ['facebook'], '2026-12-01', 'Vi möts på  torsdag.\nKl\u00A06 & 7.'],
    ])
  })
})
