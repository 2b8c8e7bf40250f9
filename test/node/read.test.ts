import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { maxDraftBytes } from '../../src/core/text/decode.ts'
import { readDraft } from '../../src/node/read.ts'
import { folderWith } from './folder.ts'

test('a file, from the working folder or by its full path', async () => {
  const cwd = await folderWith({ 'blå dag.md': 'Hej på er\r\n' })
  const text = { text: 'Hej på er\r\n', encoding: 'utf-8' }
  expect(await readDraft('blå dag.md', cwd)).toEqual({ path: 'blå dag.md', ...text })
  const full = join(cwd, 'blå dag.md')
  expect(await readDraft(full)).toEqual({ path: full, ...text })
})

test('a link to a file is read', async () => {
  const cwd = await folderWith({ 'a.md': 'Hej' })
  await symlink('a.md', join(cwd, 'b.md'))
  expect(await readDraft('b.md', cwd)).toMatchObject({ text: 'Hej' })
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
  const reason = async (path: string) => (await readDraft(path, cwd)).reason
  expect(await reason('ingen.md')).toBe('missing')
  expect(await reason('a.md/b.md')).toBe('missing')
  expect(await reason('bild.md')).toBe('binary')
  expect(await reason('stor.md')).toBe('too-large')
  expect(await reason('mapp.md')).toBe('not-a-file')
  expect(await reason('bruten.md')).toBe('broken-link')
  expect(await reason('rund.md')).toBe('broken-link')
  expect(await reason('/dev/null')).toBe('not-a-file')
  expect(await reason(`${'x'.repeat(300)}.md`)).toBe('missing')
  expect(await reason('a\0b.md')).toBe('unreadable')
})
