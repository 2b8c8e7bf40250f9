import { altTextsOf } from './alt-texts.ts'
import { type DraftFacts, factsOf, holds } from './conditions.ts'
import type { AdapterName, Context } from './context.ts'
import { needsDetector, parseDocument } from './document.ts'
import { type FileMetadata, unrepresentedBranches } from './folder-rules.ts'
import { nearest } from './front-matter/suggest.ts'
import { matchers } from './matchers/index.ts'
import type { MatchDraft, Matcher } from './matchers/matcher.ts'
import { countAlike, type Found, finding, grade } from './message.ts'
import { resolveOverlaps } from './overlaps.ts'
import { PackProblem } from './pack-problem.ts'
import { readabilityOf } from './readability.ts'
import { draftPlacer, originOf } from './spans.ts'
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
  Span,
} from './types.ts'

/** Packs made ready to read drafts with. */
export interface Linter {
  /** Everything the rules say of one draft. Never throws, whatever the draft holds. */
  lint(draft: Draft, context: Context): Result
  /** The adapters that have to be loaded before this draft is linted in full. */
  adaptersNeeded(draft: Draft, context: Context): readonly AdapterName[]
  /** What is said over all drafts together. */
  folder(drafts: readonly FileMetadata[], context: Context): readonly Finding[]
}

/**
 * The one pipeline that every way in uses: parse, match, resolve overlaps, apply suppressions.
 *
 * @throws {PackProblem} where a rule names a matcher or option that is not there.
 */
export function createLinter(packs: readonly Pack[], options: LinterOptions): Linter {
  const book = prepareRules(packs, options)
  return {
    lint: (draft, context) => lint(draft, context, book),
    adaptersNeeded: (draft, context) => adaptersNeeded(draft, context, book),
    folder: (drafts, context) => folder(drafts, context, book),
  }
}

function folder(drafts: readonly FileMetadata[], context: Context, book: PreparedRules) {
  const findings = reportedRules(book, 'folder').flatMap(({ rule }) =>
    unrepresentedBranches(drafts, context).map(match =>
      book.wording({ text: '' }, {})({ rule, match }),
    ),
  )
  countAlike(findings)
  return findings
}

function lint(draft: Draft, context: Context, book: PreparedRules): Result {
  const parsed = parseDocument(draft, context)
  const facts = factsOf(draft, context)
  const word = book.wording(draft, facts)
  const found = runChecks(book.rules, parsed, context, facts)
  const findings = [...found, ...lintAltTexts(draft, found, context, facts, book)]
    .filter(({ rule }) => book.reported.has(rule))
    .map(word)
  const sorted = applySuppressions(findings, draft.metadata, context, book)
  const own = [
    ...unusedSuppressions(sorted.unused, book),
    ...unexplainedSuppressions(draft.metadata, context, book),
  ]
  const all = [...sorted.kept, ...own.map(word)].sort(byPlace)
  const ignored = [...sorted.ignored].sort((a, b) => byPlace(a.finding, b.finding))
  countAlike(all)
  countAlike(ignored.map(({ finding }) => finding))
  return {
    path: draft.path,
    ...originOf(draft),
    language: parsed.language,
    languageRuns: parsed.languageRuns.map(({ language, sure, start, end }) => ({
      language,
      sure,
      start,
      end,
    })),
    findings: all,
    ignored,
    metadata: draft.metadata,
    ...(context.readability ? { readability: readabilityOf(parsed) } : {}),
  }
}

