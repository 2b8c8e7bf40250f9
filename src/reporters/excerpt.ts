import type { Span } from '../core/types.ts'
import { columnsOf } from './columns.ts'
import { fitting, fittingEnd } from './layout.ts'
import { safe } from './safe.ts'

/** A line of a draft around the words of a finding, harmless to print. */
export interface Excerpt {
  before: string
  words: string
  after: string
}

const lineBreak = /[\r\n]/
// More of a line than this is never shown, so never looked at.
const furthest = 400

/**
 * The words a finding is about with what stands around them on the line, in at
 * most some columns; undefined where the finding marks no words.
 */
export function excerptOf(text: string, span: Span, columns: number): Excerpt | undefined {
  const marked = text.slice(span.start, Math.min(span.end, span.start + furthest))
  const words = safe(marked.trim())
  if (words === '') return undefined
  const shown = fitting(words, columns - 4)
  if (shown !== words) return { before: '', words: `${cutEnd(shown)} …`, after: '' }
  const left = safe(lineBefore(text, span.start)).trimStart()
  const right = safe(lineAfter(text, span.end)).trimEnd()
  return around(left, words, right, columns)
}

function around(left: string, words: string, right: string, columns: number): Excerpt {
  const room = columns - columnsOf(words)
  const leftWidth = columnsOf(left)
  const rightWidth = columnsOf(right)
  if (leftWidth + rightWidth <= room) return { before: left, words, after: right }
  const forLeft = Math.max(Math.floor(room / 2), room - rightWidth)
  const before = leftWidth <= forLeft ? left : lastPart(left, forLeft)
  const forRight = room - columnsOf(before)
  return { before, words, after: rightWidth <= forRight ? right : firstPart(right, forRight) }
}

function firstPart(text: string, columns: number): string {
  return columns < 4 ? '' : `${cutEnd(fitting(text, columns - 2))} …`
}

function lastPart(text: string, columns: number): string {
  if (columns < 4) return ''
  const tail = fittingEnd(text, columns - 2)
  const word = tail.indexOf(' ')
  return `… ${word < 0 ? tail : tail.slice(word + 1)}`
}

// Whole words where there is room for one.
const cutEnd = (text: string): string => {
  const space = text.lastIndexOf(' ')
  return (space > 0 ? text.slice(0, space) : text).trimEnd()
}

function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(at - furthest, 0), at)
  const lines = near.split(lineBreak)
  return lines[lines.length - 1] ?? ''
}

function lineAfter(text: string, at: number): string {
  return text.slice(at, at + furthest).split(lineBreak)[0] ?? ''
}
