/**
 * Builds `dist`: what a plain run needs as one CommonJS file (`main.cjs`), everything else
 * in parts loaded on first need, the library, the core for browsers, and the packs.
 */
import { spawnSync } from 'node:child_process'
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath as path } from 'node:url'
import { compilePacks } from '../src/node/pack-compile.ts'
import { buildCore, buildLibrary, buildProgram } from './build/bundles.ts'
import { licencesOf } from './build/licences.ts'

const dist = new URL('../dist/', import.meta.url)

// First, so that a pack with a problem leaves the last build as it was.
const packs = await compilePacks(path(new URL('../rules', import.meta.url)))
await rm(dist, { recursive: true, force: true })
await mkdir(new URL('types/', dist), { recursive: true })
const { parts, metafile } = await buildProgram(path(dist))
const library = await buildLibrary(path(dist), parts)
await Promise.all([
  writeFile(new URL('licences.txt', dist), licencesOf([metafile, library])),
  buildCore(path(dist)),
  // Node is quicker to start with CommonJS.
  writeFile(new URL('package.json', dist), '{"type": "commonjs"}\n'),
  writeFile(new URL('types/package.json', dist), '{"type": "module"}\n'),
  ...[...packs].map(([name, content]) => writeFile(new URL(name, dist), content)),
])
await chmod(new URL('cli.js', dist), 0o755)

if (process.argv.includes('--types')) {
  const { status } = spawnSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
