import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Count, rates } from './score.ts'

/** Counts per rule, as kept beside the corpus. */
export type Figures = Readonly<Record<string, Count>>

/** A rule whose F1 has moved, in points of per cent. */
export interface Change {
  rule: string
  before: number
  now: number
}

/** How far a rule may fall before the figures have to be kept anew. */
export const tolerance = 2

const fileIn = (folder: string) => join(folder, 'figures.json')

/** The figures kept beside a corpus; undefined where none are. */
export function readFigures(folder: string): Figures | undefined {
  const path = fileIn(folder)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Figures) : undefined
}

/** Keeps the figures of now for later runs to be held against. */
export function keepFigures(folder: string, counts: ReadonlyMap<string, Count>): void {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = sorted.map(([rule, count]) => `  ${JSON.stringify(rule)}: ${JSON.stringify(count)}`)
  writeFileSync(fileIn(folder), `{\n${lines.join(',\n')}\n}\n`)
}

/** The rules whose F1 is not what it was, those that fell most first. */
export function changes(kept: Figures, counts: ReadonlyMap<string, Count>): readonly Change[] {
  const rules = new Set([...Object.keys(kept), ...counts.keys()])
  return [...rules]
    .map(rule => ({ rule, before: f1(kept[rule]), now: f1(counts.get(rule)) }))
    .filter(({ before, now }) => before.toFixed(1) !== now.toFixed(1))
    .sort((a, b) => a.now - a.before - (b.now - b.before))
}

/** A rule nobody has labelled and that said nothing is as good as it can be. */
function f1(count: Count | undefined): number {
  return count ? (rates(count).f1 ?? 100) : 100
}
