/** The field that a post is written in, with the words of findings marked under it. */
import type { Label, Span } from '../core/types.ts'
import { element, fill } from './dom.ts'

/** A stretch of the text that a finding marks. */
export interface Mark extends Span {
  label: Label
  /** The number of its finding in the list. */
  finding: number
}

/** The gravest first. */
const labels: readonly Label[] = ['error', 'warning', 'info', 'question']

export type Editor = ReturnType<typeof createEditor>

/**
 * @param write - Called with the text at every change.
 * @param visit - Called with the number of the finding that somebody has put the cursor in.
 */
export function createEditor(
  attributes: Readonly<Record<string, string>>,
  write: (text: string) => void,
  visit: (finding: number) => void,
) {
  const field = element('textarea', {
    ...attributes,
    oninput: () => write(field.value),
    onclick: () => visitAt(field.selectionStart),
    onkeyup: ({ key }: KeyboardEvent) => {
      if (/^(?:Arrow|Home|End|Page)/.test(key)) visitAt(field.selectionStart)
    },
  })
  // Under the field, with the same letters in the same places; a reader of the screen has them in the field.
  const under = element('div.under', { 'aria-hidden': 'true' })
  let marks: readonly Mark[] = []
  const visitAt = (at: number): void => {
    if (field.selectionEnd !== field.selectionStart) return
    const found = marks.find(({ start, end }) => start <= at && at <= end)
    if (found) visit(found.finding)
  }
  return {
    element: element('div.editor', under, field),
    field,
    mark: (next: readonly Mark[]): void => {
      marks = [...next].sort((a, b) => a.start - b.start || b.end - a.end)
      fill(under, ...markWords(field.value, marks), '\n')
    },
    /** Sets apart the marks of one finding. */
    point: (finding: number): void => {
      for (const mark of under.querySelectorAll('mark'))
        mark.classList.toggle('pointed', mark.dataset.finding === String(finding))
    },
    /** Selects a stretch of the text and brings it into view. */
    show: ({ start, end }: Span): void => {
      field.focus({ preventScroll: true })
      field.setSelectionRange(start, end)
      const shown = [...under.querySelectorAll('mark')].find(
        ({ dataset }) => Number(dataset.end) > start,
      )
      const at = shown ?? field
      at.scrollIntoView({ block: 'center', behavior: calmly() })
    },
    /** Puts words in the place of others, so that the browser can undo it. */
    replace: ({ start, end }: Span, text: string): void => {
      field.focus({ preventScroll: true })
      field.setSelectionRange(start, end)
      // As typed by hand: nothing else leaves the browser's own way back.
      const done = document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
      if (done) return
      field.setRangeText(text, start, end, 'end')
      write(field.value)
    },
  }
}

/** Whoever has asked for less motion is not moved about. */
export const calmly = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'

/** The text with marks, cut where one starts or ends; where several overlap, the gravest. */
export function markWords(text: string, marks: readonly Mark[]): (Node | string)[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter(at => at >= 0 && at <= text.length)
    .sort((a, b) => a - b)
  const parts: (Node | string)[] = []
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [start = 0, end = 0] = cuts.slice(at, at + 2)
    const words = text.slice(start, end)
    const over = marks.filter(one => one.start <= start && one.end >= end)
    const [worst] = over.sort((a, b) => labels.indexOf(a.label) - labels.indexOf(b.label))
    parts.push(
      worst
        ? element(`mark.${worst.label}`, { 'data-finding': worst.finding, 'data-end': end }, words)
        : words,
    )
  }
  return parts
}
