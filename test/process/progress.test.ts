import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { bad, good } from './content.ts'
import { cli, folderOf, run, tankefter } from './run.ts'

const slow = fileURLToPath(new URL('slow.mjs', import.meta.url))
const drafts = Array.from({ length: 40 }, (_, at) => [`utkast/${at}.md`, at % 20 ? good : bad])
const { folder, remove } = folderOf(Object.fromEntries(drafts))
afterAll(remove)

const quoted = (words: readonly string[]) => words.map(word => `'${word}'`).join(' ')

/** Runs the tool at a terminal of `script`, standard output at it too or into a file. */
async function atTerminal(args: readonly string[], env: Record<string, string> = {}) {
  const command = quoted([process.execPath, '--import', slow, cli, ...args])
  const { out } = await run('script', ['--quiet', '--command', command, '/dev/null'], {
    cwd: folder,
    env: { TERM: 'xterm', ...env },
  })
  return out
}

const line = /\r\u001B\[K(\d+) av 40 filer lästa/g

describe.skipIf(spawnSync('script', ['--version']).status !== 0)('at a terminal a long run', () => {
  test.each(['pretty', 'json', 'html'])('as %s says how far it has come', async format => {
    const out = await atTerminal(['--no-cache', '--format', format, 'utkast'])
    const counts = [...out.matchAll(line)].map(([, count]) => Number(count))
    expect(counts.length).toBeGreaterThan(2)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(counts[0]).toBeGreaterThan(1)
    // Each line is taken back before anything else is printed.
    expect(out.replace(line, '')).not.toContain(' av 40 filer')
    expect(out).toMatch(/filer lästa\r\u001B\[K(?!\d+ av)/)
  })

  test('says so with a mask and in English too', async () => {
    const out = await atTerminal(['--no-cache', '--mask-names', '--locale', 'en', 'utkast'])
    expect(out).toMatch(/\r\u001B\[K\d+ of 40 files read/)
  })

  test('is quiet in CI', async () => {
    expect(await atTerminal(['--no-cache', 'utkast'], { CI: 'true' })).not.toMatch(line)
  })
})

test('where nobody watches a long run is quiet', async () => {
  const { err, out } = await tankefter(['--no-cache', 'utkast'], {
    cwd: folder,
    node: ['--import', slow],
  })
  expect([err, out.match(line)]).toEqual(['', null])
})
