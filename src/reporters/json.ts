import { fingerprint, severityOf } from '../core/message.ts'
import { lixOf } from '../core/readability.ts'
import type { Finding, Origin, Point, Result } from '../core/types.ts'
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
    passages: languageRuns.map(({ language, sure, start, end }) => ({
      language,
      sure,
      start,
      end,
    })),
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

function findingJson(finding: Finding, origin: Origin | undefined) {
  const { start, end } = positionsOf(finding)
  return {
    ...findingFields(finding),
    text: finding.actual ?? '',
    suggestions: finding.expected ?? [],
    because: finding.because,
    start: { ...pointJson(start), offset: finding.span.start },
    end: { ...pointJson(end), offset: finding.span.end },
    origin: originJson(start, origin),
    related: finding.related.map(({ actual, place: { start, end } }) => ({
      text: actual,
      start: { ...pointJson(start), offset: start.offset },
      end: { ...pointJson(end), offset: end.offset },
      origin: originJson(start, origin),
    })),
  }
}

const pointJson = ({ line, column }: Point) => ({ line, column })

/** The file and the cell or paragraph that a place of a document is in. */
const originJson = ({ spot }: Point, origin: Origin | undefined) =>
  spot && origin && { file: origin.file, ...spot }

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
