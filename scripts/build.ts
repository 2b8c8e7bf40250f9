/** Builds `dist`: one bundle with parts loaded on first need, the core for browsers, and the packs as JSON. */
import { spawnSync } from 'node:child_process'
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath as path } from 'node:url'
import { build } from 'esbuild'
import { compilePacks } from '../src/node/pack-compile.ts'

const dist = new URL('../dist/', import.meta.url)
const source = new URL('../src/', import.meta.url)

const shared = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minifySyntax: true,
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  legalComments: 'linked',
  logLevel: 'warning',
} as const

// First, so that a pack with a problem leaves the last build as it was.
const packs = await compilePacks(path(new URL('../rules', import.meta.url)))
await rm(dist, { recursive: true, force: true })
await mkdir(dist, { recursive: true })
await Promise.all([
  build({
    ...shared,
    entryPoints: { cli: path(new URL('bin.ts', source)), index: path(new URL('index.ts', source)) },
    outdir: path(dist),
    platform: 'node',
    // CommonJS libraries ask for `require`, which an ES module does not have of itself.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  }),
  build({
    ...shared,
    entryPoints: { core: path(new URL('core/index.ts', source)) },
    outdir: path(dist),
    platform: 'browser',
  }),
  ...[...packs].map(([name, content]) => writeFile(new URL(name, dist), content)),
])
await chmod(new URL('cli.js', dist), 0o755)

if (process.argv.includes('--types')) {
  const { status } = spawnSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
