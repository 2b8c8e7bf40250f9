/** Days by arithmetic: the core has no clock, and a calendar library takes 10 ms to load. */

/** A day of the calendar; months and days from 1. */
export interface CalendarDay {
  year: number
  month: number
  day: number
}

/** Days from 1 March of the year 0, in which leap days come last. */
export function dayCount({ year, month, day }: CalendarDay): number {
  const march = month < 3 ? year - 1 : year
  const months = (month + 9) % 12
  const leaps = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400)
  return march * 365 + leaps + Math.floor((months * 153 + 2) / 5) + day - 1
}

/** The day that many days from 1 March of the year 0. */
export function dayAt(count: number): CalendarDay {
  const firstOf = (year: number) => dayCount({ year, month: 3, day: 1 })
  let march = Math.floor((count * 400) / 146_097)
  if (count < firstOf(march)) march--
  else if (count >= firstOf(march + 1)) march++
  const rest = count - firstOf(march)
  const months = Math.floor((rest * 5 + 2) / 153)
  const month = ((months + 2) % 12) + 1
  return {
    year: month < 3 ? march + 1 : march,
    month,
    day: rest - Math.floor((months * 153 + 2) / 5) + 1,
  }
}

/** Whether a year has a month with such a day. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  return dayCount({ ...next, day: 1 }) - dayCount({ year, month, day: 1 })
}

/** The ISO day that many days after another; before it where the number is below 0. */
export const dayAfter = (iso: string, days: number): string =>
  isoText(dayAt(dayCount(partsOfDay(iso)) + days))

/** The parts of an ISO day, `2026-11-22`. */
export function partsOfDay(iso: string): CalendarDay {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month, day }
}

/** A day as ISO has it. */
export const isoText = ({ year, month, day }: CalendarDay): string =>
  [String(year).padStart(4, '0'), two(month), two(day)].join('-')

const two = (number: number): string => String(number).padStart(2, '0')

/** The day of the week of an ISO day, from 0 for Monday to 6 for Sunday; day 4 was a Sunday. */
export const weekdayNumber = (iso: string): number => (dayCount(partsOfDay(iso)) + 2) % 7

/** Excel counts days from here; 1900 is a leap year to it, which no post is old enough to notice. */
export const excelDay0 = '1899-12-30'
