/**
 * Builds `dist`: what a plain run needs as one CommonJS file (`main.cjs`), everything else
 * in parts loaded on first need, the library, the core for browsers, and the packs.
 */

import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath as path } from 'node:url'
import { gzipSync } from 'node:zlib'
import { joinFiles } from '../src/core/pack/archive.ts'
import { fillPage } from '../src/engine/page.ts'
import { loadConfiguration } from '../src/node/config/load.ts'
import { loadChosenPacks } from '../src/node/packs/choose.ts'
import { compilePacks, soundPacks } from '../src/node/packs/compile.ts'
import { bundledPackages } from './build/bundled-packages.ts'
import { buildCore, buildLibrary, buildProgram } from './build/bundles.ts'
import { licencesOf } from './build/licences.ts'
import { buildPage } from './build/page.ts'
import { sbomOf } from './build/sbom.ts'
import { writeTypes } from './build/types.ts'

const dist = new URL('../dist/', import.meta.url)

// First, so that a pack with a problem leaves the last build as it was.
const read = await soundPacks(path(new URL('../rules', import.meta.url)))
const packs = compilePacks(read)
const leanPacks = compilePacks(read, { isLean: true })
await rm(dist, { recursive: true, force: true })
await mkdir(new URL('types/', dist), { recursive: true })
const { parts, metafiles } = await buildProgram(path(dist))
const page = await buildPage(packed)
const bundled = bundledPackages([
  page.metafile,
  ...metafiles,
  await buildLibrary(path(dist), parts),
  await buildCore(path(dist), packed(joinFiles(leanPacks))),
])
const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
await Promise.all([
  writeFile(new URL('licences.txt', dist), licencesOf(bundled.packages)),
  writeFile(new URL('sbom.cdx.json', dist), sbomOf(bundled, manifest)),
  // Node is quicker to start with CommonJS.
  writeFile(new URL('package.json', dist), '{"type": "commonjs"}\n'),
  writeFile(new URL('types/package.json', dist), '{"type": "module"}\n'),
  writeFile(new URL('tankefter.html', dist), await defaultPage(page.html)),
  ...[...packs].map(([name, content]) => writeFile(new URL(name, dist), content)),
])
await chmod(new URL('cli.js', dist), 0o755)
await writeFile(new URL('build-id', dist), await hashOf(dist))

if (process.argv.includes('--types')) writeTypes(path(new URL('types', dist)), typesOf(manifest))

/** The declarations that the entries of the package name, from `dist/types`. */
function typesOf({ exports }: { exports: Record<string, { types?: string }> }): string[] {
  return Object.values(exports).flatMap(({ types }) => types?.replace('./dist/types/', '') ?? [])
}

/** The page with the packs that come with the tool, and no organisation's settings. */
async function defaultPage(shell: string): Promise<string> {
  const configuration = loadConfiguration({ paths: [], cwd: path(dist), file: false })
  const chosen = await loadChosenPacks(configuration)
  const files = compilePacks(
    chosen.map(({ pack }) => pack),
    { isLean: true },
  )
  return fillPage(shell, configuration, { packs: chosen, files, locale: 'sv' })
}

/** Bytes as a page or a module can carry them. */
function packed(bytes: Uint8Array): string {
  return gzipSync(bytes, { level: 9 }).toString('base64')
}

/** What tells one build from another, for the cache: all that it holds. */
async function hashOf(folder: URL): Promise<string> {
  const hash = createHash('sha256')
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names
    .filter(one => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  for (const file of files.sort()) hash.update(await readFile(file))
  return hash.digest('hex')
}
