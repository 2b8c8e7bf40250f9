import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { weightsOf } from '../../../src/core/classifier/classifier.ts'
import { readCompiledPacks } from '../../../src/core/pack/compiled.ts'
import { resolveUses } from '../../../src/core/pack/uses.ts'
import type { Pack } from '../../../src/core/types.ts'
import { filesIn } from '../../../src/node/packs/choose.ts'
import { compilePacks, soundPacks } from '../../../src/node/packs/compile.ts'
import { builtInRulesFolder, loadPackFolders } from '../../../src/node/packs/load.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'models-'))
})
afterAll(() => rm(folder, { recursive: true }))

const modelsIn = (packs: readonly Pack[]) =>
  packs.flatMap(({ id, rules }) =>
    rules.flatMap(({ id: rule, models = {} }) =>
      Object.entries(models).map(([language, model]) => ({
        name: `${id}/${rule} ${language}`,
        ...model,
        weights: [...weightsOf(model)],
      })),
    ),
  )

test('models of compiled packs weigh as those of their sources', { timeout: 60_000 }, async () => {
  const files = compilePacks(await soundPacks(builtInRulesFolder()))
  for (const [name, content] of files) await writeFile(join(folder, name), content)
  const compiled = readCompiledPacks(filesIn(pathToFileURL(join(folder, '/'))))
  const written = modelsIn(
    resolveUses((await loadPackFolders(builtInRulesFolder())).map(({ pack }) => pack)),
  )
  expect(written.length).toBeGreaterThan(5)
  expect(modelsIn(compiled)).toEqual(written)
})
