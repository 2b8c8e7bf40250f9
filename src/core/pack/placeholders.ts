import { nearest } from '../metadata/nearest.ts'
import type { Finding, Pack, Rule, Translated } from '../types.ts'
import { type Problem, problemAt } from './problem.ts'
import type { RuleFiles } from './schema.ts'

type Wordings = Rule['message']

const names = (template: string) => [...template.matchAll(/\{([\w-]+)\}/gu)].map(m => m[1] ?? '')

/** What matchers fill in; for suggestions where a name is misspelt. */
const known = [
  ...['actual', 'name', 'channel', 'limit', 'count', 'date', 'use', 'key', 'expected'],
  ...['language', 'suggestion', 'share', 'id', 'campaign', 'shares'],
]

/** A pack whose messages say what its placeholders are filled with, and nothing else. */
export function probed(pack: Pack): Pack {
  const rules = pack.rules.map(rule => {
    const reasons = [...new Set([...Object.keys(rule.message), ...Object.keys(rule.fix)])]
    const message = Object.fromEntries(reasons.map(reason => [reason, probe(rule, reason)]))
    return { ...rule, message }
  })
  return { ...pack, rules }
}

function probe(rule: Rule, reason: string): Translated {
  const used = placeholdersOf(rule, reason)
  const text = JSON.stringify([reason, ...used]) + used.map(name => `\u0000{${name}}`).join('')
  return { sv: text, en: text }
}

function placeholdersOf(rule: Rule, reason: string): string[] {
  const wordings = [rule.message, rule.fix].map(of => of[reason] ?? of.default)
  return [...new Set(wordings.flatMap(of => [...names(of?.sv ?? ''), ...names(of?.en ?? '')]))]
}

/** The placeholders of a rule that no finding of its cases fills, among the messages that cases bring up. */
export function checkPlaceholders(
  rule: Rule,
  runs: readonly { findings: readonly Finding[] }[],
  files: RuleFiles,
): Problem[] {
  const filled = new Map<string, Map<string, boolean>>()
  for (const { reason: worded } of runs.flatMap(run => run.findings)) {
    const [head = '[]', ...values] = worded.split('\u0000')
    const [reason = '', ...used]: string[] = JSON.parse(head)
    const seen = filled.get(reason) ?? new Map<string, boolean>()
    for (const [index, name] of used.entries()) {
      seen.set(name, (seen.get(name) ?? false) || Boolean(values[index]))
    }
    filled.set(reason, seen)
  }
  return [...filled].flatMap(([reason, seen]) =>
    [...seen].flatMap(([name, ok]) => (ok ? [] : [unfilled(rule, reason, name, files)])),
  )
}

function unfilled(rule: Rule, reason: string, name: string, files: RuleFiles): Problem {
  const uses = (of: Wordings) =>
    Object.values(of[reason] ?? of.default ?? {})
      .join()
      .includes(`{${name}}`)
  const key = uses(rule.message) ? 'message' : 'fix'
  const near = nearest(name, known)
  const other = near && near !== name ? near : undefined
  return problemAt(files.rule, [key], {
    sv: `”{${name}}” fylls aldrig i av regelns matcher.${other ? ` Menade du ”{${other}}”?` : ' Skriv texten utan det.'}`,
    en: `“{${name}}” is never filled in by the rule's matcher.${other ? ` Did you mean “{${other}}”?` : ' Word the text without it.'}`,
  })
}
