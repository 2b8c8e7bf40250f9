import { isCalendarDay } from '../days.ts'
import { memoizeByKey } from '../memo.ts'
import { map } from '../shape.ts'
import { intersect } from '../spans.ts'
import { plainCopy } from '../text/styled-letters.ts'
import type { Match, ParsedDraft } from '../types.ts'
import type { Matcher } from './matcher.ts'

/** Swedish personal, coordination and interim numbers, and Norwegian, Danish and Finnish ones, with date and check digits right. */
export const personalNumber: Matcher = {
  readsAltTexts: true,
  options: map({}),
  create: () => numbersIn,
}

function numbersIn({ text, body }: ParsedDraft): readonly Match[] {
  const { text: own, spanAsWritten } = plainCopy(text, body)
  if (!enoughFigures.test(own)) return []
  const found: Match[] = []
  for (const { pattern, isValid } of schemes)
    for (const { 0: written, index } of own.matchAll(numbers(pattern))) {
      const before = own.slice(Math.max(0, index - nearness), index)
      if (!isValid(written, figuresOf(written), before)) continue
      const match = spanAsWritten(index, index + written.length)
      if (!found.some(other => intersect(other, match))) found.push(match)
    }
  return found.sort((a, b) => a.start - b.start)
}

/** How one state writes its numbers. */
interface Scheme {
  /** The source of an expression for everything that is written so, valid or not. */
  pattern: string
  /** @param before - What stands before the number, which may say that it is something else. */
  isValid(written: string, figures: string, before: string): boolean
}

/** A quick look, as the expressions take long to make ready. */
const enoughFigures = /(?:\d\D{0,8}){8}\d/

/** Not inside a longer number, a word, an address or a path. */
const notInside = '(?<![\\p{L}\\p{N}_/=#+@-]|\\d[.,\\s])'
const notGoingOn = '(?![\\p{L}\\p{N}_/@]|-\\d|[.,]\\d)'
/** Spaces of every width, and signs that hide between figures. */
const gap = '[\\s\\u00AD\\u200B-\\u200D\\u2060]{0,2}'
const sign = '[-+\\u2010-\\u2015\\u2212]'
const century = '(?:18|19|20)'
/** Year, month and day of a Swedish number, 00 and 60 for what is not known; dashes only where the year is whole. */
const swedishDate = `(?:(?:${century}${gap})?\\d{2}${gap}(?:0\\d|1[0-2])${gap}[0-36-9]\\d${gap}(?:${sign}${gap})?|${century}\\d{2}-(?:0\\d|1[0-2])-[0-36-9]\\d${gap}${sign}${gap})`
/** Letters that stand for the first of the last four figures until a number is given. */
const interimLetter = '[TRSUWXJKLMN]'
/** Day and month, then the year, as the neighbours write them; a Norwegian day of somebody registered for a time begins at 41. */
const shortDate = '[0-7]\\d[01]\\d\\d{2}'

/** Made when first needed, which takes a hundredth of a short run. */
const numbers = memoizeByKey(
  (written: string) => new RegExp(`${notInside}(?:${written})${notGoingOn}`, 'gu'),
)

const schemes: readonly Scheme[] = [
  {
    pattern: `${swedishDate}\\d{4}`,
    isValid: (written, figures, before) =>
      isSwedishDate(figures) && fitsLuhn(figures.slice(-10)) && isMeant(written, before),
  },
  {
    pattern: `${swedishDate}${interimLetter}\\d{3}`,
    isValid: (written, figures, before) => {
      const hasSign = new RegExp(sign, 'u').test(written)
      const fits = fitsLuhn(figuresOf(written.replace(/\p{L}/u, '1')).slice(-10))
      const isNumber = /T/u.test(written) ? hasSign || fits : hasSign && fits
      return isSwedishDate(figures) && (isNumber || personal.test(before))
    },
  },
  {
    pattern: `${shortDate}[\\s-]?\\d{5}`,
    isValid: (written, figures, before) => fitsNorwegian(figures) && isMeant(written, before),
  },
  {
    pattern: `${shortDate}[\\s-]?\\d{4}`,
    // Numbers given since 2007 need not fit, so they count where the text calls them so.
    isValid: (written, figures, before) =>
      isDayMonth(figures) &&
      (danish.test(before) || (written.includes('-') && fitsDanish(figures))) &&
      isMeant(written, before),
  },
  {
    pattern: `${shortDate}[-+A-FU-Y]\\d{3}[0-9A-FHJ-NPR-Y]`,
    isValid: (written, figures) => isDayMonth(figures) && fitsFinnish(written),
  },
]

