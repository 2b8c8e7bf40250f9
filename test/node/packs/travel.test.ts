import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { packFolder } from '../../../src/node/packs/files.ts'
import { loadPackFolder } from '../../../src/node/packs/load.ts'
import { command } from '../../commands.ts'
import { type Files, temporaryFolder } from '../write-folder.ts'
import { smallPack } from './small-pack.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

const draft = { 'a.md': 'Vi åt lunch.\n' }
/** The pack in a folder of a project, under another name where its folder has one. */
const inFolder = (folder: string, id = 'liten'): Files =>
  Object.fromEntries(
    Object.entries(smallPack).map(([path, text]) => [
      `${folder}/${path}`,
      text.replace('id: liten', `id: ${id}`),
    ]),
  )
let count = 0
const project = (files: Files) => write(`${++count}`, { ...draft, ...files })

async function rulesFound(folder: string): Promise<string[]> {
  const { out, err } = await command(['a.md', '--format', 'json'], folder)
  if (!out) return [err]
  const [{ findings }] = JSON.parse(out).results
  return findings.map(({ rule }: { rule: string }) => rule)
}

describe('a pack comes from', () => {
  it('a folder, counted from the configuration', async () => {
    const root = await project({
      'tankefter.yml': 'paket: [./regler/liten]\n',
      ...inFolder('regler/liten'),
    })
    expect(await rulesFound(root)).toEqual(['lunch'])
  })

  it.each(['liten', '@huset/liten'])('a package, %s, in the nearest node_modules', async name => {
    const root = await project({
      'under/tankefter.yml': `paket: ["${name}"]\n`,
      'under/a.md': draft['a.md'],
      [`node_modules/${name}/package.json`]: `{"name": "${name}", "main": "index.js"}`,
      [`node_modules/${name}/index.js`.replace('index.js', 'README.md')]: '# Policy\n',
      ...inFolder(`node_modules/${name}`),
    })
    expect(await rulesFound(join(root, 'under'))).toEqual(['lunch'])
  })

  it('nowhere else, whatever its name', async () => {
    const root = await project({ ...inFolder('liten') })
    expect(packFolder('@../../liten', root)).toBe(join(root, '@../../liten'))
    expect(packFolder('ingen', root)).toBe(join(root, 'ingen'))
  })
})

describe('a package that holds code', () => {
  it('is refused, and nothing of it is run', async () => {
    const root = await project({
      'tankefter.yml': 'paket: [liten]\n',
      'node_modules/liten/index.js': 'throw new Error("run")\n',
      ...inFolder('node_modules/liten'),
    })
    const [told] = await rulesFound(root)
    expect(told).toContain('Paketet ”liten” har fel')
    expect(told).toContain(`tankefter rules check ${join('node_modules', 'liten')}`)
  })
})

describe('what is larger than a pack can be, or leads out of its folder', () => {
  const problemsOf = async (root: string) =>
    (await loadPackFolder(join(root, 'liten'))).problems.map(({ message }) => message.sv)

  it.each<[string, Files, string]>([
    [
      'a file',
      { 'liten/lunch/terms.sv.yml': `food: ["${'lunch'.repeat(300_000)}"]\n` },
      'större än 1 MB',
    ],
    [
      'a model',
      { 'liten/lunch/model.sv.yml': `weights: ${'A'.repeat(2_000_000)}\n` },
      'större än 1 MB',
    ],
    [
      'brackets in brackets',
      { 'liten/lunch/terms.sv.yml': `food: ${'['.repeat(5000)}${']'.repeat(5000)}\n` },
      'fler nivåer än som går att läsa',
    ],
    [
      'a file that repeats itself',
      {
        'liten/lunch/terms.sv.yml': `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh']
          .map(
            (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]\n`,
          )
          .join('')}`,
      },
      'upprepar sig själv',
    ],
  ])('%s is told and not read', async (_, files, words) => {
    const root = await project({ ...inFolder('liten'), ...files })
    expect((await problemsOf(root)).join('\n')).toContain(words)
  })

  it('all its files together', async () => {
    const lists = Object.fromEntries(
      [...'abcdefghijkl'].map(letter => [
        `liten/lunch/terms.x${letter}.yml`,
        `# ${'x'.repeat(950_000)}\nfood: [lunch]\n`,
      ]),
    )
    const root = await project({ ...inFolder('liten'), ...lists })
    expect((await problemsOf(root)).join('\n')).toContain('tillsammans större än 10 MB')
  })

  it('hundreds of rules', async () => {
    const root = await project({ ...inFolder('liten') })
    for (let at = 0; at < 301; at++) await mkdir(join(root, 'liten', `r${at}`))
    expect((await problemsOf(root)).join('\n')).toContain('fler än 300 mappar')
  })

  it('links to files elsewhere', async () => {
    const { 'liten/lunch/terms.sv.yml': _, ...rest } = inFolder('liten')
    const root = await project({ ...rest, 'hemligt.yml': 'food: [lunch]\n' })
    await symlink(join(root, 'hemligt.yml'), join(root, 'liten/lunch/terms.sv.yml'))
    expect((await problemsOf(root)).join('\n')).toContain('terms.sv.yml leder ut ur paketets mapp')
  })

  it("a policy's text elsewhere", async () => {
    const files = inFolder('liten')
    const pack = files['liten/pack.yml'] ?? ''
    const root = await project({
      ...files,
      'liten/pack.yml': pack.replace('policy: policy.txt', 'policy: ../hemligt.txt'),
      'hemligt.txt': 'Vi skriver om arbetet och inte om lunchen. Var snäll.\n',
    })
    const { code, out } = await command(['rules', 'check', 'liten'], root)
    expect(code).toBe(1)
    expect(out).toContain('leder ut ur paketets mapp')
  })
})

it('terms that would take for ever keep a pack from being used', async () => {
  const root = await project({
    'tankefter.yml': 'paket: [./liten]\n',
    ...inFolder('liten'),
    'liten/lunch/terms.sv.yml': `food: ["${Array(18).fill('[(a a|a)]').join(' ')} lunch"]\n`,
  })
  const [told] = await rulesFound(root)
  expect(told).toContain('Paketet ”./liten” har fel')
})
