import { relative, resolve } from 'node:path'
import ignore from 'ignore'
import type { Draft, Metadata } from '../core/types.ts'
import type { Configuration } from './configuration.ts'

/**
 * Makes the function that gives a draft the metadata of the profiles its path fits; the
 * draft's own wins, then that of the last profile. Patterns read as in `.gitignore`.
 */
export function profiler({ settings, folder }: Configuration, cwd: string) {
  const profiles = (settings.profiles ?? []).map(({ files = [], metadata = {} }) => ({
    fits: ignore({ allowRelativePaths: true }).add([...files]),
    metadata,
  }))
  if (profiles.length === 0) return (draft: Draft): Draft => draft
  return (draft: Draft): Draft => {
    const path = relative(folder, resolve(cwd, draft.path)).replaceAll('\\', '/')
    const given: Metadata[] = profiles
      .filter(({ fits }) => path !== '' && fits.ignores(path))
      .map(({ metadata }) => metadata)
    return { ...draft, metadata: Object.assign({}, ...given, draft.metadata) as Metadata }
  }
}
