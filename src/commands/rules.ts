import { resolve } from 'node:path'
import stringWidth from 'string-width'
import type { Locale, Pack, Rule } from '../core/types.ts'
import { loadChosenPacks } from '../node/chosen-packs.ts'
import { loadConfiguration } from '../node/configuration.ts'
import { fitting, padEnd, usableWidth } from '../reporters/layout.ts'
import { safe, safeJson } from '../reporters/safe.ts'
import { usualSeverity } from './explain-text.ts'
import { explainWords } from './explain-words.ts'
import { exit, type Io } from './io.ts'
import type { Options } from './program.ts'
import { requireOwnForm } from './required-form.ts'

/** Lists every rule: id, severity, clause and one line on what it is for. */
export async function listRules(options: Options, io: Io, spoken: Locale): Promise<number> {
  const configuration = loadConfiguration({ paths: [], cwd: io.cwd, file: options.config })
  const locale = options.locale ?? configuration.settings.locale ?? spoken
  requireOwnForm(options, locale)
  const packs = (await loadChosenPacks(configuration)).map(({ pack }) => pack)
  const width = usableWidth(io.stdout.columns ?? 80)
  io.stdout.write(options.format === 'json' ? asJson(packs, locale) : asText(packs, locale, width))
  return exit.fine
}

function asJson(packs: readonly Pack[], locale: Locale): string {
  const rules = packs.flatMap(pack => pack.rules.map(rule => ruleJson(rule, pack, locale)))
  return `${safeJson(JSON.stringify(rules, null, 2))}\n`
}

const ruleJson = (rule: Rule, pack: Pack, locale: Locale) => ({
  id: rule.id,
  pack: pack.id,
  severity: usualSeverity(rule),
  clause: rule.clause,
  about: rule.about[locale],
})

function asText(packs: readonly Pack[], locale: Locale, width: number): string {
  const words = explainWords[locale]
  const blocks = packs
    .filter(({ rules }) => rules.length > 0)
    .map(pack => [
      pack.title[locale],
      ...table(
        pack.rules.map(rule => cells(rule, locale)),
        width,
      ),
    ])
  return `${[...blocks, [words.moreHint]].map(lines => lines.join('\n')).join('\n\n')}\n`
}

const cells = (rule: Rule, locale: Locale): readonly string[] => [
  rule.id,
  explainWords[locale].severities[usualSeverity(rule)],
  rule.clause,
  rule.about[locale],
]

// The last column is cut to the line; `explain` has the whole.
function table(rows: readonly (readonly string[])[], width: number): string[] {
  const widths = [0, 1, 2].map(column =>
    Math.max(...rows.map(row => stringWidth(row[column] ?? ''))),
  )
  return rows.map(row => {
    const first = widths.map((wide, column) => padEnd(row[column] ?? '', wide)).join('  ')
    return `  ${first}  ${cut(row[3] ?? '', width - stringWidth(first) - 4)}`.trimEnd()
  })
}

const cut = (text: string, columns: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (stringWidth(line) <= columns) return line
  return columns < 8 ? '' : `${fitting(line, columns - 2).trimEnd()} …`
}

/** Tries a pack on its own cases and says what is to mend; what it looks after, where all is well. */
export async function checkRules(folder: string, io: Io, locale: Locale): Promise<number> {
  const { checkPack } = await import('../node/pack-check.ts')
  const { text, code } = await checkPack(resolve(io.cwd, folder), { locale, shown: io.cwd })
  return told(text, code, io)
}

/** Makes the folder of a new rule, ready to be filled in. */
export async function newRule(folder: string, id: string, io: Io, locale: Locale): Promise<number> {
  const { newRule: make } = await import('../node/pack-new.ts')
  const { text, code } = await make(resolve(io.cwd, folder), id, { locale, shown: io.cwd })
  return told(text, code, io)
}

function told(text: string, code: number, { stdout, stderr }: Io): number {
  const out = code === exit.failed ? stderr : stdout
  const lines = text.trimEnd().split('\n').map(safe)
  out.write(`${lines.join('\n')}\n`)
  return code
}
