import { describe, expect, test } from 'vitest'
import { detectorsOf, narrowedTo, resolveUses, tellOnce } from '../../../src/core/pack/uses.ts'
import type { Detector, Pack, Rule, Use } from '../../../src/core/types.ts'

const both = (text: string) => ({ sv: text, en: text })

const detector: Detector = {
  id: 'irony',
  pack: 'base',
  severity: [{ is: 'info', reason: ['asks'] }, { is: 'info' }],
  checks: [{ match: 'terms', find: 'phrases' }],
  yields: {},
  once: 'match',
  message: { default: both('neutral'), asks: both('is it?') },
  fix: { default: both('mend it') },
  about: both('about'),
  terms: { sv: { phrases: [{ term: 'tack för ingenting' }] } },
}

function packOf(id: string, parts: Partial<Pack>): Pack {
  const nothing = both('')
  return {
    ...{ id, version: '1', licence: '', title: both(id), cite: both('{clause}'), date: '' },
    ...{ status: nothing, url: null, clauses: {}, rules: [] },
    ...parts,
  }
}

const base = packOf('base', { detectors: [detector] })
const policy = (id: string, use: Partial<Use> = {}) =>
  packOf(id, { uses: [{ id: 'irony', clause: '4.2', ...use }] })
const ruleOfPolicy = (use: Partial<Use>) => resolveUses([policy('own', use)], [base])[0]?.rules[0]

describe('a use of a detector', () => {
  test('makes a rule of the policy that finds by the lists of the detector', () => {
    expect(ruleOfPolicy({})).toMatchObject({
      ...{ id: 'irony', pack: 'own', clause: '4.2', detector: 'base', sharesLists: true },
      ...{ message: detector.message, terms: detector.terms },
    })
  })

  test('words in its own way what it says itself, and leaves the rest', () => {
    const rule = ruleOfPolicy({ message: { default: both('own') } })
    expect(rule?.message).toEqual({ default: both('own'), asks: both('is it?') })
    expect(rule?.fix).toEqual(detector.fix)
  })

  test('grades what is usual and leaves questions as they are', () => {
    expect(ruleOfPolicy({ severity: [{ is: 'warning' }] })?.severity).toEqual([
      { is: 'info', reason: ['asks'] },
      { is: 'warning' },
    ])
  })

  test('adds terms after those of the detector', () => {
    const rule = ruleOfPolicy({ terms: { sv: { phrases: [{ term: 'jippi' }] } } })
    expect(rule?.sharesLists).toBe(false)
    expect(rule?.terms.sv?.phrases).toEqual([{ term: 'tack för ingenting' }, { term: 'jippi' }])
  })

  test('of none that is there makes no rule', () => {
    expect(resolveUses([policy('own', { id: 'ironi' })], [base])[0]?.rules).toEqual([])
  })

  test('may be of a rule that was written whole', () => {
    const whole: Rule = { ...detector, clause: '1' }
    const [rule] =
      resolveUses([policy('own')], [packOf('base', { rules: [whole] })])[0]?.rules ?? []
    expect(rule).toMatchObject({ pack: 'own', clause: '4.2', detector: 'base' })
  })
})

describe('two policies that use one detector', () => {
  const told = tellOnce(resolveUses([policy('first'), policy('second', { clause: '9' })], [base]))

  test('tell it once: the first does, and cites the other', () => {
    expect(told.map(({ rules }) => rules.length)).toEqual([1, 0])
    expect(told[0]?.rules[0]?.alsoCites).toEqual([{ pack: 'second', clause: '9' }])
  })

  test('leave a policy alone that is by itself', () => {
    const [alone] = tellOnce(resolveUses([policy('first')], [base]))
    expect(alone?.rules[0]?.alsoCites).toBeUndefined()
  })
})

test('a rule that no longer speaks stays to be used', () => {
  const pack = packOf('base', { rules: [{ ...detector, clause: '1' }] })
  const silent = narrowedTo(pack, () => false)
  expect(silent.rules).toEqual([])
  expect([...detectorsOf([silent]).keys()]).toEqual(['irony'])
})
