import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { rangeOf } from '../../../src/core/working-hours.ts'
import { createContext } from '../../../src/engine/context.ts'
import { daysOf } from '../../../src/node/config/calendar.ts'
import { ConfigurationError } from '../../../src/node/config/configuration-error.ts'
import {
  checkRuleIds,
  commonFolder,
  findConfiguration,
  loadConfiguration,
  profiler,
  withoutFile,
} from '../../../src/node/config/load.ts'
import { parseSettings } from '../../../src/node/config/parse.ts'
import { swedishHolidays, workingHours } from '../../../src/node/config/schedule.ts'

const swedish = `# Sekos redaktion
paket: [seko, lag]
regler:
  irony: av
  profanity: fel
profiler:
  - filer: privat/**
    konto: privat
    roll: förtroendevald
    kanal: [facebook, insta]
väntade-språk: [sv, engelska, fi]
rapportspråk: svenska
branscher: [post, tele]
period: 2026-kv4
arbetstid:
  tider: [08.00-12.00, 13.00-16.30]
  lediga-dagar: [svenska, 2026-11-23]
talespersoner: Karin Nilsson, förbundsordförande
egna-konton: ["@seko", sekovast]
egna-domäner: https://www.seko.se/
egna-källor: [Seko, Seko  Väst]
register: ../samtycken.csv
gränser:
  text-too-long: {Twitter: 140}
ignorera: arkiv/**
kräv-skäl: ja
underkänn-vid: varning
högst-varningar: 3
idag: 2026-11-22
`
const english = `packs: [seko, lag]
rules: {irony: off, profanity: error}
profiles:
  - files: privat/**
    account: private
    role: elected
    channel: [facebook, instagram]
expected-languages: [sv, engelska, fi]
locale: sv
branches: [post, tele]
period: 2026-Q4
schedule:
  hours: [08.00-12.00, 13.00-16.30]
  holidays: [svenska, 2026-11-23]
spokespersons: ["Karin Nilsson, förbundsordförande"]
own-accounts: ["@seko", sekovast]
own-domains: [https://www.seko.se/]
own-sources: [Seko, Seko  Väst]
register: ../samtycken.csv
limits: {text-too-long: {Twitter: 140}}
ignore: [arkiv/**]
require-reason: true
fail-on: warning
max-warnings: 3
today: 2026-11-22
`

const folder = mkdtempSync(join(tmpdir(), 'configuration-'))
afterAll(() => rmSync(folder, { recursive: true }))

const own = { path: join(folder, 'tankefter.yml'), shownAs: 'tankefter.yml' }
const problemsOf = (text: string) => {
  try {
    parseSettings(text, own)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.in('sv').split('\n')
    throw error
  }
  return []
}

describe('keys and values', () => {
  it('mean the same in Swedish and English', () => {
    const { period, ...rest } = parseSettings(swedish, own).settings
    const { period: quarter, ...same } = parseSettings(english, own).settings
    expect(rest).toEqual(same)
    expect(daysOf(String(period))).toEqual(daysOf(String(quarter)))
    expect(rest.rules).toEqual({ irony: 'off', profanity: 'error' })
    expect(rest['require-reason']).toBe('yes')
    expect(rest.profiles?.[0]?.metadata).toEqual({
      account: 'private',
      role: 'elected',
      channel: ['facebook', 'instagram'],
    })
  })

  it.each(['', '# bara en rad\n', 'regler:\n', '\uFEFFregler: {}'])(
    'may be nothing at all: %j',
    text => {
      expect(problemsOf(text)).toEqual([])
    },
  )
})

