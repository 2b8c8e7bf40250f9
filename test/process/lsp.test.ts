import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { Editor } from '../lsp/client.ts'
import { cli, folderOf, offline } from './run.ts'

const { folder, remove } = folderOf({
  'samtycken.csv': 'id;namn;roll;gäller;kanaler;datum\ns1;Amal Ek;medlem;namn;alla;2026-01-01\n',
  'utkast/tankefter.yml': 'register: ../samtycken.csv\n',
})
afterAll(remove)

/** The tool as it is shipped, without a network, with an editor at its other end. */
function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', offline, cli, 'lsp', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '' },
  })
  const err: Buffer[] = []
  child.stderr.on('data', chunk => err.push(chunk))
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const editor = new Editor(child.stdout, child.stdin)
  onTestFinished(() => {
    editor.connection.dispose()
    child.kill('SIGKILL')
  })
  return { child, editor, ended, errors: () => Buffer.concat(err).toString() }
}

const uri = `${pathToFileURL(folder).href}/utkast/maj.md`
const text = '---\r\nkanal: facebook\r\n---\r\nHeja 🎉 skyddsombudet Amal Ek, så jävla bra!\r\n'

describe('the language server as it ships', () => {
  test('finds, explains, mends, completes and says goodbye', async () => {
    const { editor, ended, errors } = start('--stdio')
    const { serverInfo } = await editor.initialize({ folder: `${folder}/utkast`, locale: 'en' })
    expect(serverInfo?.name).toBe('tankefter')
    editor.open(uri, text)
    const found = await editor.diagnostics(uri)
    const words = found.map(({ code, range }) => `${code} ${editor.document(uri).getText(range)}`)
    expect(words).toContain('profanity jävla')
    const person = found.find(({ code }) => code === 'unknown-person')
    if (!person) throw new Error('nobody found')
    const hover = await editor.hover(uri, person.range.start)
    expect(JSON.stringify(hover?.contents)).toContain('tankefter explain unknown-person')
    const [withConsent] = await editor.actions(uri, person)
    expect(withConsent?.title).toBe('Add Amal Ek to people: consent s1')
    const after = withConsent ? editor.apply(uri, withConsent) : ''
    expect(after).toContain('personer:\r\n  - namn: Amal Ek\r\n    roll: medlem\r\n')
    expect((await editor.diagnostics(uri)).map(({ code }) => code)).toEqual(['profanity'])
    const items = await editor.completions(uri, { line: 1, character: 7 })
    expect(items.map(({ label }) => label)).toContain('linkedin')
    await editor.shutdown()
    expect(await ended).toBe(0)
    expect(errors()).toBe('')
  })

  test('ends with 1 where the editor leaves without a goodbye, by word or by closing', async () => {
    const first = start()
    await first.editor.initialize({ folder })
    await first.editor.connection.sendNotification('exit')
    expect(await first.ended).toBe(1)
    const second = start('--stdio', `--clientProcessId=${process.pid}`)
    await second.editor.initialize({ folder })
    second.child.stdin.end()
    expect(await second.ended).toBe(1)
  })

  test('ends when the process of the editor is gone, though nobody closed the input', async () => {
    const other = spawn(process.execPath, ['--eval', ''])
    await new Promise(resolve => other.on('close', resolve))
    const { editor, ended } = start('--stdio')
    await editor.initialize({ folder, processId: other.pid ?? null })
    expect(await ended).toBe(1)
  })

  test('outlives what is no message of the protocol', async () => {
    const { child, editor, ended } = start('--stdio')
    await editor.initialize({ folder })
    child.stdin.write('Content-Length: 5\r\n\r\n{"a":')
    editor.open(uri, text)
    expect(await editor.diagnostics(uri)).not.toEqual([])
    await editor.shutdown()
    expect(await ended).toBe(0)
  })

  test.each([
    ['no number', 'Content-Length: hundra\r\n\r\n{}'],
    ['a number with more after it', 'Content-Length: 2x\r\n\r\n{}'],
    ['a negative number', 'Content-Length: -2\r\n\r\n{}'],
    ['no length at all', 'Content-Type: application/json\r\n\r\n{}'],
    ['two lengths', 'Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}'],
    ['more than anybody sends', 'Content-Length: 999999999\r\n\r\n{}'],
    ['a body longer than was said', 'Content-Length: 1\r\n\r\n{}\r\n\r\n'],
    ['no colon', 'Hej\r\n\r\n'],
    ['letters without an end', 'a'.repeat(9000)],
  ])('ends with 2 and a message at a header with %s', async (_, sent) => {
    const { child, editor, ended, errors } = start('--stdio', '--locale', 'en')
    await editor.initialize({ folder })
    child.stdin.on('error', () => {})
    child.stdin.write(sent)
    expect(await ended).toBe(2)
    expect(errors()).toMatch(/^What came in is no message of an editor: “.+\n$/)
  })

  test('takes a header in pieces, and one with a type', async () => {
    const { child, editor, ended } = start('--stdio')
    // An editor that the server asks nothing, so that no answer falls between the pieces.
    await editor.initialize({ folder, capabilities: {} })
    const body = JSON.stringify({ jsonrpc: '2.0', method: 'exit' })
    const type = 'Content-Type: application/vscode-jsonrpc; charset=utf-8'
    for (const sign of `content-length:${body.length}\r\n${type}\r\n\r\n${body}`) {
      child.stdin.write(sign)
      await new Promise(resolve => setImmediate(resolve))
    }
    expect(await ended).toBe(1)
  })

  test('refuses a socket', async () => {
    const { ended, errors } = start('--socket=6000')
    expect(await ended).toBe(2)
    expect(errors()).toContain('--socket')
  })
})
