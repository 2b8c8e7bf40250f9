import { expect, test } from 'vitest'
import { parseDraft } from '../../../src/core/draft.ts'
import { createLinter } from '../../../src/core/linter.ts'
import { type Locale, locales } from '../../../src/core/types.ts'
import { loadBuiltInPacks } from '../../../src/node/packs/choose.ts'
import { contextWith } from '../people/draft.ts'

const packs = await loadBuiltInPacks()
const linters = {
  sv: createLinter(packs, { locale: 'sv', rules: ['invalid-metadata', 'unused-ignore'] }),
  en: createLinter(packs, { locale: 'en', rules: ['invalid-metadata', 'unused-ignore'] }),
}

const told = (text: string, locale: Locale = 'sv', ownKeys: readonly string[] = []) =>
  linters[locale].lint(parseDraft('a.md', text), contextWith({ ownKeys })).findings

const under = (yaml: string): string => `---\n${yaml}\n---\nHej`

test.each([
  ['no fences', 'kanal: x\nroll: medlem\n\nHej'],
  ['a long dash', '—\nkanal: x\n—\nHej'],
  ['no end', '---\nkanal: x\n\nHej på er alla'],
  ['text above', 'Hej\n\n---\nkanal: x\n---\n'],
  ['TOML', '+++\nkanal = "x"\n+++\nHej'],
  ['keys of others', '----\ntitle: x\n----\nHej'],
  ['no YAML', under('bara text')],
  ['too deep', under(`kanal: ${'['.repeat(99)}`)],
  ['a tab', under('personer:\n\t- namn: Bo\n\t\troll: medlem')],
  ['an indent', under('personer:\n  - namn: Bo\n roll: medlem')],
  ['no colon', under('kanal x')],
  ['an open quotation', under('kampanj: "x')],
  ['an open bracket', under('kanal: [x')],
  ['two keys on a line', under('personer:\n  - namn: Bo, roll: medlem')],
  ['a misspelt key', under('kannal: x')],
  ['keys of ones own', under('blodgrupp: a\nskostorlek: b')],
  ['a channel that is none', under('kanal: zzqq')],
  ['a language that is none', under('språk: zzqq')],
  ['a misspelt language', under('språk: svnska')],
  ['no date', under('publiceras: snart')],
  ['a day that is none', under('publiceras: 2027-02-30')],
  ['day and month changed', under('publiceras: 2027-31-12')],
  ['two days', under('publiceras: 03/12/2026')],
  ['no year', under('publiceras: 3 december')],
  ['half a year', under('publiceras: 3/12-26')],
  ['twice the same', under('kanal: x\nchannel: x')],
  ['two values', under('kampanj: [a, b]')],
  ['a map for a text', under('kampanj: {a: b}')],
  ['no name', under('personer: [{Bo: medlem}]')],
  ['no rule', under('ignorera: [{skäl: x}]')],
  ['a rule that is none', under('ignorera: [zzqq]')],
  ['a misspelt rule', under('ignorera: [ironi]')],
])('one whole sentence with a way out, and no empty quotation: %s', (_, text) => {
  for (const locale of locales) {
    const findings = told(text, locale)
    expect(findings).toHaveLength(1)
    for (const { reason, fix } of findings) {
      expect(`${reason} ${fix}`).not.toMatch(/””|“”|""|\{[a-z-]+\}|undefined| [.,:?]|: *$/)
      expect(reason.length).toBeGreaterThan(10)
      expect(fix.length).toBeGreaterThan(10)
    }
  }
})

test('the line to write stands in the way out', () => {
  const fix = (yaml: string) => told(under(yaml))[0]?.fix
  expect(fix('kampanj: "Tryggt')).toBe('Skriv: kampanj: "Tryggt"')
  expect(fix('kanal:x')).toBe('Skriv: kanal: x')
  expect(fix('publiceras: 3/12-26')).toBe('Skriv: publiceras: 2026-12-03')
  expect(fix('publiceras: 03/12/2026')).toContain('2026-12-03, 2026-03-12')
})

test('all words that a value can be are named', () => {
  const [finding] = told(under('kanal: zzqq'))
  expect(finding?.fix.split(', ').length).toBeGreaterThanOrEqual(8)
})

test('unknown keys are one piece of advice, without those that the configuration names', () => {
  const yaml = 'blodgrupp: a\nskostorlek: b\ntitle: c\nkannal: x'
  const [first, ...others] = told(under(yaml))
  expect(first).toMatchObject({ reason: 'Uppgifter som inte läses: blodgrupp, skostorlek' })
  expect(first?.fatal).toBeUndefined()
  expect(others).toMatchObject([{ fatal: true, expected: ['kanal'] }])
  expect(told(under(yaml), 'sv', ['blodgrupp', 'skostorlek', 'kannal'])).toEqual([])
})