describe('what is wrong is told with line, column and what to write', () => {
  it.each([
    ['regelr: {}', '1:1 Nyckeln ”regelr” finns inte. Menade du ”regler”?'],
    [
      '\nregler:\n  irony: vaning',
      '3:10 ”vaning” går inte här. Menade du ”varning”? Skriv fel, varning, råd eller av.',
    ],
    ['regler: {irony: av}\nrules: {}', '2:1 ”rules” står två gånger. Behåll en av dem.'],
    ['regler: av', '1:9 Här ska det stå rader av formen ”nyckel: värde”, indragna, inte ”av”.'],
    ['högst-varningar: många', '1:18 Här ska det stå ett heltal från 0 och uppåt, inte ”många”.'],
    ['idag: 2026-02-30', '1:7 Den dagen finns inte i kalendern. Skriv ett datum som 2026-11-22.'],
    ['idag: i går', '1:7 Här ska det stå ett datum som 2026-11-22, inte ”i går”.'],
    [
      'arbetstid:\n  tider: 16-8',
      '2:10 Tiden slutar innan den börjar, eller finns inte. Skriv till exempel 08.00-16.30.',
    ],
    [
      'arbetstid: {dagar: [måndag]}',
      '1:1 Arbetstiden saknar tider. Lägg till till exempel ”tider: 08.00-16.30”.',
    ],
    [
      'arbetstid: {tider: 8-16, dagar: [mondag]}',
      '1:34 ”mondag” går inte här. Menade du ”måndag”? Skriv måndag, tisdag, onsdag, torsdag, fredag, lördag eller söndag.',
    ],
    [
      'period: {från: 2026-05-01, till: 2026-01-01}',
      '1:1 Perioden slutar innan den börjar. Byt plats på från och till.',
    ],
    [
      'profiler:\n  - konto: privat',
      '1:1 Profilen säger inte vilka filer den gäller. Lägg till till exempel ”filer: privat/**”.',
    ],
    [
      'profiler:\n  - filer: a\n    kontto: privat',
      '3:5 Nyckeln ”kontto” finns inte. Menade du ”konto”?',
    ],
    ['a: &x 1\nregler: *x', '1:1 Nyckeln ”a” finns inte.'],
    ['branscher: &x [post]', '1:15 YAML:s & och * går inte att använda här. Skriv ut värdet.'],
    ['- post', '1:1 Här ska det stå rader av formen ”nyckel: värde”, indragna, inte ”- post”.'],
  ])('%j', (text, expected) => {
    expect(
      problemsOf(text).find(line => line.startsWith(`tankefter.yml:${expected}`)),
    ).toBeDefined()
  })

  it('says so of text that is not YAML, whatever it is', () => {
    expect(problemsOf('regler: {irony: av')[0]).toMatch(
      /^tankefter\.yml:\d+:\d+ Raden är inte indragen som raderna omkring, eller så stängs en parentes aldrig/,
    )
    expect(problemsOf('['.repeat(20_000)).length).toBeGreaterThan(0)
  })

  it('tells everything at once, in order', () => {
    const lines = problemsOf('idag: x\nlocale: fr\nbranch: post')
    expect(lines.map(line => line.split(' ')[0])).toEqual([
      'tankefter.yml:1:7',
      'tankefter.yml:2:9',
      'tankefter.yml:3:1',
    ])
  })

  it('throws nothing else, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void problemsOf(text)))
    const line = fc.constantFrom(
      'regler:',
      '  irony: av',
      '- x',
      'profiler:',
      ' - filer: [',
      '? a',
      '*x',
      '&x {',
      "'",
      ': :',
      '\t',
    )
    fc.assert(fc.property(fc.array(line), lines => void problemsOf(lines.join('\n'))))
  })
})

describe('the schema for editors', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../schema/tankefter.schema.json', import.meta.url), 'utf8'),
  )
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)

  it('is made from the table of keys', async () => {
    const { schemaText } = await import('../../../scripts/configuration-schema.ts')
    expect(schemaText()).toBe(
      readFileSync(new URL('../../../schema/tankefter.schema.json', import.meta.url), 'utf8'),
    )
  })

  it.each([swedish, english])('accepts what the tool accepts', text => {
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    'regelr: {}',
    'regler: {irony: vaning}',
    'högst-varningar: många',
    'idag: i går',
    'period: {fram: 2026-01-01}',
    'profiler: [{filer: a, kontto: privat}]',
  ])('refuses what the tool refuses: %s', text => {
    expect(validate(parse(text))).toBe(false)
    expect(problemsOf(text)).not.toEqual([])
  })
})

describe('where it is found', () => {
  const deep = join(folder, 'repo', 'utkast', 'maj')
  mkdirSync(join(folder, 'repo', '.git'), { recursive: true })
  mkdirSync(deep, { recursive: true })
  mkdirSync(join(folder, 'repo', 'utkast', 'juni'))

  it('upwards from the drafts, no further than the root of the repository', () => {
    writeFileSync(join(folder, 'tankefter.yml'), 'idag: 2020-01-01')
    expect(findConfiguration(deep)).toBeUndefined()
    writeFileSync(join(folder, 'repo', '.tankefter.yml'), swedish)
    expect(findConfiguration(deep)).toBe(join(folder, 'repo', '.tankefter.yml'))
  })

  it('from the folder that all paths share', () => {
    expect(commonFolder(['utkast/maj', 'utkast/juni/*.md'], join(folder, 'repo'))).toBe(
      join(folder, 'repo', 'utkast'),
    )
    expect(commonFolder(['-'], deep)).toBe(deep)
  })

  it('where it is named, or nowhere', () => {
    const cwd = join(folder, 'repo')
    expect(loadConfiguration({ paths: [], cwd, file: false }).settings).toEqual({})
    expect(() => loadConfiguration({ paths: [], cwd, file: 'saknas.yml' })).toThrow(
      ConfigurationError,
    )
  })
})

