import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { checklistOf } from '../core/checklist.ts'
import { type FileMetadata, folderMetadata } from '../core/folder-rules.ts'
import type { Draft, FileProblem, Result, UnreadFile } from '../core/types.ts'
import { sha256 } from '../node/write.ts'
import { citations, type Report, type RunOutcome } from '../reporters/report.ts'
import { version } from '../version.ts'
import type { ResultCache } from './cache.ts'
import { trackDependencies } from './dependencies.ts'
import { shardNote } from './shard.ts'
import type { FoundDrafts, Run } from './types.ts'
import type { Workspaces } from './workspace.ts'

/** Takes the result of a draft before the next is read; of one that another part read no draft, and its text if that is the same. */
type ResultSink = (result: Result, text: string | undefined, draft?: Draft) => void

/** Drafts between two turns of the event loop, in which Ctrl-C is heard. */
const draftsPerTurn = 16

/**
 * Checks the drafts of a run one by one, in the order of the report, and hands each result on:
 * from the cache where it knows the draft, else from the rules. The folder comes last.
 */
export async function lintDrafts(
  { drafts, problems: unfound, unread: unreadKinds, finished, partial = false }: FoundDrafts,
  workspaces: Workspaces,
  run: Run,
  cache: ResultCache | undefined,
  sink: ResultSink,
): Promise<RunOutcome> {
  const { own } = workspaces
  const ofFolder = !partial && own.context.branches.length > 0
  const files: FileMetadata[] = []
  const problems: FileProblem[] = [...unfound]
  const unread: UnreadFile[] = [...unreadKinds]
  const lint = cache
    ? cachedLint(workspaces, cache)
    : (draft: Draft) => workspaces.of(draft.path).lint(draft)
  let hasQuestions = false
  const pass: ResultSink = (result, text, draft) => {
    if (!hasQuestions) {
      const { packs, context } = workspaces.of(result.path)
      hasQuestions = checklistOf(result, packs, context).length > 0
    }
    // The result itself need not stay in memory.
    if (ofFolder) files.push({ path: result.path, metadata: folderMetadata(result.metadata) })
    sink(result, text, draft)
  }
  for (const result of finished?.results ?? []) pass(result, finished?.texts.get(result.path))
  let count = 0
  let filesRead = 0
  for (const pending of drafts) {
    const read = pending.read()
    for (const draft of read.drafts) {
      pass(await lint(draft), draft.text, draft)
      if (++count % draftsPerTurn === 0) await nextTurn()
    }
    if (read.problem) problems.push(read.problem)
    if (read.unread) unread.push(read.unread)
    run.progress?.tell(++filesRead, drafts.length, run.locale)
  }
  run.progress?.hide()
  cache?.save()
  const folder = ofFolder ? await own.lintFolder(files) : []
  return { folder, problems, unread, hasQuestions }
}

// Node's own promise of it takes a module more to load.
const nextTurn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** Checks drafts that the cache does not know, and puts their results there. */
const cachedLint =
  ({ of }: Workspaces, cache: ResultCache) =>
  async (draft: Draft): Promise<Result> => {
    const known = cache.get(draft)
    if (known) return known
    const workspace = of(draft.path)
    const { context, dependencies } = trackDependencies(workspace.context, workspace.findPicture)
    const result = await workspace.lint(draft, context)
    cache.put(draft, result, dependencies())
    return result
  }

/** Checks the drafts of a run and collects all results into a report. */
export async function lintToReport(
  found: FoundDrafts,
  workspaces: Workspaces,
  run: Run,
  cache?: ResultCache,
): Promise<Report> {
  const { own, packs } = workspaces
  const { context, locale } = own
  const { options, configuration, mask } = run
  const results: Result[] = []
  const texts = new Map<string, string>()
  const digests = new Map<string, string>()
  for (const workspace of workspaces.all) mask?.addContext(workspace.context)
  const collect: ResultSink = (result, text, draft) => {
    results.push(result)
    const isReported = result.findings.length + result.ignored.length > 0
    if (isReported && text !== undefined) texts.set(result.path, text)
    if (draft && mask) {
      const workspace = workspaces.of(draft.path)
      mask.addDraft(workspace.withProfiles(draft), workspace.context)
    }
    if (draft && options.shard) digests.set(draft.path, sha256(draft.text))
  }
  const outcome = await lintDrafts(found, workspaces, run, cache, collect)
  const { problems, unread } = outcome
  mask?.addPaths([...problems, ...unread])
  const isPart = options.shard !== undefined || found.finished !== undefined
  return {
    tool: { name: 'tankefter', version },
    day: context.today,
    root: basename(run.io.cwd),
    results,
    ...outcome,
    texts,
    cites: citations(packs, locale),
    packs,
    branches: context.branches,
    ...(configuration.file === undefined ? {} : { configuration: configuration.shownAs }),
    hash: sha256,
    gzippedSize: text => gzipSync(text).length,
    ...(isPart ? { shard: shardNote(run, own, { results, problems }, digests) } : {}),
    ...(mask ? { mask: mask.report } : {}),
  }
}
