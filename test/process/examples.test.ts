import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root, tankefter } from './run.ts'

/** The policies of examples: their folders, where their drafts are, and the report over these. */
const examples = [
  { name: 'kommun', pack: 'ekvalla', drafts: 'utkast', report: 'rapport.txt', locale: 'sv' },
  { name: 'charity', pack: 'tidewell', drafts: 'drafts', report: 'report.txt', locale: 'en' },
] as const

interface Clause {
  check: string
  reason?: string
  ask?: Readonly<Record<string, string>>
}

describe.each(examples)('the example $name', ({ name, pack, drafts, report, locale }) => {
  const cwd = join(root, 'examples', name)
  const read = (...path: readonly string[]) => readFileSync(join(cwd, ...path), 'utf8')
  const clauses: Readonly<Record<string, Clause>> = parse(read(pack, 'policy.yml')).clauses

  it('has nothing to mend', async () => {
    const { code, out } = await tankefter(['rules', 'check', pack], { cwd })
    expect(out).toMatch(/inget att åtgärda|nothing to mend/)
    expect(code).toBe(0)
  })

  it('looks after most clauses by detectors, and says why of the others', () => {
    const all = Object.values(clauses)
    const uses: Readonly<Record<string, { clause: string }>> = parse(read(pack, 'rules.yml'))
    const cited = new Set(Object.values(uses).map(({ clause }) => clause))
    expect(all.length).toBeGreaterThanOrEqual(12)
    expect(cited.size).toBeGreaterThanOrEqual(8)
    for (const [id, { check, reason }] of Object.entries(clauses))
      expect(check === 'rules' ? cited.has(id) : (reason ?? '') !== '', id).toBe(true)
    expect(all.filter(({ ask }) => ask).length).toBeGreaterThanOrEqual(3)
  })

  it('finds in ten drafts what its report says', async () => {
    expect(readdirSync(join(cwd, drafts)).filter(file => file.endsWith('.md'))).toHaveLength(10)
    const { code, out, err } = await tankefter([drafts], { cwd })
    expect(out).toBe(read(report))
    expect(err).toBe('')
    expect(code).toBe(1)
  })

  it('names no other organisation, in any form', async () => {
    const runs = [
      ...['pretty', 'json', 'markdown', 'html', 'sarif', 'junit'].map(format => [
        '--format',
        format,
        drafts,
      ]),
      ['checklist', drafts],
      ['rules', 'check', pack],
    ]
    for (const args of runs) {
      const { out } = await tankefter(args, { cwd })
      expect(out.length).toBeGreaterThan(100)
      expect(out, args.join(' ')).not.toMatch(/seko|förslag 25a|kongressen 2025/i)
    }
  })

  it('is written in one language, and needs no code', () => {
    const files = readdirSync(join(cwd, pack))
    expect(files.sort()).toEqual(['pack.yml', 'policy.txt', 'policy.yml', 'rules.yml'])
    expect(parse(read(pack, 'pack.yml')).languages).toEqual([locale])
    const text = files.map(file => read(pack, file)).join('\n')
    if (locale === 'en') expect(text).not.toMatch(/[åäö]|\bsv:/i)
    else expect(text).not.toMatch(/\ben: /)
  })
})
