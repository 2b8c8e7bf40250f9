import { type FileMetadata, folderMetadata } from '../core/folder.ts'
import type { Linter } from '../core/lint.ts'
import type { Context } from '../core/match/matcher.ts'
import { loadPartsFor } from '../core/parts.ts'
import type { Draft, Finding, Pack, Result } from '../core/types.ts'
import type { ResultCache } from '../engine/cache.ts'
import { DependencyTracker, pictureFinder } from '../engine/dependencies.ts'
import type { FileProblem } from '../reporters/report.ts'
import type { ReadDrafts, Run } from './run.ts'

/** What drafts are checked with. */
export interface Checking {
  packs: readonly Pack[]
  context: Context
  /** Results of earlier runs; none where left out. */
  cache?: ResultCache | undefined
}

/**
 * Takes what was found in a draft, before the next one is read.
 *
 * @param text - The draft as read; undefined where another part of the run has read it and it is not there any more.
 * @param draft - Undefined where another part of the run has read it.
 */
export type Take = (result: Result, text: string | undefined, draft?: Draft) => void

/** What a run has found out besides what is in its drafts. */
export interface Rest {
  /** What is said over all drafts together. */
  folder: readonly Finding[]
  /** Drafts that could not be found or read. */
  problems: readonly FileProblem[]
}

/** So many drafts are checked before Ctrl-C is listened for. */
const inOneBreath = 16

/**
 * Finds what rules say of every draft, in the order of the report: from the cache where that knows, else by running them.
 * Rules are made ready once a draft asks for them.
 */
export async function findingsOf(
  { reads, problems: unfound, told, partial = false }: ReadDrafts,
  checking: Checking,
  run: Run,
  taker: Take,
): Promise<Rest> {
  const rules = new Rules(checking, run)
  const { cache, context } = checking
  const files = partial || context.branches.length === 0 ? undefined : ([] as FileMetadata[])
  const problems: FileProblem[] = [...unfound]
  const take: Take = (result, text, draft) => {
    // The result itself may go.
    files?.push({ path: result.path, metadata: folderMetadata(result.metadata) })
    taker(result, text, draft)
  }
  for (const result of told?.results ?? []) take(result, told?.texts.get(result.path))
  let turns = 0
  for (const turn of reads) {
    const draft = turn.read()
    if (!('text' in draft)) problems.push(draft)
    else take(cache?.get(draft) ?? (await rules.lint(draft)), draft.text, draft)
    if (++turns % inOneBreath === 0) await breath()
  }
  cache?.save()
  const folder = files ? (await rules.linter()).folder(files, context) : []
  return { folder, problems }
}

/** Rules that are made ready when they are first needed. */
class Rules {
  readonly #checking: Checking
  readonly #run: Run
  readonly #tracker: DependencyTracker
  #linter: Linter | undefined

  constructor(checking: Checking, run: Run) {
    this.#checking = checking
    this.#run = run
    this.#tracker = new DependencyTracker(checking.context, pictureFinder(run))
  }

  async linter(): Promise<Linter> {
    if (this.#linter) return this.#linter
    const { createLinter } = await import('../core/lint.ts')
    const { options, configuration, locale } = this.#run
    this.#linter = createLinter(this.#checking.packs, {
      locale,
      severities: configuration.settings.rules ?? {},
      ...(options.rule ? { rules: options.rule } : {}),
    })
    return this.#linter
  }

  /** Runs the rules over a draft, and keeps what they say. */
  async lint(draft: Draft): Promise<Result> {
    const linter = await this.linter()
    const { context } = this.#tracker
    this.#tracker.begin()
    await loadPartsFor(linter, draft, context)
    const result = linter.lint(draft, context)
    this.#checking.cache?.put(draft, result, this.#tracker.dependencies)
    return result
  }
}

const breath = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
