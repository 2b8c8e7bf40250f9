/** The posts of a text document: a heading that names a channel or a date opens one. */
import { channels, lookUp } from '../front-matter/keys.ts'
import type { OfficeParagraph } from '../office/paragraphs.ts'
import type { Spot } from '../types.ts'
import { type DateSetting, plannedDate, yearIn } from './dates.ts'
import { inYaml, keyOf, type PlannedPost, type PostField, type PostPart } from './post.ts'

interface Announcement {
  channels: readonly string[]
  /** In canonical form; empty where the day has no year. */
  publish: string | undefined
}

/** A paragraph, its place, and what it announces of the post under it. */
interface Announced extends PostPart {
  heading: number | undefined
  announced: Announcement | undefined
}

/** A heading, and the paragraphs under it. */
interface Section {
  heading?: Announced
  paragraphs: Announced[]
}

/**
 * Takes the paragraphs of a document and the name of its file, gives its posts: all of it is one where no heading names a
 * channel or a date; else what stands under other headings is a post too, for nothing may be left unread.
 */
export function postsOfText(
  paragraphs: readonly OfficeParagraph[],
  name: string,
): readonly PlannedPost[] {
  const year = yearIn([...paragraphs.map(({ text }) => text).slice(0, 20), name])
  const all = paragraphs.map((paragraph, index) => ({
    text: paragraph.text,
    heading: paragraph.heading,
    spot: { paragraph: index + 1 },
    announced: announcementIn(paragraph, { year }),
  }))
  const sections = all.some(({ announced }) => announced) ? sectionsOf(all) : [{ paragraphs: all }]
  return sections.filter(({ paragraphs }) => paragraphs.length > 0).map(postOfSection)
}

function sectionsOf(paragraphs: readonly Announced[]): readonly Section[] {
  const sections: Section[] = []
  let level = 0
  for (const one of paragraphs) {
    const { heading, announced } = one
    if (announced || (heading !== undefined && heading <= Math.max(level, 1))) {
      level = heading ?? level
      sections.push({ heading: one, paragraphs: [] })
    } else if (sections.length === 0) sections.push({ paragraphs: [one] })
    else sections.at(-1)?.paragraphs.push(one)
  }
  return sections
}

function postOfSection({ heading, paragraphs }: Section): PlannedPost {
  const title = heading?.text.trim() ?? ''
  return {
    key: keyOf([title.slice(0, longestKey)]),
    fields: heading?.announced ? fieldsOf(heading.announced, heading.spot) : [],
    body: paragraphs,
    place: title === '' ? {} : { heading: title },
    locale: 'sv',
  }
}

/** As much of a heading as is needed to know it by. In UTF-16 units. */
const longestKey = 80

const fieldsOf = ({ channels, publish }: Announcement, spot: Spot): readonly PostField[] => [
  ...(channels.length > 0 ? [{ key: 'channel', yaml: inYaml(channels), spot } as const] : []),
  ...(publish ? [{ key: 'publish', yaml: inYaml(publish), spot } as const] : []),
]

/** A line that only names a channel and a date is no longer than this. In UTF-16 units. */
const longestLine = 80

/** What a paragraph announces: a heading channels or a day, other text only where nothing else stands in it; undefined where it announces no post. */
function announcementIn(
  { text, heading }: OfficeParagraph,
  setting: DateSetting,
): Announcement | undefined {
  const line = text.trim()
  if (line.includes('\n') || line.length > (heading === undefined ? longestLine : 200))
    return undefined
  const found = channelsIn(line)
  const { publish, rest } = dateIn(found.rest, setting)
  if (found.channels.length === 0 && publish === undefined) return undefined
  if (heading === undefined && /[\p{L}\p{N}#@]/u.test(rest.replace(smallWords, '')))
    return undefined
  return { channels: found.channels, publish }
}

const smallWords =
  /\b(?:inlägg|post|utkast|draft|kl|klockan|den|och|and|på|on|till|for|för|nr|mån|tis|ons|tors?|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)(?:\w*dag(?:en)?|day|sday|nesday|rsday|urday)?\b\.?|(?<![\p{L}\p{N}])#?\d{1,2}(?![\p{L}\p{N}])/giu

/** The channels that a heading names; x alone is one only as «X» or with Twitter beside it. */
function channelsIn(line: string): { channels: readonly string[]; rest: string } {
  const names: string[] = []
  const rest = line.replace(/[\p{L}][\p{L}\p{N}]*/gu, word => {
    const channel = word === 'x' ? undefined : lookUp(channels, word)
    if (channel === undefined) return word
    names.push(channel)
    return ' '
  })
  return { channels: [...new Set(names)], rest }
}

/** A day as headings write it, perhaps with a time after it. */
const dateForms = [
  /\d{4}-\d{1,2}-\d{1,2}/u,
  /\d{1,2}(?:\.|:?[ea]|st|nd|rd|th)? (?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\.?(?:,? 20\d\d)?/iu,
  /(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?(?:,? 20\d\d)?/iu,
  /(?<![\d/.])\d{1,2}[/.]\d{1,2}(?:[-/. ]20\d\d|[-/.]\d\d)?(?![\d/])/u,
]
const clockAfter =
  /^[\s,]*(?:(?:kl|klockan|at)\.?\s*)?\d{1,2}[:.]\d{2}(?!\d)|^[\s,]*(?:kl|klockan)\.?\s*\d{1,2}(?!\d)/iu

function dateIn(line: string, setting: DateSetting): { publish: string | undefined; rest: string } {
  for (const form of dateForms) {
    const found = form.exec(line)
    if (!found) continue
    const after = line.slice(found.index + found[0].length)
    const [clock = ''] = clockAfter.exec(after) ?? []
    const time = clock.replace(/^[\s,]+/u, '')
    const day = plannedDate(found[0], setting)
    if (day === undefined && setting.year !== undefined) continue
    const publish = (time && plannedDate(`${found[0]} ${time}`, setting)) || day
    const rest = line.slice(0, found.index) + after.slice(clock.length)
    // A day without a year opens a post as well, though it says nothing to count with.
    return { publish: publish ?? '', rest }
  }
  return { publish: undefined, rest: line }
}
