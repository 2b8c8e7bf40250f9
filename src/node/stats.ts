import { type Stats, statSync } from 'node:fs'

/** Looks at a path, links followed; undefined where nothing is there or it cannot be looked at. Never throws. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    // A link to itself and a name that is too long throw, whatever Node is told of missing entries.
    return undefined
  }
}
