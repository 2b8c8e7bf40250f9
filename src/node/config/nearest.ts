import { dirname, relative, resolve } from 'node:path'
import { memoizeByKey } from '../../core/memo.ts'
import { type IgnoreFile, ignoreFile } from '../ignore.ts'
import {
  type Configuration,
  configurationIn,
  findConfiguration,
  folderOfSetting,
  isWithin,
  loadConfiguration,
  withoutFile,
} from './load.ts'

/** The configuration of a run, and those nearer to some of its drafts; each is read once. */
export interface Configurations {
  /** The one nearest to a draft, by its path from the working folder; throws a ConfigurationError where it cannot be used. */
  of(path: string): Configuration
  /** What the run and each nearer configuration ignore in a folder (absolute); throws a ConfigurationError where one cannot be used. */
  ignored(folder: string): readonly IgnoreFile[]
}

interface Setting {
  /** Absolute folder that paths of drafts are counted from. */
  cwd: string
  /** Whether the run's own counts for every draft, as it was named on the command line. */
  isFixed: boolean
  /** Is told the absolute path of each file before it is read. */
  whenRead?: ((path: string) => void) | undefined
}

/** @param own - That of the run: the nearest to all its drafts together. */
export function openConfigurations(
  own: Configuration,
  { cwd, isFixed, whenRead }: Setting,
): Configurations {
  const ownIgnored = ignoredBy(own, isFixed ? cwd : undefined)
  if (isFixed) return { of: () => own, ignored: () => ownIgnored }
  const read = new Map([[own.file, own]])
  const at = (file: string | undefined, folder: string): Configuration => {
    const known = read.get(file)
    if (known) return known
    const loaded =
      file === undefined
        ? withoutFile(folder)
        : loadConfiguration({ paths: [], cwd, file: relative(cwd, file), whenRead })
    read.set(file, loaded)
    return loaded
  }
  const nearest = memoizeByKey(findConfiguration)
  const ignored: (folder: string) => readonly IgnoreFile[] = memoizeByKey(folder => {
    if (folder === own.folder || !isWithin(folder, own.folder)) return ownIgnored
    const above = ignored(dirname(folder))
    const file = configurationIn(folder)
    return file === undefined ? above : [...above, ...ignoredBy(at(file, folder))]
  })
  return {
    of: path => {
      const folder = dirname(resolve(cwd, path))
      return at(nearest(folder), folder)
    },
    ignored,
  }
}

/** @param from - Absolute: where its own patterns count from, in place of its folder. */
function ignoredBy(configuration: Configuration, from?: string): readonly IgnoreFile[] {
  const { settings, origins, file } = configuration
  const patterns = settings.ignore ?? []
  // None where nothing is ignored: every file would be held against it.
  if (patterns.length === 0) return []
  const isOwn = origins.get('ignore')?.file.path === file
  const folder = isOwn && from !== undefined ? from : folderOfSetting(configuration, 'ignore')
  return [ignoreFile(folder, patterns)]
}
