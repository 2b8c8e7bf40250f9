import { readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Hover, MarkupContent } from 'vscode-languageserver'
import { decode } from '../../src/core/text/decode.ts'
import { folderWith } from '../node/folder.ts'
import { startEditor } from './client.ts'

const draft = '---\nkanal: facebook\n---\n\nTack för ingenting, säger hon om den nya turplanen.\n'

describe('diagnostics', () => {
  test('say what and the way out, by rule, where it stands', async () => {
    const { editor, uri, capabilities } = await startEditor({ folder: await folderWith({}) })
    expect(capabilities).toMatchObject({ positionEncoding: 'utf-16', hoverProvider: true })
    editor.open(uri('maj.md'), draft)
    expect(await editor.diagnostics(uri('maj.md'))).toMatchObject([
      {
        code: 'irony',
        source: 'tankefter',
        severity: 3,
        message: expect.stringMatching(/^Kan läsas bokstavligt.*\n→ Skriv rakt ut/),
        range: { start: { line: 4, character: 0 } },
      },
    ])
  })

  test('follow what is typed, once it is quiet', async () => {
    const { editor, uri } = await startEditor({ folder: await folderWith({}) })
    editor.open(uri('maj.md'), draft)
    await editor.diagnostics(uri('maj.md'))
    const insert = (character: number, text: string) => ({
      range: { start: { line: 4, character }, end: { line: 4, character } },
      text,
    })
    const end = { line: 4, character: 51 }
    editor.change(uri('maj.md'), [{ range: { start: { line: 4, character: 0 }, end }, text: '' }])
    for (const [index, sign] of [...'Vi ses på onsdag'].entries())
      editor.change(uri('maj.md'), [insert(index, sign)])
    expect(await editor.diagnostics(uri('maj.md'))).toEqual([])
    expect(editor.shownTimes(uri('maj.md'))).toBe(2)
    editor.change(uri('maj.md'), [insert(9, ' en jävla')])
    const [found] = await editor.diagnostics(uri('maj.md'))
    expect(found).toMatchObject({
      code: 'profanity',
      severity: 2,
      range: { start: { line: 4, character: 13 }, end: { line: 4, character: 18 } },
    })
  })

  test('are in the language of the editor, and of the configuration before it', async () => {
    const folder = await folderWith({ 'svensk/tankefter.yml': 'rapportspråk: sv\n' })
    const { editor, uri } = await startEditor({ folder, locale: 'en-GB' })
    editor.open(uri('maj.md'), draft)
    editor.open(uri('svensk/maj.md'), draft)
    expect((await editor.diagnostics(uri('maj.md')))[0]?.message).toContain('May be taken')
    expect((await editor.diagnostics(uri('svensk/maj.md')))[0]?.message).toContain('Kan läsas')
  })

  test.each([
    ['an emoji', '👩‍👩‍👧 🇸🇪 Fy fan 😤🎉 va jävla bra', '\n'],
    ['CRLF', 'Först en rad.\r\nSen 😤 jävla bra', '\r\n'],
    ['decomposed letters', 'A\u030Ar efter a\u030Ar av ja\u0308vla bra 🎉', '\n'],
  ])('stand right after %s', async (_, body, eol) => {
    const { editor, uri } = await startEditor({ folder: await folderWith({}) })
    editor.open(uri('maj.md'), ['---', 'kanal: facebook', '---', body, ''].join(eol))
    const found = await editor.diagnostics(uri('maj.md'))
    const words = found
      .filter(({ code }) => code === 'profanity')
      .map(({ range }) => editor.document(uri('maj.md')).getText(range).normalize('NFC'))
    expect(words).toContain('jävla')
  })

  test('stand right in a windows-1252 file, which the editor has read as such', async () => {
    const bytes = Buffer.from(
      '---\r\nkanal: facebook\r\n---\r\nÅäö \x96 Så jävla bra jobbat!\r\n',
      'latin1',
    )
    const folder = await folderWith({ 'gammal.txt': bytes })
    const read = decode(await readFile(join(folder, 'gammal.txt')))
    const { editor, uri } = await startEditor({ folder })
    editor.open(uri('gammal.txt'), 'text' in read ? (read.text ?? '') : '', 'plaintext')
    const [found] = await editor.diagnostics(uri('gammal.txt'))
    expect(found).toMatchObject({
      code: 'profanity',
      range: { start: { line: 3, character: 9 }, end: { line: 3, character: 14 } },
    })
  })

  test('are for drafts that a run would find, and for unsaved ones', async () => {
    const folder = await folderWith({
      'tankefter.yml': 'ignorera: [arkiv/**]\n',
      '.gitignore': 'tyst.md\n',
    })
    const { editor, uri } = await startEditor({ folder })
    const silent = ['arkiv/a.md', 'tyst.md', 'README.md', '.dolt/a.md', 'a.html', '../utanför.md']
    for (const path of silent) editor.open(uri(path), draft)
    editor.open('untitled:Untitled-1', draft)
    editor.open('git:/maj.md?ref', draft)
    editor.open(uri('ny/maj.md'), draft)
    expect(await editor.diagnostics('untitled:Untitled-1')).toHaveLength(1)
    expect(await editor.diagnostics(uri('ny/maj.md'))).toHaveLength(1)
    for (const path of silent)
      expect((await editor.until(uri(path), () => true)).diagnostics, path).toEqual([])
    expect((await editor.until('git:/maj.md?ref', () => true)).diagnostics).toEqual([])
  })

  test('go when a document is closed', async () => {
    const { editor, uri } = await startEditor({ folder: await folderWith({}) })
    editor.open(uri('maj.md'), draft)
    await editor.diagnostics(uri('maj.md'))
    editor.close(uri('maj.md'))
    await editor.until(uri('maj.md'), ({ diagnostics }) => diagnostics.length === 0)
  })

  test('say so where a text is too large', async () => {
    const { editor, uri } = await startEditor({ folder: await folderWith({}) })
    editor.open(uri('stor.md'), 'Hej. '.repeat(300_000))
    const { diagnostics } = await editor.until(uri('stor.md'), () => true)
    expect(diagnostics).toMatchObject([{ severity: 1, source: 'tankefter' }])
  })
})

