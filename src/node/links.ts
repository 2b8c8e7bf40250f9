import { lstat } from 'node:fs/promises'

/** Takes a full path that leads nowhere, tells whether it is a link that does. Never throws. */
export async function isBrokenLink(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isSymbolicLink()
  } catch {
    return false
  }
}
