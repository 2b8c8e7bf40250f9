import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { readCorpus } from '../../../scripts/evaluate/corpus.ts'
import { parseDocument } from '../../../src/core/document.ts'
import { parseDraft } from '../../../src/core/draft.ts'
import { joinFiles, splitFiles } from '../../../src/core/pack/archive.ts'
import { readCompiledPacks } from '../../../src/core/pack/compiled.ts'
import { compilerOf } from '../../../src/core/terms/syntax.ts'
import { hitsOf, openTermLists } from '../../../src/core/terms/term-lists.ts'
import { documentOf } from '../../../src/core/text/words.ts'
import type { Pack, ParsedDraft, Rule } from '../../../src/core/types.ts'
import { filesIn, loadBuiltInPacks } from '../../../src/node/packs/choose.ts'
import { compilePacks, soundPacks } from '../../../src/node/packs/compile.ts'
import { builtInRulesFolder } from '../../../src/node/packs/load.ts'
import { contextWith } from '../people/draft.ts'
import { slowHits } from './reference.ts'

const folder = await mkdtemp(join(tmpdir(), 'packs-'))
afterAll(() => rm(folder, { recursive: true }))

const packs = await loadBuiltInPacks()
const masked = 'Vilken j-vla id*ot till chef, **f*n** och h-lvete. Så j*vla d-mt av S-J.'
const parse = (path: string, source: string) =>
  parseDocument(parseDraft(path, source), contextWith())
const few = readCorpus('fixtures/corpus')
  .filter((_, index) => index % 9 === 0)
  .map(({ path, source }) => parse(path, source))
/** Long enough for its commonest words to stand all over it. */
const long = few
  .filter(({ language }, index) => language === 'sv' && index % 3 === 0)
  .map(({ text, body }) => text.slice(body.start, body.end).replaceAll('\n', ' '))
  .join(' ”Så var det” ')
const drafts = [...few, parse('masked.md', masked), parse('long.md', `${long} ${masked}`)]

/** Every list of every rule, as it is looked for and masked. */
function everyList(of: readonly Pack[]): { rule: Rule; name: string; masked: boolean }[] {
  return of.flatMap(({ rules }) =>
    rules.flatMap(rule => {
      const names = [...new Set(Object.values(rule.terms).flatMap(Object.keys))]
      const isMasked = rule.checks.some(check => check.masked === 'yes')
      return [false, ...(isMasked ? [true] : [])].flatMap(masked =>
        names.map(name => ({ rule, name, masked })),
      )
    }),
  )
}

/** Every hit of every list, drafts one after the other. */
function allHits(of: readonly Pack[], termLists = openTermLists(of), among = drafts): string[] {
  return among.flatMap(draft =>
    everyList(of).flatMap(({ rule, name, masked }) =>
      hitsOf(termLists.list(rule, name, masked), draft).map(
        ({ from, to, term }) =>
          `${draft.path} ${rule.id} ${name} ${masked} ${from} ${to} ${term.source}`,
      ),
    ),
  )
}

/** The same by trying every term of one language at every word. */
function slowlyFound(draft: ParsedDraft): string[] {
  const { words } = documentOf(draft)
  return everyList(packs).flatMap(({ rule, name, masked }) => {
    const language = draft.language in rule.terms ? draft.language : 'any'
    const { names, compile } = compilerOf(rule, language)
    if (!names.includes(name)) return []
    return slowHits({ list: compile(name), words, masked }, draft.language).map(
      ({ from, to, source }) =>
        `${draft.path} ${rule.id} ${name} ${masked} ${from} ${to} ${source}`,
    )
  })
}

test('an index finds what trying every term at every word finds', { timeout: 120_000 }, () => {
  const some = drafts.filter(
    ({ language, path }, index) =>
      language !== 'mul' && (index % 12 === 0 || /^(?:masked|long)\.md$/.test(path)),
  )
  const found = allHits(packs, undefined, some)
  expect(found.length).toBeGreaterThan(300)
  expect(found).toEqual(some.flatMap(slowlyFound))
})

test('a rule by itself, and a pack that was compiled, find the same', async () => {
  const every = allHits(packs)
  expect(every.length).toBeGreaterThan(500)
  expect(allHits(packs, openTermLists())).toEqual(every)
  const files = compilePacks(await soundPacks(builtInRulesFolder()))
  for (const [name, content] of files) await writeFile(join(folder, name), content)
  const compiled = readCompiledPacks(filesIn(pathToFileURL(join(folder, '/'))))
  expect(allHits(compiled)).toEqual(every)
  const lean = compilePacks(await soundPacks(builtInRulesFolder()), { isLean: true })
  expect(allHits(readCompiledPacks(splitFiles(joinFiles(lean))))).toEqual(every)
})
