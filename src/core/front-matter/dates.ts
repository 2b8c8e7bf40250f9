import { dayAt, dayCount, isCalendarDay, isoText } from '../days.ts'
import type { DateFault } from '../types.ts'

/** A date in canonical form, or why it is none: it is ambiguous where two days are as likely, incomplete without its whole year. */
export type DateReading = { date: string } | { reason: DateFault; meant: readonly string[] }

/** Reads a date as people write it (`3 december 2026`, `3/12 2026`), with a time or none: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` in Stockholm time. */
export function readDate(text: string): DateReading {
  const written = text.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ')
  const undressed = written.replace(weekday, '')
  const found = plainDay(undressed) ?? numberedDay(undressed)
  return found ? withTime(found) : notADate
}

/** Takes a date as a person writes it, gives its day `YYYY-MM-DD`, undefined where it is none. */
export function parseDay(text: string): string | undefined {
  const read = readDate(text)
  return 'date' in read ? read.date.slice(0, 10) : undefined
}

const notADate: DateReading = { reason: 'not-a-date', meant: [] }

/** Year, month and day; the year is undefined where it was left out, and `short` where it has two digits. */
interface Day {
  year: number | undefined
  month: number
  day: number
  short: boolean
}

/** The days that the beginning of a text can mean, and what follows that beginning. */
interface Reading {
  days: readonly Day[]
  rest: string
}

const weekday =
  /^(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,? (?:den )?|^den /u
/** Ways to write a day whose parts can stand in no other order, tried in this one. */
const plainForms = [
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  /^(?<day>\d{1,2})(?:\.|:?e|:a|st|nd|rd|th)? (?:of )?(?<month>\p{L}{3,})\.?(?:,? (?<year>\d{4}|\d{2})(?![\d:.]))?/u,
  /^(?<month>\p{L}{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:.])(?:,? (?<year>\d{4}|\d{2})(?![\d:.]))?/u,
]
const numbered = /^(\d{1,2})([-/.])(\d{1,2})(?:([-/. ])(\d{4}|\d{2})(?![\d:.]))?(?!\d)/

const months = [
  ...['januari january', 'februari february', 'mars march', 'april', 'maj may', 'juni june'],
  ...['juli july', 'augusti august', 'september', 'oktober october', 'november', 'december'],
]

/** The number of a month in figures, by its name, or by three letters or more of it; undefined where there is none such. */
function monthNumber(written: string): number | undefined {
  if (/^\d/.test(written)) return Number(written)
  const at = months.findIndex(names => ` ${names}`.includes(` ${written}`))
  return at < 0 ? undefined : at + 1
}

function plainDay(text: string): Reading | undefined {
  for (const form of plainForms) {
    const found = form.exec(text)
    const { year, month = '', day } = found?.groups ?? {}
    const number = monthNumber(month)
    if (found && number !== undefined)
      return { days: [dayOfParts(year, number, Number(day))], rest: text.slice(found[0].length) }
  }
  return undefined
}

function dayOfParts(year: string | undefined, month: number, day: number): Day {
  const short = year?.length === 2
  return { year: year === undefined ? year : Number(year) + (short ? 2000 : 0), month, day, short }
}

/** Days come before months, save where the other order gives a month and the form is American too: `03/12/2026`. */
function numberedDay(text: string): Reading | undefined {
  const [all, first, sign, second, before, year] = numbered.exec(text) ?? []
  if (all === undefined) return undefined
  const rest = text.slice(all.length)
  const [a, b] = [Number(first), Number(second)]
  const european = dayOfParts(year, b, a)
  const american = dayOfParts(year, a, b)
  // Swedes write the year first, cut short too.
  if (sign === '-' && before === '-' && first?.length === 2 && year?.length === 2)
    return { days: [dayOfParts(first, b, Number(year)), european], rest }
  const isCertain = sign === '.' || before !== sign || year === undefined || a > 12 || a === b
  if (isCertain) return { days: [european], rest }
  return { days: b > 12 ? [american] : [european, american], rest }
}

const clock =
  /^(?:[ ,]+t? ?|t)(?:(kl|klockan|at)\.? ?)?(\d{1,2})(?:([:.]?)(\d{2}))?(?:[:.](\d{2})(?:[.,]\d{1,9})?)? ?(?:([ap])\.?m\.?)? ?(z|[+-]\d{2}:?\d{2})?$/

interface Clock {
  minutes: number
  /** How far it is ahead of UTC, in minutes: undefined where that is not told, not a number where no clock is. */
  ahead: number | undefined
}

/** Gives the day with the time that stands after it. */
function withTime({ days, rest }: Reading): DateReading {
  const time = rest === '' ? undefined : timeOf(rest)
  if (time === 'unread') return notADate
  const real = days.filter(day => isCalendarDay({ ...day, year: day.year ?? 2000 }))
  if (real.length === 0) return { reason: 'no-such-date', meant: swappedDay(days) }
  if (time === 'none-such') return { reason: 'no-such-date', meant: [] }
  if (real.some(({ year }) => year === undefined)) return { reason: 'incomplete-date', meant: [] }
  if (Number.isNaN(time?.ahead)) return notADate
  const [date = '', ...others] = real.map(day => written(day, time))
  const meant = [date, ...others].map(text => text.replace('T', ' '))
  if (others.length > 0) return { reason: 'ambiguous-date', meant }
  return real.some(({ short }) => short) ? { reason: 'incomplete-date', meant } : { date }
}

/** `2026-31-12` means the last day of the year. */
const swappedDay = (days: readonly Day[]): string[] =>
  days.flatMap(({ year, month: day, day: month }) =>
    year !== undefined && isCalendarDay({ year, month, day }) ? isoText({ year, month, day }) : [],
  )

/** The time of day; `unread` where it is none, `none-such` where no clock shows it. */
function timeOf(text: string): Clock | 'unread' | 'none-such' {
  const [all, word, hour, sign, minute, second = '0', half, offset] = clock.exec(text) ?? []
  if (all === undefined) return 'unread'
  // An hour alone, or four digits, is a time only where a word says so.
  if (word === undefined && half === undefined && !(minute && sign)) return 'unread'
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0)
  const minutes = Number(minute ?? 0)
  if (hours > 23 || minutes > 59 || Number(second) > 60) return 'none-such'
  const ahead = offset === undefined ? undefined : minutesOf(offset)
  return { minutes: hours * 60 + minutes, ahead }
}

