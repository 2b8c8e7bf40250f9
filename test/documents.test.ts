import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { main } from '../src/cli.ts'
import { check } from '../src/commands/check.ts'
import { keepInMemory, openMemoryCache } from '../src/engine/cache.ts'
import { formats } from '../src/reporters/index.ts'
import { command } from './commands.ts'
import { type MadeCell, wordParagraph as p, wordDocument, workbook } from './core/office/make.ts'
import { folderWith } from './node/folder.ts'
import { repository } from './node/repository.ts'

const insult = 'Chefen på terminalen är en jävla idiot, tycker vi.'
const fine = 'Vi möts på torsdag och pratar om schemat. Välkommen!'
const head = ['Datum', 'Kanal', 'Text', 'Personer', 'Status']
const calendar = (...rows: MadeCell[][]) => workbook([{ name: 'December', rows: [head, ...rows] }])
const rows: MadeCell[][] = [
  ['2026-12-01', 'fb', fine, null, 'Utkast'],
  ['2026-12-02', 'fb', insult, null, 'Utkast'],
]
const document = wordDocument(
  [p('Facebook, 1 december 2026', 'Rubrik1'), p(fine), p(insult)].join(''),
)
const files = { 'plan/kalender.xlsx': calendar(...rows), 'plan/inlägg.docx': document }
const rule = ['--rule', 'insult', '--today', '2026-11-22']

const jsonOf = async (args: string[], cwd: string) =>
  JSON.parse((await command([...args, '--format', 'json', ...rule], cwd)).out)

