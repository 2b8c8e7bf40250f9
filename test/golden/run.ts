/**
 * `npm run golden`: holds what the built program prints. Runs it over the fixtures with every report
 * format, language and set of options, and compares SHA-256 of stdout, stderr and the exit code with
 * `hashes.json`. `-- --write` renews that file; `-- --cache` runs every case twice with a new cache,
 * whose answers have to be the same as without one; `-- --keep FOLDER` writes the outputs there, to
 * be compared with those of another commit.
 */

import { fork, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSentences, writeDrafts } from '../../bench/drafts.ts'
import type { main } from '../../src/cli.ts'
import { type Case, cases, preparations } from './cases.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const hashesFile = fileURLToPath(new URL('hashes.json', import.meta.url))
const workers = 2

/** SHA-256 of stdout and stderr, and the exit code, by the name of the case. */
type Hashes = Record<string, string>

interface Job {
  /** The folder with the program and the files it reads. */
  place: string
  first: number
  withCache: boolean
  keep: string | undefined
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Builds the program and puts it into a new folder, beside the files that it is run over. */
async function prepare(): Promise<string> {
  const built = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (built.status !== 0) throw new Error('The build failed.')
  const place = mkdtempSync(join(realpathSync(tmpdir()), 'tankefter-golden-'))
  cpSync(join(root, 'dist'), join(place, 'program'), { recursive: true })
  const files = join(place, 'files')
  // No configuration of a folder above is read.
  mkdirSync(join(files, '.git'), { recursive: true })
  for (const name of ['utkast', 'corpus', 'images'])
    cpSync(join(root, 'fixtures', name), join(files, name), { recursive: true })
  writeDrafts(join(files, 'generated'), 300, readSentences(join(root, 'fixtures', 'corpus')))
  return place
}

/** Runs one case in this process and gives its outputs, in which the working folder has no name. */
async function outputOf(
  program: typeof main,
  { args, input = '' }: Case,
  place: string,
  cache: string | undefined,
): Promise<string> {
  const cwd = join(place, 'files')
  const out: string[] = []
  const err: string[] = []
  const code = await program(cache === undefined ? ['--no-cache', ...args] : args, {
    stdout: { write: text => out.push(text), columns: 100 },
    stderr: { write: text => err.push(text), columns: 100 },
    stdin: (async function* () {
      yield Buffer.from(input)
    })(),
    env: cache === undefined ? {} : { TANKEFTER_CACHE: cache },
    cwd,
  })
  const nameless = (parts: readonly string[]) => parts.join('').replaceAll(place, '')
  return `exit ${code}\n── stdout\n${nameless(out)}\n── stderr\n${nameless(err)}`
}

/** Runs every second case, from the first that it is told. */
async function work({ place, first, withCache, keep }: Job): Promise<Hashes> {
  const program: typeof main = createRequire(import.meta.url)(
    join(place, 'program', 'main.cjs'),
  ).main
  const hashes: Hashes = {}
  const own = cases
    .filter(one => !preparations.includes(one))
    .filter((_, index) => index % workers === first)
  for (const one of own) {
    const cache = withCache ? mkdtempSync(join(place, 'cache-')) : undefined
    const output = await outputOf(program, one, place, cache)
    hashes[one.name] = sha256(output)
    if (keep) writeFileSync(join(keep, `${one.name.replaceAll('/', '-')}.txt`), output)
    if (cache && sha256(await outputOf(program, one, place, cache)) !== hashes[one.name])
      hashes[one.name] += ' (another with a warm cache)'
  }
  return hashes
}

/** Starts a process with a job and waits for its hashes. */
function start(job: Job): Promise<Hashes> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--worker'], {
      execArgv: ['--import', 'tsx'],
    })
    child.on('message', message => resolve(message as Hashes))
    child.on('exit', code => reject(new Error(`A worker ended with ${code}.`)))
    child.send(job)
  })
}

async function verify(options: readonly string[]): Promise<number> {
  const place = await prepare()
  try {
    const withCache = options.includes('--cache')
    const keep = options.includes('--keep') ? options[options.indexOf('--keep') + 1] : undefined
    if (keep) mkdirSync(keep, { recursive: true })
    const program: typeof main = createRequire(import.meta.url)(
      join(place, 'program', 'main.cjs'),
    ).main
    const hashes: Hashes = {}
    for (const one of preparations)
      hashes[one.name] = sha256(await outputOf(program, one, place, undefined))
    const jobs = Array.from({ length: workers }, (_, first) => ({ place, first, withCache, keep }))
    Object.assign(hashes, ...(await Promise.all(jobs.map(start))))
    const sorted = Object.fromEntries(cases.map(({ name }) => [name, hashes[name] ?? '']))
    if (options.includes('--write')) {
      writeFileSync(hashesFile, `${JSON.stringify(sorted, null, 2)}\n`)
      return 0
    }
    const held: Hashes = JSON.parse(readFileSync(hashesFile, 'utf8'))
    const names = new Set([...Object.keys(held), ...Object.keys(sorted)])
    const differing = [...names].filter(name => held[name] !== sorted[name])
    for (const name of differing) console.error(`Not as before: ${name}`)
    console.log(`${names.size - differing.length} of ${names.size} cases are as before.`)
    return differing.length === 0 ? 0 : 1
  } finally {
    rmSync(place, { recursive: true })
  }
}

if (process.argv.includes('--worker'))
  process.once('message', async message => {
    process.send?.(await work(message as Job), () => process.exit(0))
  })
else process.exit(await verify(process.argv.slice(2)))
