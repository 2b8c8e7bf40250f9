import type { Rule, Signal, TermEntry, TermsByList } from '../types.ts'
import type { Source } from './problem.ts'

/** Lists by language: `sv`, `en` …, and `any` for those of every language. */
export type TermsByLanguage = Rule['terms']

/** Reads a terms file that its shape finds nothing wrong with. */
export function readTerms(source: Source): TermsByList {
  const lists = Object.entries((source.value ?? {}) as Record<string, readonly unknown[]>)
  return Object.fromEntries(lists.map(([name, entries]) => [name, entries.map(readEntry)]))
}

function readEntry(entry: unknown): TermEntry {
  if (typeof entry === 'string') return { term: entry }
  const { term, suggest } = entry as { term: string; suggest?: string | string[] }
  return suggest === undefined ? { term } : { term, suggest: [suggest].flat() }
}

/**
 * The terms a rule works with: its own, and those of the pack's shared lists
 * that its signals or its terms name. Its own win over shared ones of the name.
 */
export function mergeTerms(
  own: TermsByLanguage,
  shared: TermsByLanguage,
  signals: readonly Signal[],
): TermsByLanguage {
  const needed = reachable(own, shared, signals)
  const merged: Record<string, TermsByList> = { ...own }
  for (const [language, lists] of Object.entries(shared)) {
    const used = Object.entries(lists).filter(([name]) => needed.has(name))
    if (used.length > 0) merged[language] = { ...Object.fromEntries(used), ...own[language] }
  }
  return merged
}

function reachable(own: TermsByLanguage, shared: TermsByLanguage, signals: readonly Signal[]) {
  const needed = new Set<string>()
  const todo = [...signals.flatMap(wordsIn), ...Object.values(own).flatMap(referencesOf)]
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (needed.has(name)) continue
    needed.add(name)
    for (const lists of Object.values(shared)) {
      const list = Object.hasOwn(lists, name) ? lists[name] : undefined
      if (list) todo.push(...referencesOf({ [name]: list }))
    }
  }
  return needed
}

/** Every text and key in a signal's options: among them the names of the lists it uses. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...wordsIn(inner)])
}

/** The lists that terms name in braces. */
export function referencesOf(lists: TermsByList): string[] {
  const terms = Object.values(lists).flat()
  return terms.flatMap(({ term }) => [...term.matchAll(/\{([^{}]+)\}/gu)].map(m => m[1] ?? ''))
}
