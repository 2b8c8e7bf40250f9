/**
 * `npm run evaluate [-- --errors] [folder…]`: precision and recall per rule on labelled drafts,
 * the alarms on clean ones, and which rules rose or fell against the figures kept with the
 * corpus. Fails where one fell by more than two points; `--keep` keeps the figures of now.
 * Without folders, the corpus of the repository.
 */

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus } from './evaluate/corpus.ts'
import { changes, keepFigures, readFigures, tolerance } from './evaluate/figures.ts'
import { type Judged, judgeCorpus } from './evaluate/run.ts'
import { type Count, rates } from './evaluate/score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean' },
    keep: { type: 'boolean' },
    rule: { type: 'string', multiple: true },
  },
})
const folders = positionals.length ? positionals : ['fixtures/corpus']
for (const folder of folders.map(name => resolve(name))) {
  const drafts = readCorpus(folder)
  const judged = await judgeCorpus(folder, drafts)
  for (const set of new Set(drafts.map(draft => draft.set)))
    report(
      set,
      judged.filter(({ draft }) => draft.set === set),
    )
  if (new Set(drafts.map(({ set }) => set)).size > 1) report('all sets', judged)
  compare(folder, countRules(judged))
}

function report(set: string, judged: readonly Judged[]): void {
  const counts = countRules(judged)
  console.log(`\n${set}: ${judged.length} drafts\n`)
  console.log(
    `${'rule'.padEnd(26)}${'labels'.padStart(7)}${'hits'.padStart(6)}${'false'.padStart(7)}${'P'.padStart(7)}${'R'.padStart(7)}${'F1'.padStart(7)}`,
  )
  for (const [rule, count] of [...counts].sort(([a], [b]) => a.localeCompare(b, 'en')))
    console.log(row(rule, count))
  console.log(row('all rules', sum([...counts.values()])))
  const clean = judged.filter(({ draft }) => !draft.labels.length)
  const grave = clean.filter(one => one.grave).length
  const any = clean.filter(one => one.said).length
  console.log(
    `\nclean drafts: ${clean.length} · with a warning or error: ${grave} (${share(grave, clean.length)}) · with any finding: ${any} (${share(any, clean.length)})`,
  )
  if (values.errors) judged.forEach(showErrors)
}

/** Says what moved since the figures were kept, and fails the run where a rule fell too far. */
function compare(folder: string, counts: ReadonlyMap<string, Count>): void {
  const kept = readFigures(folder)
  if (values.keep) keepFigures(folder, counts)
  if (!kept) return
  const moved = changes(kept, counts)
  const fallen = moved.filter(({ before, now }) => before - now > tolerance)
  console.log(
    moved.length
      ? '\nSince the figures were kept (F1):'
      : '\nNothing has moved since the figures were kept.',
  )
  for (const { rule, before, now } of moved)
    console.log(
      `  ${now < before ? 'fell' : 'rose'}  ${rule.padEnd(26)}${before.toFixed(1)} → ${now.toFixed(1)}`,
    )
  if (!fallen.length || values.keep) return
  console.log(
    `\n${fallen.length} fell by more than ${tolerance} points. Mend them, or renew the figures: npm run evaluate -- --keep`,
  )
  process.exitCode = 1
}

function countRules(judged: readonly Judged[]): Map<string, Count> {
  const counts = new Map<string, Count>()
  const of = (rule: string): Count => {
    const count = counts.get(rule) ?? { labels: 0, hits: 0, falseAlarms: 0 }
    counts.set(rule, count)
    return count
  }
  for (const { verdict } of judged) {
    for (const { label } of verdict.found) {
      of(label.rule).labels++
      of(label.rule).hits++
    }
    for (const { rule } of verdict.missed) of(rule).labels++
    for (const { rule } of verdict.falseAlarms) of(rule).falseAlarms++
  }
  return counts
}

function sum(counts: readonly Count[]): Count {
  const total = (key: keyof Count) => counts.reduce((all, count) => all + count[key], 0)
  return { labels: total('labels'), hits: total('hits'), falseAlarms: total('falseAlarms') }
}

function row(rule: string, count: Count): string {
  const { precision, recall, f1 } = rates(count)
  const cell = (value: number | undefined) =>
    (value === undefined ? '–' : value.toFixed(0)).padStart(7)
  return `${rule.padEnd(26)}${String(count.labels).padStart(7)}${String(count.hits).padStart(6)}${String(count.falseAlarms).padStart(7)}${cell(precision)}${cell(recall)}${cell(f1)}`
}

function share(part: number, whole: number): string {
  return whole ? `${((100 * part) / whole).toFixed(1)} %` : '–'
}

function showErrors({ draft, verdict }: Judged): void {
  const wanted = (rule: string) => !values.rule || values.rule.includes(rule)
  const missed = verdict.missed
    .filter(({ rule }) => wanted(rule))
    .map(({ rule, text }) => `  missed ${rule}: ${text}`)
  const alarms = verdict.falseAlarms
    .filter(({ rule }) => wanted(rule))
    .map(({ rule, start, end }) => `  alarm  ${rule}: ${draft.source.slice(start, end)}`)
  if (missed.length + alarms.length) console.log([`${draft.path}`, ...missed, ...alarms].join('\n'))
}
