import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAt, dayCount, isoText, partsOfDay, weekdayNumber } from '../../src/core/days.ts'

const perDay = 86_400_000
const to1970 = dayCount({ year: 1970, month: 1, day: 1 })

test('days are counted as the calendar of JavaScript counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), number => {
      const date = new Date(number * perDay)
      const day = date.toISOString().slice(0, 10)
      const count = number + to1970
      expect([isoText(dayAt(count)), dayCount(partsOfDay(day))]).toEqual([day, count])
      expect(weekdayNumber(day)).toBe((date.getUTCDay() + 6) % 7)
    }),
  )
})
