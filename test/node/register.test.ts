import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRegister } from '../../src/node/register.ts'
import { csvRows } from '../../src/node/register-csv.ts'
import { yamlRows } from '../../src/node/register-yaml.ts'
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
  expect(await read(content)).toEqual({ records, problems: [] })
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
  expect(await read(yaml, 'samtycken.yml')).toEqual({ records, problems: [] })
  expect(
    await problems('- id: s1\n- id: s2\n  datum: 2026-02-30\n- x\n- id: s1\n', 'a.yaml'),
  ).toEqual([
    [3, 'not-a-date', '2026-02-30'],
    [4, 'wrong-type', 'x'],
    [5, 'duplicate-id', 's1'],
  ])
  expect(await problems('- id: s1\n- namn: "Bo\n', 'a.yaml')).toEqual([
    [2, 'not-yaml', '- namn: "Bo'],
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
    [5, 'not-a-date', '2026-02-30'],
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
  expect(await problems('id,namn\ns1,"Bo"x\ns2,Eva\n')).toEqual([[2, 'not-csv', 's1,"Bo"']])
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
    { numRuns: 1_000, seed: 25 },
  )
})
