import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from './measure.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const tankefter = join(here, '..', 'dist', 'cli.js')
const peers = join(here, 'peers')
const binOf = (path: string): string => join(peers, 'node_modules', path)

/** Where the peers are to be installed. */
export const peersFolder = peers

/** Bare Node: what every other start-up is a multiple of. */
export const node = (cwd: string): Command => ({ name: 'node -e 0', args: ['-e', '0'], cwd })

/** tankefter as it is shipped, on drafts or a folder of them. */
export function ours(
  cwd: string,
  paths: readonly string[],
  { name = 'tankefter', cache = false }: { name?: string; cache?: boolean } = {},
): Command {
  const options = ['--no-config', '--fail-on', 'never', '--today', '2026-11-22']
  return {
    name,
    args: [tankefter, ...options, ...(cache ? [] : ['--no-cache']), ...paths],
    cwd,
  }
}

/**
 * The peers that are installed, each doing the nearest comparable work: textlint
 * with its alex rule, which holds the profanities too; alex; write-good; cspell;
 * harper.js by way of a small script.
 */
export function others(cwd: string, paths: readonly string[], folder: string): readonly Command[] {
  const all: readonly Command[] = [
    {
      name: 'textlint (alex)',
      args: [binOf('textlint/bin/textlint.js'), '--no-textlintrc', '--rule', 'alex', folder],
      // It looks for its rules from where it is run.
      cwd: peers,
    },
    { name: 'alex', args: [binOf('alex/cli.js'), '--quiet', folder], cwd },
    { name: 'write-good', args: [binOf('write-good/bin/write-good.js'), ...paths], cwd },
    {
      name: 'cspell',
      args: [binOf('cspell/bin.mjs'), 'lint', '--no-progress', '--quiet', `${folder}/**`],
      cwd,
    },
    { name: 'harper.js', args: [join(peers, 'harper.mjs'), folder], cwd },
  ]
  return all.filter(({ args: [script = ''] }) => existsSync(script) && existsSync(binOf('alex')))
}
