/**
 * What a value in the configuration may be. The validator and the schema for
 * editors both read these, so that they cannot disagree.
 */
import type { Metadata, Translated } from '../../core/types.ts'

/** The canonical word, and other words for the same. */
export type Words = Readonly<Record<string, readonly string[]>>

export type Kind =
  | { is: 'text' }
  | { is: 'number' }
  | { is: 'choice'; of: Words }
  | { is: 'pattern'; pattern: string; example: Translated; check?: 'day' | 'hours' }
  | { is: 'list'; of: Kind }
  | { is: 'map'; of: Kind }
  | { is: 'object'; keys: KeyTable; rest?: 'metadata' }
  | { is: 'either'; of: readonly [Kind, Kind] }

export interface Key {
  /** The Swedish spelling of the key. */
  sv: string
  kind: Kind
  about: Translated
}
export type KeyTable = Readonly<Record<string, Key>>

/** The value that a kind gives once validated, with canonical keys and words. */
export type ValueOf<K extends Kind> = K extends { is: 'text' | 'pattern' }
  ? string
  : K extends { is: 'number' }
    ? number
    : K extends { is: 'choice'; of: infer W }
      ? keyof W & string
      : K extends { is: 'list'; of: infer E extends Kind }
        ? readonly ValueOf<E>[]
        : K extends { is: 'map'; of: infer E extends Kind }
          ? Readonly<Record<string, ValueOf<E>>>
          : K extends { is: 'either'; of: readonly [infer A extends Kind, infer B extends Kind] }
            ? ValueOf<A> | ValueOf<B>
            : K extends { is: 'object'; keys: infer T extends KeyTable; rest: 'metadata' }
              ? ObjectOf<T> & { readonly metadata?: Metadata }
              : K extends { is: 'object'; keys: infer T extends KeyTable }
                ? ObjectOf<T>
                : never

/** An object with the canonical keys of a table, each of them optional. */
export type ObjectOf<T extends KeyTable> = {
  readonly [K in keyof T]?: ValueOf<T[K]['kind']>
}

const day = '\\d{4}-\\d{2}-\\d{2}'
const clock = '\\d{1,2}([.:]\\d{2})?'

export const text = { is: 'text' } as const
export const number = { is: 'number' } as const

/** Yes or no; YAML's own true and false will do. */
export const flag = {
  is: 'choice',
  of: { yes: ['ja', 'true', 'sant'], no: ['nej', 'false', 'falskt'] },
} as const

/** One of something or a list of it; always a list once validated. */
export const list = <K extends Kind>(of: K) => ({ is: 'list', of }) as const

/** Free keys with values of one kind. */
export const map = <K extends Kind>(of: K) => ({ is: 'map', of }) as const

/** An ISO day. */
export const isoDay = {
  is: 'pattern',
  pattern: `^${day}$`,
  example: { sv: 'ett datum som 2026-11-22', en: 'a date such as 2026-11-22' },
  check: 'day',
} as const

/** Hours of a working day: `08.00-16.30`. */
export const hours = {
  is: 'pattern',
  pattern: `^${clock} ?[-–] ?${clock}$`,
  example: { sv: 'tider som 08.00-16.30', en: 'hours such as 08:00-16:30' },
  check: 'hours',
} as const

/** Days off: an ISO day, or the word for all Swedish ones. */
export const holiday = {
  is: 'pattern',
  pattern: `^(svenska|swedish|${day})$`,
  example: {
    sv: 'svenska, eller datum som 2026-12-23',
    en: 'swedish, or dates such as 2026-12-23',
  },
  check: 'day',
} as const

/** A year, half-year, quarter or month: `2026`, `2026-H1`, `2026-Q4`, `2026-11`. */
export const namedPeriod = {
  is: 'pattern',
  pattern: '^\\d{4}(-([Qq]|[Kk][Vv])[1-4]|-[Hh][12]|-(0[1-9]|1[0-2]))?$',
  example: {
    sv: 'ett år eller kvartal som 2026 eller 2026-kv4, eller från och till',
    en: 'a year or quarter such as 2026 or 2026-Q4, or from and to',
  },
} as const
