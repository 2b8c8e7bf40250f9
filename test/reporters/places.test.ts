import { describe, expect, test } from 'vitest'
import type { Pack, Rule } from '../../src/core/types.ts'
import { formats, reporters } from '../../src/reporters/index.ts'
import { json } from '../../src/reporters/json.ts'
import { pretty } from '../../src/reporters/pretty.ts'
import type { Report } from '../../src/reporters/report.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { options, reportOf, resultOf, type Told } from './sample.ts'

const text = `En vaktmästarinna och en kassörska.

Vaktmästarinnan log mot Ada Lund, Bo Ek och Cia Moe.
`

const word = (words: string, more: Partial<Told> = {}): Told => ({
  rule: 'wording',
  severity: 'info',
  clause: '1',
  words,
  message: `Ordet ”${words}”`,
  fix: 'Välj ett annat ord.',
  ...more,
})
const report = (told: readonly Told[], packs: readonly Pack[] = []): Report => ({
  ...reportOf([resultOf('a.md', text, told)], { 'a.md': text }),
  packs,
})
const written = async (format: (typeof formats)[number], of: Report): Promise<string> =>
  (await reporters[format]())(of, options())
/** What a report says, without the breaks of lines and the ways in which formats write signs. */
const plainly = (told: string): string =>
  told
    .replace(/<br>|<[^>]*>/g, '')
    .replaceAll('%3A', ':')
    .replace(/[\s\u2060]+/g, ' ')

describe.each(formats)('in %s', format => {
  test('the words that a rule would have instead are told', async () => {
    const told = await written(
      format,
      report([word('kassörska', { suggestions: ['kassör', 'säljare'] })]),
    )
    expect(plainly(told)).toMatch(/kassör”? eller ”säljare|"kassör", "säljare"/)
  })

  test('every place of a finding is told', async () => {
    const told = await written(
      format,
      report([word('vaktmästarinna', { also: ['Vaktmästarinnan'] })]),
    )
    const places = /på rad 3:1\b|"line": 3, "column": 1\b/
    expect(plainly(told)).toMatch(places)
  })

  test('a way out that names the word already does not say it twice', async () => {
    const fix = 'Skriv kassör.'
    const told = await written(
      format,
      report([word('kassörska', { fix, suggestions: ['kassör'] })]),
    )
    expect(told).not.toContain('till exempel')
  })
})

test('a place with the same words is told without them, another with them', () => {
  const told = (also: string) =>
    plainly(pretty(report([word('vaktmästarinna', { also: [also] })]), options()))
  expect(told('Vaktmästarinna')).toContain('Också på rad 3:1 →')
  expect(told('kassörska')).toContain('Också på rad 1:26 «kassörska» →')
})

const rule: Rule = {
  id: 'name',
  pack: 'seko',
  clause: '1',
  severity: [{ is: 'info' }],
  checks: [],
  yields: {},
  once: 'word',
  message: {
    default: { sv: '{actual}?', en: '{actual}?' },
    together: { sv: '{count} namn', en: '{count} names' },
  },
  fix: {
    default: { sv: 'Fråga.', en: 'Ask.' },
    together: { sv: 'Fråga dem.', en: 'Ask them.' },
  },
  about: { sv: '', en: '' },
  terms: {},
}
const pack: Pack = {
  id: 'seko',
  version: '1',
  licence: '',
  title: { sv: '', en: '' },
  cite: { sv: 'Policyn', en: 'The policy' },
  date: '2026-01-01',
  status: { sv: '', en: '' },
  url: null,
  clauses: {},
  rules: [rule],
}
const named = (words: string): Told => ({
  rule: 'name',
  severity: 'info',
  clause: '1',
  words,
  message: `${words}?`,
  fix: 'Fråga.',
})
const three = report([named('Ada Lund'), named('Bo Ek'), named('Cia Moe')], [pack])

