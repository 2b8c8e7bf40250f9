import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Files, folderOf, root } from './run.ts'

/** The package as `npm pack` makes it of the build that is there. */
export interface Tarball {
  /** Absolute path. */
  file: string
  /** Paths of what is in it, from its root. */
  paths: readonly string[]
  remove: () => void
}

/** npm that asks nothing, reaches for no network and leaves the caches and settings of the user alone. */
export function npm(args: readonly string[], cwd: string, home: string): string {
  return execFileSync(
    'npm',
    [...args, '--offline', '--no-audit', '--no-fund', '--no-update-notifier'],
    {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH ?? '',
        HOME: home,
        npm_config_cache: join(home, '.npm'),
        npm_config_loglevel: 'error',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    },
  )
}

/** Packs what has been built: the build itself is that of the tests, which others read at the same time. */
export function packed(): Tarball {
  const { folder, remove } = folderOf({})
  const told = npm(
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    root,
    folder,
  )
  const [{ filename, files }] = JSON.parse(told)
  const paths = files.map(({ path }: { path: string }) => path)
  return { file: join(folder, filename), paths, remove }
}

/**
 * An empty project with the package installed, and some files.
 *
 * @param libraries - Packages of ours that the project is to have as well, by name.
 */
export function projectWith(
  { file }: Tarball,
  files: Files,
  libraries: readonly string[] = [],
): { folder: string; remove: () => void } {
  const made = folderOf({ 'package.json': '{"private": true, "type": "module"}\n', ...files })
  npm(['install', file], made.folder, made.folder)
  for (const name of libraries) {
    const own = join(made.folder, 'node_modules', name)
    mkdirSync(dirname(own), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), own)
  }
  return made
}

/** Blocks of a page that say which file they are, by that name. */
export function filesOn(page: string): Record<string, string> {
  const text = readFileSync(join(root, page), 'utf8')
  const blocks = text.matchAll(/<!-- file: ([\w./-]+) -->\n```\w+\n([\s\S]*?)```/g)
  return Object.fromEntries([...blocks].map(([, name = '', block = '']) => [name, block]))
}

/** Writes a file of a project. */
export function write(folder: string, path: string, text: string): void {
  writeFileSync(join(folder, path), text)
}
