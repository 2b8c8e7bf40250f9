import { describe, expect, it } from 'vitest'
import { json } from '../../src/reporters/json.ts'
import { options, sample } from './sample.ts'

const report = JSON.parse(json(sample, options()))

describe('the JSON report', () => {
  it('has the keys that readers rely on, in their order', () => {
    expect(Object.keys(report)).toEqual([
      'tool',
      'summary',
      'results',
      'folder',
      'problems',
      'unread',
    ])
    expect(report.summary).toEqual({ drafts: 2, error: 2, warning: 0, info: 2, questions: 1 })
    expect(report.folder).toEqual({ findings: [] })
  })

  it('gives every draft a result, also one with no findings', () => {
    expect(report.results[1]).toEqual({
      path: 'utkast/fin.md',
      language: 'sv',
      passages: [{ language: 'sv', sure: true, start: 0, end: 10 }],
      findings: [],
    })
  })

  it('says of a finding what, why, where and the way out', () => {
    expect(report.results[0].findings[0]).toEqual({
      rule: 'irony',
      pack: 'seko',
      clause: '3.8b',
      severity: 'info',
      message: 'Kan läsas bokstavligt: «Tack för ingenting»',
      fix: 'Skriv vad kritiken gäller. Menat så? Lägg till «ignorera: irony» överst i utkastet.',
      quote: 'ironi och skämt kan vara svåruppfattat i text',
      url: null,
      text: 'Tack för ingenting',
      suggestions: [],
      kind: 'default',
      because: [],
      related: [],
      start: { line: 8, column: 70, offset: 200 },
      end: { line: 8, column: 88, offset: 218 },
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
  })

  it('tells of what drafts ignore under a key of its own, and only where it is asked to', () => {
    const [finding] = sample.results[0]?.findings ?? []
    if (!finding) throw new Error('the sample has findings')
    const by = {
      rule: 'irony',
      reason: 'Kampanj',
      until: '2030-01-01',
      place: { start: 0, end: 0 },
    }
    const results = sample.results.map(result => ({
      ...result,
      findings: [],
      ignored: [{ finding, by }],
    }))
    const told = JSON.parse(json({ ...sample, results }, options({ showIgnored: true })))
    expect(told.results[0].findings).toEqual([])
    expect(told.results[0].ignored).toEqual([
      { ...report.results[0].findings[0], reason: 'Kampanj', until: '2030-01-01' },
    ])
    expect(json({ ...sample, results }, options())).not.toContain('ignored')
  })
})