const figuresOf = (written: string): string => written.replace(/\D/gu, '')

/** Year, month and day at the start of a number; day 60 and later is a coordination number's, where month and day may be unknown. */
function isSwedishDate(figures: string): boolean {
  const first = figures.length > 10 ? 2 : 0
  const part = (at: number) => Number(figures.slice(first + at, first + at + 2))
  const [year, month, day] = [part(0), part(2), part(4)] as const
  if (day < 60) return isCalendarDay({ year, month, day })
  return month <= 12 && (day === 60 || isCalendarDay({ year, month: month || 1, day: day - 60 }))
}

/** Day, month and year at the start of a number, as the neighbours write them. */
function isDayMonth(figures: string, more = 0): boolean {
  const part = (at: number) => Number(figures.slice(at, at + 2))
  return isCalendarDay({ year: part(4), month: part(2), day: part(0) - more })
}

/** The check digit of ten figures by Luhn's rule. */
function fitsLuhn(figures: string): boolean {
  const sum = [...figures].reduce((all, figure, at) => {
    const doubled = Number(figure) * (at % 2 ? 1 : 2)
    return all + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** Whether figures times weights add up to a multiple of eleven. */
const fitsEleven = (figures: string, weights: readonly number[]): boolean =>
  weights.reduce((sum, weight, at) => sum + weight * Number(figures[at]), 0) % 11 === 0

/** Two check digits; a D-number, of somebody there for a time, has 40 added to the day. */
function fitsNorwegian(figures: string): boolean {
  const isDate = isDayMonth(figures) || isDayMonth(figures, 40)
  return (
    isDate &&
    fitsEleven(figures, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) &&
    fitsEleven(figures, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
  )
}

const fitsDanish = (figures: string): boolean => fitsEleven(figures, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1])

const finnishSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY'

function fitsFinnish(written: string): boolean {
  const rest = Number(written.slice(0, 6) + written.slice(7, 10)) % finnishSigns.length
  return written.at(-1) === finnishSigns[rest]
}

const nearness = 32
const personal =
  /(?:personn|p(?:ers)?\.?n(?:umme)?r|samordningsn|interimsn|födelsen|fødselsn|född|personal (?:identity )?number|identity number|social security|born|cpr|henkilötunnus|hetu)[^\d\n]{0,16}$/iu
const danish = /(?:cpr|personn)[^\d\n]{0,16}$/iu
/** Words that say a number is something else, close before it. */
const somethingElse = (): RegExp =>
  /(?<!\p{L})(?:order|kundn|faktura|ocr|referens|ref|ärende|diarie|dnr|mål|org|bankgiro|plusgiro|postgiro|bg|pg|tel|tfn|telefon|mobil|växel|ring|sms|swish|kolli|spårning|paket|serie|artikel|medlem|konto|clearing|bevakning|biljett|bokning|inventarie|invoice|case|tracking|account|phone|call|booking)\p{L}*[.:#]?(?:\s(?:nr|no|nummer|number|är|på|till|is))?[.:#]?\s{0,2}$/iu

/** Whether a number whose check digit fits is one: a bare row of figures may be an order or a telephone. */
function isMeant(written: string, before: string): boolean {
  if (personal.test(before)) return true
  if (somethingElse().test(before)) return false
  return !/^0\d{9}$/.test(written)
}
