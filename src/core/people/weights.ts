/**
 * A linear model over hashed features: one printable character a weight, read
 * where it stands, so that nothing has to be decoded. Weights of one feature for
 * every class stand side by side.
 */
export interface Weights {
  table: string
  classes: number
  /** What one step of a weight is worth. */
  scale: number
  bias: readonly number[]
}

/** The character that stands for a weight of nothing. */
export const zero = 83
/** Most steps either way. */
export const mostSteps = 43

/** Adds what a feature weighs for each class to `scores`, in steps. */
export function weigh({ table, classes }: Weights, feature: number, scores: number[]): void {
  const rows = table.length / classes
  const row = (feature % rows) * classes
  for (let one = 0; one < classes; one++)
    scores[one] = (scores[one] as number) + table.charCodeAt(row + one) - zero
}
