import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
} from 'vscode-languageserver'
import { configurationNames } from '../node/configuration/find.ts'
import { statsOf } from '../node/stats.ts'
import type { Client } from './client.ts'
import { log } from './send.ts'

/** Asks the editor to tell of changes to files. */
export interface Watching {
  /** Looks after these too, by full path; those looked after already are left. */
  watch(paths: readonly string[]): void
}

/** Looks after configurations and ignore files in the workspace from the start, where the editor can. */
export function watchWith(connection: Connection, client: Client): Watching {
  const known = new Set<string>()
  const register = (watchers: FileSystemWatcher[]) => {
    if (!client.watches || watchers.length === 0) return
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(error => log(connection, error))
  }
  register([{ globPattern: `**/{${[...configurationNames, '.gitignore'].join(',')}}` }])
  return {
    watch: paths => {
      const fresh = paths.filter(path => !known.has(path))
      for (const path of fresh) known.add(path)
      register(fresh.map(path => watcherOf(path, client)))
    },
  }
}

function watcherOf(path: string, { watchesAnywhere }: Client): FileSystemWatcher {
  const isFolder = statsOf(path)?.isDirectory() ?? false
  const [folder, pattern] = isFolder ? [path, '**/*'] : [dirname(path), basename(path)]
  const whole = `${folder.replaceAll('\\', '/')}/${pattern}`
  return {
    globPattern: watchesAnywhere
      ? { baseUri: pathToFileURL(folder).href, pattern: pattern }
      : whole,
  }
}