describe('the configuration', () => {
  test('is read anew when it changes, and so are register and packs', async () => {
    const folder = await folderWith({
      'tankefter.yml': 'regler: {irony: av}\n',
      'maj.md': draft,
    })
    const { editor, uri } = await startEditor({ folder })
    editor.open(uri('maj.md'), draft)
    expect(await editor.diagnostics(uri('maj.md'))).toEqual([])
    await writeFile(join(folder, 'tankefter.yml'), 'regler: {irony: fel}\nregister: ../s.csv\n')
    const changed = () =>
      editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('tankefter.yml'), type: 2 }],
      })
    await changed()
    await editor.told('../s.csv')
    await writeFile(join(folder, 'tankefter.yml'), 'regler: {irony: fel}\n')
    await changed()
    await editor.until(uri('maj.md'), ({ diagnostics: [first] }) => first?.severity === 1)
  })

  test('that cannot be used is told of where it is wrong, until it is mended', async () => {
    const folder = await folderWith({ 'tankefter.yml': 'kanall: x\nregler: {ironi: av}\n' })
    const { editor, uri } = await startEditor({ folder })
    const file = uri('tankefter.yml')
    editor.open(uri('maj.md'), draft)
    const { diagnostics } = await editor.until(file, () => true)
    expect(diagnostics).toMatchObject([{ range: { start: { line: 0, character: 0 } } }])
    await editor.told('tankefter.yml:1:1')
    await writeFile(join(folder, 'tankefter.yml'), '')
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} })
    await editor.until(uri('maj.md'), shown => shown.diagnostics.length === 1)
    await editor.until(file, shown => shown.diagnostics.length === 0)
  })

  test('is told of in the file that others build on, until that is mended', async () => {
    const folder = await folderWith({
      'bas.yml': 'regler: {irony: av}\n',
      'utkast/tankefter.yml': 'utgår-från: ../bas.yml\n',
    })
    const { editor, uri } = await startEditor({ folder })
    const file = uri('bas.yml')
    const changed = async (text: string) => {
      await writeFile(join(folder, 'bas.yml'), text)
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
    }
    editor.open(uri('utkast/maj.md'), draft)
    expect(await editor.diagnostics(uri('utkast/maj.md'))).toEqual([])
    expect(JSON.stringify(editor.registered)).toContain('"pattern":"bas.yml"')
    await changed('\nkanall: x\n')
    const { diagnostics } = await editor.until(file, () => true)
    expect(diagnostics).toMatchObject([{ range: { start: { line: 1, character: 0 } } }])
    await changed('regler: {irony: fel}\n')
    await editor.until(file, shown => shown.diagnostics.length === 0)
    await editor.until(uri('utkast/maj.md'), ({ diagnostics: [first] }) => first?.severity === 1)
  })

  test('ignores what those on the way ignore', async () => {
    const folder = await folderWith({
      'tankefter.yml': 'ignorera: [klubben/gammalt/**]\n',
      'klubben/tankefter.yml': 'ignorera: [arkiv/**]\n',
    })
    const { editor, uri } = await startEditor({ folder })
    const names = ['klubben/gammalt/a.md', 'klubben/arkiv/b.md', 'klubben/c.md']
    for (const name of names) editor.open(uri(name), draft)
    const shown = await Promise.all(names.map(name => editor.until(uri(name), () => true)))
    expect(shown.map(({ diagnostics }) => diagnostics.length)).toEqual([0, 0, 1])
  })

  test('that is taken away is blamed no more', async () => {
    const folder = await folderWith({ 'tankefter.yml': 'kanall: x\n' })
    const { editor, uri } = await startEditor({ folder })
    editor.open(uri('maj.md'), draft)
    await editor.until(uri('tankefter.yml'), shown => shown.diagnostics.length === 1)
    await rm(join(folder, 'tankefter.yml'))
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
    await editor.until(uri('tankefter.yml'), shown => shown.diagnostics.length === 0)
    await editor.until(uri('maj.md'), shown => shown.diagnostics.length === 1)
  })

  test('follows folders that are opened and closed', async () => {
    const folder = await folderWith({ 'tankefter.yml': '' })
    const other = await folderWith({})
    const { editor, uri } = await startEditor({ folder })
    const at = pathToFileURL(join(other, 'maj.md')).href
    editor.open(uri('maj.md'), draft)
    editor.open(at, draft)
    expect((await editor.until(at, () => true)).diagnostics).toEqual([])
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {
        added: [{ uri: pathToFileURL(other).href, name: 'b' }],
        removed: [{ uri: pathToFileURL(folder).href, name: 'a' }],
      },
    })
    await editor.until(at, shown => shown.diagnostics.length === 1)
    await editor.until(uri('maj.md'), shown => shown.diagnostics.length === 0)
  })

  test('is looked after by the editor, with the register and packs that it names', async () => {
    const folder = await folderWith({
      'utkast/tankefter.yml': 'register: ../samtycken.csv\npaket: [seko]\n',
      'samtycken.csv':
        'id;namn;roll;gäller;kanaler;datum\ns1;Maria Berg;medlem;namn;alla;2026-01-01\n',
    })
    const { editor, uri } = await startEditor({ folder: join(folder, 'utkast') })
    const text =
      '---\npersoner: [{namn: Maria Berg, roll: medlem, samtycke: s1}]\n---\nMaria Berg kör.\n'
    editor.open(uri('a.md'), text)
    expect(await editor.diagnostics(uri('a.md'))).toEqual([])
    const watched = JSON.stringify(editor.registered)
    expect(watched).toContain('**/{tankefter.yml')
    expect(watched).toContain('"pattern":"samtycken.csv"')
    await writeFile(join(folder, 'samtycken.csv'), 'id;namn\ns2;Ali Ek\n')
    await utimes(join(folder, 'samtycken.csv'), 1, 1)
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
    await editor.until(uri('a.md'), ({ diagnostics: [first] }) => first?.code === 'missing-consent')
  })
})

