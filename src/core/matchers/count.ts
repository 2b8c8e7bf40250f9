import type { Context } from '../context.ts'
import { postOf } from '../draft.ts'
import { channelName } from '../labels.ts'
import { choice, dictionary, map, number, text, word } from '../shape.ts'
import { type LengthUnit, type LinkLength, postLength } from '../text/post-length.ts'
import { isEmail } from '../text/tokenizer.ts'
import { documentOf } from '../text/words.ts'
import type { Check, ParsedDraft, Rule, Token } from '../types.ts'
import type { Matcher } from './matcher.ts'

/** A number of something by the channel that it holds for; `all` for channels that have none of their own. */
type Limits = Readonly<Record<string, number>>

/** What is counted by its tokens. */
const ofTokens: Readonly<Record<string, (token: Token) => boolean>> = {
  hashtags: ({ kind }) => kind === 'hashtag',
  mentions: ({ kind }) => kind === 'mention',
  emoji: ({ kind }) => kind === 'emoji',
  links: ({ kind, text }) => kind === 'url' && !isEmail(text),
  words: ({ kind }) => kind === 'word' || kind === 'number',
}

/**
 * More of something than a channel of the post takes: its `limits`, or the `photo-limits` of a
 * post with pictures and no film. `all` holds for drafts with no channel too.
 */
export const count: Matcher = {
  options: map(
    {
      of: word(['characters', 'images', ...Object.keys(ofTokens)]),
      limits: dictionary(number),
      'photo-limits': dictionary(number),
      counted: dictionary(word(['weighted', 'graphemes', 'characters', 'emoji-bytes'])),
      links: dictionary(choice({ number, text: word(['shortened']) })),
      checked: choice({
        text: text('^\\d{4}-\\d{2}', {
          sv: 'månaden då gränserna kontrollerades, till exempel ”2026-11”',
          en: 'the month the limits were checked, for instance “2026-11”',
        }),
        map: dictionary(
          map(
            {
              date: text('^\\d{4}-\\d{2}-\\d{2}$', {
                sv: 'dagen då gränsen kontrollerades, till exempel ”2026-11-29”',
                en: 'the day the limit was checked, for instance “2026-11-29”',
              }),
              source: word(['documentation', 'code', 'help', 'observed']),
              note: text(),
            },
            ['date', 'source'],
          ),
        ),
      }),
    },
    ['of', 'limits'],
  ),
  create: (check, rule) => (draft, context) => {
    const over = talliesOf(check, rule, draft, context).filter(({ limit, size }) => size > limit)
    const [worst] = over.sort((a, b) => a.limit - b.limit)
    if (!worst) return []
    const { channel, limit, size } = worst
    const facts = { channel: channelName(channel), limit, count: size, share: size - limit }
    return [{ ...placeOf(check, limit, draft), facts }]
  },
}

/** How many of something a draft has, and how many its channel takes. */
export interface Tally {
  channel: string
  size: number
  limit: number
}

/** What a check of this matcher counts, for each channel of the draft that has a limit. */
export function talliesOf(
  check: Check,
  rule: Pick<Rule, 'id'>,
  draft: ParsedDraft,
  context: Context,
): Tally[] {
  const { channel: channels = [], images = [] } = draft.metadata
  const isOfPhotos =
    images.length > 0 && images.every(({ file }) => file !== undefined && !film.test(file))
  const limits: Limits = {
    ...(check.limits as Limits),
    ...(isOfPhotos ? (check['photo-limits'] as Limits | undefined) : {}),
    ...context.limits[rule.id],
  }
  return (channels.length > 0 ? channels : ['']).flatMap(channel => {
    const limit = limits[channel] ?? limits.all
    return limit === undefined ? [] : [{ channel, limit, size: sizeOf(check, channel, draft) }]
  })
}

const film = /\.(?:3gp|avi|m4v|mkv|mov|mp4|webm)$/i

function placeOf(check: Check, limit: number, draft: ParsedDraft) {
  if (check.of === 'images') return draft.places.images ?? draft.frontMatter
  if (check.of === 'characters') return draft.places.channel ?? draft.frontMatter
  const counted = tokens(check.of, draft)
  const first = counted[limit]
  const last = counted.at(-1)
  return { start: first?.start ?? draft.body.start, end: last?.end ?? draft.body.end }
}

function sizeOf(check: Check, channel: string, draft: ParsedDraft): number {
  if (check.of === 'images') return draft.metadata.images?.length ?? 0
  if (check.of !== 'characters') return tokens(check.of, draft).length
  const units = check.counted as Readonly<Record<string, LengthUnit>> | undefined
  const links = check.links as Readonly<Record<string, LinkLength>> | undefined
  return postLength(
    postOf(draft).trimStart(),
    tokens('links', draft).map(({ text }) => text.normalize('NFC')),
    units?.[channel] ?? 'characters',
    links?.[channel],
  )
}

function tokens(kind: unknown, draft: ParsedDraft): readonly Token[] {
  const isCounted = ofTokens[String(kind)] ?? (() => false)
  return documentOf(draft).words.flatMap(({ token }) => (isCounted(token) ? [token] : []))
}
