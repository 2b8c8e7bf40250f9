import { dayAt, dayCount, isCalendarDay, isoText } from '../days.ts'
import type { DateFault } from '../types.ts'

/**
 * A date as somebody wrote it: in canonical form, or why it is none, with what may have been meant.
 * It is ambiguous where two days are as likely, and incomplete where the year is missing or cut short.
 */
export type DateReading = { date: string } | { reason: DateFault; meant: readonly string[] }

/**
 * Reads a date in the forms that people write: `2026-12-03`, `20261203`, `3 december 2026`,
 * `December 3, 2026`, `3/12 2026`, `31/12/2026`, `3.12.2026`, each with a time after it or none
 * (`09:00`, `9.00`, `kl 9`, `9 am`, seconds, an offset or Z).
 *
 * @returns `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` in Stockholm time where a time was given.
 */
export function readDate(text: string): DateReading {
  const written = text.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ')
  const undressed = written.replace(weekday, '')
  for (const read of dayForms) {
    const found = read(undressed)
    if (found) return withTime(found.days, undressed.slice(found.length))
  }
  return notADate
}

/** Takes a date as a person writes it, gives what `readDate` does, undefined where it is none. */
export function parseDate(text: string): string | undefined {
  const read = readDate(text)
  return 'date' in read ? read.date : undefined
}

/** Takes a date as a person writes it, gives its day `YYYY-MM-DD`, undefined where it is none. */
export function parseDay(text: string): string | undefined {
  return parseDate(text)?.slice(0, 10)
}

const notADate: DateReading = { reason: 'not-a-date', meant: [] }

/** Year, month and day; the year is undefined where it was left out, and `short` where it has two digits. */
interface Day {
  year: number | undefined
  month: number
  day: number
  short?: boolean
}

/** The days that the beginning of a text can mean, and how long that beginning is. */
interface DayForm {
  days: readonly Day[]
  length: number
}

const weekday =
  /^(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,? (?:den )?|^den /u
const isoDay = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
const compactDay = /^(\d{4})(\d{2})(\d{2})(?!\d)/
const namedMonth =
  /^(\d{1,2})(?:\.|:?e|:a|st|nd|rd|th)? (?:of )?(\p{L}{3,})\.?(?:,? (\d{4}|\d{2})(?![\d:.]))?/u
const monthFirst =
  /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:.])(?:,? (\d{4}|\d{2})(?![\d:.]))?/u
const numbered = /^(\d{1,2})([-/.])(\d{1,2})(?:([-/. ])(\d{4}|\d{2})(?![\d:.]))?(?!\d)/

const months = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['mars', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
]

/** The number of a month by its name, or by three letters or more of it; 0 where there is none such. */
const monthNumber = (name: string): number =>
  months.findIndex(names => names.some(full => full.startsWith(name))) + 1

/** Each way to write a day, tried in this order. */
const dayForms: readonly ((text: string) => DayForm | undefined)[] = [
  text => {
    const [all, year, , month, day] = isoDay.exec(text) ?? []
    return all === undefined ? undefined : dayForm(all, year, Number(month), day)
  },
  text => {
    const [all, year, month, day] = compactDay.exec(text) ?? []
    return all === undefined ? undefined : dayForm(all, year, Number(month), day)
  },
  text => {
    const [all, day, month = '', year] = namedMonth.exec(text) ?? []
    const number = monthNumber(month)
    return all === undefined || !number ? undefined : dayForm(all, year, number, day)
  },
  text => {
    const [all, month = '', day, year] = monthFirst.exec(text) ?? []
    const number = monthNumber(month)
    return all === undefined || !number ? undefined : dayForm(all, year, number, day)
  },
  numberedDay,
]

function dayForm(
  all: string,
  year: string | undefined,
  month: number,
  day: string | undefined,
): DayForm {
  return { days: [dayOfParts(year, month, Number(day))], length: all.length }
}

function dayOfParts(year: string | undefined, month: number, day: number): Day {
  if (year === undefined) return { year, month, day }
  return year.length === 2
    ? { year: 2000 + Number(year), month, day, short: true }
    : { year: Number(year), month, day }
}

/**
 * Days before months, as most of the world has it, is certain with full stops, with `3/12 2026` and `3/12-26`,
 * and where the other order gives no month; else `03/12/2026` can be American too.
 */
function numberedDay(text: string): DayForm | undefined {
  const [all, first, sign, second, before, year] = numbered.exec(text) ?? []
  if (all === undefined) return undefined
  const [a, b] = [Number(first), Number(second)]
  const european = dayOfParts(year, b, a)
  const american = dayOfParts(year, a, b)
  // Swedes write the year first, cut short too.
  if (sign === '-' && before === '-' && first?.length === 2 && year?.length === 2)
    return { days: [dayOfParts(first, b, Number(year)), european], length: all.length }
  const isCertain = sign === '.' || before !== sign || year === undefined || a > 12 || a === b
  if (isCertain) return { days: [european], length: all.length }
  return { days: b > 12 ? [american] : [european, american], length: all.length }
}

