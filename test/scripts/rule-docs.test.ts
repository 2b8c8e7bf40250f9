import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outOfDate, renderRuleDocs, ruleDocsIn, ruleDocsOf } from '../../scripts/rule-docs.ts'
import { packSchemas } from '../../src/core/pack/json-schema.ts'
import type { Case, Pack } from '../../src/core/types.ts'
import { builtInRulesFolder } from '../../src/node/packs/load.ts'

const both = (sv: string, en: string) => ({ sv, en })
const pack: Pack = {
  id: 'liten',
  version: '1',
  licence: 'CC0-1.0',
  title: both('Liten policy', 'Small policy'),
  cite: both('Punkt {clause}', 'Clause {clause}'),
  date: '2026',
  status: both('antagen', 'adopted'),
  url: null,
  clauses: {
    '3': {
      id: '3',
      section: 'Allt',
      quote: 'Inte om *lunchen*.',
      gloss: 'Not about lunch.',
      strength: 'ska',
      binds: { sv: 'alla', en: 'everyone' },
      check: 'rules',
    },
  },
  rules: [
    {
      id: 'lunch',
      pack: 'liten',
      clause: '3',
      severity: [{ is: 'warning', when: { errand: 'any' } }, { is: 'info' }],
      checks: [],
      yields: {},
      once: 'match',
      message: { default: both('m', 'm') },
      fix: { default: both('f', 'f') },
      about: both('Inlägg om lunch | mat.', 'Posts about lunch.'),
      leaves: both('Avtal.', 'Agreements.'),
      terms: {},
    },
  ],
}
const cases: Case[] = [
  {
    kind: 'find',
    text: '#Lunch_en <b>god</b>',
    spans: [{ start: 0, end: 9 }],
    with: {
      account: 'private',
      role: 'elected',
      'paid-time': true,
      people: [{ name: 'Bo', role: 'private' }],
    },
    language: 'sv',
  },
  { kind: 'pass', text: 'Lunch on the agreement', spans: [], with: {}, language: 'en' },
]

describe('a page', () => {
  const docs = renderRuleDocs([pack], () => cases)
  const page = docs.get('rules/lunch.md') ?? ''

  test('has what, why, examples and a way to silence, Swedish first', () => {
    expect(page).toContain('*Paket liten · varning eller råd*')
    expect(page).toContain('> Inte om \\*lunchen\\*.\n\nPunkt 3 (antagen)')
    expect(page).toContain('  - regel: lunch')
    expect(page.indexOf('## Varför')).toBeLessThan(page.indexOf('# In English'))
    expect(page.indexOf('## Why')).toBeGreaterThan(page.indexOf('# In English'))
  })

  test('marks what is found, harmless as Markdown, with metadata in the reader’s language', () => {
    expect(page).toContain(
      '- **\\#Lunch\\_en** \\<b\\>god\\</b\\> (`konto: privat, roll: förtroendevald, betald-tid: ja, personer: [{namn: Bo, roll: privatperson}]`)',
    )
    expect(page).toContain('(`account: private, role: elected, paid-time: yes,')
  })

  test('the index keeps its table whole', () => {
    expect(docs.get('rules/README.md')).toContain(
      '| [lunch](lunch.md) | varning eller råd | Punkt 3 | Inlägg om lunch \\| mat. |',
    )
  })
})

describe('what is made from the packs', () => {
  test('tells what is missing, changed or left over', () => {
    const wanted = new Map([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ])
    expect(
      outOfDate(
        wanted,
        new Map([
          ['a', '1'],
          ['b', 'x'],
          ['d', '4'],
        ]),
      ),
    ).toEqual(['b', 'c', 'd'])
  })

  test('rule pages are up to date (else: npm run docs)', async () => {
    const rules = builtInRulesFolder()
    const stale = outOfDate(await ruleDocsOf(rules), await ruleDocsIn(join(rules, '..', 'docs')))
    expect(stale).toEqual([])
  })

  test.each(Object.entries(packSchemas()))(
    '%s is up to date (else: npm run docs)',
    async (name, schema) => {
      const text = await readFile(join(builtInRulesFolder(), '..', 'schema', name), 'utf8')
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(schema)))
    },
  )
})
