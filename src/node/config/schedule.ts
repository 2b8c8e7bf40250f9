import { Temporal } from 'temporal-polyfill'
import { minutesOf, rangeOf } from './calendar.ts'
import { swedishHolidays } from './holidays.ts'
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

const isSwedishHoliday = (day: string): boolean =>
  swedishHolidays(Number(day.slice(0, 4))).includes(day)

function weekdayOf(day: string): string | undefined {
  try {
    return week[Temporal.PlainDate.from(day).dayOfWeek - 1]
  } catch {
    return undefined
  }
}
