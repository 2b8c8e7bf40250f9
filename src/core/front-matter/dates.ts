/** A day, perhaps with a time («09:00», «9.00», with seconds) and an offset or Z. */
const written =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?: *T| ) *(?:kl\.? *)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/i

/**
 * Takes a date as a person writes it, gives `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM`
 * in Stockholm time where a time of day was given; undefined where it is no date.
 */
export function parseDate(text: string): string | undefined {
  const [all, year = '', month = '', day = '', hour, minute = '', second = '00', offset] =
    written.exec(text.trim()) ?? []
  const date = [Number(year), Number(month), Number(day)] as const
  if (!all || !isDay(...date)) return undefined
  if (hour === undefined) return `${year}-${month}-${day}`
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
  if (offset === undefined) return `${year}-${month}-${day}T${two(Number(hour))}:${minute}`
  const ahead = minutesOf(offset)
  if (ahead === undefined) return undefined
  const at = inStockholm(minuteNumber(date, Number(hour) * 60 + Number(minute) - ahead))
  return `${at.day}T${two(Math.floor(at.minutes / 60))}:${two(at.minutes % 60)}`
}

/** The minutes of an offset from UTC; undefined where there is none such. */
function minutesOf(offset: string): number | undefined {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? []
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

/** Takes a date as a person writes it, gives its day `YYYY-MM-DD`, undefined where it is none. */
export function parseDay(text: string): string | undefined {
  return parseDate(text)?.slice(0, 10)
}

/** Days and hours by arithmetic: the core has no clock, and a calendar library takes 10 ms to load. */

const perDay = 24 * 60

/** Whether a year has a month with such a day. */
function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  return day <= next - dayNumber(year, month, 1)
}

/** Minutes from 1 March of the year 0 to a moment. */
function minuteNumber(
  [year, month, day]: readonly [number, number, number],
  minutes: number,
): number {
  return dayNumber(year, month, day) * perDay + minutes
}

/** A moment in UTC, as a day and the minutes of it by the clocks of Stockholm. */
function inStockholm(minute: number): { day: string; minutes: number } {
  const local = minute + (isSummer(minute) ? 120 : 60)
  const { year, month, day } = dayOf(Math.floor(local / perDay))
  return {
    day: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
    minutes: local - Math.floor(local / perDay) * perDay,
  }
}

const two = (number: number): string => String(number).padStart(2, '0')

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
