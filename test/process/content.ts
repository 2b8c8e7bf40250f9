import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Repository, repository } from '../node/repository.ts'
import { cli, root, run } from './run.ts'

/** Where the programs of `tools/package.json` are. */
export const tools = join(root, 'tools', 'node_modules')

/** Whether a program of `tools` has been installed. */
export const has = (name: string): boolean => existsSync(join(tools, name))

export const good = '---\nkanal: facebook\n---\n\nVi möts på torsdag och pratar om schemat.\n'
export const bad = good.replace('facebook', 'facebok')

/** A repository of drafts where `npx tankefter` is the tool as built. */
export function contentRepository(): Repository & ReturnType<typeof committing> {
  const repo = repository()
  repo.write('package.json', '{"private": true}')
  repo.write('.gitignore', 'node_modules\n')
  mkdirSync(join(repo.folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(cli, join(repo.folder, 'node_modules/.bin/tankefter'))
  return { ...repo, ...committing(repo) }
}

function committing({ folder, env }: Repository) {
  const PATH = [join(tools, '.bin'), env.PATH].join(delimiter)
  const start = (program: string, ...args: string[]) =>
    run(program, args, { cwd: folder, env: { ...env, PATH } })
  return {
    /** Runs a program in the repository. */
    start,
    /** Commits what is staged, with the hooks. */
    commit: () => start('git', 'commit', '-qm', 'Utkast'),
  }
}
