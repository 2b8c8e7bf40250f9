import { severityOf } from '../../core/finding.ts'
import { type Finding, severities } from '../../core/types.ts'
import { groupBy } from '../group.ts'
import { html, htmlLines } from './escape.ts'

/** A finding of a draft with its number in the list beside the text. */
export interface Numbered {
  number: number
  finding: Finding
}

/** What the marks of one draft are written with. */
export interface Marking {
  /** Where what is going to be published begins; what stands before is set apart. */
  body: number
  /** Id of the mark of a finding, and of the finding itself. */
  markId(number: number): string
  findingId(number: number): string
  /** What the number at a mark is called to those who do not see it. */
  label(one: Numbered): string
}

/**
 * The text of a draft as HTML, the words of findings marked and each followed
 * by its number. Marks that overlap are cut where one starts or ends.
 */
export function markedText(text: string, numbered: readonly Numbered[], marking: Marking): string {
  const { body } = marking
  const cuts = cutsOf(text, numbered, body)
  const starting = groupBy(numbered, ({ finding }) => finding.span.start)
  const ending = groupBy(numbered, ({ finding }) => finding.span.end)
  const open = new Set<Numbered>()
  let told = body > 0 ? '<span class="front">' : ''
  cuts.forEach((at, index) => {
    for (const one of ending.get(at) ?? []) if (open.delete(one)) told += reference(one, marking)
    if (at === body && body > 0) told += '</span>'
    for (const one of starting.get(at) ?? []) {
      told += `<span id="${marking.markId(one.number)}"></span>`
      if (one.finding.span.end > at) open.add(one)
      else told += reference(one, marking)
    }
    const part = text.slice(at, cuts[index + 1] ?? text.length)
    told += marked(at === body ? part.replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '') : part, open)
  })
  return told
}

function cutsOf(text: string, numbered: readonly Numbered[], body: number): readonly number[] {
  const ends = [body, ...numbered.flatMap(({ finding: { span } }) => [span.start, span.end])]
  const inside = ends.filter(at => at >= 0 && at <= text.length)
  return [...new Set([0, ...inside])].sort((a, b) => a - b)
}

function marked(text: string, open: ReadonlySet<Numbered>): string {
  if (open.size === 0 || text === '') return htmlLines(text)
  const grades = [...open].map(({ finding }) => severities.indexOf(severityOf(finding)))
  return `<mark class="${severities[Math.min(...grades)]}">${htmlLines(text)}</mark>`
}

const reference = (one: Numbered, { findingId, label }: Marking): string =>
  `<a class="n ${severityOf(one.finding)}" href="#${findingId(one.number)}" aria-label="${html(label(one))}">${one.number}</a>`
