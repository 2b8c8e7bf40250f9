import { describe, expect, test } from 'vitest'
import { formats, reporters } from '../../src/reporters/index.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { findingIn, options, reportOf, resultOf } from './sample.ts'

const problems = [{ path: 'utkast/stängd.md', reason: 'no-permission' as const }]

describe.each(formats)('a draft that could not be read: %s', format => {
  test('is named, and nothing is said to be fine where nothing was read', async () => {
    const reporter = await reporters[format]()
    const told = reporter({ ...reportOf([], {}), problems }, options())
    expect(told).toMatch(/st(?:ä|%C3%A4)ngd/)
    expect(told).toContain('Du får inte läsa den.')
    expect(told).not.toMatch(/inget att anmärka|utan anmärkning/)
  })

  test('beside one that was', async () => {
    const reporter = await reporters[format]()
    const result = resultOf('a.md', 'Hej', [])
    const told = reporter({ ...reportOf([result], { 'a.md': 'Hej' }), problems }, options())
    expect(told).toContain('Du får inte läsa den.')
    expect(told).not.toContain('inget att anmärka')
  })
})

describe('SARIF', () => {
  const text = 'Hej '.repeat(10)
  const finding = (severity: 'error' | 'info') =>
    findingIn(text, { rule: severity, severity, words: 'Hej', message: 'Nej' })

  test('holds as many results as GitHub takes, the gravest, and tells how many were left out', () => {
    const [error, info] = [finding('error'), finding('info')]
    const result = resultOf('a.md', text, [])
    result.findings = [...Array.from({ length: 25_000 }, () => info), ...[1, 2, 3].map(() => error)]
    const told = sarif(reportOf([result], { 'a.md': text }), options())
    const [run] = JSON.parse(told).runs
    expect(run.results).toHaveLength(25_000)
    expect(run.results.filter(({ level }: { level: string }) => level === 'error')).toHaveLength(3)
    const [note] = run.invocations[0].toolExecutionNotifications
    expect(note.message.text).toMatch(/^3 anmärkningar till/)
    expect(run.invocations[0].executionSuccessful).toBe(true)
  })

  test('says nothing of it where all are there', () => {
    const result = resultOf('a.md', text, [])
    result.findings = [finding('info')]
    const [run] = JSON.parse(sarif(reportOf([result], { 'a.md': text }), options())).runs
    expect(run.invocations[0].toolExecutionNotifications).toEqual([])
  })
})
