import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { gitlab } from '../../src/reporters/gitlab.ts'
import { junit } from '../../src/reporters/junit.ts'
import { rdjson } from '../../src/reporters/rdjson.ts'
import type { Report } from '../../src/reporters/report.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { root } from '../source-graph.ts'
import { nasty, nastyReport } from './nasty.ts'
import { realReport } from './real.ts'
import { options, reportOf, sample } from './sample.ts'

const schemaFile = (name: string) => join(root, 'test/schemas', name)
/** Draft 4 of JSON schema differs here in the name of `id` alone. */
const {
  $schema: _,
  id: __,
  ...sarifSchema
} = JSON.parse(readFileSync(schemaFile('sarif-2.1.0.json'), 'utf8'))
const schemas = {
  sarif: sarifSchema,
  gitlab: JSON.parse(readFileSync(schemaFile('code-quality.json'), 'utf8')),
  rdjson: JSON.parse(readFileSync(schemaFile('rdjson.json'), 'utf8')),
}
const formats = { sarif, gitlab, rdjson }
type Name = keyof typeof formats

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  // The schema of SARIF has a pattern that only the looser grammar takes.
  unicodeRegExp: false,
  formats: { uri: true, 'date-time': true, 'uri-reference': /^[\w%./~!$&'()*+,;=:@-]*$/ },
})
const checks = {
  sarif: ajv.compile(schemas.sarif),
  gitlab: ajv.compile(schemas.gitlab),
  rdjson: ajv.compile(schemas.rdjson),
}
const wrong = (name: Name, told: unknown) => {
  const valid = checks[name]
  return valid(told) ? [] : valid.errors
}

const reports = new Map<string, Report>()
beforeAll(async () => {
  reports.set('the examples', await realReport())
  reports.set('nasty text', nastyReport())
  reports.set('a small one', sample)
  reports.set('nothing at all', reportOf([], {}))
})
const names = ['the examples', 'nasty text', 'a small one', 'nothing at all']
const reportNamed = (name: string) => reports.get(name) as Report
const both = [true, false]

describe.each(names)('of %s', name => {
  it.each(
    (Object.keys(formats) as Name[]).flatMap(format =>
      both.map(ignored => [format, ignored] as const),
    ),
  )('the report as %s fits its schema, ignored ones shown: %s', (format, showIgnored) => {
    const told = formats[format](reportNamed(name), options({ showIgnored }))
    expect(told).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(told).not.toMatch(/\\u(?:d[89a-f]|000)/i)
    expect(wrong(format, JSON.parse(told))).toEqual([])
  })

  it.each(both)('the report as JUnit is XML that fits, ignored ones shown: %s', showIgnored => {
    const told = junit(reportNamed(name), options({ showIgnored }))
    expect(told).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff\p{Surrogate}]/u)
    expect(XMLValidator.validate(told)).toBe(true)
  })

  const xmllint = spawnSync('xmllint', ['--version']).status === 0
  it.runIf(xmllint).each(both)('and its XSD says so too, ignored ones shown: %s', showIgnored => {
    const input = junit(reportNamed(name), options({ showIgnored }))
    const args = ['--noout', '--nonet', '--schema', schemaFile('junit.xsd'), '-']
    const { status, stderr } = spawnSync('xmllint', args, { input, encoding: 'utf8' })
    expect([status, stderr.trim()]).toEqual([0, '- validates'])
  })
})

describe('the schemas', () => {
  it.each(Object.keys(formats) as Name[])('notice what does not fit: %s', name => {
    const told = JSON.parse(formats[name](sample, options()))
    expect(
      wrong(name, JSON.parse(JSON.stringify(told).replaceAll('"location', '"place'))),
    ).not.toEqual([])
  })
})

