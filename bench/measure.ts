import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const hook = fileURLToPath(new URL('./usage.cjs', import.meta.url))

/** A command to measure, run by the Node that runs this. */
export interface Command {
  name: string
  /** Arguments of Node: a script and what follows it. */
  args: readonly string[]
  cwd: string
}

/** What one run, or the median of several, took. */
export interface Used {
  /** Milliseconds from start to end, as a clock on the wall has it. */
  wall: number
  /** Milliseconds of processor time, all threads. */
  cpu: number
  /** Peak resident memory. */
  mebibytes: number
}

/**
 * Runs commands by turns, so that what else the machine does falls on all alike, and
 * gives the medians, by name.
 *
 * @throws {Error} where a command could not be run, with what it said.
 */
export function measure(commands: readonly Command[], runs: number): ReadonlyMap<string, Used> {
  const all = new Map<string, Used[]>(commands.map(({ name }) => [name, []]))
  for (let run = 0; run < runs; run++)
    for (const command of commands) all.get(command.name)?.push(once(command))
  return new Map([...all].map(([name, used]) => [name, median(used)]))
}

/**
 * Runs a command once.
 *
 * @throws {Error} where it could not be run, with what it said.
 */
export function once({ name, args, cwd }: Command): Used {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const usage = join(folder, 'usage.json')
  // A certificate file given here is read by every Node that starts, and takes half its time.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const start = performance.now()
  const { status, error, stderr } = spawnSync(process.execPath, ['--require', hook, ...args], {
    cwd,
    env: { ...env, BENCH_USAGE: usage, NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 30,
  })
  const wall = performance.now() - start
  // What a linter ends with says what it found; 2 is what we end with where we could not run.
  if (error || status === null || (status === 2 && name.startsWith('tankefter')))
    throw new Error(`${name}: ${error?.message ?? stderr.toString().slice(0, 500)}`)
  const used = JSON.parse(readFileSync(usage, 'utf8')) as Omit<Used, 'wall'>
  rmSync(folder, { recursive: true })
  return { wall, ...used }
}

const median = (used: readonly Used[]): Used => ({
  wall: middle(used.map(({ wall }) => wall)),
  cpu: middle(used.map(({ cpu }) => cpu)),
  mebibytes: middle(used.map(({ mebibytes }) => mebibytes)),
})

/** The median. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[half]]
  return (low + high) / 2
}
