import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compilerOf } from '../../../src/core/terms/syntax.ts'
import { hitsOf, openTermLists } from '../../../src/core/terms/term-lists.ts'
import { documentOf } from '../../../src/core/text/words.ts'
import type { Rule } from '../../../src/core/types.ts'
import { draftOf } from '../people/draft.ts'
import { slowHits } from './reference.ts'

/** A rule whose lists have these terms. */
function ruleOf(lists: Readonly<Record<string, readonly string[]>>, masked = false): Rule {
  const terms = Object.entries(lists).map(([name, own]) => [name, own.map(term => ({ term }))])
  return {
    id: 'rule',
    checks: [{ match: 'terms', masked: masked ? 'yes' : 'no' }],
    terms: { sv: Object.fromEntries(terms) },
  } as unknown as Rule
}

function found(rule: Rule, name: string, text: string, masked = false) {
  const hits = hitsOf(openTermLists().list(rule, name, masked), draftOf(text))
  return hits.map(({ from, to, term: { source } }) => ({ from, to, source }))
}

const word = fc.constantFrom('katt', 'katten', 'hund', 'hunden', 'fågel', 'och', 'som')
const one = fc.oneof(
  { weight: 6, arbitrary: word },
  fc.constantFrom('katt*', '*katt', '*unde*', '(katt|hund*)', 'hund(en)?', '(katt|fågel)'),
  fc.constantFrom('<number>', '<word>', '<capital>', '🙂', ',', '"'),
)
const list = (below: readonly string[]) =>
  below.length ? fc.constantFrom(...below.map(name => `{${name}}`)) : one
const part = (below: readonly string[]) =>
  fc
    .tuple(fc.oneof({ weight: 3, arbitrary: one }, list(below)), fc.boolean(), fc.boolean())
    .map(([element, odd, optional]) => (odd && optional ? `[${element}]` : element))
const between = fc.constantFrom(' ', ' ', ' ', ' …1 ', ' … ')
const term = (below: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom('', '', '', '<start> '),
      fc.array(fc.tuple(part(below), between), { minLength: 0, maxLength: 3 }),
      fc.oneof({ weight: 3, arbitrary: one }, list(below)),
      fc.constantFrom('', '', '', ' <end>'),
    )
    .map(([start, parts, last, end]) => `${start}${parts.flat().join('')}${last}${end}`)
const terms = (...below: string[]) => fc.array(term(below), { minLength: 1, maxLength: 4 })
const lists = fc.record({ a: terms(), b: terms('a'), c: terms('a', 'b') })
const text = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 5, arbitrary: word },
        fc.constantFrom('Katt', 'HUND', 'k*tt', 'h-nd', '17', '🙂', 'kattunge', 'grundet'),
      ),
      fc.constantFrom(' ', ' ', ' ', ' ', '. ', ', ', ' ” ', '\n', '\n\n', ' – '),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map(words => words.flat().join(''))

test('any terms are found in any text as trying every term at every word finds them', () => {
  let hits = 0
  fc.assert(
    fc.property(lists, text, fc.boolean(), (lists, text, masked) => {
      const rule = ruleOf(lists, masked)
      const draft = draftOf(text)
      const { compile } = compilerOf(rule, 'sv')
      const { words } = documentOf(draft)
      for (const name of Object.keys(lists)) {
        const own = found(rule, name, text, masked)
        hits += own.length
        expect(own).toEqual(slowHits({ list: compile(name), words, masked }, 'sv'))
      }
    }),
    { numRuns: 500 },
  )
  expect(hits).toBeGreaterThan(500)
})

test('a term that can be tried in very many ways comes to an end', () => {
  const optional = `${'[ja] '.repeat(40)}nej`
  expect(found(ruleOf({ list: [optional] }), 'list', 'ja '.repeat(60))).toEqual([])
  const gaps = `ja ${'…20 ja '.repeat(3)}…20 nej`
  expect(found(ruleOf({ list: [gaps] }), 'list', `${'ja '.repeat(60)} tack nej`)).toMatchObject([
    { from: 0, to: 62 },
  ])
  expect(found(ruleOf({ list: [gaps] }), 'list', `${'ja '.repeat(200)} tack. Nej`)).toEqual([])
  const nested = { some: ['ja', 'ja ja', 'ja ja ja'], list: [`${'{some} '.repeat(30)}nej`] }
  expect(found(ruleOf(nested), 'list', 'ja '.repeat(200))).toEqual([])
})
