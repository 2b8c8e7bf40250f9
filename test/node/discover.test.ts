import fs, { readdirSync } from 'node:fs'
import { chmod, mkdir, symlink } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type DiscoverOptions, discover } from '../../src/node/discover.ts'
import { ignoreFile } from '../../src/node/ignore.ts'
import { folderWith } from './folder.ts'

const find = (cwd: string, paths: string[], options: Partial<DiscoverOptions> = {}) =>
  discover(paths, { cwd, ...options })
const files = async (cwd: string, paths: string[], options: Partial<DiscoverOptions> = {}) => {
  const found = await find(cwd, paths, options)
  expect(found.problems).toEqual([])
  return found.files
}
const ignoring = (folder: string, pattern: string): Partial<DiscoverOptions> => {
  const all = [ignoreFile(folder, [pattern])]
  return { ignored: () => all }
}
const drafts = (...paths: string[]) => folderWith(Object.fromEntries(paths.map(p => [p, 'Hej'])))

describe('folders', () => {
  test('drafts at every depth, in order of code points, each once', async () => {
    const cwd = await drafts('b.md', 'a.txt', 'ö.md', 'å.md', 'Z.md', 'x/y/c.MD', 'x/bild.jpg')
    const all = ['Z.md', 'a.txt', 'b.md', 'x/y/c.MD', 'å.md', 'ö.md']
    expect(await files(cwd, ['.'])).toEqual(all)
    expect(await files(cwd, ['x', '.', 'b.md', './b.md', 'x/y/c.MD'])).toEqual(all)
  })

  test('without README.md, node_modules and dot folders', async () => {
    const cwd = await drafts(
      'a.md',
      'README.md',
      'x/Readme.md',
      'node_modules/b.md',
      '.git/c.md',
      '.d.md',
    )
    expect(await files(cwd, ['.'])).toEqual(['a.md'])
    expect(await files(cwd, ['README.md', '.d.md'])).toEqual(['.d.md', 'README.md'])
  })

  test('nested .gitignore, the inner one over the outer', async () => {
    const cwd = await folderWith({
      '.git/HEAD': '',
      '.gitignore': '*.txt\n/arkiv/\nprivåt/\n',
      'a.md': '', 'a.txt': '', 'arkiv/b.md': '', 'x/arkiv/c.md': '', 'x/c.txt': '',
      'x/.gitignore': '!c.txt\nd.md\n', 'x/d.md': '', 'x/y/d.md': '', 'd.md': '',
      ['privåt/e.md'.normalize('NFD')]: '',
    }) // biome-ignore format: a small tree
    expect(await files(cwd, ['.'])).toEqual(['a.md', 'd.md', 'x/arkiv/c.md', 'x/c.txt'])
    expect(await files(join(cwd, 'x'), ['.'])).toEqual(['arkiv/c.md', 'c.txt'])
  })

  test('what is named outright is read though ignored', async () => {
    const cwd = await folderWith({
      '.git/HEAD': '',
      '.gitignore': 'utkast/\n',
      'utkast/a.md': '', 'utkast/b.md': '', 'utkast/.gitignore': 'b.md',
    }) // biome-ignore format: a small tree
    expect(await files(cwd, ['utkast'])).toEqual(['utkast/a.md'])
    expect(await files(cwd, ['utkast/b.md'])).toEqual(['utkast/b.md'])
    expect(await files(cwd, ['utkast/*.md'])).toEqual(['utkast/a.md'])
    expect(await files(cwd, ['utkast'], ignoring(cwd, 'utkast'))).toEqual(['utkast/a.md'])
    expect((await find(cwd, ['.'])).problems).toEqual([{ path: '.', reason: 'ignored' }])
  })

  test('what the configuration ignores, and no .gitignore takes back', async () => {
    const cwd = await folderWith({ 'a.md': '', 'x/b.md': '', 'x/c.md': '', '.gitignore': '!b.md' })
    expect(await files(cwd, ['.'], ignoring(cwd, 'b.md'))).toEqual(['a.md', 'x/c.md'])
    expect(await files(cwd, ['x/*'], ignoring(cwd, 'x/b.*'))).toEqual(['x/c.md'])
    expect(await files(join(cwd, 'x'), ['..'], ignoring(join(cwd, 'x'), 'c.md'))).toEqual([
      '../a.md',
      'b.md',
    ])
  })

  test('names with å ä ö, composed or not, and spaces', async () => {
    const name = 'ärenden på väg/blå.md'
    const cwd = await drafts(name.normalize('NFD'))
    const decomposed = [name.normalize('NFD')]
    expect(await files(cwd, ['.'])).toEqual(decomposed)
    expect(await files(cwd, [name])).toEqual(decomposed)
    expect(await files(cwd, ['ärenden på väg'])).toEqual(decomposed)
    expect(await files(cwd, ['ärenden*/**/blå.*'])).toEqual(decomposed)
  })
})

