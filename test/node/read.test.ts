import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { maxDraftBytes } from '../../src/core/text/decode.ts'
import { readText } from '../../src/node/read.ts'
import { folderWith } from './folder.ts'

test('a file, from the working folder or by its full path', async () => {
  const cwd = await folderWith({ 'blå dag.md': 'Hej på er\r\n' })
  for (const path of ['blå dag.md', join(cwd, 'blå dag.md')])
    expect(readText(path, cwd, maxDraftBytes)).toMatchObject({ text: 'Hej på er\r\n' })
})

test('a link to a file is read', async () => {
  const cwd = await folderWith({ 'a.md': 'Hej' })
  await symlink('a.md', join(cwd, 'b.md'))
  expect(readText('b.md', cwd, maxDraftBytes)).toMatchObject({ text: 'Hej' })
})

test('what cannot be read has a reason', async () => {
  const cwd = await folderWith({
    'a.md': 'Hej',
    'bild.md': new Uint8Array([0x89, 0x50, 0, 0]),
    'stor.md': 'å'.repeat(maxDraftBytes / 2 + 1),
  })
  await mkdir(join(cwd, 'mapp.md'))
  await symlink('ingen.md', join(cwd, 'bruten.md'))
  await symlink('rund.md', join(cwd, 'rund.md'))
  const reason = (path: string) => readText(path, cwd, maxDraftBytes).reason
  expect(reason('ingen.md')).toBe('missing')
  expect(reason('a.md/b.md')).toBe('missing')
  expect(reason('bild.md')).toBe('binary')
  expect(reason('stor.md')).toBe('too-large')
  expect(reason('mapp.md')).toBe('not-a-file')
  expect(reason('bruten.md')).toBe('broken-link')
  expect(reason('rund.md')).toBe('broken-link')
  expect(reason('/dev/null')).toBe('not-a-file')
  expect(reason(`${'x'.repeat(300)}.md`)).toBe('missing')
  expect(reason('a\0b.md')).toBe('unreadable')
})
