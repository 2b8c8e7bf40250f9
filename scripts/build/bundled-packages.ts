import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'

/** A package that bundles hold, as it is installed. */
export interface BundledPackage {
  /** From the root of the repository: `node_modules/…`. */
  folder: string
  name: string
  version: string
  license: string
  /** All that its package.json says. */
  manifest: Readonly<Record<string, unknown>>
}

/** What bundles are made of besides our own source. */
export interface BundledPackages {
  /** In the order of their folders. */
  packages: readonly BundledPackage[]
  /** By the folder of a package, and by `''` for our own source: the folders of those whose files it imports. */
  imports: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * The packages that bundles hold, and which of them imports which.
 *
 * @throws {Error} where a package names no licence.
 */
export function bundledPackages(metafiles: readonly Metafile[]): BundledPackages {
  const imports = new Map<string, Set<string>>([['', new Set()]])
  for (const { inputs } of metafiles)
    for (const [file, { imports: imported }] of Object.entries(inputs)) {
      const folder = packageFolder(file)
      const known = imports.get(folder) ?? new Set()
      imports.set(folder, known)
      for (const { path, external } of imported) {
        const other = packageFolder(path)
        if (!external && other !== '' && other !== folder) known.add(other)
      }
    }
  const folders = [...imports.keys()].filter(folder => folder !== '').sort()
  return { packages: folders.map(packageIn), imports }
}

/** The innermost package that a file belongs to; '' for our own. */
function packageFolder(file: string): string {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? ''
}

function packageIn(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version, license } = manifest
  if (typeof license !== 'string') throw new Error(`No licence: ${folder}`)
  return { folder, name, version, license, manifest }
}
