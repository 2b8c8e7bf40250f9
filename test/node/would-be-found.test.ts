import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { discover, wouldBeFound } from '../../src/node/discover.ts'
import { ignoreFile, nothingIgnored } from '../../src/node/ignore.ts'
import { folderWith } from './folder.ts'

const files = {
  'repo/.git/HEAD': '',
  'repo/.gitignore': '/utkast/hemligt*\n!hemligt-dock.md\n*.bak.md\n',
  'repo/utkast/.gitignore': 'lokalt/\n!arkiv/x.md\n',
  'repo/utkast/a.md': '',
  'repo/utkast/B.TXT': '',
  'repo/utkast/c.html': '',
  'repo/utkast/README.md': '',
  'repo/utkast/hemligt.md': '',
  'repo/utkast/hemligt-dock.md': '',
  'repo/utkast/lokalt/a.md': '',
  'repo/utkast/arkiv/x.md': '',
  'repo/utkast/arkiv/djupt/y.md': '',
  'repo/utkast/åäö mapp/z.bak.md': '',
  'repo/utkast/åäö mapp/z.md': '',
  'repo/utkast/.dolt/a.md': '',
  'repo/utkast/node_modules/a.md': '',
}

test('says of each file what reading the folder says', async () => {
  const top = await folderWith(files)
  const folder = join(top, 'repo', 'utkast')
  for (const ignore of [[], ['arkiv/**'], ['*.txt', '/åäö mapp/']]) {
    const ignored = () => [ignoreFile(folder, ignore)]
    const found = await discover(['.'], { cwd: folder, ignored })
    const all = await readdir(folder, { recursive: true, withFileTypes: true })
    const said: string[] = []
    for (const { parentPath, name } of all.filter(entry => entry.isFile())) {
      const path = join(parentPath, name)
      if (wouldBeFound(path, { folder, ignored })) said.push(path.slice(folder.length + 1))
    }
    expect(said.sort()).toEqual([...found.files].sort())
    expect(said.length).toBeGreaterThan(2)
  }
})

test('of one that is not there yet, and of one outside', async () => {
  const folder = await folderWith({ '.gitignore': 'tyst/\n' })
  const search = { folder, ignored: nothingIgnored }
  await mkdir(join(folder, 'ny'))
  await writeFile(join(folder, 'ny', '.gitignore'), 'b.md\n')
  expect(wouldBeFound(join(folder, 'ny/a.md'), search)).toBe(true)
  expect(wouldBeFound(join(folder, 'ny/b.md'), search)).toBe(false)
  expect(wouldBeFound(join(folder, 'tyst/a.md'), search)).toBe(false)
  expect(wouldBeFound(join(folder, '../a.md'), search)).toBe(false)
})
