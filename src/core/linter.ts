import { type Facts, factsOf, holds } from './facts.ts'
import type { Found } from './finding.ts'
import { countAlike } from './fingerprint.ts'
import { type FileMetadata, unrepresentedBranches } from './folder.ts'
import { applyIgnores, type Unused } from './ignore.ts'
import type { Context, PartName } from './match/matcher.ts'
import { partsNeeded } from './needs.ts'
import { parsePassages } from './passages.ts'
import { settle } from './precedence.ts'
import { type LinterOptions, openRulebook, type ReadyRule, type Rulebook } from './rulebook.ts'
import type { Draft, Finding, Metadata, Pack, ParsedDraft, Result } from './types.ts'

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
 * The one pipeline that every way in uses: parse, match, settle, ignore.
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
  const parsed = parsePassages(draft, context)
  const facts = factsOf(draft, context)
  const word = book.wording(draft.text, facts)
  const found: Found[] = []
  for (const ready of book.rules) search(ready, parsed, context, facts, found)
  const findings = settle(found, parsed)
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
    passages: parsed.passages.map(({ language, sure, start, end }) => ({
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
  facts: Facts,
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
