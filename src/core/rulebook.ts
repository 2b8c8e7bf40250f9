import type { Facts } from './facts.ts'
import { type Found, finding, grade } from './finding.ts'
import { matchers } from './match/index.ts'
import type { Finder } from './match/matcher.ts'
import { PackProblem } from './pack-problem.ts'
import { placer } from './place.ts'
import { openTermLists, type TermLists } from './terms/term-lists.ts'
import type { Conditions, Finding, Locale, Pack, Rule, Severity } from './types.ts'

/** How a run differs from the packs as they are. */
export interface LinterOptions {
  locale: Locale
  /** Only these rules speak; all where left out. */
  rules?: readonly string[]
  /** Other grades than the packs', or `off`. */
  severities?: Readonly<Record<string, Severity | 'off'>>
}

/** A rule with its matchers prepared. */
export interface ReadyRule {
  rule: Rule
  pack: Pack
  signals: readonly { when: Conditions | undefined; find: Finder }[]
  /** False where it is only there for others to yield to. */
  speaks: boolean
}

/** The rules of a run. */
export interface Rulebook {
  rules: readonly ReadyRule[]
  /** Those of them that speak. */
  speaking: ReadonlySet<Rule>
  /** Ids of every rule of the packs, run or not. */
  known: ReadonlySet<string>
  /** Words what was found in a text. */
  wording(text: string, facts: Facts): (found: Found) => Finding
}

/**
 * Prepares the rules of a run, once for any number of drafts.
 *
 * @throws {PackProblem} where a rule names a matcher or option that is not there.
 */
export function openRulebook(packs: readonly Pack[], options: LinterOptions): Rulebook {
  const all = packs.flatMap(pack => pack.rules.map(rule => ({ rule, pack })))
  const speaks = ({ id }: Rule) => !options.rules || options.rules.includes(id)
  const heard = new Set(
    all
      .filter(({ rule }) => speaks(rule))
      .flatMap(({ rule }) => [rule.id, ...Object.keys(rule.yields)]),
  )
  const termLists = openTermLists(packs)
  const rules = all
    .filter(({ rule }) => heard.has(rule.id) && options.severities?.[rule.id] !== 'off')
    .map(({ rule, pack }) => ({
      rule,
      pack,
      signals: prepare(rule, termLists),
      speaks: speaks(rule),
    }))
  const packOf = new Map(all.map(({ rule, pack }) => [rule, pack]))
  return {
    rules,
    speaking: new Set(rules.filter(({ speaks }) => speaks).map(({ rule }) => rule)),
    known: new Set(all.map(({ rule }) => rule.id)),
    wording: (text, facts) => {
      const place = placer(text)
      return found => {
        const own = options.severities?.[found.rule.id]
        return finding(found, {
          pack: packOf.get(found.rule) as Pack,
          locale: options.locale,
          severity: own && own !== 'off' ? own : grade(found, facts),
          place: place(found.match),
          text: text.slice(found.match.start, found.match.end),
        })
      }
    },
  }
}

function prepare(rule: Rule, termLists: TermLists): ReadyRule['signals'] {
  return rule.signals.map(signal => {
    const matcher = matchers[signal.match]
    if (!matcher) throw new PackProblem(`matcher: ${signal.match}`)
    return { when: signal.when, find: reasoned(matcher(signal, rule, termLists), signal.reason) }
  })
}

/** Finds with the `reason` that the signal gives, for wording and grade; a matcher's own goes first. */
function reasoned(find: Finder, reason: unknown): Finder {
  if (typeof reason !== 'string') return find
  return (draft, context) => {
    const found = find(draft, context)
    return found.length ? found.map(match => ({ reason, ...match })) : found
  }
}
