import { findPhoneNumbersInText } from 'libphonenumber-js/min'
import type { PhoneNumber } from '../context.ts'

/** Words before a number that say it is no telephone number. */
const labels = [
  'bankgiro|bg|plusgiro|postgiro|pg|ocr|iban|clearing\\p{L}*|konto(?:nr|nummer)?',
  'org(?:anisations)?\\.?-? ?n(?:umme)?r|ärende\\p{L}*|diarie\\p{L}*|dnr|mål(?:nr|nummer)?',
  'order\\p{L}*|faktura\\p{L}*|kundn(?:umme)?r|medlem(?:s(?:nr|nummer|numret)?)?',
  'ref(?:erens\\p{L}*)?|kolli\\p{L}*|paket(?:nr|nummer|id)|artikel\\p{L}*',
  'case|invoice|account|membership|member',
].join('|')

/** What looks like a telephone number and is something else; what swallows others comes first. */
const others: readonly RegExp[] = [
  // personal numbers
  /(?<!\d)(?:18|19|20)?\d{6}\s?[-+–‑]\s?\d{4}(?!\d)/g,
  // dates, with a time after them or not
  /(?<!\d)(?:19|20)\d{2}[-./–]\d{1,2}[-./–]\d{1,2}(?:[ T]\d{1,2}[.:]\d{2})?(?!\d)/g,
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)/g,
  // times and spans of times
  /(?<!\d)\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?(?!\d)/g,
  // spans of years
  /(?<!\d)(?:19|20)\d{2}\s?[-–/]\s?(?:(?:19|20)\d{2}|\d{2})(?!\d)/g,
  // numbers with a word before them that says what they are
  new RegExp(
    `(?<!\\p{L})(?:${labels})\\.?(?:\\s(?:no|nr|nummer|number|id|är))?\\.?[:#]?\\s{0,2}\\p{Lu}{0,3}\\s?\\d[\\d\\s–/-]{2,22}\\d`,
    'giu',
  ),
  // Swish numbers of companies
  /(?<!\d)123\s?\d{3}\s?\d{2}\s?\d{2}(?!\d)/g,
  // bankgiro and plusgiro with no word before them
  /(?<![\d-])[1-9]\d{2,3}-\d{4}(?![\d-])/g,
  /(?<![\d-])[1-9]\d{0,2}(?:\s?\d{2}){1,3}-\d(?![\d-])/g,
  // amounts and distances
  /(?<![\d+])[1-9]\d*(?:[\s.]\d{3})*(?:,\d+)?\s?(?:kr|kronor|spänn|sek|euro|km|kilometer)(?!\p{L})/giu,
]

/** With its area code or country: a figure in running text has none. */
const dialled = /^\(?[+0]/

/** Fewer figures near one another are no telephone number: a quick look when all else is blotted out. */
const figure = '[0-9０-９٠-٩۰-۹]'
const enoughFigures = new RegExp(`${figure}(?:[^]{0,4}${figure}){5}`)

/** Telephone numbers in a text, Swedish ones with or without +46; offsets in the text given. */
export function findPhones(text: string): readonly PhoneNumber[] {
  // All else that is made of figures is blotted out, no longer and no shorter.
  const blot = (found: string) => found.replace(/\d/g, '·')
  const rest = others.reduce((left, other) => left.replace(other, blot), text)
  if (!enoughFigures.test(rest)) return []
  return findPhoneNumbersInText(rest, 'SE')
    .filter(({ startsAt }) => dialled.test(text.slice(startsAt, startsAt + 2)))
    .map(({ startsAt: start, endsAt: end, number: { number } }) => ({ start, end, number }))
}
