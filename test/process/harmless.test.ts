import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderOf, offline, root, run, tankefter } from './run.ts'

const { folder, remove } = folderOf({ 'hem/.keep': '', 'tmp/.keep': '' })
afterAll(remove)
beforeAll(() => cpSync(join(root, 'fixtures'), folder, { recursive: true }))

const cache = join('hem', '.cache', 'tankefter')

/** Every file below a folder, save the cache, with what is in it and when it was last written. */
function stateOf(top: string): readonly string[] {
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(join(top, path)).isFile() && !path.startsWith(cache))
    .sort()
    .map(path => {
      const hash = createHash('sha256').update(readFileSync(join(top, path)))
      return `${path} ${statSync(join(top, path)).mtimeMs} ${hash.digest('hex')}`
    })
}

const alone = {
  cwd: folder,
  env: { HOME: join(folder, 'hem'), TMPDIR: join(folder, 'tmp') },
  node: ['--import', offline],
}

describe('a run', () => {
  test.each([
    ['--format', 'json', 'utkast', 'corpus'],
    ['--locale', 'en', 'utkast', 'corpus'],
    ['--format', 'html', 'utkast'],
    ['--format', 'sarif', 'utkast'],
    ['explain', 'profanity'],
    ['rules', 'check', join(root, 'rules', 'kanal')],
  ])('of %s %s %s reaches for no network and writes nothing but its cache', async (...args) => {
    const before = stateOf(folder)
    const rules = stateOf(join(root, 'rules'))
    const { code, err } = await tankefter(args, alone)
    // The registers among the drafts are none, and a report for programs leaves that to stderr.
    expect(err).toMatch(/^(?:2 filer lästes inte: [^\n]*samtycken\.csv\n)?$/)
    expect([0, 1]).toContain(code)
    expect(stateOf(folder)).toEqual(before)
    expect(stateOf(join(root, 'rules'))).toEqual(rules)
  })

  test('writes nothing at all with --no-cache', async () => {
    rmSync(join(folder, cache), { recursive: true, force: true })
    await tankefter(['--no-cache', 'utkast', 'corpus'], alone)
    expect(existsSync(join(folder, cache))).toBe(false)
  })

  test.each([
    "await fetch('https://seko.example')",
    "(await import('node:http')).get('http://seko.example')",
    "(await import('node:dns/promises')).lookup('seko.example')",
    "(await import('node:net')).connect(80, '127.0.0.1')",
  ])('would be caught at %s', async script => {
    const args = ['--import', offline, '--input-type=module', '--eval', script]
    expect((await run(process.execPath, args)).code).toBe(99)
  })
})
