import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How the files of the cache end that are whole. */
export const ending = '.cache'
/** Runs of different kinds (language, rules, configuration) that are remembered side by side. */
const most = 6

/** Forgets everything about a project. Never throws. */
export function clearFiles(folder: string): void {
  for (const { path } of ours(folder)) remove(path)
}

/** Takes away the oldest files, and what a killed run left half written. Never throws. */
export function prune(folder: string): void {
  const files = ours(folder)
  const old = files.filter(({ path }) => path.endsWith(ending)).slice(most)
  const left = files.filter(({ path, age }) => path.endsWith('.tmp') && age > 60_000)
  for (const { path } of [...old, ...left]) remove(path)
}

/** Takes a file away. Never throws. */
export function remove(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // What cannot be taken away is pruned another time.
  }
}

/** The files of a cache folder, the youngest first; nothing else that lies there. Age in milliseconds. */
function ours(folder: string): { path: string; age: number }[] {
  try {
    return readdirSync(folder)
      .filter(name => /^[0-9a-f]{32}(?:\.cache|\.\d+\.tmp)$/.test(name))
      .map(name => join(folder, name))
      .map(path => ({ path, age: Date.now() - statSync(path).mtimeMs }))
      .sort((a, b) => a.age - b.age)
  } catch {
    return []
  }
}
