import { describe, expect, test } from 'vitest'
import type { CalendarOptions } from '../../../src/core/plans/calendar.ts'
import { readPlan } from '../../../src/core/plans/read.ts'
import type { Draft } from '../../../src/core/types.ts'
import { type MadeCell, workbook } from '../office/make.ts'

const drafts = (bytes: Uint8Array | string, options: CalendarOptions = {}, name = 'plan.xlsx') => {
  const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  const read = readPlan(typeof bytes === 'string' ? 'plan.csv' : name, content, options)
  if (!read.drafts) throw new Error(read.reason)
  return [...read.drafts]
}
const only = (bytes: Uint8Array | string, options?: CalendarOptions): Draft => {
  const [draft, ...rest] = drafts(bytes, options)
  expect(rest).toEqual([])
  if (!draft) throw new Error('no draft')
  return draft
}
const bodyOf = ({ text, body }: Draft): string => text.slice(body.start, body.end).trim()
const rows = (...all: (readonly MadeCell[])[]) => workbook(all)
const post = 'Vi möts på torsdag klockan sex och pratar om schemat.'

describe('a content calendar', () => {
  test('is read row by row, each with its channels, day, picture and people', () => {
    const draft = only(
      rows(
        ['Innehållskalender december'],
        [],
        [
          ...['Vecka', 'Dag', 'Datum', 'Tid', 'Kanal', 'Text', 'Bild', 'Alt-text', 'Hashtaggar'],
          ...['Länk', 'Personer', 'Kampanj', 'Ansvarig', 'Status'],
        ],
        [
          ...[
            49,
            'Tisdag',
            46357,
            0.375,
            'FB + IG',
            post,
            'grupp.jpg',
            'Tre brevbärare vid en bil',
          ],
          ...['#seko', 'https://www.seko.se', 'Maria Ek, Ali Sol', 'Schema', 'Lisa', 'Utkast'],
        ],
      ),
    )
    expect(draft.metadata).toMatchObject({
      channel: ['facebook', 'instagram'],
      publish: '2026-12-01T09:00',
      campaign: 'Schema',
      people: [{ name: 'Maria Ek' }, { name: 'Ali Sol' }],
      images: [{ file: 'grupp.jpg', alt: 'Tre brevbärare vid en bil' }],
    })
    expect(draft.problems).toEqual([])
    expect(bodyOf(draft)).toBe(`${post}\n\n#seko\n\nhttps://www.seko.se`)
    expect(draft.path).toBe('plan.xlsx#Blad1 2026-12-01 09:00 facebook+instagram')
    expect(draft.origin).toMatchObject({ file: 'plan.xlsx', sheet: 'Blad1', row: 4 })
    const cells = draft.origin?.pieces.map(({ start, end, spot }) => [
      draft.text.slice(start, end).slice(0, 9),
      'cell' in spot && spot.cell,
    ])
    expect(cells).toEqual([
      ['kanal: ["', 'E4'],
      ['publicera', 'C4'],
      ['bilder: [', 'G4'],
      ['personer:', 'K4'],
      ['kampanj: ', 'L4'],
      [post.slice(0, 9), 'F4'],
      ['#seko', 'I4'],
      ['https://w', 'J4'],
    ])
  })

  test('in English, with its own words in front matter', () => {
    const draft = only(
      rows(
        ['Publish date', 'Platform', 'Copy/Caption', 'Hashtags', 'Owner'],
        ['2026-12-01', 'Twitter', post, '#seko', 'Lisa'],
      ),
    )
    expect(draft.metadata).toMatchObject({ channel: ['x'], publish: '2026-12-01' })
    expect(draft.text).toContain('publish: "2026-12-01"')
  })

  test('with names of columns that the configuration gives', () => {
    const table = rows(['När', 'Var', 'Vad vi skriver'], ['2026-12-01', 'LinkedIn', post])
    expect(readPlan('plan.xlsx', table)).toEqual({ reason: 'no-posts' })
    const draft = only(table, { columns: { text: 'vad vi skriver', channel: 'Var' } })
    expect(draft.metadata).toMatchObject({ channel: ['linkedin'], publish: '2026-12-01' })
  })

  test('passes over rows that are published, unless they are asked for', () => {
    const table = rows(
      ['Datum', 'Text', 'Status', 'Ute'],
      ['2026-12-01', 'Ett', 'Publicerad', null],
      ['2026-12-02', 'Två', 'PUBLISHED ✔', null],
      ['2026-12-03', 'Tre', 'Godkänd', null],
      ['2026-12-04', 'Fyra', null, 'x'],
      ['2026-12-05', 'Fem', null, 'nej'],
      ['2026-12-06', null, 'Idé', null],
      ['2026-12-07', 'Sex', 'Publiceras på fredag', null],
      ['2026-12-08', 'Sju', 'Skickad för godkännande', null],
      ['2026-12-09', 'Åtta', 'Skickad', null],
    )
    expect(drafts(table).map(bodyOf)).toEqual(['Tre', 'Fem', 'Sex', 'Sju'])
    expect(drafts(table, { published: true })).toHaveLength(8)
  })

  test('of several sheets, each with its own header; a sheet without one is no calendar', () => {
    const head = ['Datum', 'Kanal', 'Text']
    const bytes = workbook([
      { name: 'Listor', rows: [['Facebook'], ['Instagram']] },
      { name: 'November', rows: [head, ['2026-11-30', 'fb', 'Sist i november']] },
      {
        name: 'December',
        rows: [
          ['Text', 'Datum'],
          ['Först i december', '2026-12-01'],
        ],
      },
    ])
    expect(drafts(bytes).map(({ path }) => path)).toEqual([
      'plan.xlsx#November 2026-11-30 facebook',
      'plan.xlsx#December 2026-12-01',
    ])
  })

  test('with the header again further down, and a day merged over two posts', () => {
    const bytes = workbook([
      {
        rows: [
          ['Datum', 'Kanal', 'Text'],
          ['2026-12-01', 'fb', 'Ett'],
          [null, 'ig', 'Två'],
          ['Vecka 50'],
          ['Datum', 'Text', 'Kanal'],
          ['2026-12-08', 'Tre', 'li'],
          ['2026-12-09', 'Fyra', 'linkedin'],
        ],
        merges: ['A2:A3', 'A4:C4'],
      },
    ])
    expect(drafts(bytes).map(one => [bodyOf(one), one.metadata.publish])).toEqual([
      ['Ett', '2026-12-01'],
      ['Två', '2026-12-01'],
      ['Tre', '2026-12-08'],
      ['Fyra', '2026-12-09'],
    ])
    expect(drafts(bytes)[2]?.origin?.pieces.at(-1)?.spot).toMatchObject({ cell: 'B6' })
  })

  test('with a text for each channel, and with channels that are ticked', () => {
    const each = drafts(
      rows(
        ['Datum', 'Text Facebook', 'Text (LinkedIn)', 'Tema'],
        ['2026-12-01', 'Till fejan', 'Till jobbet', 'Schema'],
      ),
    )
    expect(each.map(one => [bodyOf(one), one.metadata.channel])).toEqual([
      ['Till fejan', ['facebook']],
      ['Till jobbet', ['linkedin']],
    ])
    const ticked = only(
      rows(['Datum', 'Text', 'Facebook', 'Instagram', 'X'], ['2026-12-01', post, 'x', '', '✓']),
    )
    expect(ticked.metadata.channel).toEqual(['facebook', 'x'])
  })

  test('where a short column has a name like that of the text, the text is the long one', () => {
    const table = rows(['Datum', 'Innehåll', 'Text'], ['2026-12-01', 'Schema', post])
    expect(bodyOf(only(table))).toBe(post)
    const both = rows(
      ['Datum', 'Text (svenska)', 'Text (English)'],
      ['2026-12-01', post, `${post}!`],
    )
    expect(drafts(both)).toHaveLength(2)
  })

  test('hashtags and a link that stand in the text already are not said twice', () => {
    const text = `${post} https://www.seko.se #seko`
    const table = rows(['Text', 'Hashtags', 'Länk'], [text, '#seko', 'https://www.seko.se'])
    expect(bodyOf(only(table))).toBe(text)
  })

  test('a misspelt channel is told of, another medium is not', () => {
    const table = rows(['Kanal', 'Text'], ['Facebok', post], ['Nyhetsbrev', post])
    const [first, second] = drafts(table)
    expect(first?.problems).toMatchObject([{ reason: 'unknown-value', actual: 'Facebok' }])
    expect(second?.problems).toEqual([])
  })

  test('people are those of the picture too, and nobody where it says so', () => {
    const table = rows(
      ['Text', 'Bild', 'Personer'],
      [post, 'a.jpg', 'Maria Ek och Ali Sol'],
      [post, 'a.jpg', 'ingen'],
      [post, 'a.jpg', 'några från klubben'],
    )
    const people = drafts(table).map(({ metadata }) => [
      metadata.people?.map(({ name }) => name),
      metadata.images?.[0]?.people?.map(({ name }) => name),
    ])
    expect(people).toEqual([
      [
        ['Maria Ek', 'Ali Sol'],
        ['Maria Ek', 'Ali Sol'],
      ],
      [undefined, []],
      [undefined, undefined],
    ])
  })

  test('a picture is what its cell says, whatever that is; none where it says no', () => {
    const said = ['IMG_1.jpg', 'https://drive.google.com/x', 'Gruppbild från mötet', 'nej']
    const table = rows(['Text', 'Bild'], ...said.map(image => [post, image]))
    const images = drafts(table).map(({ metadata }) => metadata.images?.[0]?.file)
    expect(images).toEqual([...said.slice(0, 3), undefined])
  })
})