describe('documents among drafts', () => {
  test('are read post by post, with the cell or paragraph of each finding', async () => {
    const cwd = await folderWith(files)
    const { out, code } = await command(['plan', '--fail-on', 'warning', ...rule], cwd)
    expect(code).toBe(1)
    expect(out).toContain('plan/kalender.xlsx December!3 · facebook')
    expect(out).toMatch(/\n {2}C3 {7}/)
    expect(out).toContain('plan/inlägg.docx – Facebook, 1 december 2026 · facebook')
    expect(out).toMatch(/\n {2}stycke 3 /)
    expect(out).toContain('3 utkast lästa, 1 utan anmärkning · 2 varningar')
  })

  test('have ways out that speak of columns, and of no front matter', async () => {
    const cwd = await folderWith({
      'a.csv': 'Kanal;Text;Bild\nig;Maria Johansson berättar om natten.;grupp.jpg\nig;Hej på er;\n',
    })
    const { out } = await command(['a.csv', '--today', '2026-11-22'], cwd)
    expect(out).toContain('unknown-person')
    expect(out.replace(/\s+/g, ' ')).toContain('lägg till personen under Personer, med roll')
    expect(out).not.toMatch(/överst i utkastet|---|personer:|alt:|bilder:”/)
  })

  test('have an origin in JSON, of the result and of each place', async () => {
    const cwd = await folderWith(files)
    const { results, summary } = await jsonOf(['plan'], cwd)
    expect(summary.drafts).toBe(3)
    expect(
      results.map(({ path, origin }: { path: string; origin: object }) => [path, origin]),
    ).toEqual([
      [
        'plan/inlägg.docx#Facebook, 1 december 2026',
        { file: 'plan/inlägg.docx', heading: 'Facebook, 1 december 2026' },
      ],
      [
        'plan/kalender.xlsx#December 2026-12-01 facebook',
        { file: 'plan/kalender.xlsx', sheet: 'December', row: 2 },
      ],
      [
        'plan/kalender.xlsx#December 2026-12-02 facebook',
        { file: 'plan/kalender.xlsx', sheet: 'December', row: 3 },
      ],
    ])
    expect(results[0].findings[0].origin).toEqual({ file: 'plan/inlägg.docx', paragraph: 3 })
    expect(results[2].findings[0].origin).toEqual({
      file: 'plan/kalender.xlsx',
      sheet: 'December',
      row: 3,
      cell: 'C3',
    })
  })

  test.each(formats)('have their file and place told in the format %s', async format => {
    const cwd = await folderWith(files)
    const { out } = await command(['plan', '--format', format, ...rule], cwd)
    expect(decodeURIComponent(out.replaceAll('%', '%25')).length).toBeGreaterThan(0)
    expect(out).toMatch(/kalender\.xlsx/)
    expect(out).toMatch(/C3/)
    expect(out).toMatch(/stycke 3|"paragraph": 3|Stycke 3/)
  })

  test('in the formats of programs stand at the row or paragraph of the file', async () => {
    const cwd = await folderWith(files)
    const github = await command(['plan/kalender.xlsx', '--format', 'github', ...rule], cwd)
    expect(github.out).toMatch(/^::warning file=plan\/kalender\.xlsx,line=3,endLine=3,title=/)
    expect(github.out).toContain('::December!C3: ')
    const sarif = JSON.parse((await command(['plan', '--format', 'sarif', ...rule], cwd)).out)
    const [location] = sarif.runs[0].results[1].locations
    expect(location).toMatchObject({
      physicalLocation: {
        artifactLocation: { uri: 'plan/kalender.xlsx' },
        region: { startLine: 3 },
      },
      logicalLocations: [{ fullyQualifiedName: 'December!C3' }],
    })
    const gitlab = JSON.parse((await command(['plan', '--format', 'gitlab', ...rule], cwd)).out)
    expect(gitlab[0].location).toEqual({ path: 'plan/inlägg.docx', lines: { begin: 3, end: 3 } })
  })

  test('in English', async () => {
    const cwd = await folderWith(files)
    const { out } = await command(['plan', '--locale', 'en', ...rule], cwd)
    expect(out).toMatch(/\n {2}par\. 3 /)
  })

  test('keep fingerprints and baseline when rows are put in above', async () => {
    const cwd = await folderWith(files)
    const prints = async () =>
      (await jsonOf(['plan/kalender.xlsx'], cwd)).results.flatMap(
        ({ findings }: { findings: { fingerprint: string }[] }) =>
          findings.map(({ fingerprint }) => fingerprint),
      )
    const before = await prints()
    expect(before).toHaveLength(1)
    await command(['plan', '--update-baseline', ...rule], cwd)
    const more: MadeCell[] = ['2026-11-30', 'ig', insult, null, null]
    writeFileSync(join(cwd, 'plan/kalender.xlsx'), calendar(more, ...rows))
    expect(await prints()).toEqual(expect.arrayContaining(before))
    const { out, err } = await command(
      ['plan', '--baseline', 'tankefter.baseline.json', ...rule],
      cwd,
    )
    expect(out).toContain('plan/kalender.xlsx December!2')
    expect(out).not.toContain('December!4')
    expect(err).toMatch(/2/)
    writeFileSync(join(cwd, 'plan/kalender.xlsx'), calendar(['2026-12-01', 'fb', fine, null, null]))
    const gone = await command(['plan', '--baseline', 'tankefter.baseline.json', ...rule], cwd)
    expect(gone.err).toContain('1 i baslinjen är åtgärdat')
  })

  test('name nobody where the report is masked, in sheets, headings and file names', async () => {
    const named = 'Maria Johansson'
    const cwd = await folderWith({
      [`${named}.xlsx`]: workbook([
        {
          name: named,
          rows: [head, ['2026-12-01', 'fb', `${named} är en jävla idiot.`, named, null]],
        },
      ]),
      'a.docx': wordDocument(
        [p(`Facebook: ${named}`, 'Rubrik1'), p(`${named} är en jävla idiot.`)].join(''),
      ),
    })
    for (const format of formats) {
      const { out, err } = await command(['.', '--mask-names', '--format', format], cwd)
      expect(out + err).not.toMatch(/Maria|Johansson/)
    }
  })

  test('are read as stored in git with --staged', async () => {
    const repo = repository()
    try {
      repo.write('kalender.csv', `Datum;Text\n2026-12-01;${insult}\n`)
      repo.git('add', '.')
      repo.write('kalender.csv', `Datum;Text\n2026-12-01;${fine}\n`)
      const { out } = await command(['--staged', ...rule], repo.folder, repo.env)
      expect(out).toContain('kalender.csv:2')
      expect(out).toContain('1 varning')
    } finally {
      repo.remove()
    }
  })

  test('are joined from shards as they were', async () => {
    const cwd = await folderWith(files)
    for (const nth of [1, 2])
      writeFileSync(
        join(cwd, `${nth}.json`),
        (await command(['plan', '--shard', `${nth}/2`, '--format', 'json', ...rule], cwd)).out,
      )
    const merged = (await command(['merge', '1.json', '2.json', '--rule', 'insult'], cwd)).out
    expect(merged).toBe((await command(['plan', ...rule], cwd)).out)
  })

  test('are kept in the cache row by row, also when rows are put in above', async () => {
    const cwd = await folderWith(files)
    const kept = keepInMemory()
    const run = async () => {
      const out: string[] = []
      let known = 0
      const io = {
        stdout: { write: (text: string) => out.push(text), columns: 80 },
        stderr: { write: () => {} },
        stdin: (async function* () {})(),
        env: {},
        cwd,
      }
      const call = {
        args: ['plan'],
        own: {},
        options: { quotes: true, color: false, cache: true, rule: ['insult'], today: '2026-11-22' },
        io,
        fallbackLocale: 'sv' as const,
        program: new Command(),
      }
      await check(call, {
        openCache: async (run, _, workspaces) => {
          const cache = openMemoryCache(kept, run, workspaces)
          return {
            ...cache,
            get: draft => {
              const found = cache.get(draft)
              if (found) known++
              return found
            },
          }
        },
      })
      return { known, out: out.join('') }
    }
    const first = await run()
    expect(first.known).toBe(0)
    expect(await run()).toEqual({ known: 3, out: first.out })
    writeFileSync(
      join(cwd, 'plan/kalender.xlsx'),
      calendar(['2026-11-30', 'ig', fine, null, null], ...rows),
    )
    const moved = await run()
    expect(moved.known).toBe(3)
    expect(moved.out).toContain('kalender.xlsx December!4')
    expect(moved.out).toMatch(/\n {2}C4 {7}/)
  })

  test('are read from standard input by the name that is given', async () => {
    const out: string[] = []
    const code = await main(['-', '--stdin-filename', 'plan.docx', ...rule], {
      stdout: { write: text => out.push(text), columns: 80 },
      stderr: { write: () => {} },
      stdin: (async function* () {
        yield document
      })(),
      env: {},
      cwd: '/',
    })
    expect(code).toBe(0)
    expect(out.join('')).toContain('plan.docx – Facebook, 1 december 2026')
  })

  test('that hooks name are passed over where they are no calendars', async () => {
    const cwd = await folderWith({ 'lista.csv': 'Namn;Telefon\nBo;1\n', 'a.md': fine })
    const { code, out } = await command(['a.md', 'lista.csv', '--respect-ignore'], cwd)
    expect(code).toBe(0)
    expect(out).toContain('1 fil lästes inte: lista.csv')
  })

  test('that are published count where consents are asked for', async () => {
    const cwd = await folderWith({
      'kalender.xlsx': calendar(
        ['2026-10-01', 'fb', `Maria Johansson berättar. ${fine}`, 'Maria Johansson', 'Publicerad'],
        ['2026-12-01', 'fb', fine, null, 'Utkast'],
      ),
    })
    expect((await jsonOf(['.'], cwd)).results).toHaveLength(1)
    const who = await command(['consent', 'who'], cwd)
    expect(who.out).toMatch(/Maria Johansson.*\n?.*kalender\.xlsx December!D2|Maria/)
    const where = await command(['consent', 'where', 'Maria Johansson'], cwd)
    expect(where.out).toContain('kalender.xlsx December!2 · facebook')
    expect(where.out).toMatch(/ {2}C2 /)
    writeFileSync(join(cwd, 'tankefter.yml'), 'kalender:\n  publicerade: ja\n')
    expect((await jsonOf(['.'], cwd)).results).toHaveLength(2)
  })

  test('have the columns that the configuration names', async () => {
    const cwd = await folderWith({
      'tankefter.yml': 'kalender: {text: Vad, kanal: Var}\n',
      'plan.csv': `Var;Vad\nfb;${insult}\n`,
    })
    const { results } = await jsonOf(['.'], cwd)
    expect(results[0].findings[0].origin).toMatchObject({ cell: 'B2' })
  })

  test('a table with no posts is told of, and refused where it is named; the register is neither', async () => {
    const cwd = await folderWith({
      'a.md': fine,
      'lista.csv': 'Namn;Telefon\nBo;1\n',
      'samtycken.csv': 'id;namn\ns1;Bo Ek\n',
      'tankefter.yml': 'register: samtycken.csv\n',
    })
    const { out, code } = await command(['.'], cwd)
    expect(code).toBe(0)
    expect(out).toContain('1 fil lästes inte: lista.csv')
    const named = await command(['lista.csv'], cwd)
    expect(named.code).toBe(2)
    expect(named.out.replace(/\s+/g, ' ')).toContain('under ”kalender” i tankefter.yml')
  })

  test('with several posts are refused by copy', async () => {
    const cwd = await folderWith(files)
    expect((await command(['copy', 'plan/kalender.xlsx'], cwd)).code).toBe(2)
    const one = await command(['copy', 'plan/inlägg.docx', '--force'], cwd)
    expect(one.out).toBe(`${fine}\n\n${insult}`)
  })
})