const clock =
  /^(?:[ ,]+t? ?|t)(?:(kl|klockan|at)\.? ?)?(\d{1,2})(?:([:.]?)(\d{2}))?(?:[:.](\d{2})(?:[.,]\d{1,9})?)? ?(?:([ap])\.?m\.?)? ?(z|[+-]\d{2}:?\d{2})?$/

interface Clock {
  minutes: number
  offset: string | undefined
}

/** Gives the day with the time that stands after it. */
function withTime(days: readonly Day[], rest: string): DateReading {
  const time = rest === '' ? undefined : timeOf(rest)
  if (time === 'unread') return notADate
  const real = days.filter(({ year, month, day }) =>
    isCalendarDay({ year: year ?? 2000, month, day }),
  )
  if (real.length === 0) return { reason: 'no-such-date', meant: swappedDay(days) }
  if (time === 'none-such') return { reason: 'no-such-date', meant: [] }
  const dates = real.map(day => written(day, time))
  const [only] = dates
  if (real.some(({ year }) => year === undefined)) return { reason: 'incomplete-date', meant: [] }
  if (only === undefined || dates.includes(undefined)) return notADate
  const meant = dates.map(date => String(date).replace('T', ' '))
  if (dates.length > 1) return { reason: 'ambiguous-date', meant }
  return real.some(({ short }) => short) ? { reason: 'incomplete-date', meant } : { date: only }
}

/** `2026-31-12` means the last day of the year. */
function swappedDay(days: readonly Day[]): string[] {
  return days.flatMap(({ year, month, day }) =>
    year !== undefined && isCalendarDay({ year, month: day, day: month })
      ? [isoText({ year, month: day, day: month })]
      : [],
  )
}

/** The time of day; `unread` where it is none, `none-such` where no clock shows it. */
function timeOf(text: string): Clock | 'unread' | 'none-such' {
  const [all, word, hour, sign, minute, second = '0', half, offset] = clock.exec(text) ?? []
  if (all === undefined) return 'unread'
  // An hour alone, or four digits, is a time only where a word says so.
  if (word === undefined && half === undefined && !(minute && sign)) return 'unread'
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0)
  const minutes = Number(minute ?? 0)
  if (hours > 23 || minutes > 59 || Number(second) > 60) return 'none-such'
  return { minutes: hours * 60 + minutes, offset }
}

/** The canonical form; undefined where the offset is none. */
function written({ year = 0, month, day }: Day, time: Clock | undefined): string | undefined {
  if (time === undefined) return isoText({ year, month, day })
  const { minutes, offset } = time
  if (offset === undefined) return `${isoText({ year, month, day })}T${clockText(minutes)}`
  const ahead = minutesOf(offset)
  if (ahead === undefined) return undefined
  const at = inStockholm(minuteNumber([year, month, day], minutes - ahead))
  return `${at.day}T${clockText(at.minutes)}`
}

const clockText = (minutes: number): string =>
  `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

/** The minutes of an offset from UTC; undefined where there is none such. */
function minutesOf(offset: string): number | undefined {
  if (offset === 'z') return 0
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? []
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

const perDay = 24 * 60

/** Minutes from 1 March of the year 0 to a moment. */
function minuteNumber(
  [year, month, day]: readonly [number, number, number],
  minutes: number,
): number {
  return dayCount({ year, month, day }) * perDay + minutes
}

/** A moment in UTC, as a day and the minutes of it by the clocks of Stockholm. */
function inStockholm(minute: number): { day: string; minutes: number } {
  const local = minute + (isSummer(minute) ? 120 : 60)
  const { year, month, day } = dayAt(Math.floor(local / perDay))
  return {
    day: isoText({ year, month, day }),
    minutes: local - Math.floor(local / perDay) * perDay,
  }
}

const two = (number: number): string => String(number).padStart(2, '0')

/** Since 1996 from the last Sunday of March to that of October, at 01:00 UTC. */
const firstSummer = 1996

function isSummer(minute: number): boolean {
  const { year } = dayAt(Math.floor(minute / perDay))
  const turn = (month: number) => lastSunday(year, month) * perDay + 60
  return year >= firstSummer && minute >= turn(3) && minute < turn(10)
}

/** The number of the last Sunday of a month of 31 days; day 4 was a Sunday. */
function lastSunday(year: number, month: number): number {
  const last = dayCount({ year, month, day: 31 })
  return last - ((last - 4) % 7)
}
