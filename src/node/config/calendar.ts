/** Days and hours as the configuration writes them. */

/** Whether an ISO day is in the calendar. */
export function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** Minutes after midnight of `8`, `08.00` or `8:30`; undefined where there is no such time. */
export function minutesOf(clock: string): number | undefined {
  const [hour = 0, minute = 0] = clock.trim().split(/[.:]/).map(Number)
  const minutes = hour * 60 + minute
  return minute < 60 && minutes <= 24 * 60 ? minutes : undefined
}

/** First minute and the minute after the last of `08.00-16.30`; undefined where it ends first. */
export function rangeOf(hours: string): readonly [number, number] | undefined {
  const [from, to] = hours.split(/[-–]/).map(minutesOf)
  return from !== undefined && to !== undefined && from < to ? [from, to] : undefined
}

const lastOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

const months = (year: number, first: number, last: number) => ({
  from: `${year}-${String(first).padStart(2, '0')}-01`,
  to: lastOfMonth(year, last),
})

/** The first and last day of `2026`, `2026-H1`, `2026-Q4`, `2026-kv4` or `2026-11`. */
export function daysOf(period: string): { from: string; to: string } {
  const year = Number(period.slice(0, 4))
  const part = period.slice(5).toLowerCase()
  const number = Number(part.replace(/\D/g, ''))
  if (part === '') return months(year, 1, 12)
  if (part.startsWith('h')) return months(year, number * 6 - 5, number * 6)
  if (/^[qk]/.test(part)) return months(year, number * 3 - 2, number * 3)
  return months(year, number, number)
}
