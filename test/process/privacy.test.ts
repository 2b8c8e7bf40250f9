import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { formats } from '../../src/reporters/index.ts'
import { bytesOf, names } from '../core/images/files.ts'
import { Editor } from '../lsp/client.ts'
import { cli, folderOf, root, run, tankefter } from './run.ts'

const traced = fileURLToPath(new URL('traced.mjs', import.meta.url))
const photo = bytesOf(names.find(name => name.endsWith('.jpg')) ?? '')
const draft = `---
kanal: facebook
personer: [{namn: Farah Öhrn, roll: medlem}]
bilder: [{fil: perrong.jpg, alt: En perrong}, {fil: ../hemligt.jpg, alt: Något annat}]
---

Ring Farah Öhrn på 070-174 06 05, så jävla bra.
`
const { folder, remove } = folderOf({
  'hem/.gitconfig': '[user]\n  name = Ove Stark\n',
  'hem/.ssh/id_ed25519': 'hemlig',
  'hem/Dokument/medlemmar.csv': 'namn\nOve Stark\n',
  'klubben/samtycken.csv':
    'id;namn;roll;gäller;kanaler;datum\ns1;Amal Ek;medlem;namn;alla;2026-01-01\n',
  'klubben/hemligt.jpg': photo,
  'klubben/löner.md': 'Lön',
  'klubben/utkast/tankefter.yml': 'register: ../samtycken.csv\n',
  'klubben/utkast/.gitignore': 'gammalt/\n',
  'klubben/utkast/maj.md': draft,
  'klubben/utkast/perrong.jpg': photo,
  'klubben/utkast/protokoll.pdf': 'inget utkast',
  'spår/.keep': '',
})
afterAll(remove)
const env = { HOME: join(folder, 'hem') }
const inDrafts = { cwd: join(folder, 'klubben', 'utkast'), env }

let traces = 0
/** The files that a command line opens, those of the tool itself and of Node left out; from the folder of the test. */
async function opened(args: readonly string[], cwd = inDrafts.cwd): Promise<readonly string[]> {
  const log = join(folder, 'spår', `${traces++}.txt`)
  const { code } = await tankefter(args, {
    cwd,
    env: { ...env, TRACED_TO: log },
    node: ['--import', traced],
  })
  expect([0, 1]).toContain(code)
  const paths = new Set(readFileSync(log, 'utf8').trim().split('\n'))
  return [...paths]
    .filter(path => !path.startsWith(join(root, 'dist')))
    .map(path => path.replace(folder + sep, '').replaceAll(sep, '/'))
    .sort()
}

/** Every file of the folder with what it holds, but what Node keeps of the program that it has compiled. */
const state = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(join(folder, path)).isFile() && !path.startsWith('spår'))
    .filter(path => !path.includes(join('tankefter', 'compiled')))
    .sort()
    .map(path => `${path}\n${readFileSync(join(folder, path)).toString('base64')}`)

describe('what is read', () => {
  test('is the drafts, their pictures inside the folder, the settings, the register and what git ignores', async () => {
    const files = await opened(['--no-cache'])
    expect(files).toEqual([
      'klubben/samtycken.csv',
      'klubben/utkast/.gitignore',
      'klubben/utkast/maj.md',
      'klubben/utkast/perrong.jpg',
      'klubben/utkast/tankefter.yml',
    ])
  })

  test('would be noticed were it more', async () => {
    const log = join(folder, 'spår', 'mer.txt')
    const script = `await (await import('node:fs/promises')).readFile(${JSON.stringify(join(folder, 'hem/.gitconfig'))})`
    const args = ['--import', traced, '--input-type=module', '--eval', script]
    await run(process.execPath, args, { env: { TRACED_TO: log } })
    expect(readFileSync(log, 'utf8')).toContain('.gitconfig')
  })
})

describe('nothing is written', () => {
  test.each([
    ['consent', 'check', '.'],
    ['consent', 'who', '.'],
    ['consent', 'where', 's1', '.'],
    ['images', 'show', 'perrong.jpg'],
    ['copy', '--force', 'maj.md'],
    ['config', 'maj.md'],
    ['--mask-names', '.'],
  ])('by %s %s', async (...args) => {
    const before = state()
    const { code } = await tankefter(args, inDrafts)
    expect([0, 1]).toContain(code)
    expect(state()).toEqual(before)
  })

  test('of what an editor sends', async () => {
    const before = state()
    const child = spawn(process.execPath, [cli, 'lsp'], { cwd: inDrafts.cwd, env })
    const ended = new Promise<number | null>(resolve => child.on('close', resolve))
    const editor = new Editor(child.stdout, child.stdin)
    await editor.initialize({ folder: inDrafts.cwd })
    const uri = pathToFileURL(join(inDrafts.cwd, 'ny.md')).href
    editor.open(uri, draft)
    const found = (await editor.diagnostics(uri)).map(({ code }) => code)
    expect(found).toContain('missing-consent')
    await editor.shutdown()
    expect(await ended).toBe(0)
    expect(state()).toEqual(before)
  })
})

describe('a report', () => {
  test.each(formats)('as %s has what it speaks of, and with a mask no one', async format => {
    const plain = await tankefter(['-f', format, '.'], inDrafts)
    expect(plain.out).toMatch(/Farah\W+Öhrn|Farah&#?\w*;Öhrn|Farah%20/u)
    const masked = await tankefter(['-f', format, '--mask-names', '.'], inDrafts)
    expect(masked.out + masked.err).not.toMatch(/Farah|Öhrn|070/u)
  })

  test('as a page has the whole draft, and as JSON only what it speaks of', async () => {
    const text = async (format: string) => (await tankefter(['-f', format, '.'], inDrafts)).out
    expect(await text('html')).toContain('Ring ')
    expect(await text('json')).not.toContain('Ring ')
  })
})
