import { writeSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import type { Io } from './engine/types.ts'
import { isInCi, makePrivateFolder, userCacheFolder } from './node/private-files.ts'

const couldNotRun = 2
const interrupted = 130
const brokenPipe = 141

const opened = new Set<NodeJS.WriteStream>()

/** A stream, opened once something asks for it, which takes milliseconds. `| head` closes its pipe early: the end, without a word. */
function open(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (opened.has(stream)) return stream
  opened.add(stream)
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(brokenPipe)
    giveUp(error)
  })
}

let givingUp: Promise<never> | undefined
const giveUp = (error: unknown): void => {
  givingUp ??= end(error)
}

/** Says that nothing more can be printed, where that still can be said, and ends. */
async function end(error: unknown): Promise<never> {
  try {
    const { outputFailure } = await import('./cli.ts')
    writeSync(2, `${outputFailure(error, argv, process.env)}\n`)
  } catch {
    // Nobody can be told.
  }
  process.exit(couldNotRun)
}

process.on('SIGINT', () => process.exit(interrupted))

const argv = process.argv.slice(2)
// A stack would say less, and Node's own exit code for it is that of findings.
process.on('uncaughtException', giveUp)
const io: Io = {
  get stdout() {
    return open(process.stdout)
  },
  get stderr() {
    return open(process.stderr)
  },
  get stdin() {
    return process.stdin
  },
  env: process.env,
  cwd: process.cwd(),
}

/**
 * Lets Node (22 and later) keep what it compiles, in a folder that only the user can write to: whoever can change it decides
 * what the program does. Nothing is kept with `--no-cache`, in CI, or where the cache lies elsewhere.
 */
async function keepCompiledCode(env: Io['env']): Promise<void> {
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown }
  if (!enableCompileCache || argv.includes('--no-cache')) return
  if (isInCi(env) || env.TANKEFTER_CACHE) return
  const own = userCacheFolder(env)
  if (own === undefined || !makePrivateFolder(own)) return
  const folder = join(own, 'compiled')
  if (!makePrivateFolder(folder)) return
  enableCompileCache(folder)
  // Node keeps what is compiled when a file is loaded, and functions are compiled when they are first called, if not told otherwise.
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--no-lazy')
}

/** Loads the rest of the program from a file of its own: Node keeps no compiled code of the file that turns that on. */
async function run(): Promise<void> {
  await keepCompiledCode(process.env)
  const { main } = await import('./cli.ts')
  const code = await main(argv, io)
  for (const stream of opened) await new Promise(resolve => stream.write('', resolve))
  await givingUp
  // To wait until Node has tidied up is a tenth of a short run.
  process.exit(code)
}

run()
