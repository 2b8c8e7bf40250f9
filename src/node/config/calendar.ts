/** Days as the configuration writes them. */

/** Whether an ISO day is in the calendar. */
export function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
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
