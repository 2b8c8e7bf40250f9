import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'

/**
 * The licences of the packages that bundles hold, as one text.
 *
 * @throws {Error} where a package names no licence.
 */
export function licencesOf(metafiles: readonly Metafile[]): string {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs))
  const folders = new Set(files.flatMap(file => packageOf(file) ?? []))
  return [...folders]
    .sort()
    .map(licenceIn)
    .join(`\n\n${'-'.repeat(80)}\n\n`)
}

/** The innermost package that a file belongs to. */
function packageOf(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]
}

function licenceIn(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (typeof about.license !== 'string') throw new Error(`No licence: ${folder}`)
  const name = readdirSync(folder).find(file => /^licen[cs]e/i.test(file))
  const own = name && existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : ''
  return `${about.name} ${about.version} · ${about.license}\n\n${own.trim()}`.trim()
}
