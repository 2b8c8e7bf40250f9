import type { Draft, Origin, Piece, Place, Point, Span } from './types.ts'

/**
 * Tells of any span whether it touches one of some others: shares a unit with
 * it, or is the same where both are empty. Each answer takes logarithmic time.
 */
export function intersecting(others: readonly Span[]): (span: Span) => boolean {
  const sorted = [...others].sort((a, b) => a.start - b.start)
  const same = new Set(sorted.map(keyOf))
  const furthest: number[] = []
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? end))
  return span => {
    const before = lowerBound(sorted, ({ start }) => start >= span.end)
    return same.has(keyOf(span)) || (furthest[before - 1] ?? span.start) > span.start
  }
}

/** Whether two spans have a unit in common. */
export const intersect = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The index of the first of some sorted things that passes a test which all after it pass too; their number where none does. */
export function lowerBound<T>(sorted: readonly T[], test: (one: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(sorted[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`
}

/** Where the lines of a text start. Lines end at LF, CRLF or CR. */
const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length),
]

/** Takes a text, gives the number of the line that an offset stands on, from 1. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = lineStarts(text)
  return offset => lineAt(starts, offset)
}

/** Gives spans of a text, clamped to it, their lines and columns. */
export function placer(text: string): (span: Span) => Place {
  const starts = lineStarts(text)
  const point = (offset: number): Point => {
    const at = Math.min(Math.max(offset, 0), text.length)
    const line = lineAt(starts, at)
    return { line, column: at - (starts[line - 1] ?? 0) + 1, offset: at }
  }
  return ({ start, end }) => ({ start: point(start), end: point(Math.max(start, end)) })
}

/** The same in a draft, with the cells and paragraphs that its text was made from where it is a part of a document. */
export function draftPlacer({
  text,
  origin,
}: Pick<Draft, 'text' | 'origin'>): (span: Span) => Place {
  const place = placer(text)
  if (!origin) return place
  const spotted = (point: Point): Point => {
    const spot = pieceAt(origin.pieces, point.offset)?.spot
    return spot ? { ...point, spot } : point
  }
  return span => {
    const { start, end } = place(span)
    return { start: spotted(start), end: spotted(end) }
  }
}

/** Where a draft stands in its document, as a result tells it; nothing where it is a file of its own. */
export function originOf({ origin }: Pick<Draft, 'origin'>): { origin?: Origin } {
  if (!origin) return {}
  const { pieces: _, ...place } = origin
  return { origin: place }
}

/** The stretch that an offset stands in, else the nearest before it, else the first of what is published. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  const before = pieces[lowerBound(pieces, ({ start }) => start > offset) - 1]
  return before ?? pieces.find(({ from }) => from !== undefined) ?? pieces[0]
}

/** The number of the line that an offset stands on, from 1, where lines start at the offsets given. */
const lineAt = (starts: readonly number[], offset: number): number =>
  lowerBound(starts, start => start > offset)
