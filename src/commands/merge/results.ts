import { VFileMessage } from 'vfile-message'
import type { Finding, Result } from '../../core/types.ts'
import type { DraftNote } from '../../reporters/report.ts'
import type { JsonFinding, JsonResult, Part } from './part.ts'

/** Makes the results of a part again from its report. */
export function resultsOf({ results, note }: Part): Result[] {
  return results.map(({ path, language, passages, findings, ignored: shown }, index) => {
    const { metadata = {}, nth = [], ignored = [] } = note.drafts[index] ?? {}
    return {
      path,
      language,
      passages,
      findings: findings.map((finding, at) => findingOf(finding, nth[at] ?? 1)),
      ignored: ignored.map((one, at) => ignoredOf(one, shown?.[at])),
      metadata,
    }
  })
}

const fatal = { error: true, warning: false, info: undefined } as const

/** An ignored finding; where the part was not asked to show it, no more than its rule. */
function ignoredOf(
  { rule, nth }: DraftNote['ignored'][number],
  shown: NonNullable<JsonResult['ignored']>[number] | undefined,
): Result['ignored'][number] {
  const { reason = null, until = null } = shown ?? {}
  const by = {
    rule,
    ...(reason === null ? {} : { reason }),
    ...(until === null ? {} : { until }),
    place: { start: 0, end: 0 },
  }
  return { finding: findingOf(shown ?? { ...untold, rule }, nth), by }
}

const top = { line: 1, column: 1, offset: 0 }
const untold = {
  pack: '',
  clause: '',
  severity: 'info',
  message: '',
  fix: '',
  quote: '',
  url: null,
  text: '',
  suggestions: [],
  start: top,
  end: top,
} as const

function findingOf(json: JsonFinding, nth: number): Finding {
  const { start, end } = json
  const message = new VFileMessage(json.message, {
    place: { start, end },
    ruleId: json.rule,
    source: json.pack,
  })
  message.fatal = fatal[json.severity]
  message.actual = json.text
  message.expected = [...json.suggestions]
  message.note = json.quote || undefined
  message.url = json.url ?? undefined
  return Object.assign(message, {
    clause: json.clause,
    fix: json.fix,
    because: [],
    span: { start: start.offset, end: end.offset },
    nth,
  })
}
