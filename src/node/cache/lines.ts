import { Buffer } from 'node:buffer'
import { createHash, type Hash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** What runs remember, a line for each draft: a name, a tab, and the rest in Latin-1. */
export interface Lines {
  get(name: string): string | undefined
  put(name: string, line: string): void
}

/** The lines of a file. What is put is written down at once, beside the file. */
export interface FileLines extends Lines {
  /**
   * Puts what was written in the place of the file, with those of its other lines that `stays`
   * asks for; nothing where nothing was put. In full or not at all; where it cannot be done
   * nothing is said, and the next run is slower, that is all.
   */
  save(stays: (line: string) => boolean): void
}

const mark = 'tankefter 2'
const ending = '.cache'
/** Runs of different kinds (language, rules, configuration) that are remembered side by side. */
const most = 6

/** Opens what runs of this kind remember: nothing where there is no file, or one that is not whole. */
export function openLines(folder: string, run: string): FileLines {
  const old = readLines(join(folder, run + ending))
  let fresh: Fresh | undefined
  return {
    get: name => old.get(name),
    put: (name, line) => {
      old.delete(name)
      fresh ??= new Fresh(folder, run)
      fresh.add(line)
    },
    save: stays => {
      if (!fresh) return
      for (const line of old.values()) if (stays(line)) fresh.add(line)
      if (fresh.end()) prune(folder)
    },
  }
}

/** Forgets everything about a project. Never throws. */
export function clearLines(folder: string): void {
  for (const { path } of ours(folder)) remove(path)
}

function readLines(file: string): Map<string, string> {
  try {
    const bytes = readFileSync(file)
    const end = bytes.lastIndexOf('\n', -2) + 1
    const body = bytes.subarray(0, end)
    const sum = createHash('sha1').update(body)
    const whole = bytes.toString('latin1', end) === lastLine(sum)
    return whole ? linesOf(body.toString('latin1')) : new Map()
  } catch {
    return new Map()
  }
}

function linesOf(body: string): Map<string, string> {
  const lines = new Map<string, string>()
  for (let from = 0; from < body.length; ) {
    const end = body.indexOf('\n', from)
    const line = body.slice(from, end)
    lines.set(line.slice(0, line.indexOf('\t')), line)
    from = end + 1
  }
  return lines
}

// Against disks and killed runs, not against people.
const lastLine = (sum: Hash): string => `${mark} ${sum.digest('hex')}\n`

/** So much is written at a time. In characters. */
const chunk = 65_536

/** A file of lines that is being written. Never throws: what cannot be written is given up. */
class Fresh {
  readonly #path: string
  readonly #target: string
  readonly #sum = createHash('sha1')
  readonly #tidy = () => remove(this.#path)
  #file: number | undefined
  #waiting = ''

  constructor(folder: string, run: string) {
    this.#path = join(folder, `${run}.${process.pid}.tmp`)
    this.#target = join(folder, run + ending)
    this.#file = created(folder, this.#path)
    // Ctrl-C ends the program in the middle of a run.
    process.once('exit', this.#tidy)
  }

  add(line: string): void {
    this.#waiting += `${line}\n`
    if (this.#waiting.length >= chunk) this.#write()
  }

  /** Puts the file in its place; gives whether it is there. */
  end(): boolean {
    this.#write()
    process.off('exit', this.#tidy)
    if (this.#file === undefined) return false
    try {
      writeSync(this.#file, lastLine(this.#sum))
      closeSync(this.#file)
      renameSync(this.#path, this.#target)
      return true
    } catch {
      remove(this.#path)
      return false
    }
  }

  #write(): void {
    const bytes = Buffer.from(this.#waiting, 'latin1')
    this.#waiting = ''
    if (this.#file === undefined) return
    try {
      this.#sum.update(bytes)
      for (let from = 0; from < bytes.length; ) from += writeSync(this.#file, bytes, from)
    } catch {
      closeSync(this.#file)
      this.#file = undefined
      remove(this.#path)
    }
  }
}

/** A new file for nobody but the user; undefined where it cannot be made. */
function created(folder: string, path: string): number | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    remove(path)
    return openSync(path, 'wx', 0o600)
  } catch {
    return undefined
  }
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
