import { precisionOf } from '../core/matchers/index.ts'
import { fingerprint, severityOf, usualSeverity } from '../core/message.ts'
import type { IgnoreEntry, Locale, Pack, Place, Rule, Spot } from '../core/types.ts'
import { reportWords, sarifWords } from '../messages/report.ts'
import { cited, messageLines, passedOver, problemWords, ruleOf } from './finding-text.ts'
import {
  type Located,
  lineOf,
  locate,
  located,
  positionsOf,
  type Report,
  type Reporter,
  type ReportOptions,
  unlessEmpty,
} from './report.ts'
import { joiner, jsonText, oneLine } from './terminal-text.ts'

/** A finding, with the entry under `ignore` that suppresses it, where one does. */
interface Reported extends Located {
  by?: IgnoreEntry
}

/** GitHub refuses a run with more results, a result with more places, and a file of more bytes once compressed by gzip. */
const mostResults = 25_000
const mostPlaces = 1_000
const mostBytes = 10_000_000

const silenced = ({ results }: Report): readonly Reported[] =>
  results.flatMap(result =>
    result.ignored.map(({ finding, by }) => ({ ...locate(finding, result), by })),
  )

/** Something to be said of the run itself, and of which files. */
const notification = (level: string, text: string, paths: readonly string[] = []) => ({
  level,
  message: { text },
  locations: unlessEmpty(
    paths
      .slice(0, mostPlaces)
      .map(path => ({ physicalLocation: { artifactLocation: { uri: uriOf(path) } } })),
  ),
})

// SARIF takes `[words](1)` in a message for a link; draft text makes none.
const withoutLinks = (text: string): string => text.replaceAll('](', `]${joiner}(`)

/** SARIF's words for severities. */
const levels = { error: 'error', warning: 'warning', info: 'note' } as const

const recommendations = { ...levels, info: 'recommendation' }

const escapeMarkup = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, sign => `\\${sign}`)

// A colon ends the sentence too, and is left out.
const firstSentence = (text: string): string =>
  /^.*?(?:[.!?](?=\s+\p{Lu})|(?=:\s))/u.exec(text)?.[0] ?? text

/** SARIF 2.1.0, with what GitHub code scanning asks for. */
export const sarif: Reporter = (report, options) => {
  const all = [...located(report), ...(options.showIgnored ? silenced(report) : [])]
  let room = Math.min(all.length, mostResults)
  for (;;) {
    const text = sarifText(all.slice(0, room), all.length - room, report, options)
    // A UTF-16 unit takes three bytes of UTF-8 at most, and compression adds next to nothing.
    const size = text.length < mostBytes / 4 ? 0 : (report.gzippedSize?.(text) ?? text.length)
    if (size <= mostBytes || room === 0) return text
    room = Math.floor(room * Math.min(mostBytes / size, 0.98) * 0.95)
  }
}

/** A log of some findings, which says how many others were left out. */
function sarifText(
  reported: readonly Reported[],
  leftOut: number,
  report: Report,
  options: ReportOptions,
): string {
  const rules = [...new Set(reported.map(({ finding }) => ruleOf(finding)))]
  const { tool, problems, unread } = report
  const { name, version } = tool
  const { locale } = options
  const over = withoutLinks(passedOver(unread, locale))
  const skipped = unread.map(({ path }) => path)
  const run = {
    tool: {
      driver: {
        name,
        version,
        semanticVersion: version,
        language: locale,
        rules: rules.map(id => descriptor(id, report.packs, locale)),
      },
    },
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: [
          ...problems.map(one => notification('error', problemWords(one, locale), [one.path])),
          ...(over ? [notification('note', over, skipped)] : []),
          ...(leftOut > 0 ? [notification('warning', sarifWords[locale].leftOut(leftOut))] : []),
        ],
      },
    ],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: reported.map(one => result(one, rules, report, options)),
  }
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  return jsonText({ $schema, version: '2.1.0', runs: [run] })
}

