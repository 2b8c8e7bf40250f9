import type { FeatureVector } from '../../src/core/classifier/features.ts'

/** What the buckets of a sentence count, in tenths, each bucket once: of features that fall into one the last counts. */
export function packed(
  { hashes, tenths }: FeatureVector,
  size: number,
): ReadonlyMap<number, number> {
  return new Map(hashes.map((hash, at) => [hash & (size - 1), tenths[at] ?? 0]))
}
