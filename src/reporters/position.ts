import type { Finding } from '../core/types.ts'

/** Line and column, both from 1. */
export interface Position {
  line: number
  column: number
}

/** Where a finding starts and ends; the end is after its last sign. */
export function positionsOf({ place }: Pick<Finding, 'place'>): { start: Position; end: Position } {
  const { start, end } = place && 'start' in place ? place : { start: place, end: place }
  return { start: position(start), end: position(end) }
}

const position = (at: Position | undefined): Position => ({
  line: at?.line ?? 1,
  column: at?.column ?? 1,
})
