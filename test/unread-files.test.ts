import { describe, expect, test } from 'vitest'
import { formats } from '../src/reporters/index.ts'
import { command } from './commands.ts'
import { folderWith } from './node/folder.ts'
import { repository } from './node/repository.ts'

const post = '---\nkanal: facebook\n---\n\nVi möts på torsdag och pratar om schemat. Välkommen!\n'
const files = {
  'a.md': post,
  'plan.pdf': '%PDF-1.4',
  'gammal/inlägg.rtf': '{\\rtf1\\ansi Hej}',
  'bild.jpg': '',
  '~$plan.pdf': 'lock',
  'tankefter.yml': 'ignorera: arkiv/**\n',
  'arkiv/förra.pdf': '%PDF-1.4',
}
const names = 'gammal/inlägg.rtf, plan.pdf'

describe('files that lie beside drafts and are not read', () => {
  test.each(formats)('are told of once in the format %s', async format => {
    const cwd = await folderWith(files)
    const { out, code } = await command(['.', '--format', format], cwd)
    expect(code).toBe(0)
    if (format === 'json') {
      expect(JSON.parse(out).unread).toEqual([
        { path: 'gammal/inlägg.rtf', kind: 'word-processor' },
        { path: 'plan.pdf', kind: 'page' },
      ])
    } else {
      const told = out
        .replace(/&#8288;|\u2060|&[a-z]+;/g, '')
        .split(`2 filer lästes inte: ${names}`)
      expect(told).toHaveLength(2)
    }
    expect(out).not.toMatch(/bild\.jpg|~\$|förra/)
  })

  test('are told of in English, and no more than eight by name', async () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at + 10}.pdf`, '']))
    const cwd = await folderWith({ 'a.md': post, ...many })
    const { out } = await command(['.', '--locale', 'en'], cwd)
    expect(out.replace(/\s+/g, ' ')).toContain('11 files were not read: 10.pdf, 11.pdf')
    expect(out).toContain('17.pdf and 3 more')
  })

  test('are told of where there is no draft at all, which is no success', async () => {
    const cwd = await folderWith({ 'plan.pdf': '' })
    const { out, code } = await command(['.'], cwd)
    expect(code).toBe(2)
    expect(out).toContain('1 fil lästes inte: plan.pdf')
  })

  test('are told of by the files that git names, and by the commands on consent', async () => {
    const repo = repository()
    try {
      repo.write('a.md', post)
      repo.write('plan.pdf', '%PDF')
      repo.git('add', '.')
      for (const args of [['--staged'], ['--changed']])
        expect((await command(args, repo.folder, repo.env)).out).toContain('1 fil lästes inte')
      const { err } = await command(['consent', 'who'], repo.folder, repo.env)
      expect(err).toBe('1 fil lästes inte: plan.pdf\n')
    } finally {
      repo.remove()
    }
  })

  test('name nobody where the report is masked', async () => {
    const cwd = await folderWith({ 'a.md': post, 'Maria Johansson.pdf': '' })
    for (const format of formats)
      expect((await command(['.', '--mask-names', '--format', format], cwd)).out).not.toContain(
        'Johansson',
      )
  })

  test('do not count where a pattern leaves them out', async () => {
    const cwd = await folderWith(files)
    expect((await command(['*.md'], cwd)).out).not.toContain('lästes inte')
    expect((await command(['*'], cwd)).out).toContain('1 fil lästes inte: plan.pdf')
  })
})

describe('a file named outright that is no text', () => {
  test.each([
    ['inlägg.rtf', '{\\rtf1 Hej}', /ordbehandlingsdokument.*spara/],
    ['inlägg.pages', 'PK', /ordbehandlingsdokument/],
    ['plan.pdf', '%PDF', /Kopiera texten/],
    ['sida.html', '<p>Hej</p>', /Kopiera texten/],
    ['förklädd.txt', '{\\rtf1 Hej}', /ordbehandlingsdokument/],
    ['förklädd.md', '<!DOCTYPE html><p>Hej', /färdig sida/],
    ['plan.gdoc', '{}', /Ladda ned/],
    ['bild.dat', '\0\0\0', /ingen textfil/],
  ])('%s is refused with what to do', async (name, content, words) => {
    const cwd = await folderWith({ [name]: content })
    const { code, out } = await command([name], cwd)
    expect(code).toBe(2)
    expect(out.replace(/\s+/g, ' ')).toMatch(words)
    expect(out).toContain('Inga utkast lästa')
  })

  test('one that is not there is told to be missing', async () => {
    const cwd = await folderWith({})
    expect((await command(['plan.pdf'], cwd)).out).toContain('Finns inte')
  })
})
