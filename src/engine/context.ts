import type { Adapters, Context, OwnContext } from '../core/context.ts'
import { channels, everyChannel, lookUp } from '../core/front-matter/keys.ts'
import { languageNames } from '../core/front-matter/languages.ts'
import { normalizeName } from '../core/front-matter/suggest.ts'
import { normalizeSender } from '../core/text/normalize.ts'
import type { ConsentRecord } from '../core/types.ts'
import { daysOf } from '../node/config/calendar.ts'
import { type Configuration, commonFolder } from '../node/config/load.ts'
import { pictureLooks } from '../node/images.ts'
import { todayInStockholm } from '../page/today.ts'

/** What a run adds to the configuration. */
interface ContextInput {
  /** Absolute folder that paths of drafts are counted from. */
  cwd: string
  /** Paths of drafts as given; pictures may lie in their common folder. */
  paths?: readonly string[] | undefined
  /** ISO day; the configuration decides where undefined, else the clock. */
  today?: string | undefined
  register?: readonly ConsentRecord[] | undefined
  /** Paths from `cwd` that count as files besides those of the disk. */
  index?: ReadonlySet<string> | undefined
}

/** What rules may know besides the draft, from the configuration and the run. */
export async function createContext(
  configuration: Configuration,
  { cwd, paths = [], today, register, index }: ContextInput,
): Promise<Context> {
  const { settings, folder } = configuration
  const { schedule } = settings
  const inWorkingHours =
    schedule && (await import('../node/config/schedule.ts')).workingHours(schedule)
  let day: string | undefined
  const adapters: Adapters = {}
  const looks = pictureLooks([commonFolder(paths, cwd), folder], cwd, adapters, index)
  return {
    // Time zones take 20 ms to load, and most drafts ask for no day.
    get today() {
      day ??= dayIn({ today }, settings)
      return day
    },
    ...ownContext(settings),
    ...looks,
    adapters,
    ...(inWorkingHours ? { inWorkingHours } : {}),
    ...(register ? { register } : {}),
  }
}

/** What rules may know of the organisation from its configuration. */
export const ownContext = (settings: Configuration['settings']): OwnContext => ({
  expectedLanguages: (settings['expected-languages'] ?? ['sv', 'en']).map(languageCode),
  ownSources: (settings['own-sources'] ?? []).map(normalizeSender),
  ownAccounts: (settings['own-accounts'] ?? []).map(normalizeSender),
  ownDomains: (settings['own-domains'] ?? []).map(domainOf),
  ownKeys: (settings['own-keys'] ?? []).map(normalizeName),
  spokespersons: settings.spokespersons ?? [],
  knownPeople: settings['known-people'] ?? [],
  branches: settings.branches ?? [],
  limits: limitsByChannel(settings.limits ?? {}),
  requireReason: settings['require-reason'] === 'yes',
  requireApproval: settings['require-approval'] === 'yes',
  readability: settings.readability === 'yes',
  ...(settings.period === undefined ? {} : { period: daysOf(settings.period) }),
})

/** The ISO day that a run counts from: that of the command line, else of the configuration, else of the clock. */
export const dayIn = (
  { today }: { today?: string | undefined },
  settings: Pick<Configuration['settings'], 'today'>,
): string => today ?? settings.today ?? todayInStockholm()

type Limits = Context['limits']

// Channels may be written as in front matter: «fb», «Twitter».
const limitsByChannel = (limits: Limits): Limits =>
  Object.fromEntries(
    Object.entries(limits).map(([rule, own]) => [
      rule,
      Object.fromEntries(
        Object.entries(own).map(([channel, most]) => [channelName(channel), most]),
      ),
    ]),
  )
const channelName = (written: string): string =>
  lookUp({ ...everyChannel, ...channels }, written) ?? normalizeSender(written)

// A code, or the name of a language.
const languageCode = (written: string): string =>
  lookUp(languageNames, written) ?? normalizeSender(written)

const domainOf = (written: string): string =>
  normalizeSender(written)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '')
