import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BundledPackage } from './bundled-packages.ts'

/** The licences of packages, as one text. */
export function licencesOf(packages: readonly BundledPackage[]): string {
  return packages.map(licenceOf).join(`\n\n${'-'.repeat(80)}\n\n`)
}

function licenceOf({ folder, name, version, license }: BundledPackage): string {
  const file = readdirSync(folder).find(file => /^licen[cs]e/i.test(file))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
  return `${name} ${version} · ${license}\n\n${text.trim()}`.trim()
}