/** What the rules about words, people and numbers say of alternative texts, save what they say of the same words in the post. */
function lintAltTexts(
  draft: Draft,
  inPost: readonly Found[],
  context: Context,
  facts: DraftFacts,
  book: PreparedRules,
): readonly Found[] {
  const reported = new Set(inPost.map(({ rule, match }) => wordsSaid(rule, match, draft)))
  return altTextsOf(draft).flatMap(({ draft: alt, placed }) => {
    return runChecks(book.altTextRules, parseDocument(alt, context), context, facts)
      .filter(({ rule, match }) => {
        const words = wordsSaid(rule, match, alt)
        const isNew = !reported.has(words)
        reported.add(words)
        return isNew
      })
      .map(({ rule, match }) => ({ rule, match: placed(match) }))
  })
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

/** The reported rules of a run that use a matcher which the linter itself answers. */
function reportedRules(book: PreparedRules, matcher: string): readonly PreparedRule[] {
  return book.rules.filter(
    ({ rule }) => book.reported.has(rule) && rule.checks.some(({ match }) => match === matcher),
  )
}

function unusedSuppressions(
  unused: readonly UnusedSuppression[],
  book: PreparedRules,
): readonly Found[] {
  if (!unused.length) return []
  return reportedRules(book, 'unused-ignore').flatMap(({ rule }) =>
    unused.map(({ entry, reason, nearest }) => ({
      rule,
      match: {
        ...entry.place,
        reason,
        facts: { name: entry.rule, date: entry.until ?? '', expected: nearest ?? '' },
      },
    })),
  )
}

/** Entries with no reason, where the configuration asks for one. They cannot be ignored themselves. */
function unexplainedSuppressions(
  { ignore = [] }: Metadata,
  { requireReason }: Context,
  book: PreparedRules,
): readonly Found[] {
  if (!requireReason) return []
  return reportedRules(book, 'unexplained-ignore').flatMap(({ rule }) =>
    ignore
      .filter(({ reason }) => !reason?.trim())
      .map(entry => ({ rule, match: { ...entry.place, facts: { name: entry.rule } } })),
  )
}

/** Findings sorted by what the draft asks to leave alone. */
interface Suppressed {
  kept: readonly Finding[]
  ignored: readonly { finding: Finding; by: IgnoreEntry }[]
  /** Entries with nothing to do, or past their date. */
  unused: readonly UnusedSuppression[]
}

/** An entry that silenced nothing, and why. */
interface UnusedSuppression {
  entry: IgnoreEntry
  reason: 'unused' | 'expired' | 'unknown' | 'misspelt'
  /** A rule that may have been meant. */
  nearest: string | undefined
}

/** Applies the `ignore` entries of a draft; entries for rules that did not run are left in peace. */
function applySuppressions(
  findings: readonly Finding[],
  { ignore = [] }: Metadata,
  context: Pick<Context, 'today'>,
  { reported, known }: PreparedRules,
): Suppressed {
  if (!ignore.length) return { kept: findings, ignored: [], unused: [] }
  const ran = new Set([...reported].map(({ id }) => id))
  const used = new Set<IgnoreEntry>()
  const ignored: { finding: Finding; by: IgnoreEntry }[] = []
  const kept = findings.filter(finding => {
    const by = ignore.find(
      ({ rule, until }) => rule === finding.ruleId && (!until || context.today <= until),
    )
    if (!by) return true
    used.add(by)
    ignored.push({ finding, by })
    return false
  })
  const unused = ignore
    .filter(entry => !used.has(entry) && (ran.has(entry.rule) || !known.has(entry.rule)))
    .map(entry => {
      const reason = unusedReason(entry, context, known)
      const near = reason === 'unknown' ? nearest(entry.rule, [...known]) : undefined
      return { entry, reason: near === undefined ? reason : ('misspelt' as const), nearest: near }
    })
  return { kept, ignored, unused }
}

function unusedReason(
  { rule, until }: IgnoreEntry,
  context: Pick<Context, 'today'>,
  known: ReadonlySet<string>,
): UnusedSuppression['reason'] {
  if (!known.has(rule)) return 'unknown'
  return until && until < context.today ? 'expired' : 'unused'
}

/**
 * The adapters that a draft needs and the context lacks. Ask again once they are
 * loaded, because the language that the detector finds decides about the others.
 */
function adaptersNeeded(
  draft: Draft,
  context: Context,
  { rules }: PreparedRules,
): readonly AdapterName[] {
  const all = [draft, ...altTextsOf(draft).map(({ draft: alt }) => alt)]
  if (all.some(one => needsDetector(one, context))) return ['detector']
  const parsed = all.map(one => parseDocument(one, context))
  const needed = new Set<AdapterName>()
  for (const { checks } of rules)
    for (const { adapterFor } of checks)
      for (const one of parsed) {
        const name = adapterFor?.(one)
        if (name) needed.add(name)
      }
  return [...needed].filter(name => !context.adapters[name])
}

/** How a run differs from the packs as they are. */
export interface LinterOptions {
  locale: Locale
  /** Only these rules speak; all where left out. */
  rules?: readonly string[]
  /** Other grades than the packs', or `off`. */
  severities?: Readonly<Record<string, Severity | 'off'>>
}

interface PreparedCheck {
  readsAltTexts: boolean
  when: Conditions | undefined
  match: MatchDraft
  adapterFor: ReturnType<NonNullable<Matcher['adapterFor']>> | undefined
}

/** A rule with its matchers prepared. */
interface PreparedRule {
  rule: Rule
  checks: readonly PreparedCheck[]
}

/** The rules of a run. */
interface PreparedRules {
  rules: readonly PreparedRule[]
  /** The same rules with those of their checks that read alternative texts. */
  altTextRules: readonly PreparedRule[]
  /** Those whose findings are reported; others run only because a reported rule yields to them. */
  reported: ReadonlySet<Rule>
  /** Ids of every rule of the packs, run or not. */
  known: ReadonlySet<string>
  /** Words what was found in a text. */
  wording(draft: Pick<Draft, 'text' | 'origin'>, facts: DraftFacts): (found: Found) => Finding
}

/**
 * Prepares the rules of a run, once for any number of drafts.
 *
 * @throws {PackProblem} where a rule names a matcher or option that is not there.
 */
export function prepareRules(packs: readonly Pack[], options: LinterOptions): PreparedRules {
  const all = packs.flatMap(pack => pack.rules.map(rule => ({ rule, pack })))
  const isReported = ({ id }: Rule) => !options.rules || options.rules.includes(id)
  const neededRules = new Set(
    all
      .filter(({ rule }) => isReported(rule))
      .flatMap(({ rule }) => [rule.id, ...Object.keys(rule.yields)]),
  )
  const termLists = openTermLists(packs)
  const rules = all
    .filter(({ rule }) => neededRules.has(rule.id) && options.severities?.[rule.id] !== 'off')
    .map(({ rule }) => ({ rule, checks: prepareChecks(rule, termLists) }))
  const packOf = new Map(all.map(({ rule, pack }) => [rule, pack]))
  return {
    rules,
    altTextRules: rules.map(({ rule, checks }) => ({
      rule,
      checks: checks.filter(({ readsAltTexts }) => readsAltTexts),
    })),
    reported: new Set(rules.map(({ rule }) => rule).filter(isReported)),
    known: new Set(all.map(({ rule }) => rule.id)),
    wording: (draft, facts) => {
      const { text } = draft
      const place = draftPlacer(draft)
      const at = ({ start, end }: Span) => {
        const span = { start, end }
        return { span, place: place(span), actual: text.slice(start, end) }
      }
      return found => {
        const own = options.severities?.[found.rule.id]
        const { place, actual } = at(found.match)
        return finding(found, {
          pack: packOf.get(found.rule) as Pack,
          locale: options.locale,
          severity: own && own !== 'off' ? own : grade(found, facts),
          place,
          text: actual,
          related: (found.related ?? []).map(at),
        })
      }
    },
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
