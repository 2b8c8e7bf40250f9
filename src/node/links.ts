import { lstatSync } from 'node:fs'

/** Takes a full path that leads nowhere, tells whether it is a link that does. Never throws. */
export function isBrokenLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink()
  } catch {
    return false
  }
}
