import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile, transform } from 'esbuild'
import { bundledPackages } from './bundled-packages.ts'
import { browser, shared } from './bundles.ts'
import { licencesOf } from './licences.ts'

const source = fileURLToPath(new URL('../../src/page/', import.meta.url))

/** A page without data, and what it is made of. */
export interface PageShell {
  html: string
  metafile: Metafile
}

/**
 * Builds the offline page as one file with its style and its code in it. Its policy lets in
 * those two by their hashes and nothing else: no connection, no other code, no frames.
 *
 * @param pack - Packs a text as the page unpacks it.
 */
export async function buildPage(pack: (text: Uint8Array) => string): Promise<PageShell> {
  const { outputFiles, metafile } = await build({
    ...shared,
    ...browser,
    legalComments: 'none',
    charset: 'utf8',
    entryPoints: [join(source, 'main.ts')],
    format: 'iife',
    outdir: source,
    write: false,
  })
  const style = readFileSync(join(source, 'page.css'), 'utf8')
  const { code: css } = await transform(style, { loader: 'css', minify: true, charset: 'utf8' })
  // A script ends where its text says so, whatever it means by it.
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
  const licences = licencesOf(bundledPackages([metafile]).packages)
  const parts: Readonly<Record<string, string>> = {
    'SCRIPT-HASH': hashOf(script),
    'STYLE-HASH': hashOf(css),
    STYLE: css,
    LICENCES: pack(new TextEncoder().encode(licences)),
    SCRIPT: script,
  }
  const page = readFileSync(join(source, 'page.html'), 'utf8')
  const html = page.replace(/%([A-Z-]+)%/g, (_, name: string) => parts[name] ?? '')
  return { html, metafile }
}

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`
