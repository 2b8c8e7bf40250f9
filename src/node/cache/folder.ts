import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The folder that remembers the drafts of a project: that of `TANKEFTER_CACHE`, else the one
 * other tools use in `node_modules`, else the user's own cache, where no shared or synchronised
 * folder of drafts is littered; undefined where there is none of these.
 *
 * @param project - Absolute: the folder of the configuration, else of the drafts.
 */
export function cacheFolder(
  project: string,
  env: Environment,
  cwd: string,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (env.TANKEFTER_CACHE) return resolve(cwd, env.TANKEFTER_CACHE)
  const modules = join(project, 'node_modules')
  if (isFolder(modules)) return join(modules, '.cache', 'tankefter')
  const own = ofUser(env, platform)
  return (
    own && join(own, 'tankefter', createHash('sha256').update(project).digest('hex').slice(0, 16))
  )
}

function ofUser(env: Environment, platform: NodeJS.Platform): string | undefined {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME
  if (platform === 'win32') return env.LOCALAPPDATA
  if (!env.HOME) return undefined
  return join(env.HOME, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']))
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
