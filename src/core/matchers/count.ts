import type { Context } from '../context.ts'
import { channelName } from '../labels.ts'
import { documentOf } from '../text/words.ts'
import type { Check, Draft, ParsedDraft, Rule } from '../types.ts'
import type { Matcher } from './matcher.ts'

type Limits = Readonly<Record<string, number>>
type Counting = 'weighted' | 'graphemes' | 'characters'

const lengthOf: Counter = text => text.length

const linkLength = 23

/** As `isLight` says, without © and ®, which can be pictures. */
const onlyLight = /^[\0-\u00a8\u00aa-\u00ad\u00af-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]*$/
const heavy =
  /[^\0-\u00a8\u00aa-\u00ad\u00af-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037\ud800-\udfff]/g

/** `most` is never less than `exact`, and quick: taking a text apart by graphemes is slow. */
const counters: Record<Counting, { most: Counter; exact: Counter }> = {
  characters: { most: lengthOf, exact: lengthOf },
  graphemes: { most: lengthOf, exact: text => [...graphemesOf(text)].length },
  weighted: {
    most: (text, draft) => heaviest(text) + linkCorrection(draft),
    exact: (text, draft) => weigh(text) + linkCorrection(draft),
  },
}

/** More `characters`, `images` or `hashtags` than a channel of the post takes. */
export const count: Matcher = (check, rule) => (draft, context) => {
  const channels = draft.metadata.channel
  if (!channels?.length) return []
  const limits = limitsOf(check, rule, context)
  const over = channels.flatMap(channel => {
    const limit = limits[channel]
    const size = limit === undefined ? 0 : sizeOf(check, channel, draft, limit)
    return limit !== undefined && size > limit ? [{ channel, limit, size }] : []
  })
  const worst = over.sort((a, b) => a.limit - b.limit)[0]
  if (!worst) return []
  const facts = {
    channel: channelName(worst.channel),
    limit: worst.limit,
    count: worst.size,
    share: worst.size - worst.limit,
  }
  return [{ ...placeOf(check, worst.limit, draft), facts }]
}

function limitsOf(check: Check, rule: Rule, context: Context): Limits {
  return { ...(check.limits as Limits), ...context.limits[rule.id] }
}

function placeOf(check: Check, limit: number, draft: ParsedDraft) {
  if (check.of === 'images') return draft.places.images ?? draft.frontMatter
  if (check.of === 'characters') return draft.places.channel ?? draft.frontMatter
  const first = hashtags(draft)[limit]?.token
  const last = hashtags(draft).at(-1)?.token
  return { start: first?.start ?? draft.body.start, end: last?.end ?? draft.body.end }
}

/** How much there is; what is surely within the limit is not counted exactly. */
function sizeOf(check: Check, channel: string, draft: ParsedDraft, limit: number): number {
  if (check.of === 'images') return draft.metadata.images?.length ?? 0
  if (check.of === 'hashtags') return hashtags(draft).length
  const counted = (check.counted as Record<string, Counting> | undefined)?.[channel] ?? 'characters'
  const text = bodyOf(draft)
  const { most, exact } = counters[counted]
  const bound = most(text, draft)
  return bound > limit ? exact(text, draft) : bound
}

function hashtags(draft: ParsedDraft) {
  return documentOf(draft).words.filter(({ token }) => token.kind === 'hashtag')
}

function bodyOf({ text, body }: Draft): string {
  return text.slice(body.start, body.end).replaceAll('\r\n', '\n').trim().normalize('NFC')
}

type Counter = (text: string, draft: ParsedDraft) => number

function graphemesOf(text: string): Iterable<{ segment: string }> {
  return new Intl.Segmenter('sv', { granularity: 'grapheme' }).segment(text)
}

/** X counts every link as 23, whatever its length: docs.x.com, «Counting characters». */
function linkCorrection(draft: ParsedDraft): number {
  const links = documentOf(draft).words.filter(
    ({ token }) => token.kind === 'url' && !token.text.includes('@'),
  )
  return links.reduce((sum, { token }) => sum + linkLength - weigh(token.text), 0)
}

/** X counts letters of Latin and nearby scripts and common punctuation as one, everything else (emoji whole) as two. */
function weigh(text: string): number {
  if (onlyLight.test(text)) return text.length
  let sum = 0
  for (const { segment } of graphemesOf(text)) {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)) sum += 2
    else for (const letter of segment) sum += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2
  }
  return sum
}

/** What a text weighs at most: signs that are none of the light ones count two, halves of letters beyond the basic plane one. */
function heaviest(text: string): number {
  return text.length + (text.match(heavy)?.length ?? 0)
}

function isLight(point: number): boolean {
  return (
    point <= 0x10ff ||
    (point >= 0x2000 && point <= 0x200d) ||
    (point >= 0x2010 && point <= 0x201f) ||
    (point >= 0x2032 && point <= 0x2037)
  )
}
