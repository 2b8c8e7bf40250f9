import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { csvRows } from '../../src/core/register/table.ts'
import { yamlRows } from '../../src/core/register/yaml.ts'
import { readRegister } from '../../src/node/read.ts'
import { folderWith } from './folder.ts'

const read = async (content: string | Uint8Array, name = 'samtycken.csv') =>
  readRegister(name, await folderWith({ [name]: content }))
const problems = async (content: string, name?: string) =>
  (await read(content, name)).problems.map(({ line, reason, actual, expected }) => [
    line,
    reason,
    actual,
    ...expected,
  ])

const header = 'id,namn,roll,gäller,kanaler,datum,giltig-till,återkallat,vårdnadshavare,underlag'
const row = 's1,Åsa Ek,medlem,namn;bild,facebook;webb,2026-05-20,2028-05-20,,,blankett'
const records = [
  {
    id: 's1',
    name: 'Åsa Ek',
    role: 'member',
    uses: ['name', 'picture'],
    channels: ['facebook', 'webb'],
    from: '2026-05-20',
    until: '2028-05-20',
    basis: 'blankett',
  },
]

test.each([
  ['commas', `${header}\n${row}\n`],
  ['CRLF, blank lines, byte order mark', `\uFEFF${header}\r\n\r\n${row}\r\n,,,,,,,,,\r\n`],
  [
    'semicolons, lists with commas',
    `${header}\n${row}`.replace(/[,;]/g, s => (s === ',' ? ';' : ',')),
  ],
  [
    'semicolons, lists in quotes',
    'id;namn;roll;gäller;kanaler;datum;giltig-till;underlag\ns1;Åsa Ek;medlem;"namn;bild";facebook|webb;2026-05-20;2028-05-20;blankett',
  ],
  ['tabs', `${header}\n${row}`.replaceAll(',', '\t')],
  ['windows-1252', Buffer.from(`${header}\n${row}`, 'latin1')],
  ['decomposed', `${header}\n${row}`.normalize('NFD')],
  [
    'English, another order, a column of their own',
    'Telefon,valid-until,Name,ID,covers,channels,date,basis,role\n070,2028-05-20,Åsa Ek,s1,name;picture,fb;webb,2026-05-20,blankett,member',
  ],
])('CSV: %s', async (_, content) => {
  expect(await read(content)).toMatchObject({ records, problems: [] })
})

test('tabs with empty cells keep their columns', async () => {
  const { records } = await read('namn\tid\tåterkallat\n\ts1\t\nBo\ts2\t2026-01-01')
  expect(records).toMatchObject([{ id: 's1' }, { id: 's2', name: 'Bo', withdrawn: '2026-01-01' }])
})

test('YAML', async () => {
  const yaml = `- id: s1
  namn: Åsa Ek
  roll: medlem
  gäller: [namn, bild]
  kanaler: [facebook, webb]
  datum: 2026-05-20
  giltig-till: 2028-05-20
  underlag: blankett
  telefon: 070
`
  expect(await read(yaml, 'samtycken.yml')).toEqual({ records, problems: [], unread: ['telefon'] })
  expect(
    await problems('- id: s1\n- id: s2\n  datum: 2026-02-30\n- x\n- id: s1\n', 'a.yaml'),
  ).toEqual([
    [3, 'no-such-date', '2026-02-30'],
    [4, 'wrong-type', 'x'],
    [5, 'duplicate-id', 's1'],
  ])
  expect(await problems('- id: s1\n- namn: "Bo\n', 'a.yaml')).toEqual([
    [2, 'not-yaml', '- namn: "Bo'],
  ])
  expect(await problems('- id: s1\r- id: s2\r  datum: 2026-02-30\r', 'a.yaml')).toEqual([
    [3, 'no-such-date', '2026-02-30'],
  ])
  expect(await problems('id: s1\n', 'a.yaml')).toEqual([[1, 'wrong-type', 'id: s1']])
  expect(await problems('['.repeat(20_000), 'a.yaml')).toEqual([
    [1, 'not-yaml', `${'['.repeat(79)}…`],
  ])
})

test('what is wrong in a row has its line', async () => {
  const text = `id,namn,gäller,datum,återkallat
s1,"Bo
Ek",namn,2026-01-01,

s1,Åsa,blid,2026-02-30,
,,namn,,
s3,Ali,namn,2026-01-01,,för mycket
s4,Eva,bild,2026-01-01,kanske
`
  const expected = [
    [5, 'unknown-value', 'blid', 'bild', 'namn', 'citat', 'medlemskap', 'känsliga uppgifter'],
    [5, 'no-such-date', '2026-02-30'],
    [5, 'duplicate-id', 's1'],
    [6, 'nameless', '', 'id', 'namn'],
    [7, 'too-many-cells', 'för mycket'],
    [8, 'not-a-date', 'kanske'],
  ]
  expect(await problems(text)).toEqual(expected)
  expect(await problems(text.replaceAll('\n', '\r\n'))).toEqual(expected)
})

