/** The offline page of an organisation: one HTML file with its packs and settings in it. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { joinFiles } from '../core/pack/archive.ts'
import type { Case, Locale } from '../core/types.ts'
import { locales } from '../core/types.ts'
import type { Configuration } from '../node/config/load.ts'
import { swedishHolidays, workingWeek } from '../node/config/schedule.ts'
import type { ChosenPack } from '../node/packs/choose.ts'
import { loadCases } from '../node/packs/load.ts'
import { type Example, type PageSettings, settingsFile } from '../page/data.ts'
import { style } from '../reporters/html-style.ts'
import { version } from '../version.ts'
import { ownContext } from './context.ts'
import { calendarOptions } from './file-reader.ts'

/** Compiled packs by the name of each file. */
type PackFiles = ReadonlyMap<string, string | Uint8Array>

/**
 * Puts an organisation's packs, as compiled, and settings into the page as it was built (HTML), whatever data it carries. The
 * consent register is never among them: it holds personal data, and whoever may have it drops it into the page.
 */
export async function fillPage(
  shell: string,
  configuration: Configuration,
  { packs, files, locale }: { packs: readonly ChosenPack[]; files: PackFiles; locale: Locale },
): Promise<string> {
  const settings = await settingsOf(configuration, packs, locale)
  const all = new Map([...files, [settingsFile, JSON.stringify(settings)]])
  const data = gzipSync(joinFiles(all), { level: 9 }).toString('base64')
  return shell.replace(dataBlock, (_, start: string) => start + data)
}

const dataBlock = /(<script type="text\/plain" id="data">)[^<]*/

async function settingsOf(
  configuration: Configuration,
  packs: readonly ChosenPack[],
  locale: Locale,
): Promise<PageSettings> {
  const { settings } = configuration
  return {
    version,
    locale,
    ...(settings.today === undefined ? {} : { today: settings.today }),
    context: ownContext(settings),
    ...(settings.schedule ? { week: weekOf(settings.schedule) } : {}),
    calendar: calendarOptions(settings),
    severities: settings.rules ?? {},
    examples: await examplesOf(packs),
    styleHash: createHash('sha256').update(style).digest('hex'),
  }
}

/** The years that a page may be used in. */
const [firstYear, lastYear] = [2024, 2040]

function weekOf(schedule: NonNullable<Configuration['settings']['schedule']>) {
  const { days, ranges, isOff } = workingWeek(schedule)
  const named = (schedule.holidays ?? []).filter(day => /^\d/.test(day))
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at)
  const off = [...new Set([...named, ...years.flatMap(swedishHolidays)])].filter(isOff)
  return { days, ranges, off }
}

/** Examples of each kind that the help shows of a rule in a language. */
const mostExamples = 3

async function examplesOf(packs: readonly ChosenPack[]): Promise<PageSettings['examples']> {
  const rules = packs.flatMap(({ pack, from }) =>
    pack.rules.map(({ id, detector }) => ({
      id,
      from: packs.find(one => one.pack.id === detector)?.from ?? from,
    })),
  )
  const all = await Promise.all(
    rules.map(async ({ id, from }) => [id, chosen(await loadCases(from, id))] as const),
  )
  return Object.fromEntries(all)
}

const chosen = (cases: readonly Case[]): Example[] =>
  locales.flatMap(locale =>
    (['find', 'pass'] as const).flatMap(kind =>
      cases
        .filter(one => one.kind === kind && one.language === locale && one.text.trim() !== '')
        .slice(0, mostExamples)
        .map(({ text, spans, language }) => ({ kind, text, spans, language })),
    ),
  )
