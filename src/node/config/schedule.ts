import { gregorianEaster } from 'date-easter'
import { Temporal } from 'temporal-polyfill'
import { minutesOf, rangeOf } from './calendar.ts'
import type { ScheduleSettings } from './keys.ts'

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const workweek: readonly string[] = week.slice(0, 5)

/**
 * Makes the question «is this in working hours?» of a schedule.
 *
 * @returns A function of an ISO local time, `2026-11-22T10:15`; undefined for a day without a time,
 * and for what is no time at all.
 */
export function workingHours({ days, hours = [], holidays = [] }: ScheduleSettings) {
  const worked = days?.length ? days : workweek
  const ranges = hours.map(rangeOf).filter(range => range !== undefined)
  const named = new Set(holidays)
  const swedish = named.has('svenska') || named.has('swedish')
  const off = (day: string) => named.has(day) || (swedish && isSwedishHoliday(day))
  return (written: string): boolean | undefined => {
    const [day = '', clock] = written.split('T')
    const weekday = weekdayOf(day)
    const minute = clock === undefined ? undefined : minutesOf(clock)
    if (weekday === undefined || minute === undefined) return undefined
    if (!worked.includes(weekday) || off(day)) return false
    return ranges.some(([from, to]) => from <= minute && minute < to)
  }
}

const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']
// Good Friday, Easter Day, Easter Monday, Ascension Day, Whit Sunday.
const fromEaster = [-2, 0, 1, 39, 49]

const isSwedishHoliday = (day: string): boolean =>
  swedishHolidays(Number(day.slice(0, 4))).includes(day)

function weekdayOf(day: string): string | undefined {
  try {
    return week[Temporal.PlainDate.from(day).dayOfWeek - 1]
  } catch {
    return undefined
  }
}

/**
 * The Swedish public holidays of a year (lag 1989:253) and the three eves that the Annual Leave
 * Act counts with them: Midsummer's, Christmas and New Year's. ISO days.
 */
export function swedishHolidays(year: number): readonly string[] {
  const easter = Temporal.PlainDate.from({ ...gregorianEaster(year), calendar: 'iso8601' })
  const midsummer = saturdayFrom(`${year}-06-20`)
  return [
    ...fixed.map(day => `${year}-${day}`),
    ...fromEaster.map(days => easter.add({ days }).toString()),
    midsummer.subtract({ days: 1 }).toString(),
    midsummer.toString(),
    saturdayFrom(`${year}-10-31`).toString(),
  ].sort()
}

function saturdayFrom(day: string): Temporal.PlainDate {
  const first = Temporal.PlainDate.from(day)
  return first.add({ days: (13 - first.dayOfWeek) % 7 })
}
