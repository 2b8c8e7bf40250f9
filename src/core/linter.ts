import { altTextsOf } from './alt-texts.ts'
import { type DraftFacts, factsOf, holds } from './conditions.ts'
import type { AdapterName, Context } from './context.ts'
import { needsDetector, parseDocument } from './document.ts'
import { type FileMetadata, unrepresentedBranches } from './folder-rules.ts'
import { nearest } from './front-matter/suggest.ts'
import { matchers } from './matchers/index.ts'
import type { MatchDraft } from './matchers/matcher.ts'
import { countAlike, type Found, finding, grade, locator } from './message.ts'
import { resolveOverlaps } from './overlaps.ts'
import { PackProblem } from './pack-problem.ts'
import { readabilityOf } from './readability.ts'
import { originOf } from './spans.ts'
import { openTermLists, type TermLists } from './terms/term-lists.ts'
import type {
  Conditions,
  Draft,
  Finding,
  IgnoreEntry,
  Locale,
  Match,
  Metadata,
  Pack,
  ParsedDraft,
  Result,
  Rule,
  Severity,
} from './types.ts'

/** Packs made ready to read drafts with. */
export interface Linter {
  /** Everything the rules say of one draft. Never throws, whatever the draft holds. */
  lint(draft: Draft, context: Context): Result
  /** The adapters that have to be loaded before this draft is linted in full; ask again then, as the language found decides of more. */
  adaptersNeeded(draft: Draft, context: Context): readonly AdapterName[]
  /** What is said over all drafts together. */
  folder(drafts: readonly FileMetadata[], context: Context): readonly Finding[]
}

/** How a run differs from the packs as they are. */
export interface LinterOptions {
  locale: Locale
  /** Only these rules speak; all where left out. */
  rules?: readonly string[]
  /** Other grades than the packs', or `off`. */
  severities?: Readonly<Record<string, Severity | 'off'>>
}

/**
 * The one pipeline that every way in uses: parse, match, resolve overlaps, apply suppressions.
 *
 * @throws {PackProblem} where a rule names a matcher or option that is not there.
 */
export function createLinter(packs: readonly Pack[], options: LinterOptions): Linter {
  const book = prepareRules(packs, options)
  const wordingOf = wordingIn(packs, options)
  /** What tells which adapter a check needs for a draft. */
  const adaptersFor = book.rules.flatMap(({ checks }) =>
    checks.flatMap(({ adapterFor }) => adapterFor ?? []),
  )
  /** What the reported rules say whose matcher the linter itself answers. */
  const told = (matcher: string, matches: readonly Match[]): readonly Found[] => {
    if (!matches.length) return []
    const rules = [...book.reported].filter(({ checks }) =>
      checks.some(({ match }) => match === matcher),
    )
    return rules.flatMap(rule => matches.map(match => ({ rule, match })))
  }
  return {
    lint(draft, context) {
      const parsed = parseDocument(draft, context)
      const facts = factsOf(draft, context)
      const word = wordingOf(draft, facts)
      const inPost = runChecks(book.rules, parsed, context, facts)
      const inAltTexts = lintAltTexts(draft, inPost, context, facts, book.rules)
      const findings = [...inPost, ...inAltTexts]
        .filter(({ rule }) => book.reported.has(rule))
        .map(word)
      const { kept, ignored, unused } = applySuppressions(findings, draft.metadata, context, book)
      const own = [
        ...told('unused-ignore', unused),
        ...told('unexplained-ignore', unexplained(draft.metadata, context)),
      ]
      const all = [...kept, ...own.map(word)].sort(byPlace)
      ignored.sort((a, b) => byPlace(a.finding, b.finding))
      countAlike(all)
      countAlike(ignored.map(({ finding }) => finding))
      return {
        path: draft.path,
        ...originOf(draft),
        language: parsed.language,
        languageRuns: parsed.languageRuns.map(({ sentences: _, ...run }) => run),
        findings: all,
        ignored,
        metadata: draft.metadata,
        ...(context.readability ? { readability: readabilityOf(parsed) } : {}),
      }
    },
    adaptersNeeded(draft, context) {
      const all = [draft, ...altTextsOf(draft).map(({ draft: alt }) => alt)]
      if (all.some(one => needsDetector(one, context))) return ['detector']
      const parsed = all.map(one => parseDocument(one, context))
      const needed = adaptersFor.flatMap(nameFor => parsed.flatMap(one => nameFor(one) ?? []))
      return [...new Set(needed)].filter(name => !context.adapters[name])
    },
    folder(drafts, context) {
      const matches = unrepresentedBranches(drafts, context)
      const findings = told('folder', matches).map(wordingOf({ text: '' }, {}))
      countAlike(findings)
      return findings
    },
  }
}

/** What the rules about words, people and numbers say of alternative texts, save what they say of the same words in the post. */
function lintAltTexts(
  draft: Draft,
  inPost: readonly Found[],
  context: Context,
  facts: DraftFacts,
  all: readonly PreparedRule[],
): readonly Found[] {
  const alts = altTextsOf(draft)
  if (!alts.length) return []
  const rules = all.map(({ rule, checks }) => ({
    rule,
    checks: checks.filter(({ readsAltTexts }) => readsAltTexts),
  }))
  const reported = new Set(inPost.map(({ rule, match }) => wordsSaid(rule, match, draft)))
  return alts.flatMap(({ draft: alt, placed }) =>
    runChecks(rules, parseDocument(alt, context), context, facts)
      .filter(({ rule, match }) => {
        const words = wordsSaid(rule, match, alt)
        const isNew = !reported.has(words)
        reported.add(words)
        return isNew
      })
      .map(({ rule, match }) => ({ rule, match: placed(match) })),
  )
}

