import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Builds `dist` once before the tests of the processes, in a process of its own as `npm ci` does. */
export function setup(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--types'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
