/** Where things stand: in a text, and in a document that a text was made from. */

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
  /** The cell or paragraph that it stands in, where the draft is a part of a document. */
  spot?: Spot
}

/** A cell of a sheet, which may have no name. */
export interface CellSpot {
  sheet: string
  /** From 1. */
  row: number
  /** `F6`. */
  cell: string
}

/** A paragraph of a document that holds words, from 1. */
export interface ParagraphSpot {
  paragraph: number
}

/** A place in a document that is no file of lines. */
export type Spot = CellSpot | ParagraphSpot

/** A stretch of a draft's text that was made from one cell or paragraph. */
export interface Piece extends Span {
  spot: Spot
  /** Where in the words of the cell or paragraph it begins; undefined where it says the same in other words. */
  from?: number
}

/** The document that a draft was made from, and where in it the post stands. */
export interface Origin {
  /** Path of the document. */
  file: string
  /** Name of the sheet; empty where it has none. */
  sheet?: string
  /** Row of the sheet, from 1. */
  row?: number
  /** The heading over the post, where it has one. */
  heading?: string
}
