import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { has, tools } from './content.ts'
import { filesOn, packed, projectWith, type Tarball } from './installed.ts'
import { root, run } from './run.ts'

const examples = filesOn('docs/library.md')
/** What the examples use besides, from our own packages. */
const libraries = [
  'retext-english',
  'retext-stringify',
  'unified',
  'vfile',
  'vfile-reporter',
  '@types/node',
  '@types/unist',
]

let tarball: Tarball
let project: ReturnType<typeof projectWith>
beforeAll(() => {
  tarball = packed()
  project = projectWith(
    tarball,
    {
      ...examples,
      'utkast/maj.md':
        '---\nspråk: en\n---\n\nOur chairman says: what a bloody mess at the terminal.\n',
    },
    libraries,
  )
})
afterAll(() => {
  project?.remove()
  tarball?.remove()
})

const node = (...args: string[]) =>
  run(process.execPath, args, { cwd: project.folder, env: { HOME: project.folder } })

describe('the package', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

  test('needs no other package at run time', () => {
    expect(manifest.dependencies).toBeUndefined()
    expect(manifest.peerDependencies).toBeUndefined()
  })

  test('holds what its manifest names, and nothing of the machine it was made on', () => {
    const named = [
      ...Object.values(
        manifest.exports as Record<string, string | { types: string; default: string }>,
      ).flatMap(entry => (typeof entry === 'string' ? entry : [entry.types, entry.default])),
      ...Object.values(manifest.bin as Record<string, string>),
      ...manifest.man,
      'README.md',
      'LICENSE',
      'dist/licences.txt',
      'dist/sbom.cdx.json',
    ].map(path => path.replace('./', ''))
    expect(named.filter(path => !tarball.paths.includes(path))).toEqual([])
    const unexpected = tarball.paths.filter(
      path =>
        !/^(?:dist|rules|schema|man)\/|^(?:CHANGELOG|README|SECURITY|LÄSMIG)\.md$|^LICENSE$|^package\.json$/u.test(
          path.normalize('NFC'),
        ),
    )
    expect(unexpected).toEqual([])
    const installed = join(project.folder, 'node_modules/tankefter')
    const telling = tarball.paths.filter(path => {
      const text = readFileSync(join(installed, path), 'latin1')
      return text.includes(root) || /\/(?:home|Users|root|work)\/[\w.-]+\//.test(text)
    })
    expect(telling).toEqual([])
  })

  test('says everywhere where it comes from', () => {
    const { repository, bugs, homepage } = manifest
    expect(repository.url).toMatch(/^git\+https:\/\/.+\.git$/)
    const page = repository.url.replace(/^git\+|\.git$/g, '')
    expect([bugs, homepage]).toEqual([`${page}/issues`, `${page}#readme`])
    for (const name of ['docs/hooks.md', 'docs/ci.md', 'docs/install.md'])
      expect(readFileSync(join(root, name), 'utf8')).toContain(page.replace('https://', ''))
  })

  test.skipIf(!has('publint'))('is as publint wants it', async () => {
    const { code, out, err } = await node(
      join(tools, 'publint/src/cli.js'),
      join(project.folder, 'node_modules/tankefter'),
      '--strict',
    )
    expect([code, out + err]).toEqual([0, expect.stringContaining('All good!')])
  })

  test.skipIf(!has('@arethetypeswrong/cli'))('has the types that its modules have', async () => {
    const { code, out, err } = await node(
      join(tools, '@arethetypeswrong/cli/dist/index.js'),
      tarball.file,
      ...['--profile', 'esm-only', '--no-color', '--no-emoji'],
    )
    expect([code, err]).toEqual([0, ''])
    for (const entry of ['tankefter', 'tankefter/core', 'tankefter/packs', 'tankefter/unified'])
      expect(out).toMatch(new RegExp(`"${entry}" +│ OK \\(ESM\\) +│ OK `))
  })
})

