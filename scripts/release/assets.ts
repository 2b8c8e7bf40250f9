import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packExtension } from '../build/extension.ts'

/** What a release has attached besides the package and the extension, by what it is called there; all are made by the build. */
const built = (version: string): readonly (readonly [asset: string, file: string])[] => [
  [`tankefter-${version}.cdx.json`, 'dist/sbom.cdx.json'],
  [`tankefter-${version}.html`, 'dist/tankefter.html'],
]

/** How the extension for VS Code is called. */
const extensionName = (version: string): string => `tankefter-${version}.vsix`

/** How the package is called that `npm pack` makes. */
export const packageName = (version: string): string => `tankefter-${version}.tgz`

/**
 * Puts all that a release has attached into a folder, with `SHA256SUMS` as `sha256sum --check` reads it. The working
 * folder is the root of the repository.
 *
 * @param asBuilt - Whether `dist` is packed as it is, and not built anew first.
 * @returns The names of the files.
 * @throws {Error} where one cannot be made.
 */
export async function packAssets(
  folder: string,
  version: string,
  asBuilt: boolean,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  const options = asBuilt ? ['--ignore-scripts'] : []
  const { status } = spawnSync('npm', ['pack', ...options, '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('npm pack failed')
  for (const [asset, file] of built(version)) copyFileSync(file, join(folder, asset))
  writeFileSync(join(folder, extensionName(version)), await packExtension())
  const names = [
    packageName(version),
    extensionName(version),
    ...built(version).map(([asset]) => asset),
  ].sort()
  const left = readdirSync(folder).filter(name => !names.includes(name) && name !== sums)
  if (left.length > 0) throw new Error(`${folder} holds what is no part of the release: ${left}`)
  const lines = names.map(name => `${sha256Of(join(folder, name))}  ${name}\n`)
  writeFileSync(join(folder, sums), lines.join(''))
  return [...names, sums]
}

const sums = 'SHA256SUMS'

const sha256Of = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex')
