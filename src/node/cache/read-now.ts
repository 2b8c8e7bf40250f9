import { readFileSync } from 'node:fs'
import { decode } from '../decode.ts'

/** The text of a draft, read at once; undefined where it cannot be read. To be asked of ordinary files only. */
export function readNow(file: string): string | undefined {
  try {
    const read = decode(readFileSync(file))
    return 'text' in read ? read.text : undefined
  } catch {
    return undefined
  }
}
