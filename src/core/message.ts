import { VFileMessage } from 'vfile-message'
import { type DraftFacts, holds } from './conditions.ts'
import { fillIn } from './labels.ts'
import { hashTexts } from './people/gazetteer.ts'
import { draftPlacer } from './spans.ts'
import type {
  Draft,
  Finding,
  Locale,
  Match,
  Pack,
  RelatedPlace,
  Rule,
  Severity,
  Span,
} from './types.ts'

/** A match with the rule that made it, before it is worded. */
export interface Found {
  rule: Rule
  match: Match
  /** Further matches that are told with this one, as its rule speaks but once of them. */
  related?: readonly Match[]
}

/** The severity a finding's `fatal` stands for. */
export function severityOf({ fatal }: Pick<VFileMessage, 'fatal'>): Severity {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
}

/** The severity a rule has where none of its conditions says otherwise: its last grade has no condition. */
export const usualSeverity = ({ severity }: Pick<Rule, 'severity'>): Severity =>
  severity.at(-1)?.is ?? 'info'

/** The grade of a match: its own, else the rule's first whose conditions hold, else info. */
export function grade({ rule, match }: Found, facts: DraftFacts): Severity {
  const first = rule.severity.find(
    ({ when, reason }) =>
      holds(when, facts) && (!reason || reason.includes(match.reason ?? 'default')),
  )
  return match.severity ?? first?.is ?? 'info'
}

/** Makes the function that gives a span of a draft with its place and its words. */
export function locator(draft: Pick<Draft, 'text' | 'origin'>): (span: Span) => RelatedPlace {
  const placeOf = draftPlacer(draft)
  return ({ start, end }) => {
    const span = { start, end }
    return { span, place: placeOf(span), actual: draft.text.slice(start, end) }
  }
}

/** Where a finding comes from. */
interface Origins {
  rule: Rule
  pack: Pack
  /** Of its draft, see {@link locator}. */
  locate: (span: Span) => RelatedPlace
}

/** Words a match: message and way out in the reader's language, the clause's own words as note. */
export function finding(
  { rule, match, related = [] }: Found,
  { locale, severity, ...from }: Omit<Origins, 'rule'> & { locale: Locale; severity: Severity },
): Finding {
  const { span, place, actual } = from.locate(match)
  const facts = { actual: shorten(actual), ...match.facts }
  const kind = match.reason ?? 'default'
  const say = (wordings: Rule['message']) =>
    fillIn((wordings[kind] ?? wordings.default)?.[locale] ?? '', facts, locale)
  return findingFrom(
    { rule, ...from },
    {
      reason: say(rule.message),
      fix: say(place.start.spot ? waysOutInPlan(rule) : rule.fix),
      fatal: severity === 'info' ? undefined : severity === 'error',
      expected: [...(match.suggestions ?? [])],
      because: match.because ?? [],
      span,
      nth: 1,
      kind,
      related,
    },
  )
}

/** What a finding says of its own; the rest stands in its rule, its pack and its draft. */
export interface MessageParts
  extends Pick<Finding, 'reason' | 'fix' | 'because' | 'span' | 'nth' | 'kind' | 'fatal'> {
  expected: string[]
  related: readonly Span[]
}

/** Puts a finding together. */
export function findingFrom(
  { rule, pack, locate }: Origins,
  { reason, fatal, expected, related, ...own }: MessageParts,
): Finding {
  const { place, actual } = locate(own.span)
  // Messages are errors that nobody throws, and thousands of stacks take memory.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  const message = new VFileMessage(reason, { place, ruleId: rule.id, source: pack.id })
  Error.stackTraceLimit = stackTraceLimit
  return Object.assign(message, {
    fatal,
    actual,
    expected,
    note: pack.clauses[rule.clause]?.quote,
    url: pack.url ?? undefined,
    clause: rule.clause,
    ...(rule.alsoCites ? { alsoCites: rule.alsoCites } : {}),
    ...own,
    related: related.map(locate),
  })
}

/**
 * The ways out of a rule for a post in a calendar or document, which has columns in place of front
 * matter: those for a form, save where the usual one is a command, which can be run there as well.
 */
export function waysOutInPlan({ fix, fixInForm = {} }: Rule): Rule['fix'] {
  const own = Object.entries(fixInForm).filter(
    ([reason]) => !(fix[reason] ?? fix.default)?.en.includes('tankefter '),
  )
  return { ...fix, ...Object.fromEntries(own) }
}

/** Packs whose ways out are those for a form, where rules have such. */
export const withFormFixes = (packs: readonly Pack[]): readonly Pack[] =>
  packs.map(pack => ({
    ...pack,
    rules: pack.rules.map(rule => ({ ...rule, fix: { ...rule.fix, ...rule.fixInForm } })),
  }))

const longest = 70

/** The marked words on one line, cut in the middle of a sentence where they are long. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …`
}

/** Turns a text into hexadecimal that does not give the text away; SHA-256 where Node gives it. */
export type Hash = (text: string) => string

const length = 32

/**
 * What a finding is known by from run to run: 32 hexadecimal digits of a hash over path, rule, the mark of its words and
 * which of the draft's equal ones it is, but nothing of where it stands, so that a finding that moves is the same finding.
 *
 * @param path - Of the draft as the report shows it; empty for a finding over the folder.
 */
export function fingerprint(finding: Finding, path: string, hash: Hash): string {
  const { source = '', ruleId = '', nth } = finding
  const known = ['tankefter/2', path, source, ruleId, wordMark(finding), nth]
  return hash(JSON.stringify(known)).slice(0, length)
}

/** Numbers equal findings of one draft from 1. Takes the findings in the order of the text. */
export function countAlike(findings: readonly Finding[]): void {
  const seen = new Map<string, number>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.source, finding.ruleId, wordMark(finding)])
    finding.nth = (seen.get(key) ?? 0) + 1
    seen.set(key, finding.nth)
  }
}

/** Rules whose marked words name or reach somebody, however they are written. */
const personalRules: ReadonlySet<string> = new Set([
  'accusation',
  'contact-details',
  'image-location',
  'invalid-consent',
  'invalid-metadata',
  'missing-consent',
  'missing-file',
  'named-child',
  'personal-number',
  'sensitive-data',
  'unchecked-image',
  'unknown-person',
])

/** Words with a capital, a longer number or an address may name or reach somebody, whatever the rule. */
const maybePersonal = /\p{Lu}|\p{Lt}|\d{3}|[@▇]/u

const oneByte = 0xff

/**
 * The words of a finding as a number of two hexadecimal digits, so few that a list of names or
 * numbers held against it leaves one in 256; nothing where they may name or reach somebody.
 */
export function wordMark({ ruleId = '', actual = '' }: Finding): string {
  if (personalRules.has(ruleId) || maybePersonal.test(actual)) return ''
  return (hashTexts(0, markedWords(actual)) & oneByte).toString(16).padStart(2, '0')
}

/** The words of a finding with nothing but single spaces between them. */
export const markedWords = (actual: string): string =>
  actual.normalize('NFC').replace(/\s+/gu, ' ').trim()
