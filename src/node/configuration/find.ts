import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { statsOf } from '../stats.ts'

export const configurationNames = ['tankefter.yml', 'tankefter.yaml', '.tankefter.yml'] as const

/** The configuration nearest upwards from a folder; stops at the root of the repository or the disk. */
export function findConfiguration(folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    const found = configurationNames.map(name => join(here, name)).find(isFile)
    if (found) return found
    if (existsSync(join(here, '.git')) || dirname(here) === here) return undefined
  }
}

/** The folder that all given paths and globs lie in; the working folder where none is given. */
export function commonFolder(paths: readonly string[], cwd: string): string {
  const folders = paths.filter(path => path !== '-').map(path => folderOf(path, cwd))
  return folders.length === 0 ? cwd : folders.reduce(sharedFolder)
}

function folderOf(path: string, cwd: string): string {
  const fixed = resolve(cwd, path.replace(/[^/\\]*[*?{[].*$/, ''))
  return isFolder(fixed) ? fixed : dirname(fixed)
}

function sharedFolder(a: string, b: string): string {
  let shared = a
  while (!isWithin(b, shared)) shared = dirname(shared)
  return shared
}

/** Whether an absolute path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path
}

function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false
}

function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false
}
