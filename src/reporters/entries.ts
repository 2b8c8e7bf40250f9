import { severityOf, waysOutInPlan } from '../core/message.ts'
import { fitting } from '../core/text/columns.ts'
import type { Finding, Locale, Pack } from '../core/types.ts'
import { reportWords } from '../messages/report.ts'
import { everyPlace, wayOut } from './finding-text.ts'
import { bySeverity, groupBy, positionsOf } from './report.ts'
import { sanitize } from './terminal-text.ts'

/** What a report for people tells at once: a finding, or all that a rule found of one kind in a draft. */
export interface Entry {
  /** More than one where they are told together. */
  findings: readonly [Finding, ...Finding[]]
  /** What is said of them all. */
  message: string
  /** The way out; empty where there is none. */
  fix: string
}

/**
 * Findings as entries, the worst first, each where its first finding stood. Those of one rule and kind are one
 * entry where the rule has wording for many: a message `together`, or `KIND-together`.
 */
export function entriesOf(
  findings: readonly Finding[],
  packs: readonly Pack[],
  locale: Locale,
): readonly Entry[] {
  const groups = groupBy(bySeverity(findings), one => {
    const wording = togetherOf(one, packs)
    const key = `${one.source} ${one.ruleId} ${one.kind} ${severityOf(one)}`
    return wording ? key : one
  })
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const wording = togetherOf(first, packs)
    if (!wording || rest.length === 0)
      return [{ findings: [first] as const, message: first.reason, fix: wayOut(first, locale) }]
    const all = [first, ...rest] as const
    return [
      {
        findings: all,
        message: (wording.message?.[locale] ?? '').replace('{count}', String(all.length)),
        fix: wording.fix?.[locale] ?? (all.every(({ fix }) => fix === first.fix) ? first.fix : ''),
      },
    ]
  })
}

/** The wording of a rule for many findings of one kind; undefined where it has none. */
function togetherOf(finding: Finding, packs: readonly Pack[]) {
  const { source, ruleId, kind } = finding
  const rule = packs.find(({ id }) => id === source)?.rules.find(({ id }) => id === ruleId)
  const key = kind === 'default' ? 'together' : `${kind}-together`
  if (!rule?.message[key]) return undefined
  const fixes = positionsOf(finding).start.spot ? waysOutInPlan(rule) : rule.fix
  return { message: rule.message[key], fix: fixes[key] }
}

/** Columns of the words of one place in a list of many. */
const widestWords = 60

/** How many words to write instead are shown of one place. */
const mostInstead = 3

/** The words of one finding among many and what to write instead, harmless to print. */
export function itemWords({ actual, expected }: Finding, locale: Locale): string {
  const words = fitting(sanitize((actual ?? '').trim()), widestWords)
  const instead = (expected ?? []).map(sanitize).filter(Boolean).slice(0, mostInstead)
  return reportWords[locale].item(words, instead)
}

/** The words of one finding among many with every place where it stands, harmless to print. */
export const itemText = (finding: Finding, locale: Locale): string =>
  `${itemWords(finding, locale)} (${everyPlace(finding, locale)})`
