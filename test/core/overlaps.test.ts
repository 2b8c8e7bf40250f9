import { expect, test } from 'vitest'
import { parseDocument } from '../../src/core/document.ts'
import { parseDraft } from '../../src/core/draft.ts'
import { resolveOverlaps } from '../../src/core/overlaps.ts'
import type { Match, Rule } from '../../src/core/types.ts'
import { contextWith } from './people/draft.ts'

const rule = (changed: Partial<Rule>): Rule => ({
  id: 'a',
  pack: 'p',
  clause: '1',
  severity: [{ is: 'info' }],
  checks: [],
  yields: {},
  once: 'match',
  message: {},
  fix: {},
  about: { sv: '', en: '' },
  terms: {},
  ...changed,
})

const text = 'Ett två tre, två fyra. Fem två sex.\n\nSju två åtta.\n'
const draft = parseDocument(parseDraft('a.md', text), contextWith({}))

/** Matches at every occurrence of a word. */
const every = (word: string, more: Partial<Match> = {}): Match[] =>
  [...text.matchAll(new RegExp(word, 'giu'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
    ...more,
  }))

/** The findings as the offset of the first place, then those of the places that are told with it. */
const resolved = (...of: readonly (readonly [Rule, readonly Match[]])[]) =>
  resolveOverlaps(
    of.flatMap(([rule, matches]) => matches.map(match => ({ rule, match }))),
    draft,
  ).map(({ rule, match, related = [] }) => [rule.id, match.start, ...related.map(one => one.start)])

test('a rule speaks of each match, unless it says how often', () => {
  const två = every('två')
  const [first, second, third, fourth] = två.map(({ start }) => start)
  expect(resolved([rule({}), två])).toEqual([
    ['a', first],
    ['a', second],
    ['a', third],
    ['a', fourth],
  ])
  expect(resolved([rule({ once: 'draft' }), två])).toEqual([['a', first, second, third, fourth]])
  expect(resolved([rule({ once: 'word' }), two('två', 'TVÅ')])).toEqual([
    ['a', first, second, third, fourth],
  ])
  expect(resolved([rule({ once: 'sentence' }), två])).toEqual([
    ['a', first, second],
    ['a', third],
    ['a', fourth],
  ])
})

/** The same word, found by two checks. */
function two(one: string, other: string): Match[] {
  return [...every(one), ...every(other)]
}

test('another word is another finding where a rule counts words', () => {
  const found = [...every('två'), ...every('fem')]
  expect(resolved([rule({ once: 'word' }), found]).map(([, , ...rest]) => rest.length)).toEqual([
    3, 0,
  ])
})

test('no place is told twice, and none inside another', () => {
  const whole = { start: 0, end: text.indexOf('.') }
  const found = [whole, ...every('två'), ...every('två', { reason: 'other' })]
  for (const { start } of every('två').slice(0, 2))
    expect(resolved([rule({ once: 'draft' }), found])[0]).not.toContain(start)
  expect(resolved([rule({ once: 'draft' }), found])).toEqual([
    [
      'a',
      0,
      ...every('två')
        .slice(2)
        .map(({ start }) => start),
    ],
  ])
})

test('a question of a model gives way to what the rule says outright', () => {
  const asked = { start: 0, end: text.indexOf('.') + 1, asks: true } as const
  const outright = every('fyra')
  expect(resolved([rule({ once: 'sentence' }), [asked, ...outright]])).toEqual([
    ['a', outright[0]?.start],
  ])
})

test('a finding that yields at its first place stands at its next', () => {
  const [first, ...others] = every('två')
  const yielding = rule({ once: 'draft', yields: { b: 'overlap' } })
  const found = first ? [first] : []
  expect(resolved([yielding, every('två')], [rule({ id: 'b' }), found])).toEqual([
    ['a', ...others.map(({ start }) => start)],
    ['b', first?.start],
  ])
})

test('a rule yields to places that another rule tells with its first', () => {
  const yielding = rule({ yields: { b: 'overlap' } })
  expect(
    resolved([yielding, every('två')], [rule({ id: 'b', once: 'draft' }), every('två')]),
  ).toEqual([['b', ...every('två').map(({ start }) => start)]])
})
