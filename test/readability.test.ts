import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../src/cli.ts'
import { temporaryFolder } from './node/write-folder.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

const draft = (text: string) => `---\nkanal: facebook\n---\n\n${text}\n`
const folder = await write('läsbarhet', {
  'tankefter.yml': 'läsbarhet: ja\nidag: 2026-11-22\n',
  'utan.yml': 'idag: 2026-11-22\n',
  'utkast/lätt.md': draft('Vi ses på torsdag. Kom du med. Det blir kaffe.'),
  'utkast/svår.md': draft(
    'Kollektivavtalsförhandlingarna fortskrider enligt förhandlingsdelegationens ursprungliga tidsplanering.',
  ),
  'utkast/tom.md': draft('🎉'),
})

async function run(...args: readonly string[]) {
  const out: string[] = []
  const code = await main(args, {
    stdout: { write: text => out.push(text), columns: 80 },
    stderr: { write: text => out.push(text) },
    stdin: (async function* () {})(),
    env: {},
    cwd: folder,
  })
  return { code, out: out.join('') }
}

describe('how readable drafts are', () => {
  it('is one line of the report where it is asked for, and no finding', async () => {
    const { code, out } = await run('utkast')
    expect(code).toBe(0)
    const line = 'Läsbarhet: LIX 42, medelsvår text. Svårast är utkast/svår.md, LIX 89.\n'
    expect(out.startsWith(`${line}3 utkast lästa, utan anmärkning\n`)).toBe(true)
    const unasked = await run('utkast', '--config', 'utan.yml')
    expect(unasked.out).toBe(out.slice(line.length))
  })

  it('names no draft where there is one', async () => {
    const { out } = await run('utkast/lätt.md', '--locale', 'en')
    expect(out).toContain('Readability: LIX 13, very easy to read.\n')
    expect((await run('utkast/tom.md')).out).not.toContain('LIX')
  })

  it.each(['html', 'markdown'])('stands in %s too', async format => {
    const { out } = await run('utkast', '--format', format)
    expect(out).toMatch(/Läsbarhet: LIX 42, medelsvår text\./)
  })

  it('is told by draft in JSON, and comes through a merge', async () => {
    const whole = JSON.parse((await run('utkast', '--format', 'json')).out)
    expect(whole.results.map(({ readability }: { readability: object }) => readability)).toEqual([
      { words: 10, sentences: 3, longWords: 1, lix: 13 },
      { words: 6, sentences: 1, longWords: 5, lix: 89 },
      { words: 0, sentences: 0, longWords: 0, lix: null },
    ])
    for (const part of ['1', '2'])
      await run(
        'utkast',
        '--shard',
        `${part}/2`,
        '--output',
        `json=${join(folder, `${part}.json`)}`,
      )
    const { out } = await run('merge', '1.json', '2.json')
    expect(out).toContain('Svårast är utkast/svår.md')
  })
})
