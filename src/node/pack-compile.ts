import { indexTerms } from '../core/pattern/term-index.ts'
import type { Pack, TermIndex } from '../core/types.ts'
import { loadPackFolders } from './packs.ts'

/**
 * The packs of a folder as one JSON text, ready to be read without YAML.
 *
 * @throws {Error} where a pack has a problem: nothing half read is compiled.
 */
export async function compilePacks(rulesFolder: string): Promise<string> {
  const loaded = await loadPackFolders(rulesFolder)
  const problems = loaded.flatMap(({ problems }) => problems)
  if (problems.length > 0) {
    const lines = problems.map(({ path, line, message }) => `${path}:${line ?? 1}: ${message.en}`)
    throw new Error(`Packs that cannot be compiled:\n${lines.join('\n')}`)
  }
  return `${JSON.stringify(loaded.map(({ pack }) => ({ ...pack, index: indexOf(pack) })))}\n`
}

function indexOf({ rules }: Pack): Record<string, TermIndex> {
  const languages = new Set(rules.flatMap(({ terms }) => Object.keys(terms)))
  return Object.fromEntries([...languages].map(language => [language, indexTerms(rules, language)]))
}
