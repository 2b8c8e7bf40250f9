import type { Span, Translated } from '../types.ts'
import type { Problem } from './problem.ts'
import type { PlacedCase } from './read-cases.ts'
import type { CaseRun } from './run-cases.ts'

/** What a case found that differs from what it expects; undefined where it is as it should be. */
export function checkCase(run: CaseRun, path: string): Problem | undefined {
  const message = outcome(run)
  if (!message) return undefined
  const { line } = run.case
  return { path, ...(line === undefined ? {} : { line }), message }
}

function outcome({ case: one, findings, offset, draft }: CaseRun): Translated | undefined {
  const spans = findings.map(({ span }) => span)
  const found = spans.map(({ start, end }) => draft.text.slice(start, end))
  if (one.kind === 'pass') return spans.length > 0 ? unexpected(one, found) : undefined
  if (spans.length === 0) return nothingFound(one)
  if (one.spans.length === 0) return undefined
  const marks = one.spans.map(mark => ({ start: mark.start + offset, end: mark.end + offset }))
  const missed = marks.filter(mark => !spans.some(span => overlaps(span, mark)))
  const outside = spans.filter(span => !marks.some(mark => overlaps(span, mark)))
  const words = ({ start, end }: Span) => draft.text.slice(start, end)
  if (missed.length > 0) return missedMarks(one, missed.map(words), found)
  return outside.length > 0 ? outsideMarks(one, outside.map(words)) : undefined
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

const longest = 90
const excerpt = ({ text }: PlacedCase) => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line
}
const quoted = (all: readonly string[], open: string) =>
  all.map(words => (words === '' ? '–' : `${open}${words}”`)).join(', ')

function nothingFound(one: PlacedCase): Translated {
  const marks = one.spans.map(({ start, end }) => one.text.slice(start, end))
  const what = marks.length > 0 ? quoted(marks, '”') : undefined
  return {
    sv: `Fallet ”${excerpt(one)}” skulle hitta ${what ?? 'något'}, men regeln hittade ingenting.`,
    en: `The case “${excerpt(one)}” should find ${what ? quoted(marks, '“') : 'something'}, but the rule found nothing.`,
  }
}

function unexpected(one: PlacedCase, found: readonly string[]): Translated {
  return {
    sv: `Fallet ”${excerpt(one)}” skulle lämnas i fred, men regeln hittade ${quoted(found, '”')}.`,
    en: `The case “${excerpt(one)}” should be left alone, but the rule found ${quoted(found, '“')}.`,
  }
}

function missedMarks(
  one: PlacedCase,
  missed: readonly string[],
  found: readonly string[],
): Translated {
  return {
    sv: `Fallet ”${excerpt(one)}” skulle hitta ${quoted(missed, '”')}, men regeln hittade ${quoted(found, '”')}.`,
    en: `The case “${excerpt(one)}” should find ${quoted(missed, '“')}, but the rule found ${quoted(found, '“')}.`,
  }
}

function outsideMarks(one: PlacedCase, outside: readonly string[]): Translated {
  return {
    sv: `I fallet ”${excerpt(one)}” hittade regeln även ${quoted(outside, '”')}, utanför markeringarna.`,
    en: `In the case “${excerpt(one)}” the rule also found ${quoted(outside, '“')}, outside the marks.`,
  }
}
