import { list, map, text, word } from '../shape.ts'
import { rangeOf, type WorkingWeek, weekdays, workingTime } from '../working-hours.ts'
import { type Matcher, placeOfKey, textsOf } from './matcher.ts'

/**
 * Drafts that are to be published on another day than `days`, or at another time than `hours`.
 * Silent where the draft says no day, and of its hour where it says none.
 */
export const publishTime: Matcher = {
  options: map({
    days: list(word(weekdays)),
    hours: list(
      text('^\\d{1,2}([.:]\\d{2})? ?[-–] ?\\d{1,2}([.:]\\d{2})?$', {
        sv: 'tider som ”08.00-16.30”',
        en: 'hours such as “08:00-16:30”',
      }),
    ),
  }),
  create({ days = weekdays, hours }) {
    const week: WorkingWeek = {
      days: weekdays.flatMap((day, number) => ([days].flat().includes(day) ? [number] : [])),
      ranges:
        hours === undefined
          ? [wholeDay]
          : textsOf(hours)
              .map(rangeOf)
              .filter(range => range !== undefined),
      isOff: () => false,
    }
    const isRight = workingTime(week)
    const isRightDay = workingTime({ ...week, ranges: [wholeDay] })
    return draft => {
      const { publish } = draft.metadata
      if (publish === undefined) return []
      const isOtherDay = isRightDay(publish.includes('T') ? publish : `${publish}T00:00`) === false
      if (!isOtherDay && isRight(publish) !== false) return []
      const reason = isOtherDay ? 'day' : 'hour'
      return [
        { ...placeOfKey(draft, 'publish'), reason, facts: { date: publish.replace('T', ' ') } },
      ]
    }
  },
}

const wholeDay = [0, 24 * 60] as const
