import Personnummer from 'personnummer'
import { map } from '../shape.ts'
import type { Match } from '../types.ts'
import type { Matcher } from './matcher.ts'

/** Spaces of every width, and signs that hide between figures. */
const gap = '[\\s\\u00AD\\u200B-\\u200D\\u2060]{0,2}'
const sign = '[-+\\u2010-\\u2015\\u2212]'
const month = '(?:0[1-9]|1[0-2])'
const day = '(?:[0-2]\\d|3[01]|[6-8]\\d|9[01])'
const century = '(?:(?:18|19|20)'

/** A quick look, as the expression below takes long to make ready. */
const enoughFigures = /(?:\d\D{0,8}){9}\d/

/**
 * Ten or twelve figures as people write them, not inside a longer number, a
 * word, an address or a path; with dashes in the date only where the year is
 * whole and the last four have a sign too.
 */
const candidate = (): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_/=#+@-]|\\d[.,\\s])(?:${century}${gap})?\\d{2}${gap}${month}${gap}${day}${gap}(?:${sign}${gap})?\\d{4}|${century}\\d{2}-${month}-${day}${gap}${sign}${gap}\\d{4}))(?![\\p{L}\\p{N}_/@]|-\\d|[.,]\\d)`,
    'gu',
  )

/** The package's types describe an ES module, what Node loads is CommonJS: the class itself. */
const { valid } = Personnummer as unknown as {
  valid(
    number: string,
    options: { allowCoordinationNumber: boolean; allowInterimNumber: boolean },
  ): boolean
}

const nearness = 32
const personal = () =>
  /(?:personn|p(?:ers)?\.?n(?:umme)?r|samordningsn|födelsen|född|personal (?:identity )?number|identity number|social security|born)[^\d\n]{0,16}$/iu
/** Words that say a number is something else, close before it. */
const somethingElse = () =>
  /(?<!\p{L})(?:order|kundn|faktura|ocr|referens|ref|ärende|diarie|dnr|mål|org|bankgiro|plusgiro|postgiro|bg|pg|tel|tfn|telefon|mobil|växel|ring|sms|swish|kolli|spårning|paket|serie|artikel|medlem|konto|clearing|bevakning|biljett|bokning|inventarie|invoice|case|tracking|account|phone|call|booking)\p{L}*[.:#]?(?:\s(?:nr|no|nummer|number|är|på|till|is))?[.:#]?\s{0,2}$/iu

/** Personal and coordination numbers with a valid date and check digit. */
export const personalNumber: Matcher = {
  name: 'personal-number',
  precision: 'very-high',
  readsAltTexts: true,
  options: map({}),
  create:
    () =>
    ({ text, body }) => {
      const found: Match[] = []
      const own = text.slice(body.start, body.end)
      if (!enoughFigures.test(own)) return found
      for (const { 0: written, index } of own.matchAll(candidate())) {
        if (!isValid(written) || !isMeant(written, own.slice(Math.max(0, index - nearness), index)))
          continue
        const start = body.start + index
        found.push({ start, end: start + written.length })
      }
      return found
    },
}

function isValid(written: string): boolean {
  return valid(digitsOf(written), { allowCoordinationNumber: true, allowInterimNumber: false })
}

/** Figures with the sign before the last four as the package reads it. */
function digitsOf(written: string): string {
  const digits = written.replace(/\D/g, '')
  return `${digits.slice(0, -4)}${written.includes('+') ? '+' : '-'}${digits.slice(-4)}`
}

/** Whether a number whose check digit fits is one: a bare row of figures may be an order or a telephone. */
function isMeant(written: string, before: string): boolean {
  if (personal().test(before)) return true
  if (somethingElse().test(before)) return false
  return !/^0\d{9}$/.test(written)
}
