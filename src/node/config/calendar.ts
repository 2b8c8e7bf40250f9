/** Days as the configuration writes them. */
import { daysInMonth, isCalendarDay, isoText, partsOfDay } from '../../core/days.ts'
import type { PeriodSettings } from './keys.ts'

/** Whether an ISO day is in the calendar. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDay(partsOfDay(text))
}

const months = (year: number, first: number, last: number) => ({
  from: isoText({ year, month: first, day: 1 }),
  to: isoText({ year, month: last, day: daysInMonth(year, last) }),
})

/** The first and last day of `2026`, `2026-H1`, `2026-Q4`, `2026-kv4`, `2026-11`, or from and to, of which either may be left out. */
export function daysOf(period: PeriodSettings): { from: string; to: string } {
  if (typeof period === 'object')
    return { from: period.from ?? '0000-01-01', to: period.to ?? '9999-12-31' }
  const year = Number(period.slice(0, 4))
  const part = period.slice(5).toLowerCase()
  const number = Number(part.replace(/\D/g, ''))
  if (part === '') return months(year, 1, 12)
  if (part.startsWith('h')) return months(year, number * 6 - 5, number * 6)
  if (/^[qk]/.test(part)) return months(year, number * 3 - 2, number * 3)
  return months(year, number, number)
}
