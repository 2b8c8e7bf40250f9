import { dayAfter } from '../../core/days.ts'
import { appearancesOf, peopleShown } from '../../core/people/consent.ts'
import { normalizeSender } from '../../core/text/normalize.ts'
import { documentOf } from '../../core/text/words.ts'
import type { ConsentRecord } from '../../core/types.ts'
import { exit, UsageError } from '../../engine/types.ts'
import { consentWords } from '../../messages/consent.ts'
import { jsonText, sanitize } from '../../reporters/terminal-text.ts'
import type { Call } from '../call.ts'
import { type ConsentDraft, type ConsentRun, openConsentRun } from './run.ts'

/** How far ahead to look where nothing is said. In days. */
const usualReach = '30'

/** Goes through the registers themselves; gives 2 where lines could not be read, 1 where a child has no guardian's consent. */
export async function checkConsent(call: Call<{ within?: string }>): Promise<number> {
  const { options, io } = call
  const { within = usualReach } = call.own
  const run = await openConsentRun(call, { lenientRegister: true })
  const words = consentWords[run.locale]
  if (run.registers.length === 0) throw new UsageError(words.noRegister)
  if (!/^\d{1,5}$/.test(within)) throw new UsageError(words.notDays(within))
  const days = Number(within)
  const review = reviewOf(run, dayAfter(run.today, days))
  io.stdout.write(options.format === 'json' ? asJson(review, run) : asText(review, run, days))
  const broken = run.registers.flatMap(({ problems }) => problems)
  if (broken.length + run.problems.length > 0) return exit.failed
  return review.unguarded.length > 0 ? exit.found : exit.fine
}

type Review = ReturnType<typeof reviewOf>

/** What is to be seen to in registers: children with no guardian's word, what is over or ends by a day, what no draft uses. */
function reviewOf({ registers, drafts, today }: ConsentRun, limit: string) {
  const records = registers.flatMap(register => register.records)
  const inForce = records.filter(({ withdrawn }) => !withdrawn)
  const used = usedRecords(drafts)
  return {
    unguarded: records.filter(({ role, guardian }) => role === 'child' && !guardian),
    withdrawn: records.filter(({ withdrawn }) => withdrawn),
    expired: inForce.filter(({ until }) => until && until < today),
    expiring: inForce.filter(({ until }) => until && until >= today && until <= limit),
    unused: records.filter(record => !used.has(record)),
  }
}

/** The records of those whom drafts declare, show or name. */
function usedRecords(drafts: readonly ConsentDraft[]): ReadonlySet<ConsentRecord> {
  const used = new Set<ConsentRecord>()
  for (const { draft, context } of drafts) {
    for (const { record } of peopleShown(draft, context)) if (record) used.add(record)
    const forms = new Set(documentOf(draft).words.flatMap(({ token }) => token.forms))
    const isThere = (part: string) => [part, `${part}s`].some(form => forms.has(form))
    for (const record of context.register ?? []) {
      if (!record.name || used.has(record)) continue
      // Most names are ruled out by their words, which is quick.
      if (!normalizeSender(record.name).split(/\s+/u).every(isThere)) continue
      if (appearancesOf({ name: record.name }, draft, context).some(one => !one.isPart))
        used.add(record)
    }
  }
  return used
}

const asJson = (review: Review, { registers }: ConsentRun): string =>
  jsonText({
    records: registers.flatMap(({ records }) => records).length,
    problems: registers.flatMap(({ path, problems }) =>
      problems.map(problem => ({ ...problem, register: path })),
    ),
    unread: registers.flatMap(({ unread }) => unread),
    ...review,
  })

function asText(review: Review, { registers, locale }: ConsentRun, days: number): string {
  const { headings, ...words } = consentWords[locale]
  const heads = registers.map(({ path, records, problems, unread }) =>
    [
      `${sanitize(path)}: ${words.records(records.length)}.`,
      problems.length > 0 ? words.broken(problems.length) : words.sound,
      ...(unread.length > 0 ? [words.unread(sanitize(unread.join(', ')))] : []),
    ].join(' '),
  )
  const blocks = [
    block(headings.unguarded, review.unguarded),
    block(headings.expired, review.expired, ({ until }) => until),
    block(headings.expiring(days), review.expiring, ({ until }) => until),
    block(headings.withdrawn, review.withdrawn, ({ withdrawn }) =>
      withdrawn === 'undated' ? words.undated : withdrawn,
    ),
    block(headings.unused, review.unused),
  ]
  return `${[...heads, ...blocks.flat()].join('\n')}\n`
}

function block(
  heading: string,
  records: readonly ConsentRecord[],
  day: (record: ConsentRecord) => string | undefined = () => undefined,
): string[] {
  if (records.length === 0) return []
  const key = (record: ConsentRecord) => day(record) ?? normalizeSender(record.name ?? '')
  const lines = [...records]
    .sort((a, b) => key(a).localeCompare(key(b), 'sv'))
    .map(record => {
      const parts = [day(record), record.id, record.name]
      return `  ${parts.flatMap(one => (one ? [sanitize(one)] : [])).join('  ')}`
    })
  return ['', `${heading} (${records.length})`, ...lines]
}
