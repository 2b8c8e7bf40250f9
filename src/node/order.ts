import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { memoizeByKey } from '../core/memo.ts'
import { ifPossible } from './if-possible.ts'

/** Takes strings, gives each once, by the code points of their composed form: the same on every machine. */
export const inOrder = (texts: readonly string[]): string[] =>
  [...new Set(texts)]
    .map(text => ({ text, key: Buffer.from(`${text.normalize('NFC')}\0${text}`) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ text }) => text)

/** Takes full paths of files that folders held (no links) and of files that were named, gives each file once, however it was reached. */
export function onceEach(held: readonly string[], named: readonly string[]): string[] {
  const realFolder = memoizeByKey(realPath)
  const targets = [
    ...held.map(path => [join(realFolder(dirname(path)), basename(path)), path] as const),
    ...named.map(path => [realPath(path), path] as const),
  ]
  // The first of each stays.
  return [...new Map(targets.reverse()).values()]
}

/** A full path with links followed; as it is where nothing is there. */
export const realPath = (path: string): string =>
  ifPossible(() => realpathSync.native(path)) ?? path
