import { createHash } from 'node:crypto'
import type { Shard } from './shard.ts'

/** Whether a draft belongs to a part. By its path alone, so that every machine agrees. */
export function inShard(path: string, { index, count }: Shard): boolean {
  const digest = createHash('sha256').update(path.normalize('NFC')).digest()
  return digest.readUIntBE(0, 6) % count === index - 1
}
