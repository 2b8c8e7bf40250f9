import { inStockholm, isDay, minuteNumber, two } from './calendar.ts'

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
