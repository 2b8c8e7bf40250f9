import { describe, expect, it } from 'vitest'
import { escapeMarkdown, markdown } from '../../src/reporters/markdown.ts'
import { nasty, nastyReport } from './nasty.ts'
import { realReport } from './real.ts'
import { ironyIgnored, options, reportOf, resultOf, sample } from './sample.ts'

/** What the tool itself writes in HTML; everything else has to be text. */
const own = /<\/?(?:details(?: open)?|summary|code|b|i|s|br)>|<!-- tankefter -->/g
const withoutOwn = (told: string): string => told.replace(own, '')

describe('the report for merge requests', () => {
  it.each(['sv', 'en'] as const)('looks as it should: %s', async locale => {
    await expect(markdown(sample, options({ locale }))).toMatchFileSnapshot(
      `golden/markdown.${locale}.md`,
    )
  })

  it('has every draft in a part that closes, open where there is an error', async () => {
    const told = markdown(await realReport(), options())
    expect(told.match(/^<details open>$/gm)).toHaveLength(1)
    expect(told.match(/^<\/details>$/gm)).toHaveLength(told.match(/^<details/gm)?.length ?? 0)
    expect(told.startsWith('<!-- tankefter -->\n')).toBe(true)
  })

  it('lets no draft put in markup, mentions, links, commands or references', () => {
    const told = markdown(nastyReport(), options({ showIgnored: true }))
    const text = withoutOwn(told)
    expect(text).not.toMatch(/[<>`|\\$]|\]\(|!\[/)
    expect(
      text.replace(/\*\*(?:FEL|RÅD|Alla utkast tillsammans|\d+ kunde inte läsas)\*\*/g, ''),
    ).not.toMatch(/[*_]/)
    expect(text).not.toMatch(/[@#!~%](?=[\p{L}\p{N}])(?!\d+;)/u)
    expect(text).not.toMatch(/www\.|:\/\/|[0-9a-f]{40}/)
    expect(text).not.toMatch(/^\s*\/(?:close|assign)/m)
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u,
    )
  })

  it('has no line that begins with words of a draft', () => {
    const told = markdown(nastyReport(), options({ showIgnored: true }))
    const begins =
      /^(?:$|<!-- tankefter -->|### tankefter: |<\/?details|<summary><code>|<i>|- | {2}<code>| {2}→ | {2}<i>| {2}Skäl: |\*\*(?:Alla utkast|\d+ kunde)|\d+ utkast lästa|Verktyget kan|Och \d+ anmärkning)/
    expect(told.split('\n').filter(line => !begins.test(line))).toEqual([])
  })

  it('is not longer than a comment may be, and says how much was left out', () => {
    const words = 'Ett ord till och ett till. '.repeat(20)
    const text = `${words}\n`.repeat(400)
    const told = Array.from({ length: 400 }, (_, index) => ({
      rule: 'irony',
      severity: index % 2 ? ('info' as const) : ('error' as const),
      clause: '3.8b',
      words: 'Ett ord',
      message: words,
      fix: words,
    }))
    const many = Array.from({ length: 5 }, (_, index) => `${index}.md`)
    const results = many.map(path => resultOf(path, text, told))
    const report = reportOf(results, Object.fromEntries(many.map(path => [path, text])))
    const printed = markdown(report, options())
    expect(printed.length).toBeLessThanOrEqual(60_000)
    expect(printed.length).toBeGreaterThan(55_000)
    const shown = printed.match(/^- \*\*/gm)?.length ?? 0
    expect(printed).toContain(`Och ${2000 - shown} anmärkningar till, som inte får plats här.`)
    expect(printed.match(/<details/g)?.length).toBe(printed.match(/<\/details>/g)?.length)
  })

  it('is short also where very many files could not be read', () => {
    const problems = Array.from({ length: 5000 }, (_, index) => ({
      path: `${index} ${'x'.repeat(200)}.md`,
      reason: 'missing' as const,
    }))
    expect(markdown({ ...sample, problems }, options()).length).toBeLessThan(60_000)
  })

  it('shows what drafts ignore where it is asked to', () => {
    const report = reportOf([ironyIgnored], { 'a.md': 'Tack!' })
    expect(markdown(report, options({ showIgnored: true }))).toContain(
      '- BORTVALT <s>Ironi?</s> (rad 1, <code>irony</code>)<br>\n  Skäl: Slagord (till 2030-01-01)',
    )
    expect(markdown(report, options())).not.toContain('Slagord')
  })
})

describe('text in Markdown', () => {
  it.each(nasty)('reads as it did: %j', words => {
    const shown = escapeMarkdown(words)
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/<U\+[0-9A-F]{4}>/g, '')
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    expect(letters(shown)).toBe(letters(words))
  })
})
