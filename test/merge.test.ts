import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inShard } from '../src/engine/shard.ts'
import { command } from './commands.ts'

const branches = ['Post', 'Spår', 'Post', 'Sjöfart']
const drafts = Object.fromEntries(
  Array.from({ length: 23 }, (_, index) => [
    `utkast/${index % 3 ? 'mapp å' : ''}/${index}.md`.replace('//', '/'),
    `---
kanal: ${index % 5 ? 'facebook' : 'facebok'}
bransch: ${branches[index % 4]}
publiceras: 2026-1${index % 3}-01
ignorera: [${index % 7 ? '' : 'emoji-run'}]
---

Vi möts på torsdag 🎉🎉🎉🎉 och pratar om schemat. Tack för ingenting!

Tack för ingenting! Maria Johansson, brevbärare i Umeå, berättar.
`,
  ]),
)
const configuration = `branscher: [Post, Spår, Sjöfart, Väg]
period: 2026-kv4
`

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'merge '))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    put(path, text)
  }
}
const run = (...args: string[]) => command(['--today', '2026-11-22', ...args], folder)
const merge = (...args: string[]) => command(['merge', ...args], folder)

/** Runs all parts and gives the names of their reports. */
async function parts(count: number, ...args: string[]): Promise<string[]> {
  return await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const { out } = await run('--shard', `${index + 1}/${count}`, '-f', 'json', ...args)
      return put(`${count}-${index + 1}.json`, out)
    }),
  )
}

function put(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}
const changed = (name: string, change: (report: Record<string, never>) => void): string => {
  const report = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  change(report)
  return put(`ändrad-${name}`, JSON.stringify(report))
}

beforeAll(() => {
  write({ ...drafts, 'tankefter.yml': configuration })
})

describe('a run in parts', () => {
  test('reads every draft in exactly one, whatever else there is', async () => {
    const paths = Array.from({ length: 500 }, (_, index) => `utkast/${index}.md`)
    for (const path of paths) {
      const mine = [1, 2, 3, 4, 5].filter(index => inShard(path, { index, count: 5 }))
      expect(mine).toHaveLength(1)
    }
    const sizes = [1, 2, 3].map(
      index => paths.filter(path => inShard(path, { index, count: 3 })).length,
    )
    expect(Math.min(...sizes)).toBeGreaterThan(120)
    expect(inShard('å.md', { index: 1, count: 2 })).toBe(
      inShard('å.md'.normalize('NFD'), { index: 1, count: 2 }),
    )
  })

  test.each([1, 2, 5, 40])('of %i joined is one run, byte for byte', async count => {
    const whole = await run('-f', 'json')
    expect(JSON.parse(whole.out).folder.findings).toHaveLength(1)
    const reports = await parts(count)
    const joined = await merge(...reports.reverse(), '-f', 'json')
    expect(joined).toEqual(whole)
  })

  test('joined says to people what one run says', async () => {
    const reports = await parts(3)
    expect(await merge(...reports)).toEqual(await run())
    expect(await merge(...reports, '--quiet', '--fail-on', 'info')).toEqual(
      await run('--quiet', '--fail-on', 'info'),
    )
    expect((await merge(...reports, '--fail-on', 'never')).code).toBe(0)
  })

  test.each(['pretty', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'html', 'markdown'])(
    'joined is written as %s as one run is, what is ignored too',
    async form => {
      const reports = await parts(2, '--show-ignored')
      expect(await merge(...reports, '-f', form, '--show-ignored')).toEqual(
        await run('-f', form, '--show-ignored'),
      )
    },
  )

  test('joined shows what is ignored only where the parts do', async () => {
    const whole = await run('-f', 'json', '--show-ignored')
    const reports = await parts(2, '--show-ignored')
    expect(await merge(...reports, '-f', 'json', '--show-ignored')).toEqual(whole)
    const { code, err } = await merge(...(await parts(2)), '--show-ignored')
    expect(code).toBe(2)
    expect(err).toContain('också med --show-ignored')
  })

  test('joined shows no lines of a draft that has changed since', async () => {
    const reports = await parts(2)
    write({ 'utkast/0.md': 'Något helt annat.\n' })
    expect((await merge(...reports)).out).not.toContain('Något helt')
    write(drafts)
  })

  test('takes patterns, and one report named twice as one', async () => {
    const reports = await parts(2)
    const joined = await merge('2-*.json', reports[0] ?? '', '-f', 'json')
    expect(joined).toEqual(await run('-f', 'json'))
  })

  test('tells once what no part could read, and ends with 2', async () => {
    write({ 'utkast/trasig.md': '\0\0' })
    const whole = await run('-f', 'json', 'utkast', 'borta')
    expect(whole.code).toBe(2)
    const joined = await merge(...(await parts(2, 'utkast', 'borta')), '-f', 'json')
    rmSync(join(folder, 'utkast/trasig.md'))
    expect(joined).toEqual(whole)
  })

  test('holds a baseline', async () => {
    await run('--update-baseline', 'gammalt.json')
    write({ 'tankefter.yml': `${configuration}baslinje: gammalt.json\n` })
    write({ 'utkast/ny.md': '---\nkanal: facebok\n---\nHej!\n' })
    const whole = await run('-f', 'json')
    const joined = await merge(...(await parts(3)), '-f', 'json')
    rmSync(join(folder, 'utkast/ny.md'))
    write({ 'tankefter.yml': configuration })
    expect(JSON.parse(whole.out).summary).toMatchObject({ error: 1, drafts: 24 })
    expect(JSON.parse(whole.out).folder.findings).toEqual([])
    expect(joined).toMatchObject({ code: 1, out: whole.out })
  })

  test('carries no name of a person besides what its findings say', async () => {
    const [report = ''] = await parts(1)
    const { shard } = JSON.parse(readFileSync(join(folder, report), 'utf8'))
    expect(JSON.stringify(shard)).not.toMatch(/Maria|Johansson|ingenting/)
  })
})

