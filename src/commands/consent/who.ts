import { stringify } from 'csv-stringify/sync'
import { statusLabel } from '../../core/labels.ts'
import { type ConsentStatus, consentStatus, peopleShown } from '../../core/people/consent.ts'
import { isDeclared } from '../../core/people/mentions.ts'
import { namedPeople } from '../../core/people/recogniser.ts'
import { draftPlacer } from '../../core/spans.ts'
import { columnsOf, padEnd } from '../../core/text/columns.ts'
import { normalizeSender } from '../../core/text/normalize.ts'
import { spanOfWords, textOfWords } from '../../core/text/words.ts'
import type { Locale, PersonRole, Span, Spot } from '../../core/types.ts'
import { exit } from '../../engine/types.ts'
import { consentWords } from '../../messages/consent.ts'
import { spotText } from '../../reporters/finding-text.ts'
import { fileOf, lineOf } from '../../reporters/report.ts'
import { jsonText, sanitize, usableWidth, wrap } from '../../reporters/terminal-text.ts'
import type { Call } from '../call.ts'
import { type ConsentDraft, openConsentRun } from './run.ts'

/** Lists everyone that drafts name or show; as a table, or as CSV or JSON where asked. */
export async function whoIs(call: Call<{ csv?: boolean }>): Promise<number> {
  const { options, io } = call
  const run = await openConsentRun(call)
  const people = run.drafts
    .flatMap(peopleIn)
    .sort((a, b) => keyOf(a.name).localeCompare(keyOf(b.name), 'sv'))
  const write = call.own.csv ? asCsv : options.format === 'json' ? asJson : asTable
  io.stdout.write(write(people, run.locale, io.stdout.columns ?? 80))
  return run.problems.length > 0 ? exit.failed : exit.fine
}

const keyOf = (name = ''): string => normalizeSender(name)

/** Those whom a draft declares or shows, and after them those whom the text alone names, each once. */
function peopleIn({ draft, context }: ConsentDraft): Person[] {
  const at = draftPlacer(draft)
  const whereIs = (place: Span): Pick<Person, 'path' | 'line' | 'spot'> => {
    const { line, spot } = lineOf(at(place).start)
    return { path: fileOf(draft), line, ...(spot ? { spot } : {}) }
  }
  const people = peopleShown(draft, context).map((shown): Person => {
    const standing = consentStatus(shown, draft, context)
    const isAsked = shown.inFile !== undefined && standing.state === 'no-record'
    return {
      name: shown.name,
      role: shown.role,
      record: shown.record?.id ?? shown.asked,
      ...(isAsked ? { state: 'in-file', facts: {} } : standing),
      ...whereIs(shown.place),
    }
  })
  const known = new Set(people.map(({ name }) => keyOf(name)))
  for (const named of namedPeople(draft)) {
    const place = spanOfWords(named, draft)
    const name = textOfWords(named, draft).replace(/\s+/gu, ' ')
    if (named.isPublic || isDeclared(place, draft, context.spokespersons)) continue
    if (known.has(keyOf(name))) continue
    known.add(keyOf(name))
    people.push({ name, state: 'undeclared', facts: {}, ...whereIs(place) })
  }
  return people
}

/** Somebody in a draft, with how it stands with their consent there. */
interface Person {
  name: string | undefined
  role?: PersonRole | undefined
  /** Id of the record. */
  record?: string | undefined
  /** `undeclared` where the text names them and the front matter does not, `in-file` where only the file of a picture does. */
  state: ConsentStatus['state'] | 'undeclared' | 'in-file'
  facts: ConsentStatus['facts']
  path: string
  /** Of the file; in a document the row or the number of the paragraph. */
  line: number
  spot?: Spot
}

/** The list for other programs. */
function asJson(people: readonly Person[], locale: Locale): string {
  const rows = people.map(person => ({
    name: person.name ?? null,
    role: person.role ?? null,
    record: person.record ?? null,
    state: person.state,
    consent: stateOf(person, locale),
    path: person.path,
    line: person.line,
    ...(person.spot ? { origin: { file: person.path, ...person.spot } } : {}),
  }))
  return jsonText(rows)
}

/** The list for a spreadsheet; what a spreadsheet would take for a formula is made harmless. */
function asCsv(people: readonly Person[], locale: Locale): string {
  const { columns } = consentWords[locale]
  const rows = people.map(person => cells(person, locale))
  // Excel opens UTF-8 rightly where the file starts with the mark of it.
  return stringify([Object.values(columns), ...rows], {
    bom: true,
    delimiter: locale === 'sv' ? ';' : ',',
    escape_formulas: true,
  })
}

/** The list for a terminal of so many columns. */
function asTable(people: readonly Person[], locale: Locale, width: number): string {
  const { columns, noOne } = consentWords[locale]
  if (people.length === 0) return `${noOne}\n`
  const rows = people.map(person => {
    const all = cells(person, locale)
    const [path, line] = all.slice(-2)
    return [...all.slice(0, -2), person.spot ? `${path} ${line}` : `${path}:${line}`]
  })
  const heads = Object.values(columns).slice(0, -1)
  return `${inColumns([heads, ...rows], usableWidth(width)).join('\n')}\n`
}

const cells = (person: Person, locale: Locale): readonly string[] => {
  const { unnamed, roles } = consentWords[locale]
  return [
    person.name ?? unnamed,
    person.role ? roles[person.role] : '',
    stateOf(person, locale),
    person.record ?? '',
    person.path,
    person.spot ? spotText(person.spot, locale) : `${person.line}`,
  ].map(sanitize)
}

function stateOf({ state, facts }: Person, locale: Locale): string {
  const { undeclared, inFile } = consentWords[locale]
  if (state === 'undeclared') return undeclared
  return state === 'in-file' ? inFile : statusLabel(state, facts)[locale]
}

/** Columns as wide as their widest cell; where the line is too short, the widest gives way and its cells wrap. */
function inColumns(rows: readonly (readonly string[])[], width: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(row => columnsOf(row[column] ?? ''))),
  )
  const gaps = 2 * (widths.length - 1)
  while (widths.reduce((sum, one) => sum + one, gaps) > width && Math.max(...widths) > narrowest) {
    const widest = widths.indexOf(Math.max(...widths))
    widths[widest] = (widths[widest] ?? 1) - 1
  }
  return rows.flatMap(row => {
    const cells = row.map((cell, column) => wrap(cell, widths[column] ?? narrowest))
    const lines = Math.max(...cells.map(({ length }) => length))
    return Array.from({ length: lines }, (_, line) =>
      cells
        .map((cell, column) => padEnd(cell[line] ?? '', widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  })
}

/** No column is made narrower, whatever the terminal. In columns. */
const narrowest = 10
