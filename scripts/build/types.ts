import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Libraries that our declarations name, by what they are imported as: theirs come along, so that nothing else has to be installed. */
const libraries: Readonly<Record<string, { types: string; licence: string }>> = {
  'vfile-message': { types: 'vfile-message/lib/index.d.ts', licence: 'vfile-message/license' },
  unist: { types: '@types/unist/index.d.ts', licence: '@types/unist/LICENSE' },
}

/**
 * Writes the declarations that entries of the package lead to, and none besides.
 *
 * @param folder - Absolute path of `dist/types`; its own `package.json` stays.
 * @param entries - Declarations of the entries, from there.
 * @throws {Error} where TypeScript finds an error, or a declaration names a library that is not among {@link libraries}.
 */
export function writeTypes(folder: string, entries: readonly string[]): void {
  const all = mkdtempSync(join(tmpdir(), 'tankefter-types-'))
  try {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { status } = spawnSync(
      process.execPath,
      [tsc, '-p', join(root, 'tsconfig.types.json'), '--outDir', all],
      { stdio: 'inherit' },
    )
    if (status !== 0) throw new Error('The declarations could not be written')
    const written = new Set<string>()
    for (const entry of entries) copyWithImports(entry, all, folder, written)
  } finally {
    rmSync(all, { recursive: true, force: true })
  }
}

/** What a declaration imports, with the quotation mark before it. */
const imported = /(?<=\b(?:from|import)\s*\(?\s*)(['"])([^'"]+)\1/g

function copyWithImports(path: string, from: string, to: string, written: Set<string>): void {
  if (written.has(path)) return
  written.add(path)
  const text = readFileSync(join(from, path), 'utf8')
  mkdirSync(dirname(join(to, path)), { recursive: true })
  writeFileSync(
    join(to, path),
    text.replace(imported, (_, quote: string, name: string) => {
      if (!name.startsWith('.')) return quote + libraryFrom(path, name, to, written) + quote
      const target = name.replace(/\.[jt]s$/, '')
      copyWithImports(posix.join(posix.dirname(path), `${target}.d.ts`), from, to, written)
      return `${quote}${target}.js${quote}`
    }),
  )
}

/** Where a declaration finds that of a library, which is copied if it was not. */
function libraryFrom(path: string, name: string, to: string, written: Set<string>): string {
  const library = libraries[name]
  if (!library) throw new Error(`${path} names ${name}, which is not installed with us`)
  const own = `libraries/${name}.d.ts`
  if (!written.has(own)) {
    written.add(own)
    mkdirSync(join(to, 'libraries'), { recursive: true })
    const modules = join(root, 'node_modules')
    const text = readFileSync(join(modules, library.types), 'utf8').replace(/\/\/# source.*$/, '')
    const withPaths = text.replace(
      imported,
      (_, quote: string, other: string) => quote + libraryFrom(own, other, to, written) + quote,
    )
    writeFileSync(join(to, own), withPaths)
    copyFileSync(join(modules, library.licence), join(to, `libraries/${name}.licence.txt`))
  }
  return `${posix.relative(posix.dirname(path), 'libraries') || '.'}/${name}.js`.replace(
    /^(?!\.)/,
    './',
  )
}
