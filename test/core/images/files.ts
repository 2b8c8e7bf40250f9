import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../source-graph.ts'

const folder = join(root, 'fixtures', 'images')

/** Where a picture of the fixtures is. */
export const pathOf = (name: string): string => join(folder, name)

/** A picture of the fixtures, in memory of its own. */
export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(pathOf(name)))

/** The names of all of them. */
export const names: readonly string[] = readdirSync(folder).filter(name => /\.(?!py|md)/.test(name))
