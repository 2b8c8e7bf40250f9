import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of our sources. */
export const source = fileURLToPath(new URL('../../src/', import.meta.url))

/** What a module of ours is called as one file among others: `core-people-model-names`. */
export const nameOf = (file: string): string =>
  relative(source, file)
    .replace(/\.\w+$/, '')
    .replace(/[/\\]/g, '-')
