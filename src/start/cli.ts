/** The first file of the program, which starts `main.cjs` as fast as this Node can. */
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { compile, compiledOf, run } from './compiled.ts'

const main = fileURLToPath(new URL('main.cjs', import.meta.url))
// From Node 22 on, Node keeps what it compiles; it keeps nothing of the file that asks.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
enableCompileCache?.()
if (existsSync(compiledOf(main))) run(compile(main), main)
else createRequire(main)(main)
