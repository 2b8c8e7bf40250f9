/** A stretch of a file: first unit, and the unit after the last. */
export interface Span {
  start: number
  end: number
}

/** A stretch of a file with lines and columns, which start at 1. */
export interface Place {
  start: Point
  end: Point
}
export interface Point {
  line: number
  column: number
  offset: number
}
