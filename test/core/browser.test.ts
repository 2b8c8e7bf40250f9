import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { browser as options } from '../../scripts/build/bundles.ts'
import * as core from '../../src/core/index.ts'
import { loadBuiltInPacks } from '../../src/node/packs/choose.ts'
import { root } from '../source-graph.ts'

type Core = typeof core

const drafts = {
  swedish: '---\nkanal: x\nnyckel: 1\n---\n\nTack för ingenting! Läs mer på seko.se 🚆🚆🚆🚆\n',
  english: 'Our members deserve a fucking break, and every chairman knows it.\n',
  phone: 'Ring Maria Johansson på 070-174 06 05 om du vill veta mer om schemat.\n',
  unsure: 'Pacta sunt servanda inter omnes gentes, sed lex dura lex.\n\nRing 070-174 06 05!\n',
}

const context = {
  today: '2026-11-22',
  expectedLanguages: ['sv', 'en'],
  ownSources: [],
  ownAccounts: [],
  ownDomains: ['seko.se'],
  spokespersons: [],
  branches: [],
  limits: {},
}

/** Lints the drafts with nothing but the core; told as JSON, which every world reads alike. */
async function lintAll(own: Core, told: string): Promise<string> {
  const { packs, drafts, context } = JSON.parse(told)
  const linter = own.createLinter(packs, { locale: 'sv' })
  const adapters = {}
  const results = []
  for (const name of Object.keys(drafts)) {
    const draft = own.parseDraft(name, drafts[name])
    await own.prepareDraft(linter, draft, { ...context, adapters })
    const { language, findings } = linter.lint(draft, { ...context, adapters })
    results.push({
      name,
      language,
      findings: findings.map(one => [one.ruleId, one.reason, one.note, one.span, one.place]),
    })
  }
  return JSON.stringify({ results, adapters: Object.keys(adapters).sort() })
}

let bundle = ''
let told = ''
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [`${root}/src/core/index.ts`],
    bundle: true,
    write: false,
    ...options,
    format: 'iife',
    globalName: 'core',
    target: 'es2022',
  })
  bundle = outputFiles[0]?.text ?? ''
  told = JSON.stringify({ packs: await loadBuiltInPacks(), drafts, context })
})

test('the core runs where there is no Node, and finds the same', async () => {
  // A context of its own has the language and nothing of Node: no process, require, Buffer.
  // Every browser has these, and so has Node; a bare context has not.
  const browser = createContext({ atob, TextDecoder })
  runInContext(bundle, browser)
  expect(runInContext('[typeof process, typeof require, typeof Buffer]', browser)).toEqual(
    Array(3).fill('undefined'),
  )
  browser.told = told
  const there = await runInContext(`(${lintAll})(core, told)`, browser)
  expect(JSON.parse(there)).toEqual(JSON.parse(await lintAll(core, told)))
})

test('and has loaded every part that the drafts need', async () => {
  const { results, adapters } = JSON.parse(await lintAll(core, told))
  expect(adapters).toEqual(['detector', 'phones', 'retext'])
  for (const { name, findings } of results) expect([name, findings.length]).not.toEqual([name, 0])
})

test('a module of Node in the core breaks the build for browsers', async () => {
  const building = build({
    stdin: { contents: "import 'node:fs'", resolveDir: root },
    bundle: true,
    write: false,
    platform: 'browser',
    logLevel: 'silent',
  })
  await expect(building).rejects.toThrow('node:fs')
})
