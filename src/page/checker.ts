/** Checks drafts in the page as the command line does: the same packs, settings and linter. */
import { prepareDraft } from '../core/adapters/load.ts'
import type { Adapters, Context } from '../core/context.ts'
import { createLinter } from '../core/linter.ts'
import { memoizeByKey } from '../core/memo.ts'
import { withFormFixes } from '../core/message.ts'
import type { ConsentRecord, Draft, Locale, Pack, Result } from '../core/types.ts'
import { workingTime } from '../core/working-hours.ts'
import type { PageData } from './data.ts'
import { todayInStockholm } from './today.ts'

/** What a page knows of pictures and consents besides its settings. */
type Known = Pick<Context, 'imageExists' | 'imageFacts' | 'lookAtImages'> & {
  register?: readonly ConsentRecord[] | undefined
}

export type Checker = ReturnType<typeof createChecker>

export function createChecker({ packs: read, settings }: PageData) {
  const packs = withFormFixes(read)
  const adapters: Adapters = {}
  const linterIn = memoizeByKey((locale: Locale) =>
    createLinter(packs, { locale, severities: settings.severities }),
  )
  const { week } = settings
  const off = new Set(week?.off)
  const inWorkingHours = week && workingTime({ ...week, isOff: day => off.has(day) })
  return {
    /** With the ways out that are for forms. */
    packs,
    contextWith: ({ register, ...pictures }: Known): Context => ({
      ...settings.context,
      ...pictures,
      today: settings.today ?? todayInStockholm(),
      adapters,
      ...(inWorkingHours ? { inWorkingHours } : {}),
      ...(register ? { register } : {}),
    }),
    check: async (draft: Draft, context: Context, locale: Locale): Promise<Result> => {
      const linter = linterIn(locale)
      await prepareDraft(linter, draft, context)
      return linter.lint(draft, context)
    },
    /** Findings over all of some drafts together. */
    checkAll: (results: readonly Result[], context: Context, locale: Locale) =>
      linterIn(locale).folder(results, context),
  }
}

/** The packs that have rules, the organisation's own first, which has most to say. */
export const policiesOf = (packs: readonly Pack[]): readonly Pack[] =>
  packs
    .filter(({ rules }) => rules.length > 0)
    .toSorted((one, other) => other.rules.length - one.rules.length)
