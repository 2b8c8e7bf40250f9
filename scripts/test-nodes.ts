/**
 * `npm run test:nodes [-- vitest's arguments]`: the tests on every Node that is supported. Fails where one fails;
 * `NODES="22 24"` tries some only. Among them is one that compares what all of them print.
 */
import { spawnSync } from 'node:child_process'
import { delimiter, dirname, resolve } from 'node:path'
import { nodeBinary, supportedNodes } from './nodes.ts'

const versions = process.env.NODES?.split(/\s+/).filter(Boolean) ?? supportedNodes
const binaries = new Map(versions.map(version => [version, nodeBinary(version)]))
const failed = versions.filter(version => {
  const binary = binaries.get(version) as string
  console.log(`\nNode ${spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout.trim()}`)
  const { status } = spawnSync(
    binary,
    [resolve('node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        // Processes that tests start find this Node first.
        PATH: `${dirname(binary)}${delimiter}${process.env.PATH ?? ''}`,
        TANKEFTER_NODES: [...binaries.values()].join(delimiter),
      },
    },
  )
  return status !== 0
})
if (failed.length) throw new Error(`Tests fail on Node ${failed.join(', ')}`)