describe('patterns', () => {
  test('stars, braces, and what folders leave out', async () => {
    const cwd = await drafts('a.md', 'x/b.md', 'x/y/c.txt', 'x/d.jpg', 'x/README.md', 'x/.e/f.md')
    expect(await files(cwd, ['*.md'])).toEqual(['a.md'])
    expect(await files(cwd, ['x/**'])).toEqual(['x/b.md', 'x/y/c.txt'])
    expect(await files(cwd, ['**/*.{md,txt}'])).toEqual(['a.md', 'x/b.md', 'x/y/c.txt'])
    expect(await files(cwd, ['x/{b.md,y/c.txt}'])).toEqual(['x/b.md', 'x/y/c.txt'])
    expect(await files(cwd, ['{x/b,a}.md'])).toEqual(['a.md', 'x/b.md'])
    expect(await files(join(cwd, 'x'), ['../*.md'])).toEqual(['../a.md'])
    expect(await files('/', [`${cwd}/x/*.md`])).toEqual([`${cwd}/x/b.md`.slice(1)])
  })

  test('a name with brackets is a name first', async () => {
    const cwd = await drafts('a [1].md', 'a 1.md', 'x (2)/b.md')
    expect(await files(cwd, ['a [1].md', 'x (2)'])).toEqual(['a [1].md', 'x (2)/b.md'])
  })

  test('the separators of Windows', async () => {
    const cwd = await drafts('x/y/a.md')
    expect(await files(cwd, ['x\\y\\a.md'])).toEqual(['x/y/a.md'])
    expect(await files(cwd, ['x\\y'])).toEqual(['x/y/a.md'])
    expect(await files(cwd, ['x\\**\\*.md'])).toEqual(['x/y/a.md'])
  })
})

describe('problems, and the rest all the same', () => {
  test('missing, empty, no match, through a file', async () => {
    const cwd = await drafts('a.md', 'bilder/b.jpg')
    await mkdir(join(cwd, 'tom'))
    const found = await find(cwd, [
      'ingen.md',
      'tom',
      'a.md',
      'bilder',
      '*.txt',
      'q/*.md',
      'a.md/b',
      'ingen.md',
    ])
    expect(found.files).toEqual(['a.md'])
    expect(found.problems).toEqual([
      { path: 'ingen.md', reason: 'missing' },
      { path: 'tom', reason: 'empty' },
      { path: 'bilder', reason: 'empty' },
      { path: '*.txt', reason: 'no-match' },
      { path: 'q/*.md', reason: 'no-match' },
      { path: 'a.md/b', reason: 'missing' },
    ])
  })

  test('links: broken ones told of, none followed, circles harmless', async () => {
    const outside = await drafts('hemlig.md')
    const cwd = await drafts('x/a.md')
    await symlink('..', join(cwd, 'x/upp'))
    await symlink(outside, join(cwd, 'x/ute'))
    await symlink(join(outside, 'hemlig.md'), join(cwd, 'x/ute.md'))
    await symlink('a.md', join(cwd, 'x/b.md'))
    await symlink('ingen.md', join(cwd, 'x/bruten.md'))
    await symlink('ingen.jpg', join(cwd, 'x/bild.jpg'))
    const broken = [{ path: 'x/bruten.md', reason: 'broken-link' }]
    expect(await find(cwd, ['.'])).toMatchObject({ files: ['x/a.md'], problems: broken })
    expect((await find(cwd, ['x/bruten.md'])).problems).toEqual(broken)
    expect(await files(cwd, ['x/b.md'])).toEqual(['x/b.md'])
    expect(await files(cwd, ['x/b.md', 'x/a.md'])).toHaveLength(1)
    expect((await find(cwd, ['x/b.md', 'x'])).files).toEqual(['x/a.md'])
    expect((await find(cwd, ['x/upp/x'])).files).toEqual(['x/upp/x/a.md'])
  })

  test('a folder that may not be read', async () => {
    const cwd = await drafts('a.md', 'låst/b.md')
    const read = readdirSync
    const refuse = (folder: string, options: { withFileTypes: true }) => {
      if (folder === join(cwd, 'låst')) throw Object.assign(new Error(), { code: 'EACCES' })
      return read(folder, options)
    }
    Object.assign(fs, { readdirSync: refuse })
    syncBuiltinESMExports()
    try {
      const problems = [{ path: 'låst', reason: 'no-permission' }]
      expect(await find(cwd, ['.'])).toMatchObject({ files: ['a.md'], problems })
      expect(await find(cwd, ['låst', 'a.md'])).toMatchObject({ files: ['a.md'], problems })
    } finally {
      Object.assign(fs, { readdirSync: read })
      syncBuiltinESMExports()
    }
  })

  test.skipIf(process.getuid?.() === 0)('the same, from the disk itself', async () => {
    const cwd = await drafts('a.md', 'låst/b.md')
    await chmod(join(cwd, 'låst'), 0)
    const found = await find(cwd, ['.'])
    await chmod(join(cwd, 'låst'), 0o700)
    expect(found).toEqual({
      files: ['a.md'],
      problems: [{ path: 'låst', reason: 'no-permission' }],
      unread: [],
    })
  })
})
