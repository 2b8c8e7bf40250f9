const zone = 'Europe/Stockholm'

/** A day, perhaps with a time («09:00», «9.00», with seconds) and an offset or Z. */
const written =
  /^(\d{4}-\d{2}-\d{2})(?:(?: *T| ) *(?:kl\.? *)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/i

/**
 * Takes a date as a person writes it, gives `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM`
 * in Stockholm time where a time of day was given; undefined where it is no date.
 */
export function parseDate(text: string): string | undefined {
  const [, day, hour, minute = '', second = '00', offset] = written.exec(text.trim()) ?? []
  if (day === undefined || !isDay(day)) return undefined
  if (hour === undefined) return day
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
  const time = `${day}T${hour.padStart(2, '0')}:${minute}`
  return offset === undefined ? time : inStockholm(`${time}:${second}`, offset)
}

/** Whether an ISO day is in the calendar. */
function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

const offsetOf = /^([+-])(\d{2}):?(\d{2})$/

/** A time with an offset as the time it is in Stockholm. */
function inStockholm(time: string, offset: string): string | undefined {
  const [, sign = '+', hours = '0', minutes = '0'] = offsetOf.exec(offset) ?? []
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  const at = new Date(Date.parse(`${time.replace(/60$/, '59')}Z`) - ahead * 60_000)
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  })
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const { year = '', month, day, hour, minute } = parts
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}`
}

/** Takes a date as a person writes it, gives its day `YYYY-MM-DD`, undefined where it is none. */
export function parseDay(text: string): string | undefined {
  return parseDate(text)?.slice(0, 10)
}
