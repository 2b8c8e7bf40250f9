import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { escaped } from '../../src/node/pack-compile.ts'
import { leanDetectors } from './lean-detectors.ts'
import { senseIndexes } from './sense-index.ts'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

/** Modules that a plain run loads on its way, and that go into its one file; all others that are loaded on first need are parts. */
const near = [
  'commands/check.ts',
  'commands/help-words.ts',
  'commands/remember.ts',
  'core/lint.ts',
  'node/heap.ts',
  'node/register-csv.ts',
  'reporters/colours.ts',
  'reporters/json.ts',
  'reporters/pretty.ts',
]

const shared = {
  bundle: true,
  target: 'es2022',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  metafile: true,
  plugins: [senseIndexes, leanDetectors],
} as const satisfies BuildOptions

const program = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': '__url' },
} as const satisfies BuildOptions

const modules = {
  ...shared,
  format: 'esm',
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  outExtension: { '.js': '.mjs' },
} as const satisfies BuildOptions

/** Parts that a single draft may need; they are CommonJS, which can be kept compiled. */
const quick = /^core\/parts\/(?:retext|phones|detector)\.ts$/

/** Names of parts with the modules they are made of. */
export type PartFiles = Readonly<Record<string, string>>

/**
 * Builds the program: `cli.js`, which the package names, and `main.cjs`.
 *
 * @returns The parts that it loads on first need, to be built with the library, and what it is made of.
 */
export async function buildProgram(
  dist: string,
): Promise<{ parts: PartFiles; metafiles: readonly Metafile[] }> {
  const parts: Record<string, string> = {}
  const quickParts: Record<string, string> = {}
  const main = await buildInAscii({
    ...program,
    entryPoints: [join(source, 'bin.ts')],
    outfile: join(dist, 'main.cjs'),
    plugins: [...shared.plugins, apart(parts, quickParts), nodeLate],
  })
  const others = await buildInAscii({
    ...program,
    entryPoints: quickParts,
    outdir: dist,
    outExtension: { '.js': '.cjs' },
  })
  await build({
    ...program,
    entryPoints: [join(source, 'start/part.ts')],
    outfile: join(dist, 'part.cjs'),
  })
  await build({
    ...program,
    entryPoints: [join(source, 'start/cli.ts')],
    outfile: join(dist, 'cli.js'),
    banner: { js: `#!/usr/bin/env node\n${program.banner.js}` },
  })
  return { parts, metafiles: [main, others] }
}

/** Builds code in one byte a letter, which Node reads faster. Only regular expressions would have others. */
async function buildInAscii(options: BuildOptions): Promise<Metafile> {
  const { metafile, outputFiles } = await build({ ...options, metafile: true, write: false })
  for (const { path, text } of outputFiles) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, loadingParts(text).replace(/[^\0-\x7f]/g, escaped))
  }
  return metafile
}

/** Code that Node kept compiled cannot load ES modules: a file that is not kept does it instead. */
function loadingParts(code: string): string {
  return code.replaceAll('import("./parts/', `require("./part.cjs").load("./parts/`)
}

/**
 * Runs the program on some drafts and keeps what Node compiled of it beside it. Another
 * version of Node has no use for it and compiles anew.
 */
export function keepCompiled(dist: string, drafts: readonly string[]): void {
  const keeper = fileURLToPath(new URL('keep-compiled.ts', import.meta.url))
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', keeper, join(dist, 'main.cjs'), '--fail-on=never', ...drafts],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The program does not run: ${stderr}`)
}

/** Leaves what is loaded on first need out of a bundle, and notes it. */
function apart(parts: Record<string, string>, quickParts: Record<string, string>): Plugin {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir }) => {
        const file = resolve(resolveDir, path)
        const module = relative(source, file).replaceAll('\\', '/')
        if (kind !== 'dynamic-import' || near.includes(module)) return undefined
        const name = `parts/${module.replace(/\.ts$/, '').replaceAll('/', '-')}`
        const isQuick = quick.test(module)
        if (isQuick) quickParts[name] = file
        else parts[name] = file
        return { path: `./${name}.${isQuick ? 'cjs' : 'mjs'}`, external: true }
      })
    },
  }
}

/**
 * Modules of Node that take 3 to 5 ms to load and that hardly a run needs, with what is asked of them:
 * commander starts child processes, and none of ours; a page in HTML and a baseline have hashes.
 */
const late: Readonly<Record<string, { by: RegExp; asked: string }>> = {
  'node:child_process': { by: /[\\/]commander[\\/]/, asked: 'spawn' },
  'node:crypto': { by: /[\\/]node[\\/]hash\.ts$/, asked: 'createHash' },
}

/** Loads such modules when they are called. */
const nodeLate: Plugin = {
  name: 'node-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      late[path]?.by.test(importer) ? { path, namespace: 'late' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: `exports.${late[path]?.asked} = (...all) => require(${JSON.stringify(path.replace('node:', ''))}).${late[path]?.asked}(...all)`,
    }))
  },
}

/** Builds the library for Node and the parts of the program, which share what they have in common. */
export async function buildLibrary(dist: string, parts: PartFiles): Promise<Metafile> {
  const { metafile } = await build({
    ...modules,
    entryPoints: { ...parts, index: join(source, 'index.ts') },
    outdir: dist,
    platform: 'node',
    // CommonJS libraries ask for `require`, which an ES module does not have of itself.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  })
  return metafile
}

/** Builds the core for browsers. */
export async function buildCore(dist: string): Promise<void> {
  await build({
    ...modules,
    chunkNames: 'parts/core-[name]-[hash]',
    entryPoints: { core: join(source, 'core/index.ts') },
    outdir: dist,
    platform: 'browser',
  })
}
