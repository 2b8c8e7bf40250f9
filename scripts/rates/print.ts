import { severities } from '../../src/core/types.ts'
import type { Heard, Said } from './speak.ts'

/** Letters shown on each side of a sample. */
const around = 110

/** A row a rule and severity: findings, texts that hold one, findings per 10,000 words, and how many a model made alone. */
export function printRules(language: string, results: readonly Heard[]): void {
  const words = wordsIn(results)
  console.log(`\n${language}: ${results.length} texts, ${words} words\n`)
  console.log(row(['rule', 'severity', 'findings', 'texts', 'per 10,000', 'by model']))
  const all = results.flatMap(({ said }) => said)
  for (const rule of [...new Set(all.map(one => one.rule))].sort())
    for (const severity of severities) {
      const isOwn = (one: Said) => one.rule === rule && one.severity === severity
      const own = all.filter(isOwn)
      if (!own.length) continue
      const texts = results.filter(({ said }) => said.some(isOwn)).length
      const model = own.filter(({ by }) => by === 'model').length
      console.log(row([rule, severity, own.length, texts, rate(own.length, words), model || '']))
    }
}

/** A row a genre: findings of each severity per 10,000 words, and the share of texts with any. */
export function printGenres(language: string, results: readonly Heard[]): void {
  console.log(`\n${row([`genre (${language})`, 'words', ...severities, 'texts with any'])}`)
  for (const [genre, own] of byGenre(results)) {
    const words = wordsIn(own)
    const rates = severities.map(severity =>
      rate(own.flatMap(({ said }) => said).filter(one => one.severity === severity).length, words),
    )
    const any = own.filter(({ said }) => said.length).length
    console.log(row([genre, words, ...rates, `${any} of ${own.length}`]))
  }
}

/** What spoke for a rule, in which genres, with samples spread over all that was said. */
export function printRule(
  rule: string,
  language: string,
  results: readonly Heard[],
  samples: number,
): void {
  const found = results.flatMap(({ text, said }) =>
    said.filter(one => one.rule === rule).map(one => ({ text, one })),
  )
  console.log(
    `\n${rule} (${language}): ${found.length} findings, ${rate(found.length, wordsIn(results))} per 10,000 words\n`,
  )
  for (const [genre, own] of byGenre(results)) {
    const count = own.flatMap(({ said }) => said).filter(one => one.rule === rule).length
    if (count) console.log(`  ${genre}: ${count}, ${rate(count, wordsIn(own))} per 10,000 words`)
  }
  console.log('')
  for (const [by, count] of counted(found.map(({ one }) => one.by)))
    console.log(`  ${count}  ${by}`)
  const step = Math.max(1, found.length / samples)
  for (let at = 0; at < found.length; at += step) {
    const { text, one } = found[Math.floor(at)] as (typeof found)[number]
    const before = text.text.slice(Math.max(0, one.start - around), one.start)
    const after = text.text.slice(one.end, one.end + around)
    const line = `${before}[[${text.text.slice(one.start, one.end)}]]${after}`.replace(/\s+/g, ' ')
    console.log(`\n${text.id}, ${text.genre} · ${one.severity} · ${one.by}\n  ${line}`)
  }
}

function byGenre(results: readonly Heard[]): readonly (readonly [string, readonly Heard[]])[] {
  const genres = [...new Set(results.map(({ text }) => text.genre))].sort()
  return genres.map(genre => [genre, results.filter(({ text }) => text.genre === genre)])
}

function counted(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

function wordsIn(results: readonly Heard[]): number {
  return results.reduce((sum, { words }) => sum + words, 0)
}

function rate(count: number, words: number): string {
  return ((10_000 * count) / (words || 1)).toFixed(2)
}

function row(cells: readonly (string | number)[]): string {
  const [first = '', ...rest] = cells
  return `${String(first).padEnd(34)}${rest.map(cell => String(cell).padStart(12)).join('')}`
}
