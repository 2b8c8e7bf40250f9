import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { namesInMessage, runMasked } from '../../src/engine/mask.ts'
import { command } from '../commands.ts'
import { folderWith } from '../node/folder.ts'

const messages = new URL('../../src/messages/', import.meta.url)

/** Texts between quotation marks in TypeScript, with a figure for each value that is put into them. */
const textsIn = (source: string): string[] =>
  [...source.matchAll(/'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|`[^`]*`/g)].map(([text]) =>
    text.slice(1, -1).replace(/\$\{[^}]*\}/g, '0'),
  )

test.each(readdirSync(messages))('no word of %s is taken for a name', name => {
  const texts = textsIn(readFileSync(new URL(name, messages), 'utf8'))
  expect(texts.flatMap(text => namesInMessage(text).map(one => `${one}: ${text}`))).toEqual([])
})

test('a run that names nobody says git-arkiv, and still names nobody', async () => {
  const cwd = await folderWith({ 'a.md': 'Hej' })
  const { err } = await command(['--mask-names', '--staged'], cwd)
  expect(err).toContain('ett git-arkiv')
  const missing = await command(['--mask-names', 'Git Andersson.md'], cwd)
  expect(missing.out + missing.err).not.toContain('Andersson')
})

test('a run that names nobody fails without a name, also where a file is called by one', async () => {
  const cwd = await folderWith({ 'a.md': 'Hej', 'Git Andersson.yml/x': '' })
  const { err } = await command(['--mask-names', '--config', 'Git Andersson.yml', 'a.md'], cwd)
  expect(err).toContain('.yml:1:1')
  expect(err).not.toContain('Andersson')
  const io = { stdout: { write() {} }, stderr: { write() {} }, stdin: process.stdin, env: {}, cwd }
  const failed = runMasked(io, 'sv', async () => readFileSync(join(cwd, 'Git Andersson.md')))
  const error = await failed.catch(error => error)
  expect(error).toMatchObject({ code: 'ENOENT', path: expect.stringMatching(/Person \d/u) })
  expect(`${error.message} ${error.path}`).not.toContain('Andersson')
})
