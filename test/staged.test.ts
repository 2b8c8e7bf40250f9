import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { command } from './commands.ts'
import { type Repository, repository } from './node/repository.ts'

const fine = '---\nkanal: facebook\n---\n\nVi möts på torsdag och pratar om schemat. Välkommen!\n'
const wrong = fine.replace('facebook', 'facebok')

const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.remove())

const at = (args: string[], folder = '.') => command(args, join(repo.folder, folder), repo.env)
const pathsOf = async (args: string[], folder = '.') => {
  const { out, err } = await at([...args, '--format', 'json'], folder)
  expect(err).toBe('')
  return JSON.parse(out).results.map(({ path }: { path: string }) => path)
}

describe('--staged', () => {
  test('reads what is staged and not what the working tree holds', async () => {
    repo.write('utkast/maj.md', wrong)
    repo.git('add', '.')
    repo.write('utkast/maj.md', fine)
    expect((await at(['--staged'])).code).toBe(1)
    repo.git('add', '.')
    repo.write('utkast/maj.md', wrong)
    expect(await at(['--staged'])).toMatchObject({ code: 0, err: '' })
  })

  test('leaves alone what is not staged, untouched, deleted or no draft', async () => {
    repo.write('rörd.md', fine)
    repo.write('borta.md', fine)
    repo.write('gammal.md', wrong)
    repo.git('add', '.')
    repo.git('commit', '-qm', 'a')
    repo.write('rörd.md', `${fine}\nVälkomna!\n`)
    repo.write('README.md', wrong)
    repo.write('.dold/a.md', wrong)
    repo.write('bild.png', 'x')
    repo.git('rm', '-q', 'borta.md')
    repo.git('add', '.')
    repo.write('ny.md', wrong)
    expect(await pathsOf(['--staged'])).toEqual(['rörd.md'])
  })

  test('reads a draft that is staged and then deleted, and one that has a new name', async () => {
    repo.write('gammal.md', fine)
    repo.git('add', '.')
    repo.git('commit', '-qm', 'a')
    repo.git('mv', 'gammal.md', 'ny.md')
    repo.write('a.md', fine)
    repo.git('add', '.')
    rmSync(join(repo.folder, 'a.md'))
    expect(await pathsOf(['--staged'])).toEqual(['a.md', 'ny.md'])
  })

  test('knows names with å ä ö, spaces, quotes and line breaks', async () => {
    const names = ['Å ä ö.md', 'bil"d.md', 'rad\nbrytning.md', 'mapp med mellanslag/ö.txt', "'.md"]
    for (const name of names) repo.write(name, fine)
    repo.git('add', '.')
    expect([...(await pathsOf(['--staged']))].sort()).toEqual([...names].sort())
  })

  test('counts from the folder one stands in, and is limited to the paths given', async () => {
    for (const path of ['a.md', 'utkast/b.md', 'utkast/maj/c.md', 'annat/d.md'])
      repo.write(path, fine)
    repo.git('add', '.')
    expect(await pathsOf(['--staged'], 'utkast')).toEqual(['b.md', 'maj/c.md'])
    expect(await pathsOf(['--staged', '..'], 'utkast')).toEqual([
      '../a.md',
      '../annat/d.md',
      'b.md',
      'maj/c.md',
    ])
    expect(await pathsOf(['--staged', 'utkast/maj', 'a.md'])).toEqual(['a.md', 'utkast/maj/c.md'])
    expect(await pathsOf(['--staged', 'utkast/*.md'])).toEqual(['utkast/b.md'])
    expect(await pathsOf(['--staged', '**/*.{md,txt}', 'a.md'])).toHaveLength(4)
    expect(await pathsOf(['--staged', join(repo.folder, 'annat')])).toEqual(['annat/d.md'])
  })

  test('works before the first commit, in a further worktree, and on windows-1252', async () => {
    repo.write('a.md', Buffer.from(fine, 'latin1'))
    repo.git('add', '.')
    expect(await pathsOf(['--staged'])).toEqual(['a.md'])
    repo.git('commit', '-qm', 'a')
    repo.git('worktree', 'add', '-q', '-b', 'annan', 'till/annan mapp')
    repo.write('till/annan mapp/b.md', wrong)
    execFileSync('git', ['add', 'b.md'], {
      cwd: join(repo.folder, 'till/annan mapp'),
      env: repo.env,
    })
    expect(await pathsOf(['--staged'], 'till/annan mapp')).toEqual(['b.md'])
  })

  test('passes over submodules and links', async () => {
    repo.write('a.md', fine)
    repo.git('add', '.')
    repo.git('commit', '-qm', 'a')
    repo.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', './', 'sub.md')
    symlinkSync('a.md', join(repo.folder, 'länk.md'))
    repo.git('add', '.')
    expect(await pathsOf(['--staged'])).toEqual([])
  })

  test('takes a picture as there that is staged or in the working tree', async () => {
    const draft = (picture: string) =>
      fine.replace(
        'facebook',
        `facebook\nbilder:\n  - {fil: ${picture}, alt: Ett tåg., personer: []}`,
      )
    repo.write('utkast/a.md', draft('bilder/å.jpg'))
    repo.write('utkast/b.md', draft('ostagad.gif'))
    repo.write('utkast/c.md', draft('finns-inte.jpg'))
    repo.write('utkast/bilder/å.jpg', 'x')
    repo.git('add', '.')
    rmSync(join(repo.folder, 'utkast/bilder/å.jpg'))
    repo.write('utkast/ostagad.gif', gif)
    const { out } = await at(['--staged', '--rule', 'missing-file', '--format', 'json'])
    const found = JSON.parse(out).results.map(({ findings }: { findings: [] }) => findings.length)
    expect(found).toEqual([0, 0, 1])
  })

  test('says nothing of the folder, of which it sees a part', async () => {
    repo.write('tankefter.yml', 'branscher: [Post, Spår]\n')
    for (const name of ['a.md', 'b.md'])
      repo.write(name, fine.replace('facebook', 'facebook\nbransch: Post'))
    repo.git('add', '.')
    const folder = async (...args: string[]) =>
      JSON.parse((await at([...args, '--format', 'json'])).out).folder.findings
    expect(await folder('--staged')).toEqual([])
    expect(await folder()).toHaveLength(1)
  })

  test('honours what the configuration ignores', async () => {
    repo.write('tankefter.yml', 'ignorera: [arkiv/**]\n')
    repo.write('arkiv/a.md', wrong)
    repo.git('add', '.')
    expect(await pathsOf(['--staged'])).toEqual([])
    expect(await pathsOf(['--staged', 'arkiv/a.md'])).toEqual(['arkiv/a.md'])
    expect(await pathsOf(['--staged', 'arkiv/a.md', '--respect-ignore'])).toEqual([])
  })

  test('names what cannot be read', async () => {
    repo.write('stor.md', 'Vi möts på torsdag. '.repeat(60_000))
    repo.write('bild.txt', new Uint8Array([0, 1, 0, 255]))
    repo.write('fin.md', fine)
    repo.git('add', '.')
    const { code, out } = await at(['--staged'])
    expect(code).toBe(2)
    expect(out).toContain('stor.md\n  → Större än 1 MB.')
    expect(out).toContain('bild.txt\n  → Är ingen textfil.')
    expect(out).toContain('1 utkast läst')
  })

  test('a path that is nowhere is a mistake, one that is staged as deleted is not', async () => {
    repo.write('a.md', fine)
    repo.git('add', '.')
    repo.git('commit', '-qm', 'a')
    repo.git('rm', '-q', 'a.md')
    expect((await at(['--staged', 'a.md'])).code).toBe(0)
    expect((await at(['--staged', 'utkst'])).code).toBe(2)
  })
})