describe('hover', () => {
  test('has the clause in its own words, the way out, and where to read more', async () => {
    const { editor, uri } = await startEditor({ folder: await folderWith({}) })
    editor.open(uri('maj.md'), draft)
    const hover = await editor.hover(uri('maj.md'), { line: 4, character: 3 })
    const value = JSON.stringify(hover?.contents)
    expect(value).toContain('«ha vetskapen om att ironi och skämt kan vara svåruppfattat i text.»')
    expect(value).toContain('Policyn 3.8b')
    expect(value).toContain('→ Skriv rakt ut')
    expect(value).toContain('tankefter explain irony')
    expect(await editor.hover(uri('maj.md'), { line: 1, character: 3 })).toBeNull()
  })

  test('is plain text where the editor wants that', async () => {
    const { editor, uri } = await startEditor({ folder: await folderWith({}), capabilities: {} })
    editor.open(uri('maj.md'), draft)
    const hover = await editor.hover(uri('maj.md'), { line: 4, character: 3 })
    expect(hover?.contents).toMatchObject({ kind: 'plaintext' })
    expect(JSON.stringify(hover)).not.toContain('**')
  })

  test('shows no picture and no link that a draft would bring', async () => {
    const { editor, uri } = await startEditor({ folder: await folderWith({}) })
    editor.open(uri('maj.md'), '---\n"![x](https://a.example/b.png)<b>": ja\n---\nHej alla.\n')
    const hover = await editor.hover(uri('maj.md'), { line: 1, character: 5 })
    const { value } = (hover as Hover).contents as MarkupContent
    expect(value).toContain('a.example')
    expect(value).not.toMatch(/(?<!\\)!|(?<!\\)\[|(?<!\\)</)
  })
})

describe('a text half written', () => {
  test.each([
    '---\nkanal: [facebook, ',
    '---\npersoner:\n  - namn: "Anna\n---\nHej.',
    '---\n{{{{[[[[: - - -\n---\nHej.',
    '---\nignorera: *x\n&x: |\n  - \n---\n',
    '---',
    '',
    '---\n\t- kanal:\n? \n---\n\uD83D',
  ])('%j brings nothing down', async text => {
    const { editor, uri } = await startEditor({ folder: await folderWith({}) })
    editor.open(uri('a.md'), text)
    await editor.diagnostics(uri('a.md'))
    for (let offset = 0; offset <= text.length; offset++) {
      const position = editor.document(uri('a.md')).positionAt(offset)
      await editor.completions(uri('a.md'), position)
      await editor.hover(uri('a.md'), position)
    }
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
    await editor.actions(uri('a.md'), { range: whole, message: '' })
  })
})

describe('the end', () => {
  test('is 0 after a goodbye', async () => {
    const { editor, code } = await startEditor({ folder: await folderWith({}) })
    await editor.shutdown()
    expect(await code).toBe(0)
  })

  test('is 1 without one', async () => {
    const { editor, code } = await startEditor({ folder: await folderWith({}) })
    await editor.connection.sendNotification('exit')
    expect(await code).toBe(1)
  })

  test('comes when the editor is gone', async () => {
    const { code, toServer } = await startEditor({ folder: await folderWith({}) })
    toServer.end()
    expect(await code).toBe(1)
  })
})
