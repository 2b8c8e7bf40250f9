import { basename } from 'node:path'
import { watch } from 'chokidar'

/** Files and folders that are looked after. */
export interface Watching {
  /** Settles once everything there is is known. */
  ready: Promise<void>
  /** Looks after more; what is looked after already stays. */
  add(paths: readonly string[]): void
  close(): Promise<void>
}

/** Calls back whenever something at some places (absolute) is made, changed or taken away. */
export function watching(places: readonly string[], changed: () => void): Watching {
  const roots = new Set(places)
  const watcher = watch([...places], {
    ignoreInitial: true,
    ignored: path => !roots.has(path) && isPassedOver(basename(path)),
  })
  watcher.on('all', changed)
  // A folder that may not be read is told of by the report.
  watcher.on('error', () => {})
  return {
    ready: new Promise(resolve => watcher.once('ready', resolve)),
    add: paths => {
      const fresh = paths.filter(path => !roots.has(path))
      for (const path of fresh) roots.add(path)
      if (fresh.length > 0) watcher.add(fresh)
    },
    close: () => watcher.close(),
  }
}

const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules'
