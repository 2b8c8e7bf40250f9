import { existsSync, readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

/** Where what Node compiled of a file is kept: another version of V8 cannot read it. */
export const compiledOf = (file: string): string =>
  `${file}.v8-${process.versions.v8}-${process.arch}`

/**
 * A CommonJS file in ASCII, ready to run, with what was kept of it where something was and it is
 * still of use. Code that was kept cannot load ES modules itself.
 */
export function compile(file: string): Script {
  const kept = compiledOf(file)
  return new Script(module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    ...(existsSync(kept) ? { cachedData: readFileSync(kept) } : {}),
  })
}

/** Runs a CommonJS file that has been compiled, and gives what it exports. */
export function run(script: Script, file: string): unknown {
  const own = { exports: {} }
  script.runInThisContext()(own.exports, createRequire(file), own, file, dirname(file))
  return own.exports
}