describe('what rules get to know of it', () => {
  const configuration = {
    ...parseSettings(swedish, own),
    files: [own],
    file: own.path,
    shownAs: 'tankefter.yml',
    folder,
  }

  it('is plain values', async () => {
    const context = await createContext(configuration, { cwd: folder, paths: [] })
    expect(context).toMatchObject({
      today: '2026-11-22',
      expectedLanguages: ['sv', 'en', 'fi'],
      ownSources: ['seko', 'seko väst'],
      ownAccounts: ['seko', 'sekovast'],
      ownDomains: ['seko.se'],
      spokespersons: ['Karin Nilsson, förbundsordförande'],
      limits: { 'text-too-long': { x: 140 } },
      period: { from: '2026-10-01', to: '2026-12-31' },
    })
    expect(context.register).toBeUndefined()
  })

  it('has no working hours without a schedule', async () => {
    const context = await createContext(withoutFile(folder), {
      cwd: folder,
      paths: [],
      today: '2026-01-01',
    })
    expect(context.inWorkingHours).toBeUndefined()
    expect(context.expectedLanguages).toEqual(['sv', 'en'])
  })

  it('looks for pictures inside the drafts and nowhere else', async () => {
    mkdirSync(join(folder, 'bilder'), { recursive: true })
    writeFileSync(join(folder, 'bilder', 'möte.jpg'), '')
    const { imageExists } = await createContext(configuration, { cwd: folder, paths: [] })
    expect(imageExists?.('a.md', 'bilder/möte.jpg')).toBe(true)
    expect(imageExists?.('a.md', 'bilder/saknas.jpg')).toBe(false)
    expect(imageExists?.('a.md', '../../../../../../etc/passwd')).toBeUndefined()
    expect(imageExists?.('a.md', '/etc/passwd')).toBeUndefined()
    expect(imageExists?.('a.md', 'https://seko.se/bild.jpg')).toBeUndefined()
    expect(imageExists?.('a.md', 'bild\0.jpg')).toBeUndefined()
  })

  it('gives drafts the metadata of their profile; their own wins', () => {
    const fill = profiler(configuration, folder)
    const draft = (path: string, metadata = {}) =>
      fill({
        path,
        text: '',
        metadata,
        places: {},
        frontMatter: { start: 0, end: 0 },
        problems: [],
        body: { start: 0, end: 0 },
      }).metadata
    expect(draft('privat/maj/a.md')).toMatchObject({ account: 'private', role: 'elected' })
    expect(draft('privat/a.md', { role: 'member' })).toMatchObject({
      account: 'private',
      role: 'member',
    })
    expect(draft('officiellt/a.md')).toEqual({})
    expect(draft('../a.md')).toEqual({})
  })

  it('is refused where it names rules that no pack has', () => {
    expect(() => checkRuleIds(configuration, ['irony', 'profanity', 'text-too-long'])).not.toThrow()
    expect(() => checkRuleIds(configuration, ['irony', 'profanities', 'text-too-long'])).toThrow(
      'The packs have no rule “profanity”. Did you mean “profanities”?',
    )
  })
})

describe('days and hours', () => {
  it('knows the Swedish days off', () => {
    expect(swedishHolidays(2024)).toEqual([
      '2024-01-01',
      '2024-01-06',
      '2024-03-29',
      '2024-03-31',
      '2024-04-01',
      '2024-05-01',
      '2024-05-09',
      '2024-05-19',
      '2024-06-06',
      '2024-06-21',
      '2024-06-22',
      '2024-11-02',
      '2024-12-24',
      '2024-12-25',
      '2024-12-26',
      '2024-12-31',
    ])
    expect(swedishHolidays(2026)).toEqual(
      expect.arrayContaining(['2026-04-03', '2026-06-19', '2026-06-20', '2026-10-31']),
    )
  })

  it.each([
    ['2026-11-24T10:15', true],
    ['2026-11-24T08:00', true],
    ['2026-11-24T12:30', false],
    ['2026-11-24T16:30', false],
    ['2026-11-22T10:15', false],
    ['2026-11-23T10:15', false],
    ['2026-12-24T10:15', false],
    ['2026-11-24', undefined],
    ['nyss', undefined],
    ['2026-13-40T10:15', undefined],
  ])('%s in working hours: %s', (written, expected) => {
    const schedule = parseSettings(swedish, own).settings.schedule ?? {}
    expect(workingHours(schedule)(written)).toBe(expected)
  })

  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-kv4', '2026-10-01', '2026-12-31'],
    ['2026-h2', '2026-07-01', '2026-12-31'],
  ])('%s is %s to %s', (period, from, to) => {
    expect(daysOf(period)).toEqual({ from, to })
  })

  it('reads hours with points, colons and dashes', () => {
    expect(rangeOf('8-16.30')).toEqual([480, 990])
    expect(rangeOf('08:00–24')).toEqual([480, 1440])
    expect(rangeOf('8-25')).toBeUndefined()
    expect(rangeOf('8.75-9')).toBeUndefined()
  })
})
