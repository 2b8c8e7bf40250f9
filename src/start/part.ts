import { fileURLToPath } from 'node:url'
import type { Script } from 'node:vm'
import { compile, run } from './compiled.ts'

/** The CommonJS parts that were loaded, by their files. */
export const scripts = new Map<string, Script>()

/**
 * Loads a part of the program: an ES module, or CommonJS that may have been kept compiled.
 *
 * @param name - The file, as it is called from here.
 */
export async function load(name: string): Promise<unknown> {
  if (!name.endsWith('.cjs')) return import(name)
  const file = fileURLToPath(new URL(name, import.meta.url))
  const script = compile(file)
  scripts.set(file, script)
  return run(script, file)
}
