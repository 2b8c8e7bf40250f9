import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { dataApart, inAscii } from './data-apart.ts'
import { leanDetectors } from './lean-detectors.ts'
import { nameOf, source } from './source.ts'

/** A module that a run at a terminal loads on its way, and that goes into its one file; all others that are loaded on first need are parts. */
const near = join(source, 'reporters/colours.ts')

/** What all bundles have in common. */
export const shared = {
  bundle: true,
  target: 'es2022',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  metafile: true,
  plugins: [leanDetectors],
} as const satisfies BuildOptions

/** `yaml` as ES modules, which a bundle joins: each CommonJS file stays a function that is called on its way. */
const yamlModules = join(
  dirname(fileURLToPath(import.meta.resolve('yaml'))),
  '../browser/dist/index.js',
)

const program = {
  ...shared,
  alias: { yaml: yamlModules },
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

/** Names of parts with the modules they are made of. */
export type PartFiles = Readonly<Record<string, string>>

/**
 * Builds the program: `cli.js`, which the package names, and `main.cjs`, which it loads.
 *
 * @returns The parts that it loads on first need, to be built with the library, and what it is made of.
 */
export async function buildProgram(
  dist: string,
): Promise<{ parts: PartFiles; metafiles: readonly Metafile[] }> {
  const parts: Record<string, string> = {}
  const main = await build({
    ...program,
    entryPoints: [join(source, 'cli.ts')],
    outfile: join(dist, 'main.cjs'),
    plugins: [...shared.plugins, apart(parts), nodeLate, dataApart(dist)],
  })
  await inAscii(join(dist, 'main.cjs'))
  const start = await build({
    ...program,
    entryPoints: [join(source, 'bin.ts')],
    outfile: join(dist, 'cli.js'),
    banner: { js: `#!/usr/bin/env node\n${program.banner.js}` },
    // As `require`, which Node is quicker with.
    supported: { 'dynamic-import': false },
    plugins: [mainApart],
  })
  return { parts, metafiles: [main.metafile, start.metafile] }
}

/** Leaves what is loaded on first need out of a bundle, and notes it. */
function apart(parts: Record<string, string>): Plugin {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir }) => {
        const file = resolve(resolveDir, path)
        if (kind !== 'dynamic-import' || file === near) return undefined
        const name = `parts/${nameOf(file)}`
        parts[name] = file
        return { path: `./${name}.mjs`, external: true }
      })
    },
  }
}

/** Leaves the program itself out of the file that starts it. */
const mainApart: Plugin = {
  name: 'main-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/cli\.ts$/ }, () => ({ path: './main.cjs', external: true }))
  },
}

/**
 * Functions of Node whose modules take 3 to 5 ms to load and that a run over one draft does not call: commander starts
 * child processes, and none of ours; only the cache and what is written have hashes; only a large SARIF is gzipped to
 * be measured. What stands for them can be called, and nothing else: no `promisify`.
 */
const late: Readonly<Record<string, readonly string[]>> = {
  'node:child_process': ['spawn'],
  'node:zlib': ['gzipSync'],
  'node:crypto': ['createCipheriv', 'createDecipheriv', 'createHash', 'createHmac', 'randomBytes'],
}

/** Loads such modules when they are called. */
const nodeLate: Plugin = {
  name: 'node-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) =>
      late[path] ? { path, namespace: 'late' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: (late[path] ?? [])
        .map(
          name =>
            `exports.${name} = (...all) => require('${path.replace('node:', '')}').${name}(...all)`,
        )
        .join('\n'),
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

/** What every bundle for browsers has in common. */
export const browser = {
  platform: 'browser',
} as const satisfies BuildOptions

/**
 * Builds what needs no Node: the core, the packs as a module, and the plugin of unified.
 *
 * @param packs - The compiled packs, joined, packed and in base64.
 */
export async function buildCore(dist: string, packs: string): Promise<Metafile> {
  const { metafile } = await build({
    ...modules,
    ...browser,
    chunkNames: 'parts/core-[name]-[hash]',
    entryPoints: {
      core: join(source, 'core/index.ts'),
      packs: join(source, 'packs.ts'),
      unified: join(source, 'unified.ts'),
    },
    outdir: dist,
    define: { builtInPacks: JSON.stringify(packs) },
  })
  return metafile
}
