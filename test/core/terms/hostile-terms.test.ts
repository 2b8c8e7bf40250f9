import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../src/core/draft.ts'
import { createLinter } from '../../../src/core/linter.ts'
import { packRefusal } from '../../../src/core/pack/check-rule.ts'
import type { Pack } from '../../../src/core/types.ts'
import { contextWith } from '../people/draft.ts'

const both = { sv: 'x', en: 'x' }
type Lists = Readonly<Record<string, readonly string[]>>

/** A pack of one rule that finds the list `t`. */
function packWith(lists: Lists): Pack {
  const terms = Object.entries(lists).map(([name, list]) => [name, list.map(term => ({ term }))])
  return {
    id: 'p',
    version: '1',
    licence: 'x',
    title: both,
    cite: both,
    date: '',
    status: both,
    url: null,
    clauses: {},
    rules: [
      {
        id: 'r',
        pack: 'p',
        clause: '1',
        severity: [{ is: 'info' }],
        checks: [{ match: 'terms', find: 't' }],
        yields: {},
        once: 'match',
        message: { default: both },
        fix: { default: both },
        about: both,
        terms: { sv: Object.fromEntries(terms) },
      },
    ],
  }
}

const times = (count: number, text: string, between = ' ') => Array(count).fill(text).join(between)
const each = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at))
const chain = (length: number, next: (at: number) => readonly string[]): Lists => ({
  t: ['{l0} b'],
  ...Object.fromEntries(
    each(length, String).map((_, at) => [`l${at}`, at < length - 1 ? next(at) : ['a']]),
  ),
})

const refused: Readonly<Record<string, Lists>> = {
  'groups that may be left out, eighteen times': { t: [`${times(18, '[(a a|a)]')} b`] },
  'groups within groups': { t: [`${'('.repeat(1000)}a${')'.repeat(1000)}`] },
  'a bracket that is never closed, before groups': {
    t: [`(${times(1900, 'a')} ${times(12, '(b c|d e)')}`],
  },
  'thirty gaps': { t: [`${times(30, 'a', ' …4 ')} b`] },
  'hundreds of words that may be left out': { t: [`${times(900, '[a]')} b`] },
  'a gap as wide as a book': { t: ['a …99999 a …99999 b'] },
  'words spelt in hundreds of ways, eighty of them': { t: [times(80, times(8, '(a|b)', ''))] },
  'twenty thousand terms of many forms': {
    t: each(20_000, at => `[(ord${at} x|y)] [(a b|c)] [(d e|f)] [(g h|i)] [(k l|m)] z${at}`),
  },
  'many lists of many terms': Object.fromEntries([
    ['t', ['a']],
    ...each(10, at => `m${at}`).map(name => [name, each(10_000, at => `${name}ord${at}`)]),
  ]),
  'three thousand lists, one in the other': chain(3000, at => [`{l${at + 1}}`]),
}

const allowed: Readonly<Record<string, Lists>> = {
  'words with gaps between them': { t: [`${times(5, 'a', ' …20 ')} b`] },
  'thousands of terms that begin everywhere and end nowhere': {
    t: each(
      20_000,
      at =>
        `<word> …${1 + (at % 20)} <word> …${1 + (Math.floor(at / 20) % 20)} <word> …${1 + (Math.floor(at / 400) % 20)} b <number>`,
    ),
  },
  'lists that name each other twice': chain(15, at => [
    `{l${at + 1}} {l${at + 1}}`,
    `{l${at + 1}}`,
  ]),
  'beginnings and ends': { t: each(2000, at => `*aaa${at}*`) },
}

/** What a slow and busy machine keeps, and no term that was multiplied out would. In milliseconds. */
const longest = 60_000
const draft = parseDraft('a.md', `---\nspråk: sv\n---\n${'a '.repeat(3000)}b\n`)

describe('terms of somebody who means no good', () => {
  it.each(Object.entries(refused))(
    '%s: refused at once',
    (_, lists) => {
      expect(packRefusal(packWith(lists))).toMatchObject({ sv: expect.stringMatching(/\.$|\?$/) })
    },
    longest,
  )

  it.each(Object.entries(allowed))(
    '%s: looked for in good time',
    (_, lists) => {
      const pack = packWith(lists)
      expect(packRefusal(pack)).toBeUndefined()
      expect(() => createLinter([pack], { locale: 'sv' }).lint(draft, contextWith())).not.toThrow()
    },
    longest,
  )
})
