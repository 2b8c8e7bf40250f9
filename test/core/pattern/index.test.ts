import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { readCorpus } from '../../../scripts/evaluate/corpus.ts'
import { parseDraft } from '../../../src/core/draft.ts'
import { parsePassages } from '../../../src/core/passages.ts'
import { createLexicon } from '../../../src/core/pattern/lexicon.ts'
import { hitsOf } from '../../../src/core/pattern/lists.ts'
import type { Pack } from '../../../src/core/types.ts'
import { loadBuiltInPacks } from '../../../src/node/built-in-packs.ts'
import { readCompiledPacks } from '../../../src/node/compiled-packs.ts'
import { compilePacks } from '../../../src/node/pack-compile.ts'
import { builtInRulesFolder } from '../../../src/node/packs.ts'
import { contextWith } from '../people/draft.ts'

const folder = await mkdtemp(join(tmpdir(), 'packs-'))
afterAll(() => rm(folder, { recursive: true }))

/** Every hit of every list, drafts one after the other. */
function allHits(packs: readonly Pack[], lexicon = createLexicon(packs)): string[] {
  return readCorpus('fixtures/corpus').flatMap(({ path, source }, index) => {
    if (index % 9) return []
    const draft = parsePassages(parseDraft(path, source), contextWith())
    return packs.flatMap(({ rules }) =>
      rules.flatMap(rule =>
        [...new Set(Object.values(rule.terms).flatMap(Object.keys))].flatMap(name =>
          [true, false].flatMap(masked =>
            hitsOf(lexicon.find(rule, name, masked), draft).map(
              ({ from, to, term }) => `${path} ${rule.id} ${name} ${from} ${to} ${term.source}`,
            ),
          ),
        ),
      ),
    )
  })
}

test('an index finds what a search for every term finds, compiled or not', async () => {
  const packs = await loadBuiltInPacks()
  const every = allHits(packs, createLexicon())
  expect(every.length).toBeGreaterThan(500)
  expect(allHits(packs)).toEqual(every)
  const files = await compilePacks(builtInRulesFolder())
  for (const [name, content] of files) await writeFile(join(folder, name), content)
  const compiled = readCompiledPacks(
    String(files.get('packs.json')),
    pathToFileURL(join(folder, 'packs.json')),
  )
  expect(allHits(compiled)).toEqual(every)
})
