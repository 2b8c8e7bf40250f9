import type { Case, Span } from '../types.ts'
import { type Problem, problemAt, type Source } from './problem.ts'
import { casesShape } from './shapes.ts'
import { validate } from './validate.ts'

interface RawCase {
  find?: string
  pass?: string
  with?: Record<string, unknown>
  language?: string
}

/** A case, and where in its file it stands. */
export interface PlacedCase extends Case {
  line?: number
}

/** Reads a cases.yml: the cases that can be read, and what is wrong with the others. */
export function readCases(source: Source): { cases: PlacedCase[]; problems: Problem[] } {
  const problems = validate(source, casesShape)
  if (problems.length > 0) return { cases: [], problems }
  const cases = (source.value as RawCase[]).flatMap((raw, index) => {
    const read = readCase(raw)
    if (!('sv' in read)) return [{ ...read, ...placed(source.line([index])) }]
    problems.push(problemAt(source, [index], read))
    return []
  })
  return { cases, problems }
}

const placed = (line: number | undefined) => (line === undefined ? {} : { line })

function readCase(raw: RawCase): Case | { sv: string; en: string } {
  if ((raw.find === undefined) === (raw.pass === undefined)) {
    return {
      sv: 'Ett fall ska ha antingen ”find” (det regeln ska hitta) eller ”pass” (det den ska lämna).',
      en: 'A case has either “find” (what the rule must find) or “pass” (what it must leave).',
    }
  }
  const kind = raw.find === undefined ? 'pass' : 'find'
  const marked = unmark(raw.find ?? raw.pass ?? '')
  if (!marked) {
    return {
      sv: 'Markeringen går inte ihop: varje ”[[” ska ha ett ”]]” efter sig.',
      en: 'The marks do not match: every “[[” needs a “]]” after it.',
    }
  }
  if (kind === 'pass' && marked.spans.length > 0) {
    return {
      sv: 'Ett ”pass” har inget att markera. Ta bort ”[[” och ”]]”, eller skriv ”find”.',
      en: 'A “pass” has nothing to mark. Take away “[[” and “]]”, or write “find”.',
    }
  }
  return { kind, ...marked, with: raw.with ?? {}, language: raw.language ?? 'sv' }
}

/** Takes the `[[ ]]` out of a text; undefined where they do not match. */
export function unmark(marked: string): { text: string; spans: Span[] } | undefined {
  const spans: Span[] = []
  let text = ''
  let start: number | undefined
  for (const part of marked.split(/(\[\[|\]\])/u)) {
    if (part === '[[') {
      if (start !== undefined) return undefined
      start = text.length
    } else if (part === ']]') {
      if (start === undefined) return undefined
      spans.push({ start, end: text.length })
      start = undefined
    } else text += part
  }
  return start === undefined ? { text, spans } : undefined
}
