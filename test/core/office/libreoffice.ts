import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** LibreOffice of this machine, by which copies are read back; undefined where there is none. */
export const libreOffice = (process.env.PATH ?? '')
  .split(':')
  .map(folder => join(folder, 'soffice'))
  .find(path => existsSync(path))

/** Why tests with it are skipped, for their names. */
export const withLibreOffice = libreOffice
  ? 'in LibreOffice'
  : 'in LibreOffice (skipped: soffice is not installed, see .ci/run)'

/**
 * Opens a file in LibreOffice and saves it in another form.
 *
 * @param form - As `--convert-to` takes it.
 */
export function converted(name: string, bytes: Uint8Array, form: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'))
  try {
    writeFileSync(join(folder, name), bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = ['--headless', profile, '--convert-to', form, '--outdir', folder]
    execFileSync(libreOffice ?? '', [...args, join(folder, name)], { stdio: 'ignore' })
    const ending = form.split(':')[0] ?? ''
    return readFileSync(join(folder, name.replace(/[^.]*$/, ending)), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
