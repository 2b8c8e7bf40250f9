/** How much of a post each channel takes, and where channels fold it. */
import type { Context } from '../core/context.ts'
import { parseDocument } from '../core/document.ts'
import { postOf } from '../core/draft.ts'
import { channelName } from '../core/labels.ts'
import { type Tally, talliesOf } from '../core/matchers/count.ts'
import type { Draft } from '../core/types.ts'
import type { Desk } from './desk.ts'
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

/** What is counted for one channel. */
type Tallies = Partial<Record<'characters' | 'hashtags' | 'images', Tally>>

export function createCounters({ checker, words, locale }: Desk) {
  const counting = checker.packs.flatMap(({ rules }) =>
    rules.flatMap(rule =>
      rule.checks.filter(({ match }) => match === 'count').map(check => ({ rule, check })),
    ),
  )
  const list = element('ul.counters', { 'aria-label': words.counters })
  const folded = element('div.folds')
  const fold = element(
    'details.fold',
    { hidden: true },
    element('summary', words.fold),
    element('p.quiet', words.foldAbout),
    folded,
  )
  const numberIn = (number: number): string => number.toLocaleString(locale)
  const tallyText = (
    { size, limit }: Tally,
    told: (count: string, most: string) => string,
  ): string => {
    const text = told(numberIn(size), numberIn(limit))
    return size > limit ? `${text} (${words.over(numberIn(size - limit))})` : text
  }
  const channelRow = (channel: string, tallies: Tallies, plain: string): HTMLElement => {
    const { characters, hashtags, images } = tallies
    const told = [
      characters ? tallyText(characters, words.characters) : plain,
      hashtags && hashtags.size > 0 && tallyText(hashtags, words.hashtags),
      images && images.size > 0 && tallyText(images, words.pictureCount),
    ].filter(part => typeof part === 'string')
    const isOver = [characters, hashtags, images].some(tally => tally && tally.size > tally.limit)
    return element(
      isOver ? 'li.over' : 'li',
      element('span.channel', channelName(channel)[locale]),
      ' ',
      element('span', told.join(' · ')),
    )
  }
  const foldedPost = (channel: string, seen: string): HTMLElement =>
    element(
      'figure',
      element('figcaption', channelName(channel)[locale]),
      element('p', seen, ' ', element('span.more', words.more)),
    )
  return {
    element: element('div.measures', list, fold),
    update: (draft: Draft, context: Context): void => {
      const text = postOf(draft)
      const plain = words.plainCount(numberIn(text.length))
      const parsed = parseDocument(draft, context)
      const tallies = counting.flatMap(({ rule, check }) =>
        talliesOf(check, rule, parsed, context).map(tally => ({ ...tally, of: check.of })),
      )
      const channels = draft.metadata.channel ?? []
      const rows = channels.map(channel => {
        const own = tallies.filter(tally => tally.channel === channel)
        return channelRow(channel, Object.fromEntries(own.map(one => [one.of, one])), plain)
      })
      fill(list, ...(rows.length > 0 ? rows : [element('li', plain)]))
      const shown = channels.flatMap(channel => {
        const seen = folds[channel] && seenBeforeFold(text, folds[channel])
        return seen === undefined ? [] : [foldedPost(channel, seen)]
      })
      fill(folded, ...shown)
      fold.hidden = shown.length === 0
    },
  }
}
