import { existsSync, readFileSync } from 'node:fs'
import type { Pack } from '../core/types.ts'
import { readCompiledPacks } from './compiled-packs.ts'

let builtIn: Promise<Pack[]> | undefined

/** The packs that come with the tool, read once: compiled beside a bundle, else from their YAML. */
export function loadBuiltInPacks(): Promise<Pack[]> {
  builtIn ??= readBuiltInPacks()
  return builtIn
}

async function readBuiltInPacks(): Promise<Pack[]> {
  const compiled = readCompiled()
  if (compiled) return compiled
  const { builtInRulesFolder, loadPackFolders } = await import('./packs.ts')
  return (await loadPackFolders(builtInRulesFolder())).map(({ pack }) => pack)
}

/** The compiled packs beside a bundle, which may have put this code into a folder of parts. */
function readCompiled(): Pack[] | undefined {
  for (const path of ['./packs.json', '../packs.json']) {
    const file = new URL(path, import.meta.url)
    if (existsSync(file)) return readCompiledPacks(readFileSync(file, 'utf8'), file)
  }
  return undefined
}
