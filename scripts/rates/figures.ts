import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Heard } from './speak.ts'

/** Findings by rule and severity («threat error»), with how much was read. */
export interface Figures {
  words: number
  texts: number
  findings: Readonly<Record<string, number>>
}

/** Something that is said more or less often than when figures were kept. */
export interface Change {
  /** Language, rule and severity. */
  name: string
  before: number
  now: number
  /** Whether it is said clearly more often. */
  grew: boolean
}

/** A rise of so many findings, or of that share of them, is no more than a new wording may bring. */
const fewest = 2
const share = 0.05

/** Counts by language. */
export function figuresOf(results: readonly Heard[]): Readonly<Record<string, Figures>> {
  const languages = [...new Set(results.map(({ text }) => text.lang))].sort()
  return Object.fromEntries(
    languages.map(language => {
      const own = results.filter(({ text }) => text.lang === language)
      const findings: Record<string, number> = {}
      for (const { rule, severity } of own.flatMap(({ said }) => said))
        findings[`${rule} ${severity}`] = (findings[`${rule} ${severity}`] ?? 0) + 1
      const words = own.reduce((sum, one) => sum + one.words, 0)
      return [language, { words, texts: own.length, findings }]
    }),
  )
}

/** The figures kept in a file; undefined where it is not there. */
export function readFigures(path: string): Readonly<Record<string, Figures>> | undefined {
  if (!existsSync(path)) return undefined
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Figures>
}

/** Keeps the figures of now for later runs to be held against; none of the texts. */
export function keepFigures(path: string, results: readonly Heard[]): void {
  const languages = Object.entries(figuresOf(results)).map(([language, figures]) => {
    const sorted = Object.entries(figures.findings).sort(([a], [b]) => (a < b ? -1 : 1))
    const lines = sorted.map(([name, count]) => `      ${JSON.stringify(name)}: ${count}`)
    return `  "${language}": {\n    "words": ${figures.words},\n    "texts": ${figures.texts},\n    "findings": {\n${lines.join(',\n')}\n    }\n  }`
  })
  writeFileSync(path, `{\n${languages.join(',\n')}\n}\n`)
}

/** What moved since figures were kept, and the languages whose texts are not those they were kept of. */
export function changes(
  kept: Readonly<Record<string, Figures>>,
  results: readonly Heard[],
): { moved: readonly Change[]; otherTexts: readonly string[] } {
  const moved: Change[] = []
  const otherTexts: string[] = []
  for (const [language, now] of Object.entries(figuresOf(results))) {
    const before = kept[language]
    if (before?.words !== now.words || before.texts !== now.texts) {
      otherTexts.push(language)
      continue
    }
    for (const name of new Set([...Object.keys(before.findings), ...Object.keys(now.findings)])) {
      const change = { before: before.findings[name] ?? 0, now: now.findings[name] ?? 0 }
      if (change.before === change.now) continue
      const grew = change.now - change.before > fewest + share * change.before
      moved.push({ name: `${language} ${name}`, ...change, grew })
    }
  }
  return { moved: moved.sort((a, b) => b.now - b.before - (a.now - a.before)), otherTexts }
}
