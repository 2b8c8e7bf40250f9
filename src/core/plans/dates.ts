/** Days and times as plans give them: without the year, with the month first, or as numbers of a workbook. */
import { dayAfter } from '../days.ts'
import { clockText, readDate } from '../front-matter/dates.ts'
import type { Cell } from '../office/workbook.ts'

/** What is known of the dates of a plan. */
export interface DateSetting {
  /** A year that its name or title tells, for dates without one. */
  year?: string | undefined
  /** Whether dates in figures have the month first. */
  isAmerican?: boolean
}

/** The year that some texts name first; undefined where none does. */
export const yearIn = (texts: readonly string[]): string | undefined =>
  texts.flatMap(text => /(?<!\d)20\d\d(?!\d)/u.exec(text)?.[0] ?? []).at(0)

const timeAfter = /^(.*?)((?:\s+(?:kl\S*\s*)?\d{1,2}[:.]\d{2}.*)?)$/u

/** A date as people plan it: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` in Stockholm's time; undefined where it is none. */
export function plannedDate(
  written: string,
  { year, isAmerican = false }: DateSetting,
): string | undefined {
  const read = readDate(written)
  if ('date' in read) return read.date
  const meant = isAmerican ? read.meant.at(-1) : read.meant[0]
  if (read.reason === 'ambiguous-date' || (read.reason === 'incomplete-date' && meant))
    return meant?.replace(' ', 'T')
  if (read.reason !== 'incomplete-date' || year === undefined) return undefined
  const [, day = written, time = ''] = timeAfter.exec(written) ?? []
  const whole = readDate(`${day} ${year}${time}`)
  return 'date' in whole ? whole.date : undefined
}

/** The offsets of the zones that plans name. */
const zones: Readonly<Record<string, string>> = {
  UTC: 'Z',
  GMT: 'Z',
  WET: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  PST: '-08:00',
  PDT: '-07:00',
}
const zoneName = new RegExp(`\\b(${Object.keys(zones).join('|')})\\b`, 'u')

/** The last day that a workbook can tell of, in 9999. */
const lastSerial = 2_958_465
const perDay = 24 * 60

/** A part of a day as hours and minutes. */
const clockOf = (part: number): string =>
  clockText(Math.min(Math.round((part % 1) * perDay), perDay - 1))

/** A cell that a moment is read from, under its column. */
interface MomentCell {
  cell: Cell
  column: { name: string }
}

/** The moment that a cell and the cell of its time tell, or the day alone; `firstDay` is the ISO day before day 1 of the workbook. */
export function plannedMoment(
  day: MomentCell,
  time: MomentCell | undefined,
  setting: DateSetting & { firstDay: string },
): string | undefined {
  const { date, clock: own } = dayOf(day.cell, setting.firstDay)
  const clock = time ? timeOf(time.cell) : own
  const words = [time?.cell.text, time?.column.name, day.cell.text, day.column.name]
  const [zone = ''] = words.flatMap(word => zones[zoneName.exec(word ?? '')?.[1] ?? ''] ?? [])
  const withTime = clock === undefined ? undefined : plannedDate(`${date} ${clock}${zone}`, setting)
  return withTime ?? plannedDate(date, setting)
}

function dayOf({ text, isNumber }: Cell, firstDay: string): { date: string; clock?: string } {
  const written = text.replace(zoneName, '').trim()
  const serial = Number(written)
  if (!isNumber || !(serial >= 1) || serial > lastSerial) return { date: written }
  const date = dayAfter(firstDay, Math.floor(serial))
  return serial % 1 > 0 ? { date, clock: clockOf(serial) } : { date }
}

const timeOf = ({ text, isNumber }: Cell): string =>
  isNumber && Number(text) >= 0
    ? clockOf(Number(text))
    : text
        .replace(zoneName, '')
        .replace(/\s*[–—-]\s*\d.*$/u, '')
        .trim()
