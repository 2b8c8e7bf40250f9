import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigurationError } from '../../src/node/config/configuration-error.ts'
import { parseSettings } from '../../src/node/config/parse.ts'
import { command } from '../commands.ts'
import { folderWith } from './folder.ts'

const fine = '---\nkanal: facebook\n---\n\nVi ses på torsdag och pratar om schemat. Välkommen!\n'
const long = 'a'.repeat(5000)

async function folder(): Promise<string> {
  const cwd = await folderWith({ 'a.md': fine, 'under/b.md': fine })
  symlinkSync('loop.md', join(cwd, 'loop.md'))
  symlinkSync('..', join(cwd, 'under/ring'))
  symlinkSync('two', join(cwd, 'one'))
  symlinkSync('one', join(cwd, 'two'))
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(cwd, 'pipe.md')])
  return cwd
}

describe('a path that cannot be looked at is one problem, and the rest is read', () => {
  test.each([
    ['a link to itself', 'loop.md'],
    ['links to each other', 'one'],
    ['something below such a link', 'one/a.md'],
    ['a name of 5,000 letters', `${long}.md`],
    ['a folder with such a name', `${long}/a.md`],
    ['a path of 5,000 folders', `${'a/'.repeat(5000)}a.md`],
    ['a pipe', 'pipe.md'],
    ['a device', '/dev/zero'],
    ['a file taken for a folder', 'a.md/b.md'],
  ])('%s', async (_, path) => {
    const cwd = await folder()
    const { code, out } = await command(['--format', 'json', 'a.md', path], cwd)
    const { results, problems } = JSON.parse(out)
    expect([code, results.length, problems.length]).toEqual([2, 1, 1])
  })

  test('in a folder that is read', async () => {
    const cwd = await folder()
    const { code, out } = await command(['--format', 'json', '.'], cwd)
    const { results, problems } = JSON.parse(out)
    expect(code).toBe(2)
    expect(results.map(({ path }: { path: string }) => path)).toEqual(['a.md', 'under/b.md'])
    expect(problems.map(({ path }: { path: string }) => path)).toEqual(['loop.md'])
  })
})

test('of a configuration with very many faults as many are told as can be read', () => {
  const text = Array.from({ length: 60_000 }, (_, n) => `nyckel${n}: ja`).join('\n')
  const before = performance.now()
  const read = () => parseSettings(text, { path: '', shownAs: 'tankefter.yml' })
  expect(read).toThrow(ConfigurationError)
  try {
    read()
  } catch (error) {
    const lines = (error as ConfigurationError).in('sv').split('\n')
    expect(lines).toHaveLength(51)
    expect(lines.at(-1)).toContain('Och 59950 fel till')
  }
  expect(performance.now() - before).toBeLessThan(20_000)
})

test('a key that stands twice is told once', () => {
  expect(() => parseSettings('baslinje: a\nbaslinje: b\n', { path: '', shownAs: 'a.yml' })).toThrow(
    /^The same key stands twice\. Keep one of them\.$/,
  )
})