describe('parts that cannot be joined are refused, and why', () => {
  test.each([['0/0'], ['3/2'], ['a/b'], ['1'], ['-1/2'], ['1/2/3'], ['']])(
    '--shard %s',
    async written => {
      const { code, err } = await run(`--shard=${written}`)
      expect(code).toBe(2)
      expect(err).toContain('för --shard. Skriv 1/2')
    },
  )

  test.each([
    ['--quiet', '--quiet'],
    ['--mask-names', '--mask-names'],
    ['--update-baseline', '--update-baseline'],
    ['-', '-'],
  ])('--shard with %s', async (option, words) => {
    const { code, err } = await run('--shard', '1/2', option)
    expect(code).toBe(2)
    expect(err).toContain(`${words} går inte ihop`)
  })

  test.each([
    ['another version', 'olika versioner', (r: Report) => (r.tool.version = '0.0.9')],
    ['another configuration', 'olika inställningar', (r: Report) => (r.shard.configuration = 'x')],
    ['another day', 'olika dagar', (r: Report) => (r.shard.day = '2026-11-23')],
    ['another language', 'olika språk', (r: Report) => (r.shard.locale = 'en')],
    ['another number', 'olika många', (r: Report) => (r.shard.count = 3)],
    ['another tool', 'ingen rapport', (r: Report) => (r.tool.name = 'eslint')],
    ['no note', 'hel körning', (r: Report) => delete (r as Partial<Report>).shard],
    ['half a note', 'ingen rapport', (r: Report) => r.shard.drafts.pop()],
    ['a finding of another form', 'ingen rapport', (r: Report) => (r.results = [{}])],
    [
      'a reason that no file has',
      'ingen rapport',
      (r: Report) => (r.shard.problems = [{ path: 'a.md', reason: 'toString' }]),
    ],
    ['no results', 'ingen rapport', (r: Report) => (r.results = 7)],
  ])('%s', async (_, words, change) => {
    const [first = '', second = ''] = await parts(2)
    const { code, out, err } = await merge(first, changed(second, change as never))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })

  test('a part too few, a part twice, the same draft in two', async () => {
    const [first = '', second = '', third = ''] = await parts(3)
    expect((await merge(first, third)).err).toContain('Det saknas delar: 2/3')
    const copy = changed(first, () => {})
    expect((await merge(first, second, third, copy)).err).toContain('är samma del')
  })

  test('garbage, nothing, and what is not there', async () => {
    expect((await merge(put('skräp.json', '{"tool":'))).err).toContain('inte JSON')
    expect((await merge(put('annat.json', '[]'))).err).toContain('ingen rapport')
    expect(await merge('borta.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('borta.json: Rapporten finns inte'),
    })
    expect((await merge()).code).toBe(2)
    expect((await merge('borta.json', '--mask-names')).err).toContain('--mask-names går inte')
  })

  test('other settings or another language here than where the parts were run', async () => {
    const reports = await parts(2)
    write({ 'tankefter.yml': `${configuration}regler: {irony: av}\n` })
    expect((await merge(...reports)).err).toContain('andra inställningar')
    write({ 'tankefter.yml': configuration })
    expect((await merge(...reports, '--locale', 'en')).err).toContain('cannot be translated')
  })
})

interface Report {
  tool: { name: string; version: string }
  results: unknown
  shard: {
    configuration: string
    day: string
    locale: string
    count: number
    drafts: unknown[]
    problems: unknown[]
  }
}
