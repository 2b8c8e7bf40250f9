import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Files of the repository by path from its top, with `/` between. */
export type Sources = ReadonlyMap<string, string>

/** Reads the TypeScript files below some folders of the repository. */
export function sourcesIn(...folders: readonly string[]): Sources {
  const paths = folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.m?[jt]s$/.test(name))
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`),
  )
  return new Map(paths.sort().map(path => [path, readFileSync(join(root, path), 'utf8')]))
}

/** What a file imports, types too: packages by name, files of the repository by path. */
export function importsOf(path: string, source: string): readonly string[] {
  const named = [...source.matchAll(/^(?:import|export)\b[^'"]*?\bfrom ['"]([^'"]+)['"]/gm)]
  const bare = [...source.matchAll(/^import ['"]([^'"]+)['"]/gm)]
  const later = [...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)]
  return [...named, ...bare, ...later].map(([, name = '']) =>
    name.startsWith('.') ? posix.join(dirname(path), name) : name,
  )
}

/** The files that import one another in a circle, each circle as one row; none where there is no circle. */
export function circlesIn(sources: Sources): readonly string[] {
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const next of importsOf(path, sources.get(path) ?? ''))
      if (sources.has(next)) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of sources.keys()) visit(path, [])
  return circles
}

/** Which of some globals (`process`, `Date.now`) a file uses, locals and strings of the same name apart. */
export function globalsUsed(source: string, globals: readonly string[]): readonly string[] {
  const marks = globals.map((_, index) => `used_global_${index}_`)
  const { code } = transformSync(source, {
    loader: 'ts',
    define: Object.fromEntries(globals.map((name, index) => [name, marks[index] ?? ''])),
  })
  return globals.filter((_, index) => code.includes(marks[index] ?? ''))
}
