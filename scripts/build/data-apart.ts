import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'
import { asciiJson, escapeBeyondAscii } from '../../src/node/packs/compile.ts'
import { nameOf } from './source.ts'

/**
 * Leaves models and lists out of the program, for files of a folder beside it that it reads as JSON when it starts: V8 would
 * look through them as through code, and Node would keep them with what it compiled.
 */
export const dataApart = (dist: string): Plugin => ({
  name: 'data-apart',
  async setup({ onLoad }) {
    await mkdir(join(dist, 'data'), { recursive: true })
    onLoad({ filter: /[/\\]core[/\\].*(?:\.json|[/\\]model[/\\].*\.ts)$/ }, async ({ path }) => {
      const { name, data, licence } = await dataIn(path)
      const file = `${nameOf(path)}.json`
      await writeFile(join(dist, 'data', file), asciiJson(data))
      return {
        contents: `${licence}
          import { readFileSync } from 'node:fs'
          const data = JSON.parse(readFileSync(__dirname + '/data/${file}', 'utf8'))
          export { data as ${name} }`,
      }
    })
  },
})

/** What a module that is data exports, by which name, and the comment with its licence. */
async function dataIn(path: string): Promise<{ name: string; data: unknown; licence: string }> {
  const written = await readFile(path, 'utf8')
  if (path.endsWith('.json')) return { name: 'default', data: JSON.parse(written), licence: '' }
  const [[name, data] = ['', undefined]] = Object.entries(await import(pathToFileURL(path).href))
  const licence = /^\/\*\*(?:(?!\*\/).)*@license.*?\*\/$/ms.exec(written)?.[0] ?? ''
  return { name, data, licence }
}

/** Writes what is beyond ASCII in a program, which stands in regular expressions, as escapes: Node reads such a file quicker. */
export async function inAscii(file: string): Promise<void> {
  await writeFile(file, escapeBeyondAscii(await readFile(file, 'utf8')))
}
