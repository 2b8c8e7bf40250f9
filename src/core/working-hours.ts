import { isCalendarDay, partsOfDay, weekdayNumber } from './days.ts'

/** When somebody works. */
export interface WorkingWeek {
  /** Numbers of days, from 0 for Monday. */
  days: readonly number[]
  /** First minute of a stretch of work, and the minute after its last, from midnight. */
  ranges: readonly (readonly [from: number, to: number])[]
  /** Whether an ISO day is off, though its day of the week is not. */
  isOff(day: string): boolean
}

/** The days of the week, each at its number. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

/** Minutes after midnight of `8`, `08.00` or `8:30`; undefined where there is no such time. */
function minutesOf(clock: string): number | undefined {
  const [hour = 0, minute = 0] = clock.trim().split(/[.:]/).map(Number)
  const minutes = hour * 60 + minute
  return minute < 60 && minutes <= 24 * 60 ? minutes : undefined
}

/** First minute and the minute after the last of `08.00-16.30`; undefined where it ends first. */
export function rangeOf(hours: string): readonly [number, number] | undefined {
  const [from, to] = hours.split(/[-–]/).map(minutesOf)
  return from !== undefined && to !== undefined && from < to ? [from, to] : undefined
}

const localTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/

/** Makes the question whether an ISO local time, `2026-11-22T10:15`, is in working hours; undefined of a day without a time, and of what is no time at all. */
export function workingTime({ days, ranges, isOff }: WorkingWeek) {
  return (written: string): boolean | undefined => {
    const [, day, hour, minute] = localTime.exec(written) ?? []
    if (day === undefined || !isCalendarDay(partsOfDay(day))) return undefined
    if (!days.includes(weekdayNumber(day)) || isOff(day)) return false
    const at = Number(hour) * 60 + Number(minute)
    return ranges.some(([from, to]) => from <= at && at < to)
  }
}