test('a misspelt column is told of once, as it could hide a withdrawal', async () => {
  expect(await problems('id,aterkallat\ns1,2026-01-01\ns2,\n')).toEqual([
    [1, 'unknown-key', 'aterkallat', 'återkallat'],
  ])
  expect(await problems('id,id,namn\ns1,s2,Bo\n')).toEqual([[1, 'duplicate-key', 'id']])
  expect(await problems('id,aterkallat\n')).toEqual([
    [1, 'unknown-key', 'aterkallat', 'återkallat'],
  ])
})

test('no table at all', async () => {
  expect(await problems('Hej på er\n')).toEqual([[1, 'no-columns', 'Hej på er', 'id', 'namn']])
  expect(await problems('')).toEqual([[1, 'no-columns', '', 'id', 'namn']])
  expect(await problems('id,namn\n')).toEqual([])
  expect(await problems('id,namn\ns1,"Bo\ns2,Eva\n')).toEqual([[2, 'not-csv', 's1,"Bo']])
  expect(await problems('id,namn\ns1,"Bo"x\ns2,Eva\n')).toEqual([[2, 'not-csv', 's1,"Bo"x']])
})

test('a file that cannot be read', async () => {
  const cwd = await folderWith({ 'a.csv': new Uint8Array([0, 1, 2]) })
  const reason = async (path: string) => (await readRegister(path, cwd)).problems
  expect(await reason('a.csv')).toEqual([{ reason: 'binary', actual: 'a.csv', expected: [] }])
  expect(await reason('b.csv')).toEqual([{ reason: 'missing', actual: 'b.csv', expected: [] }])
})

test('any text: no throw, lines inside the file', () => {
  const word = fc.constantFrom(
    'id',
    'namn',
    'datum',
    ',',
    ';',
    '\t',
    '"',
    '\n',
    '\r\n',
    'å',
    ' ',
    '- ',
    ': ',
    '[',
    '*a',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), words => {
      const text = words.join('')
      const last = text.split('\n').length
      for (const { rows, problems } of [csvRows(text), csvRows(`id,namn\n${text}`), yamlRows(text)])
        for (const { line = 1 } of [...rows, ...problems]) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(last + 1)
        }
    }),
    { numRuns: 1_000 },
  )
})