const wordsSaid = ({ id }: Rule, { start, end, reason = '' }: Match, { text }: Draft): string =>
  `${id} ${reason} ${text.slice(start, end).toLowerCase()}`

const byPlace = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end

/** What the checks of some rules find in a text, overlaps resolved. */
function runChecks(
  rules: readonly PreparedRule[],
  draft: ParsedDraft,
  context: Context,
  facts: DraftFacts,
): readonly Found[] {
  const found: Found[] = []
  for (const { rule, checks } of rules) {
    if (!holds(rule.when, facts)) continue
    for (const { when, match: matchDraft } of checks)
      if (holds(when, facts))
        for (const match of matchDraft(draft, context)) found.push({ rule, match })
  }
  return resolveOverlaps(found, draft)
}

/** Entries with no reason, where the configuration asks for one. They cannot be ignored themselves. */
const unexplained = ({ ignore = [] }: Metadata, { requireReason }: Context): readonly Match[] =>
  ignore
    .filter(({ reason }) => requireReason && !reason?.trim())
    .map(({ rule, place }) => ({ ...place, facts: { name: rule } }))

/** Findings sorted by what the draft asks to leave alone. */
interface Suppressed {
  kept: readonly Finding[]
  ignored: { finding: Finding; by: IgnoreEntry }[]
  /** What is to be said of entries with nothing to do, or past their date. */
  unused: readonly Match[]
}

/** Applies the `ignore` entries of a draft; entries for rules that did not run are left in peace. */
function applySuppressions(
  findings: readonly Finding[],
  { ignore = [] }: Metadata,
  // Not taken apart: whether the day is asked for decides for how long a result is kept.
  context: Context,
  { reported, known }: PreparedRules,
): Suppressed {
  if (!ignore.length) return { kept: findings, ignored: [], unused: [] }
  const used = new Set<IgnoreEntry>()
  const ignored: Suppressed['ignored'] = []
  const kept = findings.filter(finding => {
    const by = ignore.find(
      ({ rule, until }) => rule === finding.ruleId && (!until || context.today <= until),
    )
    if (!by) return true
    used.add(by)
    ignored.push({ finding, by })
    return false
  })
  const ran = new Set([...reported].map(({ id }) => id))
  const unused = ignore
    .filter(entry => !used.has(entry) && (ran.has(entry.rule) || !known.has(entry.rule)))
    .map(({ rule, until = '', place }) => {
      const isKnown = known.has(rule)
      const near = isKnown ? undefined : nearest(rule, [...known])
      const idle = until && until < context.today ? 'expired' : 'unused'
      const reason = isKnown ? idle : near === undefined ? 'unknown' : 'misspelt'
      return { ...place, reason, facts: { name: rule, date: until, expected: near ?? '' } }
    })
  return { kept, ignored, unused }
}

interface PreparedCheck {
  readsAltTexts: boolean
  when: Conditions | undefined
  match: MatchDraft
  adapterFor: ((draft: ParsedDraft) => AdapterName | undefined) | undefined
}

/** A rule with its matchers prepared. */
interface PreparedRule {
  rule: Rule
  checks: readonly PreparedCheck[]
}

/** The rules of a run. */
interface PreparedRules {
  rules: readonly PreparedRule[]
  /** Those whose findings are reported; others run only because a reported rule yields to them. */
  reported: ReadonlySet<Rule>
  /** Ids of every rule of the packs, run or not. */
  known: ReadonlySet<string>
}

/** Prepares the rules of a run, once for any number of drafts. */
function prepareRules(packs: readonly Pack[], options: LinterOptions): PreparedRules {
  const all = packs.flatMap(({ rules }) => rules)
  const isReported = ({ id }: Rule) => !options.rules || options.rules.includes(id)
  const needed = new Set(
    all.filter(isReported).flatMap(({ id, yields }) => [id, ...Object.keys(yields)]),
  )
  const termLists = openTermLists(packs)
  const run = all.filter(({ id }) => needed.has(id) && options.severities?.[id] !== 'off')
  return {
    rules: run.map(rule => ({ rule, checks: prepareChecks(rule, termLists) })),
    reported: new Set(run.filter(isReported)),
    known: new Set(all.map(({ id }) => id)),
  }
}

/** Makes the function that words what was found in a text. */
function wordingIn(packs: readonly Pack[], { locale, severities = {} }: LinterOptions) {
  const packOf = new Map(packs.flatMap(pack => pack.rules.map(rule => [rule, pack] as const)))
  return (draft: Pick<Draft, 'text' | 'origin'>, facts: DraftFacts) => {
    const locate = locator(draft)
    return (found: Found): Finding => {
      const own = severities[found.rule.id]
      return finding(found, {
        pack: packOf.get(found.rule) as Pack,
        locale,
        severity: own && own !== 'off' ? own : grade(found, facts),
        locate,
      })
    }
  }
}

function prepareChecks(rule: Rule, termLists: TermLists): PreparedRule['checks'] {
  return rule.checks.map(check => {
    const matcher = matchers[check.match]
    if (!matcher) throw new PackProblem(`matcher: ${check.match}`)
    return {
      readsAltTexts: matcher.readsAltTexts === true,
      when: check.when,
      match: withReason(matcher.create(check, rule, termLists), check.reason),
      adapterFor: matcher.adapterFor?.(check),
    }
  })
}

/** Finds with the `reason` that the check gives, for wording and grade; a matcher's own goes first. */
function withReason(matchDraft: MatchDraft, reason: unknown): MatchDraft {
  if (typeof reason !== 'string') return matchDraft
  return (draft, context) => {
    const found = matchDraft(draft, context)
    return found.length ? found.map(match => ({ reason, ...match })) : found
  }
}