describe('many findings of one kind', () => {
  test.each(['pretty', 'html', 'markdown'] as const)(
    'are one entry in %s, with each place',
    async format => {
      const told = plainly(await written(format, three))
      expect(told).toContain('3 namn')
      expect(told).toContain('Fråga dem.')
      expect(told).not.toContain('Fråga. ')
      for (const words of ['Ada Lund', 'Bo Ek', 'Cia Moe']) expect(told).toContain(`”${words}”`)
      if (format !== 'html') expect(told).toContain('”Bo Ek” (3:35)')
      expect(told).toContain('3 frågor')
    },
  )

  test.each(['json', 'sarif', 'gitlab', 'rdjson', 'github', 'junit'] as const)(
    'are all there in %s',
    async format => {
      const told = await written(format, three)
      expect(told).not.toContain('3 namn')
      for (const words of ['Ada Lund?', 'Bo Ek?', 'Cia Moe?']) expect(told).toContain(words)
    },
  )

  test('are told apart where their rule has no words for many, and one alone is told as ever', () => {
    const lone = { ...pack, rules: [{ ...rule, message: { default: { sv: '', en: '' } } }] }
    expect(pretty({ ...three, packs: [lone] }, options())).toContain('Bo Ek?')
    expect(pretty(report([named('Bo Ek')], [pack]), options())).toContain('Bo Ek?')
  })
})

test('advice that asks is counted as a question, and once', () => {
  const both = report([word('kassörska'), named('Bo Ek')])
  expect(pretty(both, options())).toContain('1 råd, 1 fråga')
  expect(JSON.parse(json(both, options())).summary).toMatchObject({ info: 2, questions: 1 })
})

test('the words that a model weighed are told to programs and to nobody else', async () => {
  const of = report([word('kassörska')])
  const [finding] = of.results[0]?.findings ?? []
  if (finding) finding.because = ['vägt', 'ord']
  for (const format of formats) {
    const told = await written(format, of)
    expect([format, told.includes('vägt')]).toEqual([format, format === 'json'])
  }
})

test('what a draft sets aside asks for nothing more', async () => {
  const [result] = report([word('kassörska', { suggestions: ['kassör'] })]).results
  const [finding] = result?.findings ?? []
  if (!result || !finding) throw new Error('there is a finding')
  const by = { rule: 'wording', place: { start: 0, end: 0 } }
  const of = reportOf([{ ...result, findings: [], ignored: [{ finding, by }] }], { 'a.md': text })
  for (const format of formats.filter(one => one !== 'json')) {
    const told = (await reporters[format]())(of, options({ showIgnored: true }))
    expect([format, /Välj ett annat|till exempel/.test(told)]).toEqual([format, false])
  }
})

describe('SARIF', () => {
  test('gives further places as related locations', () => {
    const log = JSON.parse(
      sarif(report([word('vaktmästarinna', { also: ['Vaktmästarinnan'] })]), options()),
    )
    const [{ relatedLocations }] = log.runs[0].results
    expect(relatedLocations[0].physicalLocation.region).toMatchObject({
      startLine: 3,
      startColumn: 1,
    })
  })

  test('stays under ten megabytes once compressed, with the gravest', () => {
    const long = (severity: Told['severity']) =>
      word('kassörska', { severity, message: 'x'.repeat(20_000) })
    const told = [...Array.from({ length: 200 }, () => long('info')), long('error')]
    const of = { ...report(told), gzippedSize: (log: string) => log.length * 5 }
    const log = sarif(of, options())
    expect(log.length * 5).toBeLessThanOrEqual(10_000_000)
    const [run] = JSON.parse(log).runs
    expect(run.results.length).toBeGreaterThan(80)
    expect(run.results[0].level).toBe('error')
    const [note] = run.invocations[0].toolExecutionNotifications
    expect(note.message.text).toContain(`${201 - run.results.length} anmärkningar till`)
  })
})
