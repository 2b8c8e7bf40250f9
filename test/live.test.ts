import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../src/cli.ts'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'löpande ')))
  mkdirSync(join(folder, 'utkast'))
  put('tankefter.yml', 'branscher: [post, vård, spårtrafik]\n')
  put(
    'utkast/a.md',
    '---\nkanal: facebok\nbransch: post\n---\n\nVi möts på torsdag och pratar om schemat.\n',
  )
  put(
    'utkast/b.md',
    `---\nbransch: post\nignorera: [{regel: emoji-run, skäl: Kampanj, till: 2030-01-01}]\n---\nVi möts 🎉🎉🎉🎉 på torsdag.\n`,
  )
  put('utkast/c.md', 'Det här är ett jävla tempo!!! Vi kräver fler brevbärare på rundan nu.\n')
  put('utkast/d.md', 'Mötet är på torsdag klockan sju, och alla är välkomna.\n')
  symlinkSync(join(folder, 'borta.md'), join(folder, 'utkast', 'e.md'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (path: string, text: string) => writeFileSync(join(folder, path), text)

async function run(
  args: readonly string[],
  write: (text: string) => void,
  isTTY = false,
): Promise<number> {
  return main(['--today', '2026-11-22', ...args, 'utkast'], {
    stdout: { write, columns: 80, isTTY },
    stderr: { write: () => {} },
    stdin: (async function* () {})(),
    env: { TERM: 'dumb' },
    cwd: folder,
  })
}

async function printed(args: readonly string[]) {
  const out: string[] = []
  const code = await run(args, text => out.push(text))
  return { code, out: out.join('') }
}

describe('a report that is printed as drafts are read', () => {
  // Where a file is asked for too, the report is put together first.
  it.each([
    '',
    '--quiet',
    '--show-ignored',
    '--quiet --show-ignored --locale en --no-quotes',
    '--rule profanity --fail-on never',
    '--max-warnings 0',
  ])('says what a whole one says: %j', async words => {
    const args = words.split(' ').filter(Boolean)
    const live = await printed(args)
    expect(live).toEqual(await printed([...args, '-o', 'json=rapport.json']))
    expect(live.out).toMatch(/^4 (?:utkast|drafts)/m)
  })

  it('gives the same code where every draft can be read', async () => {
    rmSync(join(folder, 'utkast', 'e.md'))
    for (const args of [[], ['--fail-on', 'info'], ['--fail-on', 'never']])
      expect(await printed(args)).toEqual(await printed([...args, '-o', 'json=rapport.json']))
  })

  it('is on a screen before the next draft is read', async () => {
    const out: string[] = []
    const code = await run(
      [],
      text => {
        out.push(text)
        if (out.length === 1) rmSync(join(folder, 'utkast', 'd.md'))
      },
      true,
    )
    expect(out[0]).toMatch(/^utkast\/a\.md/)
    expect(out.at(-1)).toMatch(/utkast\/d\.md\n/)
    expect(code).toBe(2)
  })
})