describe('--changed', () => {
  beforeEach(() => {
    for (const path of ['a.md', 'b.md', 'c.md', 'utkast/d.md']) repo.write(path, fine)
    repo.git('add', '.')
    repo.git('commit', '-qm', 'a')
  })

  test('reads what the branch, the index and the working tree have changed', async () => {
    repo.git('switch', '-qc', 'gren')
    repo.write('a.md', wrong)
    repo.git('commit', '-qam', 'b')
    repo.write('b.md', wrong)
    repo.git('add', '.')
    repo.write('c.md', wrong)
    repo.write('ny å.md', wrong)
    repo.write('.gitignore', 'ignorerad.md\n')
    repo.write('ignorerad.md', wrong)
    rmSync(join(repo.folder, 'utkast/d.md'))
    expect(await pathsOf(['--changed'])).toEqual(['a.md', 'b.md', 'c.md', 'ny å.md'])
    expect(await pathsOf(['--changed', 'HEAD'])).toEqual(['b.md', 'c.md', 'ny å.md'])
  })

  test('counts from where the branch began, not from where main has come since', async () => {
    repo.git('switch', '-qc', 'gren')
    repo.write('a.md', wrong)
    repo.git('commit', '-qam', 'b')
    repo.git('switch', '-q', 'main')
    repo.write('b.md', wrong)
    repo.git('commit', '-qam', 'c')
    repo.git('switch', '-q', 'gren')
    expect(await pathsOf(['--changed'])).toEqual(['a.md'])
    expect(await pathsOf(['--changed', 'main'])).toEqual(['a.md', 'b.md'])
  })

  test('prefers the default branch of origin', async () => {
    repo.git('clone', '-q', '.', 'klon')
    const clone = (...args: string[]) =>
      execFileSync('git', args, { cwd: join(repo.folder, 'klon'), env: repo.env })
    repo.write('klon/a.md', wrong)
    clone('commit', '-qam', 'b')
    expect(await pathsOf(['--changed'], 'klon')).toEqual(['a.md'])
  })

  test('a word after it is a folder unless git knows it as a commit', async () => {
    repo.write('a.md', wrong)
    repo.write('utkast/d.md', wrong)
    expect(await pathsOf(['--changed', 'utkast'])).toEqual(['utkast/d.md'])
    expect(await pathsOf(['--changed', 'main', 'utkast'])).toEqual(['utkast/d.md'])
    expect(await at(['--changed', 'mian'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('”mian” är varken'),
    })
    expect((await at(['--changed=--output=x'])).code).toBe(2)
  })

  test('before the first commit everything has changed', async () => {
    const fresh = join(repo.folder, 'nytt')
    mkdirSync(fresh)
    execFileSync('git', ['init', '-q'], { cwd: fresh, env: repo.env })
    repo.write('nytt/a.md', fine)
    repo.write('nytt/b.md', fine)
    execFileSync('git', ['add', 'a.md'], { cwd: fresh, env: repo.env })
    expect(await pathsOf(['--changed'], 'nytt')).toEqual(['a.md', 'b.md'])
  })
})

describe('what git cannot answer is said', () => {
  test.each(['--staged', '--changed'])('%s without git', async flag => {
    const { code, err } = await command([flag], repo.folder, { ...repo.env, PATH: '/nowhere' })
    expect(code).toBe(2)
    expect(err).toContain(`${flag} behöver programmet git`)
  })

  test.each(['--staged', '--changed'])('%s outside a repository', async flag => {
    repo.remove()
    mkdirSync(repo.folder)
    repo.write('a.md', fine)
    const env = { ...repo.env, GIT_CEILING_DIRECTORIES: join(repo.folder, '..') }
    const { code, err } = await command([flag, '--locale', 'en'], repo.folder, env)
    expect(code).toBe(2)
    expect(err).toContain(`${flag} only works in a git repository`)
  })

  test('in a bare repository, and in one that is broken', async () => {
    repo.git('clone', '-q', '--bare', '.', 'bar.git')
    expect(await at(['--staged'], 'bar.git')).toMatchObject({
      code: 2,
      err: expect.stringContaining('bare'),
    })
    repo.write('a.md', fine)
    repo.git('add', '.')
    repo.write('.git/index', 'skräp')
    const { code, err } = await at(['--staged'])
    expect(code).toBe(2)
    expect(err).toContain('git kunde inte svara')
  })

  test.each([
    [['--staged', '--changed'], 'samtidigt'],
    [['--staged', '-'], '- går inte'],
  ])('%j', async (args, words) => {
    const { code, err } = await at(args)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})
