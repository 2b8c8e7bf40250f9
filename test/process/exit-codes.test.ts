import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { folderOf, tankefter } from './run.ts'

const fine = 'Vi möts på torsdag och pratar om schemat. Välkommen!\n'
const { folder, remove } = folderOf({
  '.git/HEAD': '',
  'fin/fin.md': fine,
  'fel/fel.md': `---\nkanal: facebok\n---\n\n${fine}`,
  'råd/emoji.md': 'Vi möts på torsdag och pratar om schemat 🎉🎉🎉🎉\n',
  'varning/taggar.md': `---\nkanal: instagram\nbilder: []\n---\n\nVi möts. ${'#a #b #c #d #e #f #g #h #i #j #k #l'}\n`,
  'oläsligt/bild.md': new Uint8Array([0, 1, 2, 0, 255]),
  'oläsligt/stor.txt': 'Vi möts på torsdag. '.repeat(60_000),
  'oläsligt/stängd.md': fine,
  'oläsligt/fin.md': fine,
  'trasig/fin.md': fine,
  'trasig/tankefter.yml': 'paket: [seko]\nfail-on: ibland\n',
  'tom/bild.png': '',
})
symlinkSync('ingenstans.md', join(folder, 'länk.md'))
chmodSync(join(folder, 'oläsligt/stängd.md'), 0)
afterAll(remove)

const isRoot = process.getuid?.() === 0
const inFolder = (command: string, input?: string) =>
  tankefter(command.split(' ').filter(Boolean), {
    cwd: folder,
    ...(input === undefined ? {} : { input }),
  })

describe('the exit code of a process', () => {
  test.each([
    ['fin', 0],
    ['fel', 1],
    ['--fail-on never fel', 0],
    ['råd', 0],
    ['--fail-on info råd', 1],
    ['varning', 0],
    ['--fail-on warning varning', 1],
    ['--max-warnings 0 varning', 1],
    ['--max-warnings 1 varning', 0],
    ['fin fel finns-inte', 2],
    ['--help', 0],
    ['--version', 0],
    ['rules list', 0],
    ['explain irony', 0],
    ['rules check fin', 2],
  ])('%s: %i', async (command, code) => {
    const ended = await inFolder(command)
    expect([ended.code, ended.err]).toEqual([code, ended.err])
  })

  test.each([
    ['--nej fin', '--nej'],
    ['--formt json fin', '--format'],
    ['--rule ironi fin', 'irony'],
    ['explain ironi', 'irony'],
    ['rules lst', 'list'],
    ['finns-inte', 'finns-inte'],
    ['exlpain', 'tankefter explain'],
    ['tom', 'tom'],
    ['länk.md', 'länk.md'],
    ['trasig', 'tankefter.yml:2'],
    ['--config fel/fel.md fin', 'fel/fel.md'],
  ])('%s: 2, and says %s', async (command, words) => {
    const { code, out, err } = await inFolder(command)
    expect(code).toBe(2)
    expect(out + err).toContain(words)
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('what cannot be read is named, and the rest is checked', async () => {
    const { code, out } = await inFolder('oläsligt fel')
    expect(code).toBe(2)
    expect(out).toContain('oläsligt/bild.md\n  → Är ingen textfil.')
    expect(out).toContain('oläsligt/stor.txt\n  → Större än 1 MB.')
    expect(out).toContain('fel/fel.md')
    expect(out).toContain(`${isRoot ? 3 : 2} utkast lästa`)
  })

  test.skipIf(isRoot)('a file without permission is named', async () => {
    expect((await inFolder('oläsligt')).out).toContain('oläsligt/stängd.md\n  → ')
  })

  test('a draft sent in is checked under its name', async () => {
    const { code, out } = await inFolder(
      '- --stdin-filename privat/maj.md',
      '---\nkanal: facebok\n---\nVi ses!',
    )
    expect(code).toBe(1)
    expect(out).toContain('privat/maj.md')
    expect(out).toContain('1 utkast läst')
  })

  test('an interrupted run ends with 130', async () => {
    const { code, err } = await tankefter(['-'], {
      input: 'Vi möts på torsdag. '.repeat(45_000),
      whenFed: kill => kill('SIGINT'),
    })
    expect([code, err]).toEqual([130, ''])
  })
})
