import { plain } from '../core/facts.ts'
import type { Context, Parts } from '../core/match/matcher.ts'
import { channels } from '../core/metadata/keys.ts'
import { languageNames } from '../core/metadata/languages.ts'
import { lookUp } from '../core/metadata/vocabulary.ts'
import type { ConsentRecord } from '../core/types.ts'
import { daysOf } from './configuration/calendar.ts'
import { commonFolder } from './configuration/find.ts'
import type { PeriodSettings, ScheduleSettings } from './configuration/keys.ts'
import type { Configuration } from './configuration.ts'
import { orIn } from './images.ts'
import { pictureLooks } from './pictures.ts'

/** What a run adds to its configuration. */
export interface ContextInput {
  cwd: string
  /** Paths of drafts as given. */
  paths: readonly string[]
  /** ISO day; by the clock in Stockholm where neither this nor the configuration says. */
  today?: string
  register?: readonly ConsentRecord[]
  /** Files that are there though perhaps not on the disk, from `cwd`. */
  index?: ReadonlySet<string>
}

/** Gathers what rules may know besides the draft, in plain values. */
export async function contextFrom(
  configuration: Configuration,
  { cwd, paths, today, register, index }: ContextInput,
): Promise<Context> {
  const { settings, folder } = configuration
  const inWorkingHours = settings.schedule && (await hoursOf(settings.schedule))
  let day: string | undefined
  const parts: Parts = {}
  const looks = pictureLooks([commonFolder(paths, cwd), folder], cwd, parts)
  return {
    // Time zones take 20 ms to load, and most drafts ask for no day.
    get today() {
      day ??= dayIn({ today }, settings)
      return day
    },
    expectedLanguages: (settings['expected-languages'] ?? ['sv', 'en']).map(codeOf),
    ownSources: (settings['own-sources'] ?? []).map(plain),
    ownAccounts: (settings['own-accounts'] ?? []).map(plain),
    ownDomains: (settings['own-domains'] ?? []).map(domainOf),
    spokespersons: settings.spokespersons ?? [],
    branches: settings.branches ?? [],
    limits: limitsOf(settings.limits ?? {}),
    requireReason: settings['require-reason'] === 'yes',
    ...looks,
    imageExists: orIn(index, looks.imageExists),
    parts,
    ...(settings.period === undefined ? {} : { period: periodOf(settings.period) }),
    ...(inWorkingHours ? { inWorkingHours } : {}),
    ...(register ? { register } : {}),
  }
}

/** The ISO day that a run counts from: as told, else as configured, else by the clock. */
export const dayIn = (
  { today }: { today?: string | undefined },
  settings: Pick<Configuration['settings'], 'today'>,
): string => today ?? settings.today ?? todayInStockholm()

type Limits = Context['limits']

// Channels may be written as in front matter: «fb», «Twitter».
const limitsOf = (limits: Limits): Limits =>
  Object.fromEntries(
    Object.entries(limits).map(([rule, own]) => [
      rule,
      Object.fromEntries(Object.entries(own).map(([channel, most]) => [channelOf(channel), most])),
    ]),
  )
const channelOf = (written: string): string => lookUp(channels, written) ?? plain(written)

const periodOf = (period: PeriodSettings): { from: string; to: string } =>
  typeof period === 'string'
    ? daysOf(period)
    : { from: period.from ?? '0000-01-01', to: period.to ?? '9999-12-31' }

// A code, or the name of a language.
const codeOf = (written: string): string => lookUp(languageNames, written) ?? plain(written)

const domainOf = (written: string): string =>
  plain(written)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '')

async function hoursOf(schedule: ScheduleSettings) {
  const { workingHours } = await import('./configuration/schedule.ts')
  return workingHours(schedule)
}

// The one place that reads the clock.
const todayInStockholm = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format()
