import type { FeatureVectors } from '../../src/core/classifier/features.ts'

/** What the buckets of a sentence count, in tenths, each bucket once: of features that fall into one the last counts. */
export function packed(
  { hashes, weightsInTenths: tenths, starts }: FeatureVectors,
  sentence: number,
  size: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++)
    counts.set((hashes[at] ?? 0) & (size - 1), tenths[at] ?? 0)
  return counts
}
