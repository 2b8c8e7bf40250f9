import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Stockholm'

/** A day, perhaps with a time («09:00», «9.00», with seconds) and an offset or Z. */
const written =
  /^(\d{4}-\d{2}-\d{2})(?:(?: *T| ) *(?:kl\.? *)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/i

/**
 * Takes a date as a person writes it, gives `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM`
 * in Stockholm time where a time of day was given; undefined where it is no date.
 */
export function parseDate(text: string): string | undefined {
  const [, day, hour, minute, second = '00', offset] = written.exec(text.trim()) ?? []
  if (day === undefined) return undefined
  try {
    if (hour === undefined) return Temporal.PlainDate.from(day).toString()
    const time = `${day}T${hour.padStart(2, '0')}:${minute}:${second}`
    return local(time, offset).toString({ smallestUnit: 'minute' })
  } catch {
    return undefined
  }
}

function local(time: string, offset: string | undefined): Temporal.PlainDateTime {
  if (offset === undefined) return Temporal.PlainDateTime.from(time)
  return Temporal.Instant.from(time + offset.toUpperCase())
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
}

/** Takes a date as a person writes it, gives its day `YYYY-MM-DD`, undefined where it is none. */
export function parseDay(text: string): string | undefined {
  return parseDate(text)?.slice(0, 10)
}
