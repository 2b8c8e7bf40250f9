/** Ways to reach somebody, by their form alone: whether a rule speaks of them does not matter. */
import type { Span } from '../types.ts'

const address = () => /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu
const handle = () => /(?<![\p{L}\p{N}])[@＠][\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu
const gap = '[\\s().\\/\\u00AD\\u200B-\\u200D\\u2060\\u2010-\\u2015\\u2212+-]{0,3}'
const number = () => new RegExp(`[+(]?\\p{Nd}(?:${gap}\\p{Nd}){6,}`, 'gu')
/** Interim numbers (T for a figure), and Finnish ones (a letter last, a letter for the century). */
const lettered = () =>
  /(?<!\p{Nd})(?:\d{2})?\d{6}[-+\u2010-\u2015]?\s?\p{L}\d{3}(?!\p{Nd})|(?<!\p{Nd})\d{6}[-+A-FU-Y]\d{3}[\dA-Z]/giu
const street = () =>
  /(?:\p{Lu}[\p{L}-]*\s)?[\p{L}-]*(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|allén|allé|torget|backen|gården|plan|street|road|avenue|lane)\s+\d{1,4}(?:\s?\p{L}(?!\p{L}))?(?:,?\s+(?:lgh|lägenhet|apt)\.?\s*\d+)?/giu
const postcode = () => /(?<![\p{L}\p{Nd}])\d{3}\s?\d{2}\s+\p{Lu}\p{L}+/gu
const day = '(?:(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./-](?:\\d{2}){1,2})'
/** Days of the calendar with a time after them or not, and spans of days and of times. */
const days = new RegExp(
  `^${day}(?:[ T]\\d{1,2}(?:[.:]?\\d{2})?)?(?:\\s*[–-]\\s*${day})?$|^20\\d{6}$|^\\d{1,2}[.:]\\d{2}\\s*[–-]\\s*\\d{1,2}[.:]\\d{2}$`,
  'u',
)
const fewest = 7

/** A way to reach somebody, where it stands. */
interface Contact extends Span {
  kind: 'address' | 'handle' | 'number' | 'home'
  text: string
}

const forms = [
  ['address', address],
  ['handle', handle],
  ['number', lettered],
  ['number', number],
  ['home', street],
  ['home', postcode],
] as const

/** Every way to reach somebody that a text holds; days of the calendar are none. */
export function contactsIn(text: string): readonly Contact[] {
  if (!/[@＠\p{Nd}]/u.test(text)) return []
  const found: Contact[] = []
  for (const [kind, form] of forms)
    for (const { 0: own, index: start } of text.matchAll(form()))
      if (kind !== 'number' || isNumber(own))
        found.push({ kind, text: own, start, end: start + own.length })
  return found
}

const isNumber = (found: string): boolean =>
  !days.test(found.trim()) && (found.match(/\p{Nd}/gu)?.length ?? 0) >= fewest
