import module from 'node:module'
import { join } from 'node:path'
import { isInCi, makePrivateFolder, userCacheFolder } from './private-files.ts'

/**
 * Lets Node (22 and later) keep what it compiles of this program, in a folder that only the user can write to: whoever can
 * change it decides what the program does. Nothing is kept with `--no-cache`, in CI, or where the cache lies elsewhere.
 */
export function keepCompiledCode(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): void {
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown }
  if (!enableCompileCache || argv.includes('--no-cache')) return
  if (isInCi(env) || env.TANKEFTER_CACHE) return
  const own = userCacheFolder(env)
  if (own === undefined || !makePrivateFolder(own)) return
  const folder = join(own, 'compiled')
  if (makePrivateFolder(folder)) enableCompileCache(folder)
}
