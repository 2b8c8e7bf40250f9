import { resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'

/** The full paths that a pattern matches from the working folder, and the folder above them all; undefined where it is no pattern. */
export async function parsePattern(
  pattern: string,
  cwd: string,
): Promise<{ folder: string; matches: ReadonlySet<string> } | undefined> {
  if (!isDynamicPattern(pattern)) return undefined
  const segments = pattern.split('/')
  const plain = segments.findIndex(part => part.includes('\\') || isDynamicPattern(part))
  // Braces and brackets can hold a slash: then no segment alone is a pattern.
  const fixed = segments.slice(0, Math.max(0, plain)).join('/')
  const folder = resolve(cwd, pattern.startsWith('/') ? `/${fixed}` : fixed)
  const found = await glob(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  }).catch(() => [])
  return { folder, matches: new Set(found.map(path => resolve(path))) }
}
