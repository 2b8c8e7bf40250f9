import { type Appearance, appearancesOf, type Wanted } from '../../core/people/consent.ts'
import { normalizeSender } from '../../core/text/normalize.ts'
import type { Locale, ParsedDraft } from '../../core/types.ts'
import { exit, type Io, type Options, UsageError } from '../../engine/types.ts'
import { type ConsentWords, consentWords } from '../../messages/consent.ts'
import { safeJson, sanitize } from '../../reporters/terminal-text.ts'
import { type ConsentRun, openRun } from './run.ts'

/** A draft that has somebody. */
interface Found {
  draft: ParsedDraft
  appearances: readonly Appearance[]
}

/**
 * Lists every draft, published ones too, that names or shows somebody: what must
 * come down when a consent is withdrawn.
 *
 * @param who - The id of a record, or a name.
 * @returns 0, also where no draft has them.
 * @throws {UsageError} where nobody is known by that id or name, or several in the register are.
 */
export async function whereIs(
  who: string,
  paths: readonly string[],
  options: Options,
  io: Io,
  spoken: Locale,
): Promise<number> {
  const run = await openRun(paths, options, io, spoken)
  const words = consentWords[run.locale]
  const wanted = wantedBy(who, run, words)
  const found = run.drafts
    .map(draft => ({ draft, appearances: appearancesOf(wanted, draft, run.context) }))
    .filter(({ appearances }) => appearances.length > 0)
  if (found.length === 0 && !wanted.registered) throw new UsageError(words.nobody(sanitize(who)))
  io.stdout.write(
    options.format === 'json' ? asJson(wanted, found) : asText(wanted.name ?? who, found, run),
  )
  return run.problems.length > 0 ? exit.failed : exit.fine
}

function wantedBy(
  who: string,
  { register }: ConsentRun,
  words: ConsentWords,
): Wanted & { registered: boolean } {
  const records = register?.records ?? []
  const byId = records.find(({ id }) => id === who)
  if (byId) return { ...(byId.name ? { name: byId.name } : {}), id: who, registered: true }
  const bearers = records.filter(
    ({ name }) => name && normalizeSender(name) === normalizeSender(who),
  )
  if (bearers.length > 1)
    throw new UsageError(
      words.several(sanitize(who), bearers.map(({ id = '?' }) => sanitize(id)).join(', ')),
    )
  const [bearer] = bearers
  const id = bearer?.id
  return { name: bearer?.name ?? who, ...(id ? { id } : {}), registered: bearer !== undefined }
}

const asJson = ({ name, id }: Wanted, found: readonly Found[]): string =>
  `${safeJson(
    JSON.stringify(
      {
        name: name ?? null,
        id: id ?? null,
        drafts: found.map(({ draft: { path, metadata }, appearances }) => ({
          path,
          channel: metadata.channel ?? [],
          publish: metadata.publish ?? null,
          appearances,
        })),
      },
      null,
      2,
    ),
  )}\n`

function asText(name: string, found: readonly Found[], { locale, context }: ConsentRun): string {
  const words = consentWords[locale]
  if (found.length === 0) return `${words.nowhere(sanitize(name))}\n`
  const blocks = found.map(one => draftLines(one, context.today, words).join('\n'))
  return `${words.found(sanitize(name), found.length)}\n\n${blocks.join('\n\n')}\n`
}

function draftLines({ draft, appearances }: Found, today: string, words: ConsentWords): string[] {
  const { channel = [], publish } = draft.metadata
  const day = publish?.slice(0, 10)
  const when = day === undefined ? [] : [day < today ? words.published(day) : words.publish(day)]
  const head = [draft.path, ...(channel.length > 0 ? [channel.join(', ')] : []), ...when]
  return [
    head.map(sanitize).join(' · '),
    ...appearances.map(({ how, place, file }) => {
      const at = `${place.start.line}:${place.start.column}`
      return `  ${at.padEnd(8)} ${words.how[how]}${file ? `: ${sanitize(file)}` : ''}`
    }),
  ]
}
