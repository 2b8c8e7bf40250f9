import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The major versions of Node that are supported. */
export const supportedNodes: readonly string[] = ['20', '22', '24', '26']

/**
 * The binary of a major version, from the npm package `node`, kept under .cache; fetched where it is not there.
 *
 * @throws {Error} where it cannot be fetched.
 */
export function nodeBinary(version: string): string {
  const folder = resolve('.cache', `node-${version}`)
  const binary = join(folder, 'node_modules', 'node', 'bin', 'node')
  if (existsSync(binary)) return binary
  mkdirSync(folder, { recursive: true })
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `node@${version}`],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  )
  if (status !== 0) throw new Error(`Node ${version} could not be fetched`)
  return binary
}
