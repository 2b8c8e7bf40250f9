import type { LeafType } from './nodes.ts'

/** A stretch of a text that is of one kind: what a sentence is made of, white space among it. */
export interface Piece {
  type: LeafType
  text: string
  /** Where it starts in the text that was cut. */
  start: number
}
