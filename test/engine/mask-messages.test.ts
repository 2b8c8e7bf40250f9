import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namesInMessage } from '../../src/engine/mask.ts'
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