describe('--annotate', () => {
  test('writes copies beside the originals, over nothing, and reads none of them', async () => {
    const cwd = await folderWith({ ...files, 'plan/a.md': fine })
    const before = readFileSync(join(cwd, 'plan/kalender.xlsx'))
    const first = await command(['plan', '--annotate', ...rule], cwd)
    expect(first.err).toContain('plan/kalender.tankefter.xlsx: En kopia')
    await command(['plan', '--annotate', ...rule], cwd)
    expect(readdirSync(join(cwd, 'plan')).sort()).toEqual([
      'a.md',
      'inlägg.docx',
      'inlägg.tankefter-2.docx',
      'inlägg.tankefter.docx',
      'kalender.tankefter-2.xlsx',
      'kalender.tankefter.xlsx',
      'kalender.xlsx',
    ])
    expect(readFileSync(join(cwd, 'plan/kalender.xlsx')).equals(before)).toBe(true)
    const { results } = await jsonOf(['plan'], cwd)
    expect(results).toHaveLength(4)
    const copy = await jsonOf(['plan/kalender.tankefter.xlsx'], cwd)
    expect(copy.results).toHaveLength(2)
  })

  test('says where there is nothing to write a copy of, and what it cannot be used with', async () => {
    const cwd = await folderWith({ 'a.md': fine })
    expect((await command(['.', '--annotate'], cwd)).err).toContain('inget dokument')
    for (const option of ['--mask-names', '--staged', '-'])
      expect((await command(['.', '--annotate', option], cwd)).code).toBe(2)
  })
})