/** The canonical form. */
function written({ year = 0, month, day }: Day, time: Clock | undefined): string {
  const date = isoText({ year, month, day })
  if (time === undefined) return date
  if (time.ahead === undefined) return `${date}T${clockText(time.minutes)}`
  return inStockholm(dayCount({ year, month, day }) * perDay + time.minutes - time.ahead)
}

/** The minutes of a day as its clock shows them: `09:00`. */
export const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':')

/** The minutes of an offset from UTC; not a number where there is none such. */
function minutesOf(offset: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? []
  if (Number(hours) > 23 || Number(minutes) > 59) return Number.NaN
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

const perDay = 24 * 60

/** A moment in UTC, in minutes from 1 March of the year 0, by the calendar and clocks of Stockholm. */
function inStockholm(minute: number): string {
  const local = minute + (isSummer(minute) ? 120 : 60)
  const day = Math.floor(local / perDay)
  return `${isoText(dayAt(day))}T${clockText(local - day * perDay)}`
}

/** Since 1996 from the last Sunday of March to that of October, at 01:00 UTC. */
function isSummer(minute: number): boolean {
  const { year } = dayAt(Math.floor(minute / perDay))
  const turn = (month: number) => {
    const last = dayCount({ year, month, day: 31 })
    // Day 4 was a Sunday.
    return (last - ((last - 4) % 7)) * perDay + 60
  }
  return year >= 1996 && minute >= turn(3) && minute < turn(10)
}
