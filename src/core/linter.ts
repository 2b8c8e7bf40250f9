import { type DraftFacts, factsOf, holds } from './conditions.ts'
import type { Context, PartName } from './context.ts'
import { needsDetector, parseDocument } from './document.ts'
import { type FileMetadata, unrepresentedBranches } from './folder-rules.ts'
import { nearest } from './front-matter/suggest.ts'
import { matchers } from './matchers/index.ts'
import type { Finder } from './matchers/matcher.ts'
import { countAlike, type Found, finding, grade } from './message.ts'
import { resolveOverlaps } from './overlaps.ts'
import { PackProblem } from './pack-problem.ts'
import { placer } from './spans.ts'
import { openTermLists, type TermLists } from './terms/term-lists.ts'
import { mayHoldPhone, mayRetextSpeak } from './text/quick-checks.ts'
import type {
  Conditions,
  Draft,
  Finding,
  IgnoreEntry,
  Locale,
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
  /** The parts that have to be loaded before this draft is linted in full. */
  partsNeeded(draft: Draft, context: Context): readonly PartName[]
  /** What is said over all drafts together. */
  folder(drafts: readonly FileMetadata[], context: Context): readonly Finding[]
}

/**
 * The one pipeline that every way in uses: parse, match, resolve overlaps, apply suppressions.
 *
 * @throws {PackProblem} where a rule names a matcher or option that is not there.
 */
export function createLinter(packs: readonly Pack[], options: LinterOptions): Linter {
  const book = openRulebook(packs, options)
  return {
    lint: (draft, context) => lint(draft, context, book),
    partsNeeded,
    folder: (drafts, context) => folder(drafts, context, book),
  }
}

function folder(drafts: readonly FileMetadata[], context: Context, book: Rulebook) {
  const findings = speaking(book, 'folder').flatMap(({ rule }) =>
    unrepresentedBranches(drafts, context).map(match => book.wording('', {})({ rule, match })),
  )
  countAlike(findings)
  return findings
}

function lint(draft: Draft, context: Context, book: Rulebook): Result {
  const parsed = parseDocument(draft, context)
  const facts = factsOf(draft, context)
  const word = book.wording(draft.text, facts)
  const found: Found[] = []
  for (const ready of book.rules) search(ready, parsed, context, facts, found)
  const findings = resolveOverlaps(found, parsed)
    .filter(({ rule }) => book.speaking.has(rule))
    .map(word)
  const sorted = applyIgnores(findings, draft.metadata, context, book)
  const own = [...needless(sorted.unused, book), ...unexplained(draft.metadata, context, book)]
  const all = [...sorted.kept, ...own.map(word)].sort(byPlace)
  const ignored = [...sorted.ignored].sort((a, b) => byPlace(a.finding, b.finding))
  countAlike(all)
  countAlike(ignored.map(({ finding }) => finding))
  return {
    path: draft.path,
    language: parsed.language,
    passages: parsed.languageRuns.map(({ language, sure, start, end }) => ({
      language,
      sure,
      start,
      end,
    })),
    findings: all,
    ignored,
    metadata: draft.metadata,
  }
}

const byPlace = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end

/** Adds what the signals of a rule find: nearly always nothing, so nothing is made for that. */
function search(
  { rule, signals }: ReadyRule,
  draft: ParsedDraft,
  context: Context,
  facts: DraftFacts,
  to: Found[],
): void {
  for (const { when, find } of signals)
    if (holds(when, facts)) for (const match of find(draft, context)) to.push({ rule, match })
}

/** The rules of a run that speak and whose matcher works on more than one draft's text. */
function speaking(book: Rulebook, matcher: string): readonly ReadyRule[] {
  return book.rules.filter(
    ({ rule, speaks }) => speaks && rule.signals.some(({ match }) => match === matcher),
  )
}

function needless(unused: readonly Unused[], book: Rulebook): readonly Found[] {
  if (!unused.length) return []
  return speaking(book, 'unused-ignore').flatMap(({ rule }) =>
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
function unexplained(
  { ignore = [] }: Metadata,
  { requireReason }: Context,
  book: Rulebook,
): readonly Found[] {
  if (!requireReason) return []
  return speaking(book, 'unexplained-ignore').flatMap(({ rule }) =>
    ignore
      .filter(({ reason }) => !reason?.trim())
      .map(entry => ({ rule, match: { ...entry.place, facts: { name: entry.rule } } })),
  )
}

/** Findings sorted by what the draft asks to leave alone. */
interface Sorted {
  kept: readonly Finding[]
  ignored: readonly { finding: Finding; by: IgnoreEntry }[]
  /** Entries with nothing to do, or past their date. */
  unused: readonly Unused[]
}

/** An entry that silenced nothing, and why. */
interface Unused {
  entry: IgnoreEntry
  reason: 'unused' | 'expired' | 'unknown'
  /** A rule that may have been meant. */
  nearest: string | undefined
}

/** Applies the `ignore` entries of a draft; entries for rules that did not run are left in peace. */
function applyIgnores(
  findings: readonly Finding[],
  { ignore = [] }: Metadata,
  context: Pick<Context, 'today'>,
  { rules, known }: Rulebook,
): Sorted {
  if (!ignore.length) return { kept: findings, ignored: [], unused: [] }
  const ran = new Set(rules.filter(({ speaks }) => speaks).map(({ rule }) => rule.id))
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
      const reason = why(entry, context, known)
      return {
        entry,
        reason,
        nearest: reason === 'unknown' ? nearest(entry.rule, [...known]) : undefined,
      }
    })
  return { kept, ignored, unused }
}

function why(
  { rule, until }: IgnoreEntry,
  context: Pick<Context, 'today'>,
  known: ReadonlySet<string>,
): Unused['reason'] {
  if (!known.has(rule)) return 'unknown'
  return until && until < context.today ? 'expired' : 'unused'
}

/**
 * The parts a draft has need of that the context does not hold yet. To be asked
 * again once they are loaded: which language a text is in decides what it needs.
 */
function partsNeeded(draft: Draft, context: Context): readonly PartName[] {
  if (needsDetector(draft, context)) return ['detector']
  const { text, body } = draft
  const { phones, retext } = context.parts
  const needed: PartName[] = []
  if (!phones && mayHoldPhone(text.slice(body.start, body.end))) needed.push('phones')
  if (!retext && mayRetextSpeak(parseDocument(draft, context).languageRuns)) needed.push('retext')
  return needed
}

/** How a run differs from the packs as they are. */
export interface LinterOptions {
  locale: Locale
  /** Only these rules speak; all where left out. */
  rules?: readonly string[]
  /** Other grades than the packs', or `off`. */
  severities?: Readonly<Record<string, Severity | 'off'>>
}

/** A rule with its matchers prepared. */
interface ReadyRule {
  rule: Rule
  pack: Pack
  signals: readonly { when: Conditions | undefined; find: Finder }[]
  /** False where it is only there for others to yield to. */
  speaks: boolean
}

/** The rules of a run. */
interface Rulebook {
  rules: readonly ReadyRule[]
  /** Those of them that speak. */
  speaking: ReadonlySet<Rule>
  /** Ids of every rule of the packs, run or not. */
  known: ReadonlySet<string>
  /** Words what was found in a text. */
  wording(text: string, facts: DraftFacts): (found: Found) => Finding
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
    return {
      when: signal.when,
      find: reasoned(matcher.create(signal, rule, termLists), signal.reason),
    }
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
