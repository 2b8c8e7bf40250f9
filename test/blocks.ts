import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const docs = fileURLToPath(new URL('../docs', import.meta.url))

/** A block of a page of the docs that says which file it is. */
export function blockOf(page: string, file: string): string {
  const text = readFileSync(join(docs, page), 'utf8')
  const start = text.indexOf(`<!-- file: ${file} -->`)
  const [, block] = /```\w+\n([\s\S]*?)```/.exec(text.slice(start)) ?? []
  if (start < 0 || block === undefined) throw new Error(`${page} shows no ${file}`)
  return block
}
