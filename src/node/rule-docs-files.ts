import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Case } from '../core/types.ts'
import { loadPackFolders, readCaseFile } from './packs.ts'
import { renderRuleDocs } from './rule-docs.ts'

/** The documentation of the rules of a folder of packs: path under docs → Markdown. */
export async function ruleDocsOf(rulesFolder: string): Promise<Map<string, string>> {
  const packs = (await loadPackFolders(rulesFolder)).map(({ pack }) => pack)
  const cases = new Map<string, readonly Case[]>()
  for (const { id, rules } of packs) {
    for (const rule of rules) {
      const read = await readCaseFile(join(rulesFolder, id, rule.id))
      cases.set(`${id}/${rule.id}`, read.cases)
    }
  }
  return renderRuleDocs(packs, (pack, rule) => cases.get(`${pack}/${rule}`) ?? [])
}

/** The rule pages that are there: path under docs → text. */
export async function ruleDocsIn(docsFolder: string): Promise<Map<string, string>> {
  const names = await readdir(join(docsFolder, 'rules')).catch(() => [])
  const texts = names
    .filter(name => name.endsWith('.md'))
    .map(
      async name =>
        [`rules/${name}`, await readFile(join(docsFolder, 'rules', name), 'utf8')] as const,
    )
  return new Map(await Promise.all(texts))
}
