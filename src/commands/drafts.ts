import { parseDraft } from '../core/draft.ts'
import { nearest } from '../core/metadata/nearest.ts'
import type { Draft } from '../core/types.ts'
import type { Configuration } from '../node/configuration.ts'
import { discover } from '../node/discover.ts'
import { profiler } from '../node/profiles.ts'
import { readDraft } from '../node/read.ts'
import type { FileProblem } from '../reporters/report.ts'
import type { Io } from './io.ts'
import type { ReadDrafts } from './lint-drafts.ts'
import type { Options } from './program.ts'
import { readStdin } from './stdin.ts'

const commandNames = ['check', 'consent', 'explain', 'images', 'lsp', 'rules']

/** Finds, reads and takes apart the drafts of a run, with what the profiles say of them. */
export async function readDrafts(
  paths: readonly string[],
  { stdinFilename = '<stdin>' }: Options,
  configuration: Configuration,
  io: Io,
): Promise<ReadDrafts> {
  const { files, problems } = await discover(named(paths), {
    cwd: io.cwd,
    ignore: configuration.settings.ignore ?? [],
  })
  const reads = [
    ...(paths.includes('-') ? [await readStdin(stdinFilename, io)] : []),
    ...(await readAll(files, io.cwd)),
  ]
  const withProfile = profiler(configuration, io.cwd)
  return {
    drafts: reads.flatMap(read => ('text' in read ? [withProfile(read)] : [])),
    problems: [...problems, ...reads.flatMap(read => ('text' in read ? [] : [read]))].map(hinted),
  }
}

const named = (paths: readonly string[]): readonly string[] =>
  paths.length === 0 ? ['.'] : paths.filter(path => path !== '-')

async function readAll(files: readonly string[], cwd: string): Promise<(Draft | FileProblem)[]> {
  const reads: (Draft | FileProblem)[] = []
  for (const file of files) {
    const read = await readDraft(file, cwd)
    reads.push(read.reason === undefined ? parseDraft(read.path, read.text) : read)
  }
  return reads
}

// «tankefter exlpain» is read as a path.
function hinted(problem: FileProblem): FileProblem {
  const near = problem.reason === 'missing' ? nearest(problem.path, commandNames) : undefined
  return near === undefined ? problem : { ...problem, near: `tankefter ${near}` }
}
