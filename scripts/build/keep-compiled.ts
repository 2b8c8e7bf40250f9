/**
 * `node --import tsx keep-compiled.ts main.cjs draft …`: runs the program on drafts and keeps what
 * Node compiled meanwhile of each file of which nothing is kept yet, so that a run after it need not compile.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Script } from 'node:vm'
import { compile, compiledOf, run } from '../../src/start/compiled.ts'

const [file = ''] = process.argv.splice(2, 1)
const main = compile(file)
const { scripts: parts }: { scripts: Map<string, Script> } = createRequire(file)('./part.cjs')
process.on('exit', () => {
  for (const [path, script] of [[file, main] as const, ...parts])
    if (!existsSync(compiledOf(path))) writeFileSync(compiledOf(path), script.createCachedData())
})
run(main, file)
