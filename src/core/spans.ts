import type { Span } from './types.ts'

/**
 * Tells of any span whether it touches one of some others: shares a unit with
 * it, or is the same where both are empty. Each answer takes logarithmic time.
 */
export function toucher(others: readonly Span[]): (span: Span) => boolean {
  const sorted = [...others].sort((a, b) => a.start - b.start)
  const same = new Set(sorted.map(keyOf))
  const furthest: number[] = []
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? end))
  return span => {
    const before = firstWhere(sorted, ({ start }) => start >= span.end)
    return same.has(keyOf(span)) || (furthest[before - 1] ?? span.start) > span.start
  }
}

/** The index of the first of some sorted things that passes a test which all after it pass too; their number where none does. */
export function firstWhere<T>(sorted: readonly T[], test: (one: T) => boolean): number {
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
