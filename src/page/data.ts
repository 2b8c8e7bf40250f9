/** What a page carries besides its code: packs, the settings of an organisation, examples for its help. */
import type { OwnContext } from '../core/context.ts'
import type { LinterOptions } from '../core/linter.ts'
import { splitFiles, unpack } from '../core/pack/archive.ts'
import { jsonIn, readCompiledPacks } from '../core/pack/compiled.ts'
import type { CalendarOptions } from '../core/plans/calendar.ts'
import type { Case, Locale, Pack } from '../core/types.ts'

/** The file of settings among those of the compiled packs. */
export const settingsFile = 'page.json'

export interface PageSettings {
  version: string
  locale: Locale
  /** ISO day that findings count from; that of the clock where left out. */
  today?: string
  context: OwnContext
  /** Working hours, with every day off of the years that a page may live. */
  week?: {
    days: readonly number[]
    ranges: readonly (readonly [number, number])[]
    off: readonly string[]
  }
  /** How calendars are read. */
  calendar: Pick<CalendarOptions, 'columns' | 'published'>
  severities: NonNullable<LinterOptions['severities']>
  /** Rule id → what it finds and leaves alone. */
  examples: Readonly<Record<string, readonly Example[]>>
  /** SHA-256 of the style of the report, in hexadecimal. */
  styleHash: string
}

/** An example of a rule, as its cases have it. */
export type Example = Pick<Case, 'kind' | 'text' | 'spans' | 'language'>

export interface PageData {
  packs: readonly Pack[]
  settings: PageSettings
}

/** Reads what `tankefter page` or the build has put into a page. */
export async function openData(base64: string): Promise<PageData> {
  const fileNamed = splitFiles(await unpack(base64))
  return {
    packs: readCompiledPacks(fileNamed),
    settings: jsonIn(fileNamed(settingsFile)) as PageSettings,
  }
}
