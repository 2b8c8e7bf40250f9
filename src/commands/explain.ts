import { nearest } from '../core/metadata/nearest.ts'
import type { Clause, Locale, Pack, Rule } from '../core/types.ts'
import { type ChosenPack, loadChosenPacks } from '../node/chosen-packs.ts'
import { loadConfiguration } from '../node/configuration.ts'
import { loadCases } from '../node/packs.ts'
import { usableWidth } from '../reporters/layout.ts'
import { clauseText, ruleText } from './explain-text.ts'
import { helpWords } from './help-words.ts'
import { exit, type Io, UsageError } from './io.ts'
import type { Options } from './program.ts'
import { listRules } from './rules.ts'

/**
 * Explains a rule or a clause; lists the rules where neither is named.
 *
 * @throws {UsageError} where there is none by that name, with the nearest.
 */
export async function explain(
  target: string | undefined,
  options: Options,
  io: Io,
  spoken: Locale,
): Promise<number> {
  if (target === undefined) return listRules(options, io, spoken)
  const configuration = loadConfiguration({ paths: [], cwd: io.cwd, file: options.config })
  const locale = options.locale ?? configuration.settings.locale ?? spoken
  const chosen = await loadChosenPacks(configuration)
  const page = { locale, width: usableWidth(io.stdout.columns ?? 80) }
  const rule = findRule(target, chosen)
  if (rule) {
    const cases = await loadCases(rule.from, rule.rule.id)
    io.stdout.write(ruleText(rule.rule, rule.pack, cases, page))
    return exit.fine
  }
  const clauses = findClauses(target, chosen)
  if (clauses.length === 0) throw new UsageError(unknown(target, chosen, locale))
  io.stdout.write(clauses.map(({ clause, pack }) => clauseText(clause, pack, page)).join('\n'))
  return exit.fine
}

function findRule(target: string, chosen: readonly ChosenPack[]) {
  const id = target.toLowerCase()
  return chosen
    .flatMap(({ pack, from }) => pack.rules.map(rule => ({ rule, pack, from })))
    .find(({ rule }) => rule.id === id)
}

// `2.6b` and `SEKO-SM-2.6b` are the same clause; `3.7` stands for 3.7a and 3.7b.
function findClauses(target: string, chosen: readonly ChosenPack[]) {
  const wanted = shortId(target)
  const all = chosen.flatMap(({ pack }) =>
    Object.values(pack.clauses).map(clause => ({ clause, pack, id: shortId(clause.id) })),
  )
  const exact = all.filter(({ id }) => id === wanted)
  return exact.length > 0 ? exact : all.filter(({ id }) => id.replace(/[a-z]$/, '') === wanted)
}

const shortId = (id: string): string =>
  id
    .toLowerCase()
    .replace(/^seko(-sm-|\/)/, '')
    .replace(/^§ ?/, '')

function unknown(target: string, chosen: readonly ChosenPack[], locale: Locale): string {
  const words = helpWords[locale]
  const known = chosen.flatMap(({ pack }) => namesOf(pack))
  const near = nearest(shortId(target), known)
  return `${words.unknownTarget(target)}${near ? words.meant(near) : ''}\n${words.seeRules}`
}

const namesOf = ({ rules, clauses }: Pack): readonly string[] => [
  ...rules.map((rule: Rule) => rule.id),
  ...Object.values(clauses).map((clause: Clause) => shortId(clause.id)),
]
