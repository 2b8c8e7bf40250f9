import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const cli = join(root, 'dist', 'cli.js')
/** To be loaded before the tool: takes the network away. */
export const offline = fileURLToPath(new URL('offline.mjs', import.meta.url))

/** Of the machine's own environment only where programs are: no language, no colour, no time zone. */
const bare = { PATH: process.env.PATH ?? '' }

/** How a process is started. */
export interface Setting {
  cwd?: string
  env?: Readonly<Record<string, string>>
  input?: string | Uint8Array
  /** Options of Node itself. */
  node?: readonly string[]
  /** Called once the process has taken all input. */
  whenFed?: (kill: (signal: NodeJS.Signals) => void) => void
}

/** What a process came to. */
export interface Ended {
  /** Null where a signal ended it. */
  code: number | null
  out: string
  err: string
}

/** Runs the tool as it is shipped, standard input closed where nothing is sent in. */
export function tankefter(args: readonly string[], setting: Setting = {}): Promise<Ended> {
  return run(process.execPath, [...(setting.node ?? []), cli, ...args], setting)
}

/** Runs a program and waits for it. */
export function run(
  program: string,
  args: readonly string[],
  { cwd = root, env = {}, input, whenFed }: Setting = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...bare, ...env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', chunk => out.push(chunk))
    child.stderr.on('data', chunk => err.push(chunk))
    child.on('error', reject)
    child.on('close', code =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
    // The tool may end before it has read all that it is sent.
    child.stdin.on('error', () => {})
    if (whenFed) child.stdin.write(input ?? '', () => whenFed(signal => child.kill(signal)))
    else child.stdin.end(input)
  })
}

/** Files by path, to be written. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A new folder with some files, and what takes it away. */
export function folderOf(files: Files): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'tankefter '))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
