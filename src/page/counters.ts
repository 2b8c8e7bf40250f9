/** How much of a post each channel takes, and where channels fold it. */
import type { Context } from '../core/context.ts'
import { parseDocument } from '../core/document.ts'
import { postOf } from '../core/draft.ts'
import { channelName } from '../core/labels.ts'
import { type Tally, talliesOf } from '../core/matchers/count.ts'
import type { Check, Draft, Locale, Pack, Rule } from '../core/types.ts'
import type { PageWords } from '../messages/page.ts'
import { element, fill } from './dom.ts'

/** What a channel shows of a text before «… mer»: as much as fits, and no more lines than that. */
interface Fold {
  characters: number
  lines: number
}

/** About where the apps of the channels fold a text on a telephone: no channel publishes it, and the page says that it is rough. */
const folds: Readonly<Record<string, Fold>> = {
  instagram: { characters: 125, lines: 2 },
  facebook: { characters: 480, lines: 5 },
  linkedin: { characters: 210, lines: 3 },
}

/** The part of a post that is seen before the fold; undefined where all of it is. */
export function seenBeforeFold(text: string, { characters, lines }: Fold): string | undefined {
  const first = text.split('\n').slice(0, lines).join('\n')
  const cut = first.length > characters ? atWord(first, characters) : first
  return cut.length < text.length ? cut.trimEnd() : undefined
}

/** No more characters than that, ending with a whole word where there is one. */
function atWord(text: string, most: number): string {
  const cut = text.slice(0, most)
  const space = cut.search(/\s\S*$/)
  return space > 0 ? cut.slice(0, space) : cut
}

type Counted = 'characters' | 'hashtags' | 'images'

export interface Counters {
  element: HTMLElement
  update(draft: Draft, context: Context): void
}

export function createCounters(packs: readonly Pack[], words: PageWords, locale: Locale): Counters {
  const counting = packs.flatMap(({ rules }) =>
    rules.flatMap(rule =>
      rule.checks.filter(({ match }) => match === 'count').map(check => ({ rule, check })),
    ),
  )
  const list = element('ul', { class: 'counters', 'aria-label': words.counters })
  const folded = element('div', { class: 'folds' })
  const fold = element(
    'details',
    { class: 'fold', hidden: true },
    element('summary', {}, words.fold),
    element('p', { class: 'quiet' }, words.foldAbout),
    folded,
  )
  return {
    element: element('div', { class: 'measures' }, list, fold),
    update: (draft, context) => {
      const text = postOf(draft)
      const channels = draft.metadata.channel ?? []
      const rows = channels.map(channel =>
        channelRow(channel, talliesIn(channel, counting, draft, context), text, words, locale),
      )
      const plain = words.plainCount(numberIn(text.length, locale))
      fill(list, ...(rows.length > 0 ? rows : [element('li', {}, plain)]))
      const shown = channels.flatMap(channel => {
        const seen = folds[channel] && seenBeforeFold(text, folds[channel])
        return seen === undefined ? [] : [foldedPost(channel, seen, words, locale)]
      })
      fill(folded, ...shown)
      fold.hidden = shown.length === 0
    },
  }
}

interface Counting {
  rule: Rule
  check: Check
}

/** What is counted for one channel, by what it counts. */
function talliesIn(
  channel: string,
  counting: readonly Counting[],
  draft: Draft,
  context: Context,
): Partial<Record<Counted, Tally>> {
  const parsed = parseDocument(draft, context)
  const found = counting.flatMap(({ rule, check }) =>
    talliesOf(check, rule, parsed, context)
      .filter(tally => tally.channel === channel)
      .map(tally => [check.of, tally] as const),
  )
  return Object.fromEntries(found)
}

function channelRow(
  channel: string,
  tallies: Partial<Record<Counted, Tally>>,
  text: string,
  words: PageWords,
  locale: Locale,
): HTMLElement {
  const { characters, hashtags, images } = tallies
  const told = [
    tallyText(characters, words.characters, words, locale) ??
      words.plainCount(numberIn(text.length, locale)),
    (hashtags?.size ?? 0) > 0 && tallyText(hashtags, words.hashtags, words, locale),
    (images?.size ?? 0) > 0 && tallyText(images, words.pictureCount, words, locale),
  ].filter(part => typeof part === 'string')
  const isOver = [characters, hashtags, images].some(tally => tally && tally.size > tally.limit)
  return element(
    'li',
    { class: isOver ? 'over' : '' },
    element('span', { class: 'channel' }, channelName(channel)[locale]),
    ' ',
    element('span', {}, told.join(' · ')),
  )
}

function tallyText(
  tally: Tally | undefined,
  told: (count: string, most: string) => string,
  words: PageWords,
  locale: Locale,
): string | undefined {
  if (!tally) return undefined
  const { size, limit } = tally
  const text = told(numberIn(size, locale), numberIn(limit, locale))
  return size > limit ? `${text} (${words.over(numberIn(size - limit, locale))})` : text
}

const numberIn = (number: number, locale: Locale): string => number.toLocaleString(locale)

const foldedPost = (channel: string, seen: string, words: PageWords, locale: Locale): HTMLElement =>
  element(
    'figure',
    {},
    element('figcaption', {}, channelName(channel)[locale]),
    element('p', {}, seen, ' ', element('span', { class: 'more' }, words.more)),
  )
