import { stringify } from 'csv-stringify/sync'
import stringWidth from 'string-width'
import type { Standing } from '../../core/people/standing.ts'
import type { Locale, PersonRole } from '../../core/types.ts'
import { fitting, padEnd, usableWidth } from '../../reporters/layout.ts'
import { safe, safeJson } from '../../reporters/safe.ts'
import { consentWords } from './words.ts'

/** Somebody in a draft, with how it stands with their consent there. */
export interface Person {
  name: string | undefined
  role: PersonRole | undefined
  /** Id of the record. */
  record: string | undefined
  /** `undeclared` where the text names them and the front matter does not, `in-file` where only the file of a picture does. */
  state: Standing['state'] | 'undeclared' | 'in-file'
  facts: Standing['facts']
  path: string
  line: number
}

/** For whom a list is written. */
export interface Page {
  locale: Locale
  /** Columns of the screen. */
  width: number
}

/** The list for other programs. */
export function asJson(people: readonly Person[], { locale }: Page): string {
  const rows = people.map(person => ({
    name: person.name ?? null,
    role: person.role ?? null,
    record: person.record ?? null,
    state: person.state,
    consent: stateOf(person, locale),
    path: person.path,
    line: person.line,
  }))
  return `${safeJson(JSON.stringify(rows, null, 2))}\n`
}

/** The list for a spreadsheet; what a spreadsheet would take for a formula is made harmless. */
export function asCsv(people: readonly Person[], { locale }: Page): string {
  const { columns } = consentWords[locale]
  const rows = people.map(person => cells(person, locale))
  // Excel opens UTF-8 rightly where the file starts with the mark of it.
  return stringify([Object.values(columns), ...rows], {
    bom: true,
    delimiter: locale === 'sv' ? ';' : ',',
    escape_formulas: true,
  })
}

/** The list for a terminal. */
export function asTable(people: readonly Person[], { locale, width }: Page): string {
  const { columns, noOne } = consentWords[locale]
  if (people.length === 0) return `${noOne}\n`
  const rows = people.map(person => {
    const [name = '', role = '', consent = '', record = '', path = '', line = ''] = cells(
      person,
      locale,
    )
    return [name, role, consent, record, `${path}:${line}`]
  })
  const heads = [columns.name, columns.role, columns.consent, columns.record, columns.path]
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
    `${person.line}`,
  ].map(safe)
}

function stateOf({ state, facts }: Person, locale: Locale): string {
  const { states, undeclared, inFile } = consentWords[locale]
  const words = { ...states, undeclared, 'in-file': inFile }[state]
  return words.replace(/\{(\w+)\}/g, (_, key: string) => {
    const fact = facts[key] ?? ''
    return typeof fact === 'object' ? fact[locale] : `${fact}`
  })
}

// Columns are as wide as their widest cell; where the line is too short, the widest gives way.
function inColumns(rows: readonly (readonly string[])[], width: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(row => stringWidth(row[column] ?? ''))),
  )
  const last = widths.length - 1
  while (widths.slice(0, last).reduce((sum, one) => sum + one + 2, 0) > width - 24) {
    const widest = widths.indexOf(Math.max(...widths.slice(0, last)))
    widths[widest] = (widths[widest] ?? 1) - 1
  }
  return rows.map(row =>
    row
      .map((cell, column) =>
        column === last ? cell : padEnd(cut(cell, widths[column] ?? 0), widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}

const cut = (text: string, columns: number): string =>
  stringWidth(text) <= columns ? text : `${fitting(text, Math.max(columns - 1, 0)).trimEnd()}…`
