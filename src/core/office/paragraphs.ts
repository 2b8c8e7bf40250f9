/** The paragraphs of word processor documents, each with the places of its words in the source. */
import type { Span } from '../types.ts'
import { sourceOffset } from './xml.ts'

/** Words of a paragraph that stand together in the source. */
export interface Stretch extends Span {
  /** Where in the paragraph's text they begin. */
  from: number
  /** The run they stand in, where the format parts text into runs. */
  run?: WordRun
}

/** A run of Word: text with one set of properties. */
export interface WordRun {
  /** Its properties as written; empty where it has none. */
  properties: string
  /** The tag that opens the text. */
  tag: Span
}

export interface OfficeParagraph {
  /** Line breaks in it as LF. */
  text: string
  /** Level of the heading, from 1; undefined for other text. */
  heading: number | undefined
  /** In the order of the text; what stands for a tab or line break belongs to none. */
  stretches: readonly Stretch[]
}

/** Gathers paragraphs, which can stand in one another: a text box stands in a paragraph. */
export class ParagraphGatherer {
  readonly #all: Gathered[] = []
  readonly #open: Gathered[] = []
  #continued: Gathered | undefined

  /** Begins a paragraph; where the mark of the one before is deleted it goes on. */
  begin(heading?: number): void {
    const next = this.#continued ?? { text: '', heading: undefined, stretches: [] }
    if (this.#continued === undefined) this.#all.push(next)
    if (next.text === '') next.heading = heading
    this.#continued = undefined
    this.#open.push(next)
  }

  /** Says that the paragraph which is open is a heading. */
  setHeading(level: number): void {
    const own = this.#open.at(-1)
    if (own) own.heading = level
  }

  /** Ends a paragraph. */
  end(isContinued = false): void {
    const ended = this.#open.pop()
    if (isContinued) this.#continued = ended
  }

  /** Adds words that stand in the source. */
  add(text: string, { start, end }: Span, run?: WordRun): void {
    const own = this.#open.at(-1)
    if (!own || text === '') return
    own.stretches.push({ from: own.text.length, start, end, ...(run ? { run } : {}) })
    own.text += text
  }

  /** Adds what an element stands for. */
  addSign(text: string): void {
    const own = this.#open.at(-1)
    if (own) own.text += text
  }

  /** Those with words in them, in the order they begin. */
  get paragraphs(): readonly OfficeParagraph[] {
    return this.#all.filter(({ text }) => text.trim() !== '')
  }
}

interface Gathered extends OfficeParagraph {
  stretches: Stretch[]
}

/** Where in the source a point of some paragraphs stands, the end of its paragraph if it lies behind that, and in which stretch. */
export function placeInSource(
  source: string,
  paragraphs: readonly OfficeParagraph[],
  { paragraph, unit }: ParagraphPoint,
): { at: number; stretch: Stretch } | undefined {
  const { stretches = [], text = '' } = paragraphs[paragraph - 1] ?? {}
  const index = stretches.findLastIndex(({ from }) => from <= unit)
  const stretch = stretches[Math.max(index, 0)]
  if (!stretch) return undefined
  const next = stretches[index + 1]?.from ?? text.length
  const inside = Math.max(Math.min(unit, next) - stretch.from, 0)
  return { at: sourceOffset(source, stretch, inside), stretch }
}

/** A place in the words of a paragraph, which is counted from 1 among those that have any. */
export interface ParagraphPoint {
  paragraph: number
  unit: number
}

/** A comment on words that begin and end in some paragraphs. */
export interface Comment {
  start: ParagraphPoint
  end: ParagraphPoint
  /** Lines of plain text. */
  text: string
}
