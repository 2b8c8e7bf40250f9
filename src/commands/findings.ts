import { type FileMetadata, folderMetadata } from '../core/folder.ts'
import type { Linter } from '../core/lint.ts'
import type { Context } from '../core/match/matcher.ts'
import { loadPartsFor } from '../core/parts.ts'
import type { Draft, Finding, Pack, Result } from '../core/types.ts'
import type { Recalled } from '../node/cache/recalled.ts'
import type { FileProblem } from '../reporters/report.ts'
import type { Turn } from './reads.ts'
import type { ReadDrafts, Remembered, Run } from './run.ts'
import type { Shown } from './shown.ts'

/** What drafts are checked with. */
export interface Checking {
  packs: readonly Pack[]
  context: Context
  /** What earlier runs found out; nothing where left out. */
  remembered?: Remembered | undefined
}

/** Takes what was found in drafts, each before the next one is read. */
export interface Taker {
  /**
   * @param text - The draft as read; undefined where nothing was found and nobody needs it.
   * @param draft - Undefined where it was not read anew.
   * @returns What is to be remembered as shown of it.
   */
  take(result: Result, text: string | undefined, draft?: Draft): Shown | undefined
  /** Takes what was shown of a draft before, where that is enough; gives whether it is. */
  again?(path: string, shown: Shown): boolean
}

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
 * Runs the rules over every draft that nothing is known of, in the order of the report, and writes
 * down what is to be remembered. Rules are made ready once a draft asks for them.
 */
export async function findingsOf(
  { reads, problems: unfound, told, partial = false }: ReadDrafts,
  checking: Checking,
  run: Run,
  taker: Taker,
): Promise<Rest> {
  const rules = new Rules(checking, run)
  const { remembered, context } = checking
  const files = partial || context.branches.length === 0 ? undefined : ([] as FileMetadata[])
  const problems: FileProblem[] = [...unfound]
  const take: Taker['take'] = (result, text, draft) => {
    // The result itself may go.
    files?.push({ path: result.path, metadata: folderMetadata(result.metadata) })
    return taker.take(result, text, draft)
  }
  for (const result of told?.results ?? []) take(result, told?.texts.get(result.path))
  let turns = 0
  for (const turn of reads) {
    const { path } = turn
    const known = remembered?.recall(path)
    if (known && retake(path, known, taker)) files?.push({ path, metadata: known.folder() })
    else problems.push(...(await rules.check(turn, take)))
    if (++turns % inOneBreath === 0) await breath()
  }
  remembered?.save()
  const folder = files ? (await rules.linter()).folder(files, context) : []
  return { folder, problems }
}

/** Takes a draft as it is remembered; gives whether that could be done. */
function retake(path: string, known: Recalled<Shown>, { take, again }: Taker): boolean {
  if (known.shown !== undefined && again?.(path, known.shown)) return true
  const result = known.result()
  if (!result) return false
  const shown = take(result, known.text())
  if (shown) known.show(shown)
  return true
}

/** Rules that are made ready when they are first needed. */
class Rules {
  readonly #checking: Checking
  readonly #run: Run
  readonly #noted: { context: Context; askedDay: boolean }
  #linter: Linter | undefined

  constructor(checking: Checking, run: Run) {
    this.#checking = checking
    this.#run = run
    this.#noted = noting(checking.context)
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

  /** Reads and checks a draft; gives why it could not be read, if so. */
  async check(turn: Turn, take: Taker['take']): Promise<readonly FileProblem[]> {
    const draft = turn.read()
    if (!('text' in draft)) return [draft]
    const linter = await this.linter()
    const noted = this.#noted
    noted.askedDay = false
    await loadPartsFor(linter, draft, noted.context)
    const result = linter.lint(draft, noted.context)
    const { askedDay } = noted
    const shown = take(result, draft.text, draft)
    this.#checking.remembered?.keep({ draft, result, askedDay, shown })
    return []
  }
}

const breath = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** A context that notes whether it was asked what day it is. */
function noting(context: Context): { context: Context; askedDay: boolean } {
  const noted = { context, askedDay: false }
  const today = {
    enumerable: true,
    get: () => {
      noted.askedDay = true
      return context.today
    },
  }
  noted.context = Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(context),
      today,
    },
  ) as Context
  return noted
}
