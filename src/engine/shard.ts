/** One part of a run over many drafts: the `index`th of `count`, from 1. */
export interface Shard {
  index: number
  count: number
}

/** Reads `2/5`; undefined where it is no part of anything. */
export function shardFrom(written: string): Shard | undefined {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number)
  return index >= 1 && index <= count ? { index, count } : undefined
}
