import { VFileMessage } from 'vfile-message'
import { type Facts, holds } from './facts.ts'
import type {
  Finding,
  Locale,
  Match,
  Pack,
  Place,
  Rule,
  Severity,
  Translated,
  Facts as WordingFacts,
} from './types.ts'

/** A match with the rule that made it, before it is worded. */
export interface Found {
  rule: Rule
  match: Match
}

const fatal: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
}

/** The severity a finding's `fatal` stands for. */
export function severityOf({ fatal }: Pick<VFileMessage, 'fatal'>): Severity {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
}

/** The grade of a match: its own, else the rule's first whose conditions hold, else info. */
export function grade({ rule, match }: Found, facts: Facts): Severity {
  const first = rule.severity.find(
    ({ when, reason }) =>
      holds(when, facts) && (!reason || reason.includes(match.reason ?? 'default')),
  )
  return match.severity ?? first?.is ?? 'info'
}

/** What a finding needs besides its match. */
export interface Wording {
  pack: Pack
  locale: Locale
  severity: Severity
  place: Place
  /** The marked words, as they stand in the file. */
  text: string
}

/** Words a match: message and way out in the reader's language, the clause's own words as note. */
export function finding(
  { rule, match }: Found,
  { pack, locale, severity, place, text }: Wording,
): Finding {
  const facts = { actual: shorten(text), ...match.facts }
  const reason = match.reason ?? 'default'
  return findingFrom(
    { rule, pack, place, text },
    {
      reason: say(rule.message, reason, locale, facts),
      fix: say(rule.fix, reason, locale, facts),
      fatal: fatal[severity],
      expected: [...(match.suggestions ?? [])],
      because: match.because ?? [],
      span: { start: match.start, end: match.end },
      nth: 1,
    },
  )
}

/** What a finding says of its own; the rest stands in its rule, its pack and its draft. */
export interface Said
  extends Pick<Finding, 'reason' | 'fix' | 'because' | 'span' | 'nth' | 'fatal'> {
  expected: string[]
}

/** Puts a finding together. */
export function findingFrom(
  { rule, pack, place, text }: Pick<Wording, 'pack' | 'place' | 'text'> & { rule: Rule },
  { reason, fix, fatal, expected, because, span, nth }: Said,
): Finding {
  const message = withoutStack(
    () => new VFileMessage(reason, { place, ruleId: rule.id, source: pack.id }),
  )
  message.fatal = fatal
  message.actual = text
  message.expected = expected
  message.note = pack.clauses[rule.clause]?.quote
  message.url = pack.url ?? undefined
  return Object.assign(message, { clause: rule.clause, fix, because, span, nth })
}

/** Makes errors that know nothing of where they were made: nobody throws them, and thousands would keep their stacks. */
function withoutStack<Made>(make: () => Made): Made {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = limit
  }
}

function say(
  wordings: Readonly<Record<string, Translated>>,
  reason: string,
  locale: Locale,
  facts: WordingFacts,
): string {
  const template = (wordings[reason] ?? wordings.default)?.[locale] ?? ''
  return template.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const fact = facts[name] ?? ''
    return typeof fact === 'object' ? fact[locale] : String(fact)
  })
}

const longest = 70

/** The marked words on one line, cut in the middle of a sentence where they are long. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …`
}
