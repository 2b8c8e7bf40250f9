import emojiRegex from 'emoji-regex-xs'
import { graphemesOf } from './characters.ts'

/**
 * The unit that a channel counts a post in: UTF-16 units, graphemes (what a reader sees as one
 * character), X's weights, or characters with each emoji as its UTF-8 bytes.
 */
export type LengthUnit = 'characters' | 'graphemes' | 'weighted' | 'emoji-bytes'

/** What a link counts, whatever its length; `shortened` where its end is cut off for display. */
export type LinkLength = number | 'shortened'

/**
 * The length of a post as a channel counts it.
 *
 * @param links - The web addresses in the text, as written there.
 * @param linkLength - Where left out, a link counts as the text it is.
 */
export function postLength(
  text: string,
  links: readonly string[],
  unit: LengthUnit,
  linkLength?: LinkLength,
): number {
  const measure = measures[unit]
  if (linkLength === undefined) return measure(text)
  const shown = (link: string) =>
    linkLength === 'shortened' ? measure(shortened(link)) : linkLength
  return links.reduce((sum, link) => sum + shown(link) - measure(link), measure(text))
}

const measures: Readonly<Record<LengthUnit, (text: string) => number>> = {
  characters: text => text.length,
  graphemes: text => graphemesOf(text).length,
  weighted: text => (onlyLight.test(text) ? text.length : weigh(text)),
  'emoji-bytes': text =>
    text.length + sumOf(emojiIn(text), emoji => utf8Length(emoji) - emoji.length),
}

const sumOf = <T>(items: readonly T[], size: (item: T) => number): number =>
  items.reduce((sum, item) => sum + size(item), 0)

/** Emoji as X's library knows them: signs of text such as © only with the selector that makes them pictures. */
const emojiSource = `(?![\\d#*©®‼⁉™ℹ\\u2190-\\u21FF\\u24C2\\u25AA-\\u25FE](?!\\uFE0F|\\u20E3))(?:${emojiRegex().source})|[\\d#*]\\u20E3`
const emojiPattern = new RegExp(emojiSource, 'gu')

const emojiIn = (text: string): readonly string[] => text.match(emojiPattern) ?? []

const utf8Length = (text: string): number => new TextEncoder().encode(text).length

/** The ranges that weigh one: Latin and nearby scripts, common punctuation. Without © and ®, which can be emoji. */
const light = '\\0-\\u10ff\\u2000-\\u200d\\u2010-\\u201f\\u2032-\\u2037'
const onlyLight = /^[\0-\u00a8\u00aa-\u00ad\u00af-\u10ff\u2000-\u200c\u2010-\u201f\u2032-\u2037]*$/
const isLight = new RegExp(`^[${light}]$`)

/** X counts an emoji as two however many signs it takes, other signs outside the light ranges as two each. */
function weigh(text: string): number {
  const emoji = emojiIn(text)
  const rest = text.replace(emojiPattern, '')
  return 2 * emoji.length + sumOf([...rest], sign => (isLight.test(sign) ? 1 : 2))
}

/** More of a path than this Bluesky's composer cuts off, to `kept` characters and three dots. */
const longestPath = 15
const kept = 13

/** A link as Bluesky's composer shows it: without scheme, its path cut short. */
function shortened(link: string): string {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/?#]*)(.*)$/is.exec(link) ?? []
  const rest = path === '/' ? '' : path
  return rest.length > longestPath ? `${host}${rest.slice(0, kept)}...` : `${host}${rest}`
}
