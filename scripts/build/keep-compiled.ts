/**
 * `node --import tsx keep-compiled.ts main.cjs draft …`: runs the program on drafts and keeps what
 * Node compiled meanwhile, so that a run after it need not compile.
 */
import { writeFileSync } from 'node:fs'
import { compile, compiledOf, run } from '../../src/start/compiled.ts'

const [file = ''] = process.argv.splice(2, 1)
const script = compile(file)
process.on('exit', () => writeFileSync(compiledOf(file), script.createCachedData()))
run(script, file)
