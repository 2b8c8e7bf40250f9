import { relative, resolve } from 'node:path'
import type { Locale, Result } from '../core/types.ts'
import { loadConfiguration } from '../node/configuration.ts'
import { parsePattern } from '../node/glob.ts'
import { sha256 } from '../node/hash.ts'
import { inOrder } from '../node/order.ts'
import { readDraft } from '../node/read.ts'
import type { DraftNote, FileProblem } from '../reporters/report.ts'
import { conclude } from './check.ts'
import { helpWords } from './help-words.ts'
import { type Io, UsageError } from './io.ts'
import { isMasked } from './is-masked.ts'
import { lintDrafts, prepare } from './lint-drafts.ts'
import { requireOneRun } from './merge/agree.ts'
import { type Part, partFrom } from './merge/part.ts'
import { resultsOf } from './merge/results.ts'
import { mergeWords } from './merge/words.ts'
import { onlyNew } from './only-new.ts'
import { outputsOf } from './output-files.ts'
import type { Options } from './program.ts'
import { readsOf } from './reads.ts'
import type { Run, Told } from './run.ts'

/** The largest report that is read: of some ten thousand drafts. In bytes. */
const maxBytes = 268_435_456

/**
 * Joins the JSON reports of all parts of a run: the result is that of one run, what is said over
 * the folder included.
 *
 * @param paths - Reports, or patterns for them.
 * @throws {UsageError} where they are not all the parts of one run.
 */
export async function merge(
  paths: readonly string[],
  options: Options,
  io: Io,
  spoken: Locale,
): Promise<number> {
  const words = mergeWords[options.locale ?? spoken]
  if (isMasked(options)) throw new UsageError(words.notMasked)
  const parts: Part[] = []
  for (const path of await expanded(paths, io)) parts.push(readPart(path, io, words))
  const note = requireOneRun(parts, options, words)
  if (options.showIgnored && parts.some(({ results }) => results.some(one => !one.ignored)))
    throw new UsageError(words.notShown)
  const configuration = loadConfiguration({
    paths: [],
    cwd: io.cwd,
    file: options.config ?? note.file ?? false,
  })
  if (isMasked(options, configuration)) throw new UsageError(words.notMasked)
  const outputs = outputsOf(options, helpWords[note.locale], io.cwd)
  const run: Run = {
    paths: [],
    options: { ...options, today: note.day },
    configuration,
    locale: note.locale,
    io,
  }
  const drafts = parts.flatMap(({ note }) => note.drafts)
  const results = inPathOrder(parts.flatMap(resultsOf))
  const told: Told = { results, texts: textsOf(drafts, io.cwd) }
  const problems = unique(parts.flatMap(({ note }) => note.problems))
  const { shard, ...joined } = await lintDrafts(
    { reads: readsOf([]), problems, told },
    run,
    await prepare(run),
  )
  if (shard?.configuration !== note.configuration) throw new UsageError(words.otherConfiguration)
  const again = { ...run, partial: false, again: true }
  return conclude(await onlyNew({ ...joined, problems }, again), { ...run, outputs })
}

async function expanded(paths: readonly string[], { cwd }: Io): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async path => {
      const matches = (await parsePattern(path, cwd))?.matches ?? new Set()
      return matches.size > 0 ? inOrder([...matches].map(file => relative(cwd, file))) : [path]
    }),
  )
  return [...new Map(found.flat().map(path => [resolve(cwd, path), path])).values()]
}

function readPart(path: string, { cwd }: Io, words: (typeof mergeWords)[Locale]) {
  const read = readDraft(path, cwd, maxBytes)
  if (read.reason !== undefined)
    throw new UsageError(`${path}: ${read.reason === 'missing' ? words.missing : words.unreadable}`)
  const part = partFrom(path, read.text)
  if (typeof part === 'string') throw new UsageError(`${path}: ${words.no[part]}`)
  return part
}

function inPathOrder(results: readonly Result[]): Result[] {
  const byPath = new Map(results.map(result => [result.path, result]))
  return inOrder([...byPath.keys()]).flatMap(path => byPath.get(path) ?? [])
}

/** The drafts that are here and as they were, for reports that show their lines. */
function textsOf(drafts: readonly DraftNote[], cwd: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { path, text: hash } of drafts) {
    const read = readDraft(resolve(cwd, path))
    if (read.reason === undefined && sha256(read.text) === hash) texts.set(path, read.text)
  }
  return texts
}

// A path that is not there is missed by every part.
const unique = (problems: readonly FileProblem[]): FileProblem[] => [
  ...new Map(problems.map(problem => [`${problem.reason} ${problem.path}`, problem])).values(),
]