test('check() knows configuration, register and baseline as the command does', async () => {
  const tool = join(project.folder, 'node_modules/tankefter/dist/cli.js')
  const kampanj = projectWith(tarball, {
    'tankefter.yml': 'register: samtycken.csv\nbaseline: kända.json\n',
    'samtycken.csv': 'id,namn,gäller,kanaler,datum\ns1,Maria Johansson,namn,facebook,2026-01-01\n',
    'annat.csv': 'id,namn,gäller,kanaler,datum\n',
    'utkast/a.md':
      '---\nkanal: facebook\npersoner:\n  - {namn: Maria Johansson, roll: medlem, samtycke: s1}\n---\n\nMaria Johansson jobbar natt 🎉🎉🎉🎉 på terminalen.\n',
    'library.mjs': `import { check, reporters } from 'tankefter'
      const json = await reporters.json()
      const options = JSON.parse(process.argv[2])
      process.stdout.write(json(await check(['utkast'], { today: '2026-11-22', ...options }), { locale: 'sv' }))`,
  })
  const setting = { cwd: kampanj.folder, env: { HOME: kampanj.folder } }
  const command = (...args: string[]) =>
    run(process.execPath, [tool, 'utkast', '--today', '2026-11-22', ...args], setting)
  const library = async (options: object) =>
    (await run(process.execPath, ['library.mjs', JSON.stringify(options)], setting)).out
  const found = (json: string): string[] =>
    JSON.parse(json).results.flatMap((draft: { findings: { rule: string }[] }) =>
      draft.findings.map(({ rule }) => rule),
    )
  try {
    await command('--update-baseline', 'kända.json', '--rule', 'emoji-run')
    const plain = await library({})
    expect(plain).toBe((await command('--format', 'json')).out)
    const other = await library({ register: 'annat.csv' })
    expect(other).toBe((await command('--format', 'json', '--register', 'annat.csv')).out)
    expect(found(other)).not.toEqual(found(plain))
    expect(found(plain)).not.toContain('emoji-run')
  } finally {
    kampanj.remove()
  }
})

describe('the examples of docs/library.md', () => {
  test('type-check strictly, with every declaration that comes along', async () => {
    const { code, out } = await node(
      join(root, 'node_modules/typescript/bin/tsc'),
      ...'--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess'.split(' '),
      ...'--skipLibCheck false --module nodenext --target es2022 --types node typed.ts'.split(' '),
    )
    expect([code, out]).toEqual([0, ''])
  })

  test('check.mjs reads a folder', async () => {
    const { code, out, err } = await node('check.mjs')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatchInlineSnapshot(`
      "utkast/maj.md:5 info insensitive-wording (3.8a)
      utkast/maj.md:5 warning profanity (3.8a)
      "
    `)
  })

  test('check.mjs catches what is thrown', async () => {
    const broken = projectWith(tarball, { ...examples, 'tankefter.yml': 'regler: 7\n' })
    try {
      const { code, out, err } = await run(process.execPath, ['check.mjs'], { cwd: broken.folder })
      expect([code, out]).toEqual([2, ''])
      expect(err).not.toContain('at ')
    } finally {
      broken.remove()
    }
  })

  test('browser.mjs reads a text', async () => {
    const { code, out, err } = await node('browser.mjs')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatchInlineSnapshot(`
      "0-41 May be taken literally: “Thanks for nothing, says Maria Johansson.”
      25-40 “Maria Johansson” is named but not under “people”. Does the person know?
      "
    `)
  })

  test('unified.mjs adds findings to the messages of a file', async () => {
    const { code, out, err } = await node('unified.mjs')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatchInlineSnapshot(`
      "post.md
      1:5-1:13  info The word may shut people out: “chairman” insensitive-wording seko
      1:22-1:29 info The word may shut people out: “firemen”  insensitive-wording seko
      "
    `)
  })
})
