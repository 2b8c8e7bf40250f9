import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { command } from '../commands.ts'
import { type Repository, repository } from './repository.ts'

const draft = (word: string) =>
  `---\nkanal: facebook\n---\n\nVi ses på ${word} och pratar om lönen.\n`

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.remove())

/** A program that leaves a file behind where it is run. */
function marker(name: string): { program: string; hasRun: () => boolean } {
  const mark = join(repo.folder, '.git', `${name} ran`)
  repo.write(`.git/${name}.sh`, `#!/bin/sh\ntouch "${mark}"\ncat "$1" 2>/dev/null\n`)
  const program = join(repo.folder, '.git', `${name}.sh`)
  chmodSync(program, 0o755)
  return { program: `"${program}"`, hasRun: () => existsSync(mark) }
}

test.each([
  ['core.fsmonitor', 'git status'],
  ['core.pager', 'git log'],
  ['diff.external', 'git diff'],
  ['diff.md.command', 'git diff'],
  ['diff.md.textconv', 'git diff'],
  ['core.askPass', 'git fetch'],
  ['core.sshCommand', 'git fetch'],
])('what a repository names as %s is not run', async setting => {
  const { program, hasRun } = marker('named')
  repo.write('.gitattributes', '*.md diff=md\n')
  repo.write('a.md', draft('måndag'))
  repo.git('add', '.')
  repo.git('commit', '--quiet', '-m', 'one')
  repo.git('config', setting, program)
  repo.write('a.md', draft('tisdag'))
  for (const flag of ['--changed', '--staged']) {
    const { err, code } = await command([flag], repo.folder, repo.env)
    expect([flag, code, err]).toEqual([flag, 0, ''])
  }
  expect(hasRun()).toBe(false)
})

test('a program for file system changes would be run by git alone', () => {
  const { program, hasRun } = marker('fsmonitor')
  repo.write('a.md', draft('måndag'))
  repo.git('config', 'core.fsmonitor', program)
  repo.git('add', '.')
  expect(hasRun()).toBe(true)
})

test('nothing is fetched for a partial clone', async () => {
  repo.git('config', 'uploadpack.allowFilter', 'true')
  repo.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  repo.write('a.md', draft('måndag'))
  repo.git('add', '.')
  repo.git('commit', '--quiet', '-m', 'one')
  const clone = join(repo.folder, 'clone')
  const from = pathToFileURL(repo.folder).href
  repo.git('clone', '--quiet', '--no-checkout', '--filter=blob:none', from, clone)
  const inClone = (...args: string[]) => repo.git('-C', clone, ...args)
  // The index names a content that only the other side has.
  inClone('read-tree', 'HEAD')
  const id = inClone('rev-parse', 'HEAD:a.md').trim()
  inClone('update-index', '--add', '--cacheinfo', `100644,${id},b.md`)
  const packs = () => readdirSync(join(clone, '.git/objects/pack')).sort()
  const before = packs()
  const staged = await command(['--staged'], clone, repo.env)
  expect([staged.code, staged.out]).toEqual([2, expect.stringContaining('b.md')])
  await command(['--changed'], clone, repo.env)
  expect(packs()).toEqual(before)
  // Git alone would have fetched it.
  expect(inClone('cat-file', '-p', id)).toBe(draft('måndag'))
  expect(packs()).not.toEqual(before)
})
