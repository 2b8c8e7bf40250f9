import { kindOfNode, type Shape, type Source, valueAt } from '../shape.ts'
import { type Clause, type Locale, locales, type Pack } from '../types.ts'

/** The languages that a pack says it is written in, by its pack.yml; all that reports exist in where it says nothing. */
export function languagesOfPack({ value }: Source): readonly Locale[] {
  const written = valueAt(value, ['languages'])
  const known = Array.isArray(written) ? locales.filter(one => written.includes(one)) : []
  return known.length > 0 ? known : locales
}

/**
 * A file of a pack written in one language with what its shape calls translated filled from it, so that text needs no map.
 * What a pack of two languages leaves out stays out: its author is told.
 */
export function inEveryLanguage(source: Source, shape: Shape, written: readonly Locale[]): Source {
  const [own, ...others] = written
  if (own === undefined || others.length > 0) return source
  return { ...source, value: filled(source.value, shape, own) }
}

function filled(value: unknown, shape: Shape | undefined, own: Locale): unknown {
  const kind = kindOfNode(value)
  if (shape?.is === 'either') return filled(value, shape.shapeOf(value), own)
  if (shape?.is === 'list' && Array.isArray(value))
    return value.map(item => filled(item, shape.of, own))
  if (shape?.is !== 'map') return value
  const text = kind === 'text' ? value : shape.isTranslated ? valueAt(value, [own]) : undefined
  const inAll = locales.map(locale => [locale, text] as const)
  const entries = kind === 'map' ? Object.entries(value as object) : []
  if (shape.isTranslated && typeof text === 'string') {
    return Object.fromEntries([...inAll, ...entries])
  }
  if (kind !== 'map') return value
  return Object.fromEntries(
    entries.map(([key, one]) => [key, filled(one, shape.keys[key] ?? shape.others, own)]),
  )
}

type Written = Pick<Pack, 'quotes' | 'languages'>

/** The language of a policy's own words: what the pack says, else the first that it is written in. */
const quoteLanguage = ({ quotes, languages = locales }: Written): string =>
  quotes ?? languages[0] ?? locales[0]

/** Whether some reader of a pack needs its quotes put into another language. */
export const needsGloss = (pack: Written): boolean =>
  (pack.languages ?? locales).some(locale => locale !== quoteLanguage(pack))

/** What a clause says, for a reader whose language is not that of its words; undefined where it needs none or has none. */
export const glossFor = (clause: Clause, pack: Written, locale: Locale): string | undefined =>
  locale === quoteLanguage(pack) ? undefined : clause.gloss

/** Whether a reader is shown a pack in another language than their own, since it is written in no more. */
export const isForeign = ({ languages = locales }: Written, locale: Locale): boolean =>
  !languages.includes(locale)
