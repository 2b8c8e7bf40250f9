/**
 * `npm run test:nodes [-- vitest's arguments]`: the tests on every Node that is supported, each from the npm package
 * `node`, kept under .cache. Fails where one fails; `NODES="22 24"` tries some only.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'

const versions = (process.env.NODES ?? '20 22 24').split(/\s+/).filter(Boolean)
const failed = versions.filter(version => {
  const binary = installed(version)
  console.log(`\nNode ${spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout.trim()}`)
  const { status } = spawnSync(
    binary,
    [resolve('node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, PATH: pathWith(dirname(binary)) } },
  )
  return status !== 0
})
if (failed.length) throw new Error(`Tests fail on Node ${failed.join(', ')}`)

/** The binary of a major version, fetched where it is not there. */
function installed(version: string): string {
  const folder = resolve('.cache', `node-${version}`)
  mkdirSync(folder, { recursive: true })
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `node@${version}`],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  )
  if (status !== 0) throw new Error(`Node ${version} could not be fetched`)
  return join(folder, 'node_modules', 'node', 'bin', 'node')
}

/** The path on which processes that tests start find this Node first. */
function pathWith(folder: string): string {
  return `${folder}${delimiter}${process.env.PATH ?? ''}`
}