function result(one: Reported, rules: readonly string[], report: Report, options: ReportOptions) {
  const { path, draft, finding } = one
  const known = fingerprint(finding, draft, report.hash)
  // A finding that the draft has set aside asks for nothing more.
  const told = one.by ? { ...finding, fix: '', expected: [] } : finding
  return {
    ruleId: ruleOf(finding),
    ruleIndex: rules.indexOf(ruleOf(finding)),
    level: levels[severityOf(finding)],
    message: {
      text: messageLines(told, report, options).map(withoutLinks).join('\n'),
    },
    locations: [locationOf(path, positionsOf(finding))],
    relatedLocations: unlessEmpty(
      finding.related.slice(0, mostPlaces - 1).map(({ place }) => locationOf(path, place)),
    ),
    // GitHub compares `primaryLocationLineHash` between runs and ignores other keys.
    partialFingerprints: { 'tankefter/v2': known, primaryLocationLineHash: `${known}:1` },
    // SARIF asks that all results of a run say whether they are suppressed, or none.
    suppressions: options.showIgnored ? suppressions(one, options) : undefined,
  }
}

function locationOf(path: string, { start, end }: Place) {
  const [first, last] = [lineOf(start), lineOf(end)]
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      region: {
        startLine: first.line,
        startColumn: first.column,
        endLine: last.line,
        endColumn: last.column,
      },
    },
    logicalLocations: start.spot && [logicalLocation(start.spot)],
  }
}

/** A cell or paragraph, which SARIF has no region for. */
const logicalLocation = (spot: Spot) => ({
  ...('cell' in spot
    ? { name: spot.cell, fullyQualifiedName: oneLine(`${spot.sheet}!${spot.cell}`) }
    : { name: String(spot.paragraph) }),
  kind: 'element',
})

function suppressions({ by }: Reported, { locale }: ReportOptions) {
  if (!by) return []
  const until = by.until ? sarifWords[locale].until(by.until) : ''
  const justification = [by.reason ?? '', until].filter(Boolean).map(oneLine).join(', ')
  return [{ kind: 'inSource', justification: justification || undefined }]
}

/** A path as a relative URI; one from the root as a file URI. */
function uriOf(path: string): string {
  const parts = oneLine(path).replaceAll('\\', '/').split('/')
  const uri = parts.map(encodeURIComponent).join('/')
  return uri.startsWith('/') ? `file://${uri}` : uri
}

/** What code scanning shows of a rule; its id alone where no pack of the run has it. */
function descriptor(id: string, packs: readonly Pack[], locale: Locale) {
  const pack = packs.find(({ rules }) => rules.some(rule => rule.id === id))
  const rule = pack?.rules.find(rule => rule.id === id)
  if (!pack || !rule) return { id }
  const severity = usualSeverity(rule)
  const about = oneLine(rule.about[locale])
  return {
    id,
    shortDescription: { text: firstSentence(about) },
    fullDescription: { text: about },
    help: helpOf(rule, pack, locale),
    helpUri: pack.url || undefined,
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [pack.id, cited(pack.cite[locale], rule.clause)].map(oneLine),
      precision: precisionOf(rule),
      'problem.severity': recommendations[severity],
    },
  }
}

function helpOf(rule: Rule, pack: Pack, locale: Locale): { text: string; markdown: string } {
  const words = sarifWords[locale]
  const clause = pack.clauses[rule.clause]
  const cite = oneLine(cited(pack.cite[locale], rule.clause))
  const quote = clause ? oneLine(clause.quote) : ''
  const about = oneLine(rule.about[locale])
  const leaves = rule.leaves ? `${words.leaves}: ${oneLine(rule.leaves[locale])}` : ''
  const silence = words.silence(rule.id)
  return {
    text: [about, leaves, `${cite}: ${reportWords[locale].quote.join(quote)}`, silence]
      .filter(Boolean)
      .join('\n\n'),
    markdown: [
      escapeMarkup(about),
      escapeMarkup(leaves),
      `**${escapeMarkup(cite)}**`,
      `> ${escapeMarkup(quote)}`,
      escapeMarkup(silence),
    ]
      .filter(Boolean)
      .join('\n\n'),
  }
}
