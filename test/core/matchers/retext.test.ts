import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { context as plainContext } from '../../../scripts/context.ts'
import { askRetext as ask } from '../../../src/core/adapters/retext.ts'
import { parseDocument, sentencesOf } from '../../../src/core/document.ts'
import { parseDraft } from '../../../src/core/draft.ts'
import { retext, tellsOf } from '../../../src/core/matchers/retext.ts'
import { openTermLists } from '../../../src/core/terms/term-lists.ts'
import { tokenize } from '../../../src/core/text/tokenizer.ts'
import type { Check, LanguageRun, ParsedDraft, Rule } from '../../../src/core/types.ts'
import { loadBuiltInPacks } from '../../../src/node/packs/choose.ts'

const context = { ...plainContext, adapters: { retext: ask } }
const packs = await loadBuiltInPacks()
const termLists = openTermLists(packs)
const rules = packs.flatMap(pack => pack.rules)

/** The checks of rules that come along, and one that leaves nothing. */
const ruleChecks = rules.flatMap(rule =>
  rule.checks.filter(({ match }) => match === 'retext').map(check => ({ rule, check })),
)
const anyRule = rules[0] as Rule
const all: Check[] = [
  { match: 'retext', plugin: 'equality' },
  { match: 'retext', plugin: 'profanities' },
]

function told(text: string, checks: readonly { rule: Rule; check: Check }[]): string[] {
  const draft = parseDocument(parseDraft('a.md', `---\nspråk: en\n---\n${text}`), context)
  return checks.flatMap(({ rule, check }) =>
    retext
      .create(
        check,
        rule,
        termLists,
      )(draft, context)
      .map(({ start, end }) => draft.text.slice(start, end)),
  )
}

describe('the rules that come along', () => {
  it.each([
    'The women fight for refugees, and we strike. They execute and kill the plan.',
    'He told her brother that his wife and her mother are on board with the master.',
    'The ombudsman spoke to a woman and two men about racist abuse, drugs and sexual harassment.',
    'Murder, torture and rape are crimes. The welfare state and the rigger, a stringer and a tinker.',
    'It is just simple and easy, of course. The disabled toilet. Asylum seekers were depressed.',
    'Bus drivers were blacklisted; gross pay, no trap, God Jul and the adult host in black and white.',
    'Seko is a union for railway workers. Dick’s crossing and my girl’s football team.',
  ])('leave alone: %s', text => {
    expect(told(text, ruleChecks)).toEqual([])
  })

  it.each([
    ['Our chairman met the fire-men, you bastards.', ['chairman', 'fire-men', 'bastards']],
    ['The manpower, the housewife and the arse-hole.', ['manpower', 'housewife', 'arse-hole']],
  ])('tell of: %s', (text, expected) => {
    expect(told(text, ruleChecks).sort()).toEqual([...expected].sort())
  })
})

test('hashtags, accounts and addresses are no words', () => {
  const whole = all.map(check => ({ rule: anyRule, check }))
  expect(
    told('#chairman @chairman chairman.com a@chairman.com https://chairman.se/', whole),
  ).toEqual([])
  expect(told('See #seko: the chairman.', whole)).toEqual(['chairman'])
})

test('groups are left by id, with plurals, and by word', () => {
  const check = (leave: Check['leave']) => [
    { rule: anyRule, check: { match: 'retext', plugin: 'equality', leave } },
  ]
  const text = 'The chairman, an actor and an actress.'
  expect(told(text, check([]))).toEqual(['chairman', 'actor', 'actress'])
  expect(told(text, check(['chairman-chairwoman']))).toEqual(['actor', 'actress'])
  expect(told(text, check([{ why: 'a trial', words: ['actor'] }]))).toEqual(['chairman', 'actress'])
  expect(told(text, check([{ why: 'a trial', ids: ['actor-actress'] }]))).toEqual(['chairman'])
})

test.each([
  ['what the rules tell of', ruleChecks],
  ['all that the plugins know', all.map(check => ({ rule: anyRule, check }))],
])('the quick look passes by only where nothing is told: %s', (_, checks) => {
  const words =
    'chairman the firemen shit Shits wo-men woman’s half-breed gay agenda a call girl boys make ' +
    'america great again man’s-plaining he/she Dick’s ¿ - ’ / , . ; “ ” fuck bitches born women'
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words.split(' ')), fc.constantFrom(' ', '', '-', '\n\n')))
    .map(pieces => pieces.flat().join(''))
  fc.assert(
    fc.property(text, value => {
      const sentences = sentencesOf(tokenize(value), 'en', 0)
      const languageRuns = [{ language: 'en', sentences } as unknown as LanguageRun]
      for (const { check } of checks)
        if (!retext.adapterFor?.(check)({ languageRuns } as unknown as ParsedDraft))
          expect(ask(value).filter(tellsOf(check))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
