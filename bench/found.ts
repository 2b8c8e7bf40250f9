import { execFileSync } from 'node:child_process'
import type { Command } from './measure.ts'

interface Told {
  results: readonly { findings: readonly unknown[] }[]
}

/** How many of a hundred drafts a command that prints JSON found something in. */
export function foundIn({ args, cwd }: Command): number {
  const printed = execFileSync(process.execPath, args, { cwd, maxBuffer: 1 << 30 })
  const { results } = JSON.parse(printed.toString()) as Told
  const found = results.filter(({ findings }) => findings.length > 0).length
  return Math.round((100 * found) / results.length)
}