describe('days and times', () => {
  const publish = (day: MadeCell, time: MadeCell = null, head = ['Datum', 'Tid', 'Text']) =>
    only(rows(head, [day, time, post])).metadata.publish

  test.each<[MadeCell, MadeCell, string | undefined]>([
    [46357, null, '2026-12-01'],
    [46357.375, null, '2026-12-01T09:00'],
    [46357, 0.75, '2026-12-01T18:00'],
    [46357, '09.30', '2026-12-01T09:30'],
    ['2026-12-01', 'kl 9', '2026-12-01T09:00'],
    ['1 december 2026', '09:00–10:00', '2026-12-01T09:00'],
    ['tis 1 dec 2026', 'på morgonen', '2026-12-01'],
    ['2026-12-01', '08:00 UTC', '2026-12-01T09:00'],
    ['2026-07-01', '08:00 UTC', '2026-07-01T10:00'],
    ['2026-12-01', '03:00 EST', '2026-12-01T09:00'],
    ['snart', null, undefined],
  ])('%s %s', (day, time, expected) => {
    expect(publish(day, time)).toBe(expected)
  })

  test('with the zone in the name of the column', () => {
    expect(publish(46357, 0.5, ['Date', 'Time (GMT)', 'Text'])).toBe('2026-12-01T13:00')
  })

  test('counted from 1904', () => {
    const bytes = workbook(
      [
        ['Datum', 'Text'],
        [44895, post],
      ],
      { date1904: true },
    )
    expect(only(bytes).metadata.publish).toBe('2026-12-01')
  })

  test('without a year, which the title or the sheet tells', () => {
    const title = workbook([['Plan 2026'], ['Datum', 'Text'], ['1/12', post], ['3 dec', post]])
    expect(drafts(title).map(({ metadata }) => metadata.publish)).toEqual([
      '2026-12-01',
      '2026-12-03',
    ])
    expect(only(rows(['Datum', 'Text'], ['1/12', post])).metadata.publish).toBeUndefined()
  })

  test('in figures, with the month first where some date shows it', () => {
    const european = drafts('Datum,Text\n03/12/2026,Hej\n31/12/2026,Hej\n')
    expect(european[0]?.metadata.publish).toBe('2026-12-03')
    const american = drafts('Date,Text\n12/03/2026,Hej\n12/31/2026,Hej\n')
    expect(american[0]?.metadata.publish).toBe('2026-12-03')
  })
})

