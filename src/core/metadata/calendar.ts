/** Days and hours by arithmetic: the core has no clock, and a calendar library takes 10 ms to load. */

const perDay = 24 * 60

/** Whether a year has a month with such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  return day <= next - dayNumber(year, month, 1)
}

/** Minutes from 1 March of the year 0 to a moment. */
export function minuteNumber(
  [year, month, day]: readonly [number, number, number],
  minutes: number,
): number {
  return dayNumber(year, month, day) * perDay + minutes
}

/** A moment in UTC, as a day and the minutes of it by the clocks of Stockholm. */
export function inStockholm(minute: number): { day: string; minutes: number } {
  const local = minute + (isSummer(minute) ? 120 : 60)
  const { year, month, day } = dayOf(Math.floor(local / perDay))
  return {
    day: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
    minutes: local - Math.floor(local / perDay) * perDay,
  }
}

export const two = (number: number): string => String(number).padStart(2, '0')

/** Since 1996 from the last Sunday of March to that of October, at 01:00 UTC. */
const firstSummer = 1996

function isSummer(minute: number): boolean {
  const { year } = dayOf(Math.floor(minute / perDay))
  const turn = (month: number) => lastSunday(year, month) * perDay + 60
  return year >= firstSummer && minute >= turn(3) && minute < turn(10)
}

/** The number of the last Sunday of a month of 31 days; day 4 was a Sunday. */
function lastSunday(year: number, month: number): number {
  const last = dayNumber(year, month, 31)
  return last - ((last - 4) % 7)
}

/** Days from 1 March of the year 0, in which leap days come last. */
function dayNumber(year: number, month: number, day: number): number {
  const march = month < 3 ? year - 1 : year
  const months = (month + 9) % 12
  const leaps = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400)
  return march * 365 + leaps + Math.floor((months * 153 + 2) / 5) + day - 1
}

function dayOf(number: number): { year: number; month: number; day: number } {
  let march = Math.floor((number * 400) / 146_097)
  if (number < dayNumber(march, 3, 1)) march--
  else if (number >= dayNumber(march + 1, 3, 1)) march++
  const rest = number - dayNumber(march, 3, 1)
  const months = Math.floor((rest * 5 + 2) / 153)
  const month = ((months + 2) % 12) + 1
  return {
    year: month < 3 ? march + 1 : march,
    month,
    day: rest - Math.floor((months * 153 + 2) / 5) + 1,
  }
}
