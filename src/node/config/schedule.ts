import { gregorianEaster } from 'date-easter'
import { dayAfter, isoText, weekdayNumber } from '../../core/days.ts'
import { rangeOf, type WorkingWeek, weekdays, workingTime } from '../../core/working-hours.ts'
import type { ScheduleSettings } from './keys.ts'

/** The working week that a configuration writes: Monday to Friday where it names no days. */
export function workingWeek({ days, hours = [], holidays = [] }: ScheduleSettings): WorkingWeek {
  const worked: readonly string[] = days?.length ? days : weekdays.slice(0, 5)
  const named = new Set(holidays)
  const swedish = named.has('svenska') || named.has('swedish')
  return {
    days: weekdays.flatMap((day, number) => (worked.includes(day) ? [number] : [])),
    ranges: hours.map(rangeOf).filter(range => range !== undefined),
    isOff: day =>
      named.has(day) || (swedish && swedishHolidays(Number(day.slice(0, 4))).includes(day)),
  }
}

/** Makes the question «is this in working hours?» of a schedule; see `workingTime`. */
export const workingHours = (schedule: ScheduleSettings) => workingTime(workingWeek(schedule))

const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']
// Good Friday, Easter Day, Easter Monday, Ascension Day, Whit Sunday.
const fromEaster = [-2, 0, 1, 39, 49]

/** The Swedish public holidays of a year (lag 1989:253) and the eves that the Annual Leave Act counts with them. ISO days. */
export function swedishHolidays(year: number): readonly string[] {
  const easter = isoText(gregorianEaster(year))
  const midsummer = saturdayFrom(`${year}-06-20`)
  return [
    ...fixed.map(day => `${year}-${day}`),
    ...fromEaster.map(days => dayAfter(easter, days)),
    dayAfter(midsummer, -1),
    midsummer,
    saturdayFrom(`${year}-10-31`),
  ].sort()
}

/** The first Saturday, which has the number 5, from an ISO day on. */
const saturdayFrom = (day: string): string => dayAfter(day, (5 - weekdayNumber(day) + 7) % 7)
