import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ifPossible } from './if-possible.ts'

/** Letters that are composed already, and whose units are code points. */
const plain = /^[\0-\u02ff]*$/

/** Takes strings, gives each once, by the code points of their composed form: the same on every machine. */
export function inOrder(texts: readonly string[]): string[] {
  const each = [...new Set(texts)]
  // Paths of a hundred thousand drafts: keys for them all would take more room than the run that follows.
  return each.every(text => plain.test(text)) ? each.sort() : byKey(each)
}

const byKey = (texts: readonly string[]): string[] =>
  texts
    .map(text => ({ text, key: Buffer.from(`${text.normalize('NFC')}\0${text}`) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ text }) => text)

/** Takes full paths of files that folders held (no links) and of files that were named, gives each file once, however it was reached. */
export function onceEach(held: readonly string[], named: readonly string[]): string[] {
  const folders = new Map<string, string>()
  const byTarget = new Map<string, string>()
  const add = (target: string, path: string): void => {
    if (!byTarget.has(target)) byTarget.set(target, path)
  }
  for (const path of held) {
    const folder = dirname(path)
    const known = folders.get(folder) ?? realPath(folder)
    folders.set(folder, known)
    add(join(known, basename(path)), path)
  }
  for (const path of named) add(realPath(path), path)
  return [...byTarget.values()]
}

/** A full path with links followed; as it is where nothing is there. */
export const realPath = (path: string): string =>
  ifPossible(() => realpathSync.native(path)) ?? path
