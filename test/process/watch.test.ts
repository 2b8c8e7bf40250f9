import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cli, folderOf, tankefter } from './run.ts'

const fine = '---\nkanal: facebook\n---\n\nVi möts på torsdag och pratar om schemat. Välkommen!\n'
const { folder, remove } = folderOf({ 'utkast/a.md': fine, 'tankefter.yml': 'branscher: [post]\n' })
afterAll(remove)

const waiting = 'Läser igen när något sparas'
const put = (path: string, text: string) => writeFileSync(join(folder, path), text)

function start(args: readonly string[], cwd = folder) {
  const child = spawn(process.execPath, [cli, '--watch', ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '' },
  })
  let said = ''
  const more = () => Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')])
  child.stdout.on('data', chunk => {
    said += chunk
  })
  child.stderr.on('data', chunk => {
    said += chunk
  })
  return {
    child,
    /** Waits for a whole report that holds some words, and forgets what was said so far. */
    async told(words: string): Promise<string> {
      const there = () => said.includes(words) && said.lastIndexOf(waiting) > said.indexOf(words)
      while (!there()) await more()
      const report = said
      said = ''
      return report
    },
  }
}

test('checks again at every save, whatever happens to the files', async () => {
  const { child, told } = start(['utkast'])
  const ended = once(child, 'close')
  await told('1 utkast läst, utan anmärkning')
  put('utkast/b.md', fine.replace('facebook', 'facebok'))
  await told('utkast/b.md')
  renameSync(join(folder, 'utkast/b.md'), join(folder, 'utkast/c.md'))
  await told('utkast/c.md')
  put('tankefter.yml', 'branshcer: [post]\n')
  await told('tankefter.yml:1:1')
  put('tankefter.yml', 'underkänn-vid: aldrig\n')
  await told('2 utkast lästa')
  rmSync(join(folder, 'utkast/c.md'))
  await told('1 utkast läst, utan anmärkning')
  child.kill('SIGINT')
  expect((await ended)[0]).toBe(130)
})

test('looks after the configurations nearer to drafts, and those they build on', async () => {
  const above = folderOf({
    'bas.yml': 'regler: {shouting: av}\n',
    'alla/utkast/a.md': 'VI MÖTS PÅ TORSDAG I FOLKETS HUS I LUND ALLIHOP!!!!\n',
    'alla/tankefter.yml': '',
  })
  const { child, told } = start(['utkast'], join(above.folder, 'alla'))
  // Again and again: a file that has just come into sight may not be looked after yet.
  const saved = async (path: string, text: string, words: string): Promise<void> => {
    const save = () => writeFileSync(join(above.folder, path), text)
    const saving = setInterval(save, 200)
    save()
    await told(words)
    clearInterval(saving)
  }
  const ended = once(child, 'close')
  await told('shouting')
  await saved('alla/utkast/.tankefter.yml', 'utgår-från: ../../bas.yml\n', 'utan anmärkning')
  await saved('bas.yml', 'reglar: {}\n', 'bas.yml:1:1')
  await saved('bas.yml', 'regler: {shouting: fel}\n', 'FEL')
  child.kill('SIGINT')
  expect((await ended)[0]).toBe(130)
  above.remove()
})

test('refuses what is never saved again', async () => {
  const { code, err } = await tankefter(['--watch', '-'], { cwd: folder })
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--watch') })
})
