import { statusLabel } from '../../core/labels.ts'
import {
  type Appearance,
  appearancesOf,
  peopleShown,
  recordById,
  recordStatus,
  sharesName,
  type Wanted,
} from '../../core/people/consent.ts'
import { namedPeople } from '../../core/people/recogniser.ts'
import { originOf } from '../../core/spans.ts'
import { normalizeSender } from '../../core/text/normalize.ts'
import { textOfWords } from '../../core/text/words.ts'
import type { ConsentRecord, Locale, ParsedDraft } from '../../core/types.ts'
import { didYouMean, exit, UsageError } from '../../engine/types.ts'
import { type ConsentWords, consentWords } from '../../messages/consent.ts'
import { draftName, pointText } from '../../reporters/finding-text.ts'
import { jsonText, sanitize } from '../../reporters/terminal-text.ts'
import type { Call } from '../call.ts'
import { type ConsentRun, openConsentRun } from './run.ts'

/** A draft that has somebody. */
interface Found {
  draft: ParsedDraft
  appearances: readonly Appearance[]
}

/** Lists every draft, published ones too, that has somebody (a name, part of one, or an id): what comes down with a consent. */
export async function whereIs(call: Call): Promise<number> {
  const { options, io } = call
  const [who = '', ...paths] = call.args
  const run = await openConsentRun({ ...call, args: paths })
  const words = consentWords[run.locale]
  const { wanted, record } = wantedBy(who, run, words)
  const found = run.drafts
    .map(({ draft, context }) => {
      // An id counts under the register that has the record only.
      const isElsewhere = record !== undefined && !context.register?.includes(record)
      const { name } = wanted
      const meant = isElsewhere && name !== undefined ? { name } : wanted
      return { draft, appearances: appearancesOf(meant, draft, context) }
    })
    .filter(({ appearances }) => appearances.length > 0)
  if (found.length === 0 && !record) {
    const near = didYouMean(who, knownNames(run), run.locale)
    throw new UsageError(words.nobody(sanitize(who)) + sanitize(near))
  }
  const text = () => [...registered(record, run), asText(wanted.name ?? who, found, run)].join('\n')
  io.stdout.write(options.format === 'json' ? asJson(wanted, found) : text())
  return run.problems.length > 0 ? exit.failed : exit.fine
}

/** Ids and names of registers and drafts, whole and word by word. */
function knownNames(run: ConsentRun): string[] {
  const records = run.registers.flatMap(register => register.records)
  const names = [...records.flatMap(({ name }) => name ?? []), ...namesIn(run)]
  const ids = records.flatMap(({ id }) => id ?? [])
  return [...new Set([...names, ...names.flatMap(name => name.split(/\s+/u)), ...ids])]
}

/** Who is meant by an id, a name or a part of one. */
function wantedBy(
  who: string,
  run: ConsentRun,
  words: ConsentWords,
): { wanted: Wanted; record?: ConsentRecord } {
  const records = run.registers.flatMap(register => register.records)
  const byId = run.registers.flatMap(register => recordById(who, register.records) ?? [])
  const same = (name = '') => normalizeSender(name) === normalizeSender(who)
  const exact = byId.length > 0 ? byId : records.filter(({ name }) => same(name))
  const bearers = exact.length > 0 ? exact : records.filter(({ name }) => isPartOf(who, name))
  const [record, ...others] = bearers
  const refuse = (people: readonly string[]): never => {
    throw new UsageError(words.several(sanitize(who), people.map(sanitize).join(', ')))
  }
  if (others.length > 0) refuse(bearers.map(({ id = '?', name = '' }) => `${id} ${name}`.trim()))
  if (record) {
    const { name, id } = record
    return { wanted: { ...(name ? { name } : {}), ...(id ? { id } : {}) }, record }
  }
  const names = namesIn(run).filter(name => isPartOf(who, name))
  if (names.some(same)) return { wanted: { name: who } }
  if (names.length > 1) refuse(names)
  return { wanted: { name: names[0] ?? who } }
}

const isPartOf = (who: string, name: string | undefined): boolean =>
  name !== undefined &&
  sharesName(who, name) &&
  who.trim().split(/\s+/u).length <= name.trim().split(/\s+/u).length

/** Names that drafts declare, that files of pictures hold, and that texts give in full. */
function namesIn({ drafts }: ConsentRun): string[] {
  const names = new Map<string, string>()
  for (const { draft, context } of drafts) {
    const inText = namedPeople(draft).map(row => textOfWords(row, draft).replace(/\s+/gu, ' '))
    const declared = peopleShown(draft, context).flatMap(({ name }) => name ?? [])
    for (const name of [...declared, ...inText]) {
      const key = normalizeSender(name)
      if (!names.has(key) && !names.has(key.replace(/s$/u, ''))) names.set(key, name)
    }
  }
  return [...names.values()]
}

/** What the register says of somebody on the day of the run. */
function registered(record: ConsentRecord | undefined, { locale, today }: ConsentRun): string[] {
  if (!record) return []
  const { state, facts } = recordStatus(record, { today })
  const name = sanitize(record.name ?? record.id ?? '')
  const id = record.name && record.id ? sanitize(record.id) : undefined
  return [consentWords[locale].registered(name, id, statusLabel(state, facts)[locale])]
}

const asJson = ({ name, id }: Wanted, found: readonly Found[]): string =>
  jsonText({
    name: name ?? null,
    id: id ?? null,
    drafts: found.map(({ draft, draft: { path, metadata }, appearances }) => ({
      path,
      ...originOf(draft),
      channel: metadata.channel ?? [],
      publish: metadata.publish ?? null,
      appearances,
    })),
  })

function asText(name: string, found: readonly Found[], { locale, today }: ConsentRun): string {
  const words = consentWords[locale]
  if (found.length === 0) return `${words.nowhere(sanitize(name))}\n`
  const blocks = found.map(one => draftLines(one, today, locale).join('\n'))
  return `${words.found(sanitize(name), found.length)}\n\n${blocks.join('\n\n')}\n`
}

function draftLines({ draft, appearances }: Found, today: string, locale: Locale): string[] {
  const words = consentWords[locale]
  const { channel = [], publish } = draft.metadata
  const day = publish?.slice(0, 10)
  const when = day === undefined ? [] : [day < today ? words.published(day) : words.publish(day)]
  const head = [draftName(draft), ...(channel.length > 0 ? [channel.join(', ')] : []), ...when]
  return [
    head.map(sanitize).join(' · '),
    ...appearances.map(({ how, place, file, isPart }) => {
      const at = pointText(place.start, locale)
      return `  ${at.padEnd(8)} ${words.how[how]}${file ? `: ${sanitize(file)}` : ''}${isPart ? ` (${words.perhaps})` : ''}`
    }),
  ]
}
