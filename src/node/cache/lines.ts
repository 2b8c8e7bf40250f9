import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** What a file of the cache remembers: the first field of a line → the whole line. */
export type Lines = Map<string, string>

const mark = 'tankefter 1'
const ending = '.cache'
/** Runs of different kinds (language, rules, configuration) that are remembered side by side. */
const most = 6

/** Reads what a run of this kind remembers. Nothing where there is no file, or one that is not whole. */
export function readLines(folder: string, run: string): Lines {
  try {
    const bytes = readFileSync(join(folder, run + ending))
    const end = bytes.indexOf('\n')
    const body = bytes.subarray(end + 1)
    const whole = bytes.toString('latin1', 0, end) === `${mark} ${sumOf(body)}`
    return whole ? linesOf(body.toString('latin1')) : new Map()
  } catch {
    return new Map()
  }
}

function linesOf(body: string): Lines {
  const lines: Lines = new Map()
  for (let from = 0; from < body.length; ) {
    const end = body.indexOf('\n', from)
    const line = body.slice(from, end)
    lines.set(line.slice(0, line.indexOf('\t')), line)
    from = end + 1
  }
  return lines
}

/**
 * Keeps what a run remembers, in full or not at all: a new file takes the place of the old.
 * Says nothing where it cannot be done; the next run is slower, that is all.
 */
export function writeLines(folder: string, run: string, lines: Lines): void {
  const fresh = join(folder, `${run}.${process.pid}.tmp`)
  const body = Buffer.from([...lines.values(), ''].join('\n'), 'latin1')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(fresh, `${mark} ${sumOf(body)}\n`, { mode: 0o600 })
    appendFileSync(fresh, body)
    chmodSync(fresh, 0o600)
    renameSync(fresh, join(folder, run + ending))
    prune(folder)
  } catch {
    remove(fresh)
  }
}

/** Forgets everything about a project. Never throws. */
export function clearLines(folder: string): void {
  for (const { path } of ours(folder)) remove(path)
}

// Also what a killed run left half written.
function prune(folder: string): void {
  const files = ours(folder)
  const old = files.filter(({ path }) => path.endsWith(ending)).slice(most)
  const left = files.filter(({ path, age }) => path.endsWith('.tmp') && age > 60_000)
  for (const { path } of [...old, ...left]) remove(path)
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // What cannot be taken away is pruned another time.
  }
}

/** The files of a cache folder, the youngest first; nothing else that lies there. Age in milliseconds. */
function ours(folder: string): { path: string; age: number }[] {
  try {
    return readdirSync(folder)
      .filter(name => /^[0-9a-f]{32}(?:\.cache|\.\d+\.tmp)$/.test(name))
      .map(name => join(folder, name))
      .map(path => ({ path, age: Date.now() - statSync(path).mtimeMs }))
      .sort((a, b) => a.age - b.age)
  } catch {
    return []
  }
}

// Against disks and killed runs, not against people.
const sumOf = (body: Buffer): string => createHash('sha1').update(body).digest('hex')
