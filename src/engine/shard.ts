import { createHash } from 'node:crypto'

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

/** Whether a draft belongs to a part. By its path alone, so that every machine agrees. */
export function inShard(path: string, { index, count }: Shard): boolean {
  const digest = createHash('sha256').update(path.normalize('NFC')).digest()
  return digest.readUIntBE(0, 6) % count === index - 1
}