describe('SARIF', () => {
  const runOf = (told: string) => JSON.parse(told).runs[0]

  it('says of each rule what code scanning asks for, with the clause', async () => {
    const { tool, results } = runOf(sarif(reportNamed('the examples'), options()))
    const rules = tool.driver.rules
    expect(rules.length).toBeGreaterThan(5)
    for (const rule of rules) {
      expect(rule.shortDescription.text).not.toBe('')
      expect(rule.fullDescription.text.length).toBeGreaterThanOrEqual(
        rule.shortDescription.text.length,
      )
      expect(rule.help.text).toMatch(/«.+»/)
      expect(rule.help.markdown).toMatch(/^\*\*.+\*\*\n\n> ./m)
      expect(rule.defaultConfiguration.level).toMatch(/^(?:error|warning|note)$/)
      expect(rule.properties.precision).toMatch(/^(?:very-high|high|medium)$/)
      expect(rule.properties.tags).toHaveLength(2)
    }
    const irony = rules.find(({ id }: { id: string }) => id === 'irony')
    expect(irony.shortDescription.text).toBe('Ord som menas tvärtom')
    expect(irony.help.text).toContain('Policyn 3.8b: «ha vetskapen om att ironi')
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId)
  })

  it('counts columns as the report does, and writes paths as URIs', () => {
    const { columnKind, results } = runOf(sarif(sample, options()))
    expect(columnKind).toBe('utf16CodeUnits')
    const irony = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'irony')
    expect(irony.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'utkast/brevb%C3%A4raren.md' },
      region: { startLine: 8, startColumn: 70, endLine: 8, endColumn: 88 },
    })
    expect(irony.partialFingerprints['tankefter/v2']).toMatch(/^[0-9a-f]{32}$/)
  })

  it('tells of what a draft ignores as suppressed, and only where it is asked to', () => {
    const report = nastyReport()
    const all = runOf(sarif(report, options({ showIgnored: true }))).results
    const suppressed = all.filter((one: { suppressions: unknown[] }) => one.suppressions.length > 0)
    expect(suppressed).toHaveLength(nasty.length)
    expect(suppressed[0].suppressions).toEqual([
      { kind: 'inSource', justification: '100 % %0A %25 %, till 100 % %0A %25 %' },
    ])
    const kept = runOf(sarif(report, options())).results
    expect(kept).toHaveLength(all.length - nasty.length)
    expect(kept.some((one: object) => 'suppressions' in one)).toBe(false)
  })

  it('says that a run was not whole, and makes no links of draft text', () => {
    const { invocations, results } = runOf(sarif(nastyReport(), options()))
    expect(invocations[0].executionSuccessful).toBe(false)
    expect(invocations[0].toolExecutionNotifications).toHaveLength(nasty.length)
    for (const { message } of results) expect(message.text).not.toContain('](')
  })
})

describe('rdjson', () => {
  it('counts columns in the bytes of UTF-8', () => {
    const { diagnostics } = JSON.parse(rdjson(sample, options()))
    const [irony] = diagnostics.filter(
      ({ code }: { code: { value: string } }) => code.value === 'irony',
    )
    const line = sample.texts.get('utkast/brevbäraren.md')?.split('\n')[7] ?? ''
    const { start, end } = irony.location.range
    const bytes = Buffer.from(line)
    expect(start.column).toBeGreaterThan(70)
    expect(bytes.subarray(start.column - 1, end.column - 1).toString()).toBe('Tack för ingenting')
  })

  it('offers the words to write instead', async () => {
    const { diagnostics } = JSON.parse(rdjson(nastyReport(), options()))
    expect(diagnostics.find((one: object) => 'suggestions' in one).suggestions[0].text).toBe(
      nasty[0],
    )
  })
})

describe('Code Quality', () => {
  it('has fingerprints of its own for every finding, the worst first', () => {
    const issues = JSON.parse(gitlab(sample, options()))
    const known = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    expect(new Set(known).size).toBe(4)
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual([
      'major',
      'major',
      'info',
      'info',
    ])
  })
})

describe('JUnit', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: true,
  })
  const suites = (told: string) => [parser.parse(told).testsuites.testsuite].flat()

  it('fails what makes the run fail and passes the rest with its words', () => {
    const [letter, fine] = suites(junit(sample, options()))
    expect([letter.tests, letter.failures, letter.errors]).toEqual(['4', '2', '0'])
    expect(letter.testcase[0].failure.message).toBe('Maria Johansson saknar samtycke')
    expect(letter.testcase[3]['system-out']).toContain('Kan läsas bokstavligt')
    expect([fine.tests, fine.failures, fine.testcase.name]).toEqual(['1', '0', 'utkast/fin.md'])
    expect(suites(junit(sample, options({ failOn: 'info' })))[0].failures).toBe('4')
    expect(suites(junit(sample, options({ failOn: 'never' })))[0].failures).toBe('0')
  })

  it('gives back text that XML could take for its own', () => {
    const told = suites(junit(nastyReport(), options()))
    const cdata = told.find(({ name }: { name: string }) => name.includes('CDATA'))
    expect(cdata.testcase[0].failure.message).toBe(']]> <![CDATA[ x ]]>')
  })

  it('has an error for what could not be read and a skip for what is ignored', () => {
    const told = junit(nastyReport(), options({ showIgnored: true }))
    expect(told.split('<error type="missing"').length - 1).toBe(nasty.length)
    expect(told.split('<skipped>').length - 1).toBe(nasty.length)
  })
})
