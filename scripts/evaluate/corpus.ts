import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'

/** A finding that a careful reader would report; an empty text is about metadata or the whole draft. */
export interface Label {
  rule: string
  text: string
}

/** A labelled draft of a set. */
export interface Labelled {
  set: string
  path: string
  source: string
  labels: readonly Label[]
}

/** What the labels of a corpus take for granted; see its README. */
export interface Assumptions {
  today: string
  expectedLanguages: readonly string[]
  spokespersons: readonly string[]
  ownSources: readonly string[]
  branches: readonly string[]
  limits: { text: Limits; images: Limits; hashtags: Limits }
  consentRegister?: string
}
type Limits = Readonly<Record<string, number>>

interface Line {
  file?: string
  text?: string
  with?: Record<string, unknown>
  labels: readonly Label[]
}

/**
 * The labelled drafts of a corpus folder: every `<set>.jsonl`, its drafts as
 * files in `<set>/` or inline as `text` and `with`.
 *
 * @throws {Error} where a file that is listed is not there.
 */
export function readCorpus(folder: string): readonly Labelled[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => {
      const set = name.replace(/\.jsonl$/, '')
      const lines = readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(line => line.trim())
      return lines.map((line, index) => labelled(folder, set, JSON.parse(line) as Line, index))
    })
}

function labelled(folder: string, set: string, line: Line, index: number): Labelled {
  const { labels, file, text = '', with: metadata } = line
  if (file) {
    const path = join(folder, set, file)
    return { set, path, source: readFileSync(path, 'utf8'), labels }
  }
  const head = metadata && Object.keys(metadata).length ? `---\n${stringify(metadata)}---\n\n` : ''
  return { set, path: join(folder, set, `${index + 1}.md`), source: head + text, labels }
}

/** The assumptions of a corpus folder, or those of a folder above it. */
export function readAssumptions(folder: string): { assumptions: Assumptions; folder: string } {
  for (const place of [folder, join(folder, '..')]) {
    const path = join(place, 'assumptions.json')
    if (existsSync(path))
      return { assumptions: JSON.parse(readFileSync(path, 'utf8')) as Assumptions, folder: place }
  }
  throw new Error(`${folder} has no assumptions.json, nor has the folder above it`)
}
