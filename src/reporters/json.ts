import { fingerprint, severityOf } from '../core/message.ts'
import { lixOf } from '../core/readability.ts'
import type { Finding, Origin, Place, Point, Result } from '../core/types.ts'
import { problemWords } from './finding-text.ts'
import {
  allFindings,
  countByLabel,
  countBySeverity,
  positionsOf,
  type Report,
  type Reporter,
  type ReportOptions,
} from './report.ts'
import { jsonText } from './terminal-text.ts'

/** The report for other programs. Keys are added and never renamed: scripts of users read them. One that is undefined is left out. */
export const json: Reporter = (report, options) => {
  const { tool, results, folder, hash, shard } = report
  const found = allFindings(results, folder)
  const questions = countByLabel(found).question
  const output = {
    tool: { name: tool.name, version: tool.version },
    summary: { drafts: results.length, ...countBySeverity(found), questions },
    results: results.map(result => resultJson(result, report, options)),
    folder: {
      findings: folder.map(one => ({
        ...findingFields(one),
        fingerprint: fingerprint(one, '', hash),
      })),
    },
    problems: report.problems.map(problem => ({
      path: problem.path,
      reason: problem.reason,
      message: problemWords(problem, options.locale),
    })),
    unread: report.unread.map(({ path, kind }) => ({ path, kind })),
    shard,
  }
  return jsonText(output)
}

function resultJson(result: Result, { hash }: Report, { showIgnored }: ReportOptions) {
  const { path, origin, language, languageRuns, findings, ignored, readability } = result
  const numbered = (finding: Finding) => ({
    ...findingJson(finding, origin),
    fingerprint: fingerprint(finding, path, hash),
  })
  return {
    path,
    origin,
    language,
    passages: languageRuns,
    readability: readability && { ...readability, lix: lixOf(readability) ?? null },
    findings: findings.map(numbered),
    ignored: showIgnored
      ? ignored.map(({ finding, by }) => ({
          ...numbered(finding),
          reason: by.reason ?? null,
          until: by.until ?? null,
        }))
      : undefined,
  }
}

const findingJson = (finding: Finding, origin: Origin | undefined) => ({
  ...findingFields(finding),
  text: finding.actual ?? '',
  suggestions: finding.expected ?? [],
  because: finding.because,
  ...placeJson(positionsOf(finding), origin),
  related: finding.related.map(({ actual, place }) => ({
    text: actual,
    ...placeJson(place, origin),
  })),
})

/** A place and, in a document, the file and the cell or paragraph that it is in. */
const placeJson = ({ start, end }: Place, origin: Origin | undefined) => ({
  start: pointJson(start),
  end: pointJson(end),
  origin: start.spot && origin && { file: origin.file, ...start.spot },
})

const pointJson = ({ line, column, offset }: Point) => ({ line, column, offset })

function findingFields(finding: Finding) {
  return {
    rule: finding.ruleId ?? '',
    kind: finding.kind,
    pack: finding.source ?? '',
    clause: finding.clause,
    alsoCites: finding.alsoCites,
    severity: severityOf(finding),
    message: finding.reason,
    fix: finding.fix,
    quote: finding.note ?? '',
    url: finding.url ?? null,
  }
}
