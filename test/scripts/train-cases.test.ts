import { expect, test } from 'vitest'
import { casesBroken, liftOverCases } from '../../scripts/train/lift.ts'
import { mendedCases, ownCases } from '../../scripts/train/own-cases.ts'
import type { Model } from '../../src/core/types.ts'
import { loadBuiltInPacks } from '../../src/node/packs/choose.ts'

const packs = await loadBuiltInPacks()
const rule = packs.flatMap(pack => pack.rules).find(({ id }) => id === 'joke')
if (!rule) throw new Error('No rule joke')
const trained = { rule, language: 'sv', packs }
/** A model that says the same of every sentence. */
const constant = (score: number): Model => ({
  about: '',
  scale: 1,
  bias: score,
  threshold: 0,
  weights: Buffer.from(new Uint8Array(16)).toString('base64'),
})
const draft = (source: string) => ({ set: 'cases', path: `${source}.md`, source, labels: [] })
const quiet = draft('Vi träffas på torsdag klockan två i lokalen.')
const spokenOfByTerms = draft('Skojar bara, vi ses på måndag.')

test('breaks the cases that a model speaks of, not those that terms speak of anyway', () => {
  const cases = [quiet, spokenOfByTerms]
  expect(casesBroken(constant(1), trained, cases)).toEqual([quiet])
  expect(casesBroken(constant(-1), trained, cases)).toEqual([])
})

test('lifts a threshold no further than the cases ask', () => {
  const { model, lift } = liftOverCases(constant(0.12), trained, [quiet])
  expect(model.threshold).toBeCloseTo(0.15)
  expect(lift).toBeCloseTo(0.15)
  expect(liftOverCases(constant(-1), trained, [quiet, spokenOfByTerms]).lift).toBe(0)
})

test('reads what a rule finds, leaves alone and is mended into', () => {
  const own = ownCases('rules/grund/joke', 'joke', 'sv')
  expect(own.some(({ labels }) => labels.length > 0)).toBe(true)
  expect(own.some(({ labels }) => labels.length === 0)).toBe(true)
  const mended = mendedCases('rules/grund/joke', 'sv')
  expect(mended.length).toBeGreaterThan(0)
  expect(mended.every(({ labels, set }) => set === 'mended' && labels.length === 0)).toBe(true)
})
