import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { nameForm } from '../../src/core/people/gazetteer.ts'

/** Folded names with how many bear them. */
export type Bearers = ReadonlyMap<string, number>

/** Reads a list of names, «name, tab, bearers» a line, packed or not; names of several words are left out. */
export function readNames(path: string): Bearers {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const names = new Map<string, number>()
  for (const line of text.split('\n')) {
    const [name = '', count = ''] = line.split('\t')
    const bearers = Number(count)
    if (!/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(name) || !(bearers > 0)) continue
    const form = nameForm(name)
    names.set(form, (names.get(form) ?? 0) + bearers)
  }
  return names
}

/** The words that stand in lower case in some texts, folded, with how often. */
export function readWords(texts: readonly string[]): Bearers {
  const words = new Map<string, number>()
  for (const text of texts)
    for (const [word] of text.matchAll(
      /(?<![\p{L}\p{N}@#./-])\p{Ll}[\p{Ll}\p{M}-]*(?![\p{L}\p{N}@./])/gu,
    )) {
      const form = nameForm(word)
      if (form.length > 1) words.set(form, (words.get(form) ?? 0) + 1)
    }
  return words
}
