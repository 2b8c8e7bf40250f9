/** tankefter as a plugin of unified: whoever has a pipeline gets the findings as messages of the file. */
import { prepareDraft } from './core/adapters/load.ts'
import { type Context, plainContext } from './core/context.ts'
import { parseDraft } from './core/draft.ts'
import { createLinter, type LinterOptions } from './core/linter.ts'
import type { Finding, Pack } from './core/types.ts'
import { loadPacks } from './packs.ts'
import { todayInStockholm } from './page/today.ts'

export type { Context, Finding, LinterOptions, Pack }

/** What the plugin can be told. */
export interface RetextTankefterOptions extends Partial<LinterOptions> {
  /** The policies; those that come along where left out. */
  packs?: readonly Pack[]
  /** ISO day that findings count from; that of Stockholm where left out. */
  today?: string
  /** What rules may know besides the draft: a register, own accounts, working hours. */
  context?: Partial<Context>
}

/** As much of a `VFile` as the plugin asks for. */
export interface CheckedFile {
  path?: string | undefined
  messages: unknown[]
  toString(): string
}

/**
 * Plugin of unified that reads the text of a file as a draft, front matter and all, whatever tree the pipeline makes of
 * it, and adds each finding to the messages of the file. Errors of a policy are `fatal`, advice is not; nothing is thrown.
 */
export default function retextTankefter(
  options: Readonly<RetextTankefterOptions> = {},
): (tree: unknown, file: CheckedFile) => Promise<undefined> {
  const { packs, locale = 'sv', rules, severities, today, context } = options
  const opened = packs ? Promise.resolve(packs) : loadPacks()
  const linter = opened.then(all =>
    createLinter(all, { locale, ...(rules && { rules }), ...(severities && { severities }) }),
  )
  const adapters = context?.adapters ?? {}
  return async (_, file) => {
    const day = today ?? todayInStockholm()
    const world: Context = { ...plainContext(day), ...context, adapters }
    const draft = parseDraft(file.path ?? '', file.toString())
    const ready = await linter
    await prepareDraft(ready, draft, world)
    file.messages.push(...ready.lint(draft, world).findings.map(finding => ofFile(finding, file)))
    return undefined
  }
}

/** A finding that says, as messages of unified do, which file it is of. */
function ofFile(finding: Finding, { path }: CheckedFile): Finding {
  if (path === undefined) return finding
  finding.name = `${path}:${finding.name}`
  finding.file = path
  return finding
}