describe('a calendar as separated values', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('with %s, quoted cells of several lines and empty rows', (_, sign) => {
    const text = `\uFEFFPlan${sign}${sign}\r\n\r\nDatum${sign}Kanal${sign}Text\r\n2026-12-01${sign}fb${sign}"Hej, ""vän""; hej\r\nigen"\r\n`
    const draft = only(text)
    expect(bodyOf(draft)).toBe('Hej, "vän"; hej\nigen')
    expect(draft.origin).toMatchObject({ sheet: '', row: 4 })
    expect(draft.origin?.pieces.at(-1)?.spot).toEqual({ sheet: '', row: 4, cell: 'C4' })
  })

  test('in windows-1252, and with a line that names the separator', () => {
    const text = 'sep=;\nDatum;Text\n2026-12-01;Räksmörgås\n'
    const read = readPlan('plan.csv', Buffer.from(text, 'latin1'))
    expect([...(read.drafts ?? [])].map(bodyOf)).toEqual(['Räksmörgås'])
  })

  test('any other table is no calendar', () => {
    for (const text of ['', '\n\n', 'id,namn\n1,Bo\n', 'Text\n', 'a;b\nc;d\n'])
      expect(readPlan('x.csv', Buffer.from(text))).toEqual({ reason: 'no-posts' })
  })
})

describe('what a post is known by', () => {
  const table = (...more: MadeCell[][]) =>
    rows(['Datum', 'Kanal', 'Text'], ...more, ['2026-12-01', 'fb', 'Ett'], [null, null, 'Två ord'])
  const paths = (bytes: Uint8Array) => drafts(bytes).map(({ path }) => path)

  test('is the same when rows are put in above', () => {
    const before = paths(table())
    expect(paths(table(['2026-11-30', 'ig', 'Noll'], [null, null, 'Något helt annat']))).toEqual(
      expect.arrayContaining(before),
    )
  })

  test('differs between posts of the same day and channel, and names nothing of the text', () => {
    const same = paths(table(['2026-12-01', 'fb', 'Annat']))
    expect(new Set(same).size).toBe(3)
    expect(same.join()).not.toMatch(/Ett|Annat|Två/)
  })
})
