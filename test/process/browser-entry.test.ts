import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../source-graph.ts'

// The library as somebody has it who has installed the package.
type Core = typeof import('../../src/core/index.ts')
type Packs = typeof import('../../src/packs.ts')

let folder = ''
let core: Core
let packs: Packs
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entry-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/tankefter'))
  const built = (name: string) => import(pathToFileURL(join(root, 'dist', name)).href)
  core = await built('core.mjs')
  packs = await built('packs.mjs')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const context = () => core.plainContext('2026-11-22')

describe('a draft from metadata and body', () => {
  const body = 'Maria Johansson, brevbärare i Umeå, berättar.\n'
  const people = [{ name: 'Maria Johansson', role: 'member' as const }]

  test('finds what the same draft finds with front matter', async () => {
    const linter = core.createLinter(await packs.loadPacks(), { locale: 'sv' })
    const written = `---\nkanal: facebook\npersoner:\n  - {namn: Maria Johansson, roll: medlem}\n---\n`
    const said = (draft: import('../../src/core/index.ts').Draft) =>
      linter.lint(draft, context()).findings.map(({ ruleId, reason, fix }) => [ruleId, reason, fix])
    const made = core.createDraft('', { channel: ['facebook'], people }, body)
    expect(said(made)).toEqual(said(core.parseDraft('', written + body)))
    expect(said(made).map(([rule]) => rule)).toContain('missing-consent')
  })

  test('counts places from the start of the body, and puts what is told of metadata at the top', async () => {
    const linter = core.createLinter(await packs.loadPacks(), { locale: 'sv' })
    const draft = core.createDraft('', { images: [{ file: 'a.jpg', alt: 'Jävla skit' }] }, body)
    const { findings } = linter.lint(draft, context())
    const spans = Object.fromEntries(findings.map(({ ruleId, span }) => [ruleId, span]))
    expect(spans['unknown-person']).toEqual({ start: 0, end: 'Maria Johansson'.length })
    expect(spans.profanity).toEqual({ start: 0, end: 0 })
  })
})

test.each([
  ['register.csv', 'id;namn;gäller\ns012;Maria Johansson;namn, bild\n'],
  ['register.yml', '- {id: s012, namn: Maria Johansson, gäller: [namn, bild]}\n'],
])('a register is read from its bytes: %s', async (name, text) => {
  const { records, problems } = await core.parseRegister(name, new TextEncoder().encode(text))
  expect(problems).toEqual([])
  expect(records).toEqual([
    { id: 's012', name: 'Maria Johansson', uses: ['name', 'picture'], channels: [] },
  ])
})
