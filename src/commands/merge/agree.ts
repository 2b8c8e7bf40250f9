import type { Locale } from '../../core/types.ts'
import type { ShardNote } from '../../reporters/report.ts'
import { version } from '../../version.ts'
import { UsageError } from '../io.ts'
import type { Options } from '../program.ts'
import type { Part } from './part.ts'
import type { mergeWords } from './words.ts'

/**
 * Makes sure that reports are all the parts of one run, and gives what they agree on.
 *
 * @throws {UsageError} naming the first two that differ, or the parts that are missing.
 */
export function requireOneRun(
  parts: readonly Part[],
  { locale }: Options,
  words: (typeof mergeWords)[Locale],
): ShardNote {
  const [first] = parts
  if (!first) throw new UsageError(words.missing)
  const refuse = (message: string): never => {
    throw new UsageError(message)
  }
  const differing = (what: (part: Part) => unknown): readonly [Part, string] | undefined => {
    const other = parts.find(part => what(part) !== what(first))
    return other && [other, `${first.path}, ${other.path}`]
  }
  const [newer, files = ''] = differing(part => part.version) ?? []
  if (newer) refuse(words.versions(files, `${first.version}, ${newer.version}`))
  if (first.version !== version) refuse(words.otherVersion(first.version, version))
  const agreeing = [
    ['locale', words.languages],
    ['configuration', words.configurations],
    ['day', words.days],
    ['count', words.counts],
  ] as const
  for (const [key, say] of agreeing) {
    const [, pair] = differing(({ note }) => note[key]) ?? []
    if (pair !== undefined) refuse(say(pair))
  }
  if (locale !== undefined && locale !== first.note.locale)
    refuse(words.otherLanguage(first.note.locale))
  requireEachOnce(parts, words)
  return first.note
}

function requireEachOnce(parts: readonly Part[], words: (typeof mergeWords)[Locale]): void {
  const seen = new Map<number | string, string>()
  for (const { path, note } of parts)
    for (const key of [note.index, ...note.drafts.map(draft => draft.path)]) {
      const before = seen.get(key)
      if (before !== undefined) throw new UsageError(words.twice(`${before}, ${path}`))
      seen.set(key, path)
    }
  const count = parts[0]?.note.count ?? 0
  const lacking = Array.from({ length: count }, (_, index) => index + 1).filter(
    index => !seen.has(index),
  )
  if (lacking.length > 0)
    throw new UsageError(words.lacking(lacking.map(index => `${index}/${count}`).join(', ')))
}