const workbook = (rows: readonly string[], strings: readonly string[], settings = '') =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook>${settings}<sheets><sheet name="A"/><sheet name="B"/></sheets></workbook>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst>${strings.map(text => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData/></worksheet>'),
    'xl/worksheets/sheet2.xml': strToU8(
      `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
  })
const words = ['id', 'namn', 'gäller', 'giltig-till', 'k1', 'Åsa &amp; Ek', 'namn', 'återkallat']
const sheet = [
  '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c r="D3" t="s"><v>3</v></c><c r="F3" t="s"><v>7</v></c></row>',
  '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4" t="s"><v>5</v></c><c r="C4" t="inlineStr"><is><t>na</t><r><t>mn</t></r></is></c><c r="D4"><v>46752</v></c><c r="F4" t="b"><v>1</v></c></row>',
]
const workbookRecord = {
  id: 'k1',
  name: 'Åsa & Ek',
  uses: ['name'],
  channels: [],
  until: '2027-12-31',
  withdrawn: 'undated',
}

test('an Excel workbook, whatever its file is called', async () => {
  expect(await read(workbook(sheet, words))).toMatchObject({
    records: [workbookRecord],
    problems: [],
  })
  const since1904 = workbook(sheet, words, '<workbookPr date1904="1"/>')
  expect((await read(since1904, 'r.xlsx')).records).toMatchObject([{ until: '2032-01-01' }])
})

test('a workbook that cannot be read says what to do', async () => {
  const reasons = async (content: Uint8Array) =>
    (await read(content, 'r.xlsx')).problems.map(({ reason }) => reason)
  expect(await reasons(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]))).toEqual(['not-a-workbook'])
  expect(await reasons(zipSync({ 'a.txt': strToU8('x') }))).toEqual(['not-a-workbook'])
  expect(await reasons(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).toEqual(['old-workbook'])
})

test.each([
  ['a line that names the separator', 'sep=;\nid;namn\nk1;Eva Ek', { id: 'k1', name: 'Eva Ek' }],
  ['a quoted separator line', '"sep=|"\r\nid|namn\r\nk1|Eva Ek', { id: 'k1', name: 'Eva Ek' }],
  ['a formula that keeps text', 'id,namn\n"=""007""",Eva Ek', { id: '007' }],
  ['an apostrophe that keeps text', "id,namn\n'k1,Eva Ek", { id: 'k1' }],
  ['an apostrophe of a name', "id,namn\nk1,'t Hooft", { name: "'t Hooft" }],
  [
    'lines in a cell',
    'id,namn,gäller,kanaler\nk1,Eva,"namn\nbild","fb\nX/Twitter"',
    { uses: ['name', 'picture'], channels: ['facebook', 'x'] },
  ],
  [
    'other signs between values',
    'id;namn;gäller;kanaler\nk1;Eva;namn/bild och citat;instagram + fb',
    { uses: ['name', 'picture', 'quote'], channels: ['instagram', 'facebook'] },
  ],
  [
    'title rows, given name and surname',
    'Samtycken 2026;;;\n;;;\nId;Förnamn;Efternamn:;Gäller\nk1;Eva;Ek;namn',
    { id: 'k1', name: 'Eva Ek', uses: ['name'] },
  ],
  ['a surname first', 'id;namn\nk1;Ek-Lund, Eva Maria', { name: 'Eva Maria Ek-Lund' }],
  [
    'days as Excel counts and writes them',
    'id;namn;datum;Slutdatum;Tillbakadraget\nk1;Eva;46144;2027/12/31;20270405',
    { from: '2026-05-02', until: '2027-12-31', withdrawn: '2027-04-05' },
  ],
  ['a withdrawal with no day', 'id;namn;Ångrat\nk1;Eva;X', { withdrawn: 'undated' }],
  [
    'words about a withdrawal',
    'id;namn;Återkallat\nk1;Eva;ja 2026-04-05',
    { withdrawn: '2026-04-05' },
  ],
  ['no withdrawal', 'id;namn;återkallat\nk1;Eva;-', { withdrawn: undefined }],
  [
    'hidden signs',
    'id;\u200Bnamn;giltigt t.o.m.\nk1\u00A0;Eva;2027-12-31',
    { until: '2027-12-31' },
  ],
])('a register from a spreadsheet: %s', async (_, content, record) => {
  const { records, problems } = await read(content)
  expect(problems).toEqual([])
  expect(records).toHaveLength(1)
  for (const [key, value] of Object.entries(record))
    expect(records[0]?.[key as keyof typeof record]).toEqual(value)
})

test('UTF-16 as Excel saves «Unicode text»', async () => {
  const bytes = Buffer.from('\uFEFFid\tnamn\r\nk1\tÅsa Ek\r\n', 'utf16le')
  expect((await read(bytes)).records).toMatchObject([{ id: 'k1', name: 'Åsa Ek' }])
})

test.each([
  ['Spärrat', 'Lisa'],
  ['Status', 'aktiv'],
  ['Inaktiv', 'ja'],
  ['anteckning', 'hon drog tillbaka det i maj'],
])('a column that may take consents back is told of: %s', async (column, cell) => {
  expect(await problems(`id;namn;${column}\nk1;Eva;${cell}`)).toMatchObject([
    [1, 'doubtful-column', column, 'återkallat', 'giltig-till'],
  ])
  expect(await problems(`id;namn;${column}\nk1;Eva;`)).toEqual([])
})

test('a column with no name, and other columns of the owner', async () => {
  expect(await problems('id;namn;\nk1;Eva;har ångrat sig')).toEqual([
    [1, 'nameless-column', '', 'återkallat', 'giltig-till'],
  ])
  const { problems: none, unread } = await read('id;namn;Ort;Telefon\nk1;Eva;Boden;')
  expect([none, unread]).toEqual([[], ['Ort', 'Telefon']])
})

test('YAML tells of a key that may take a consent back, in one record too', async () => {
  const text =
    '- {id: k1, återkallat: nej}\n- {id: k2, aterkallat: 2026-01-01}\n- {id: k3, spärrad: ja}'
  expect(await problems(text, 'a.yml')).toMatchObject([
    [2, 'unknown-key', 'aterkallat', 'återkallat'],
    [3, 'doubtful-column', 'spärrad', 'återkallat', 'giltig-till'],
  ])
})

test.each([
  'Återtaget samtycke',
  'Har återtagit',
  'Upphävt',
  'Förfallet',
  'Löper ut',
  'Annullerat',
  'Struken',
  'Makulerad',
  'Har sagt nej',
  'Gäller ej längre',
  'Avslutat den',
  'Status',
  'Opted out',
  'Retracted',
])('a column that may take a consent back is not passed over: %s', async name => {
  expect(await problems(`id;namn;${name}\nk1;Eva;x\n`)).toEqual([
    [1, 'doubtful-column', name, 'återkallat', 'giltig-till'],
  ])
})

test.each([
  'Telefon',
  'E-post',
  'Avdelning',
  'Arbetsplats',
  'Ort',
  'Fotograf',
  'Medlemsnummer',
  'Insamlat av',
  'Anteckning',
])('a column about something else stops nothing: %s', async name => {
  expect(await problems(`id;namn;${name}\nk1;Eva;x\n`)).toEqual([])
})
