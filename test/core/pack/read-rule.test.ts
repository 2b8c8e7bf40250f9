import { describe, expect, test } from 'vitest'
import { readRule } from '../../../src/core/pack/read.ts'
import { ruleShape } from '../../../src/core/pack/shapes.ts'
import { validate } from '../../../src/core/shape.ts'
import { sourceOf } from './source.ts'

const words = { sv: 'Svenska', en: 'English' }
const base = { clause: '3.7b', severity: 'info', about: words, message: words, fix: words }
const said = (value: unknown) => validate(sourceOf(value), ruleShape).map(p => p.message.sv)

describe('reading a rule', () => {
  test('a check at top level becomes the only one', () => {
    const rule = readRule('r', {
      ...base,
      match: 'terms',
      find: ['a'],
      unless: { work: 'draft' },
      when: { errand: 'any' },
    })
    expect(rule.checks).toEqual([
      { match: 'terms', find: ['a'], unless: { work: 'draft' }, when: { errand: 'any' } },
    ])
    expect(rule).toMatchObject({
      severity: [{ is: 'info' }],
      message: { default: words },
      once: 'match',
      yields: {},
    })
  })

  test('what the rule asks goes into every check, whose own asking wins', () => {
    const { checks } = readRule('r', {
      ...base,
      when: { account: 'official', role: 'any' },
      unless: { work: 'draft', quote: 3 },
      any: [
        { match: 'terms', find: 'a', when: { role: 'elected' }, unless: { work: 'sentence' } },
        { match: 'metadata', at: 'role' },
      ],
    })
    expect(checks).toEqual([
      {
        match: 'terms',
        find: 'a',
        when: { account: 'official', role: 'elected' },
        unless: { work: 'sentence', quote: 3 },
      },
      { match: 'metadata', at: 'role', when: { account: 'official', role: 'any' } },
    ])
  })

  test('grades keep their order and get lists of reasons', () => {
    const severity = [
      { is: 'warning', when: { 'paid-time': 'yes' } },
      { is: 'error', reason: 'withdrawn' },
      'info',
    ]
    const rule = readRule('r', { ...base, severity, match: 'problems' })
    expect(rule.severity).toEqual([
      { is: 'warning', when: { 'paid-time': 'yes' } },
      { is: 'error', reason: ['withdrawn'] },
      { is: 'info' },
    ])
  })

  test('wording by reason code stays as it is', () => {
    const message = { default: words, withdrawn: words }
    expect(readRule('r', { ...base, message, match: 'problems' }).message).toEqual(message)
  })
})

describe('what is wrong in a rule', () => {
  test('nothing in a good one', () => {
    expect(said({ ...base, match: 'terms', find: ['a'] })).toEqual([])
    expect(said({ ...base, any: [{ match: 'language', is: 'unknown' }] })).toEqual([])
  })

  test('an unknown key gets the nearest known one', () => {
    expect(said({ ...base, match: 'terms', find: 'a', mesage: words })).toEqual([
      'Nyckeln ”mesage” finns inte. Menade du ”message”?',
    ])
  })

  test('an option of another matcher', () => {
    const [problem] = said({ ...base, any: [{ match: 'language', is: 'unknown', find: 'a' }] })
    expect(problem).toMatch(/^Nyckeln ”find” finns inte\./u)
  })

  test('an unknown matcher, and nothing about its options', () => {
    const problems = said({ ...base, match: 'term', find: 'a' })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('”term” går inte att skriva vid ”match”. Menade du ”terms”?')
  })

  test('no matcher at all', () => {
    expect(said(base)).toEqual(['”match” saknas. Lägg till ”match: …”.'])
  })

  test('a clause that YAML takes for a number', () => {
    expect(said({ ...base, clause: 3.1, match: 'problems' })).toEqual([
      'Sätt citattecken om värdet vid ”clause”, annars läses det inte som text.',
    ])
  })

  test('a missing translation, alone and by reason', () => {
    expect(said({ ...base, match: 'problems', fix: { sv: 'x' } })).toEqual([
      'Den engelska texten saknas. Lägg till ”en: …”.',
    ])
    expect(said({ ...base, match: 'problems', fix: { withdrawn: { en: 'x' } } })).toEqual([
      'Den svenska texten saknas. Lägg till ”sv: …”.',
    ])
  })

  test('a severity outside its list, a wrong kind, a missing key', () => {
    const { about: _, ...rest } = base
    expect(said({ ...rest, severity: 'eror', once: ['draft'], match: 'problems' })).toEqual([
      '”eror” går inte att skriva vid ”severity”. Menade du ”error”? Skriv error, warning eller info.',
      'Vid ”once” ska det stå text, men det står en lista (rader som börjar med ”- ”).',
      '”about” saknas. Lägg till ”about: …”.',
    ])
  })

  test('anything at all gives problems, never a throw', () => {
    for (const value of [
      null,
      undefined,
      1,
      'x',
      [],
      [1],
      { any: 1 },
      { any: [null] },
      { __proto__: null },
    ]) {
      expect(said(value).length).toBeGreaterThan(0)
    }
  })
})
