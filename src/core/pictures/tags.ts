import type { Tags } from './reader.ts'

/** A value of XMP without its attributes: a text, a list, or values by the names of their properties. */
export type XmpValue = string | readonly XmpValue[] | { readonly [name: string]: XmpValue }

/** Takes the XMP that was read, gives its values by the names of properties, prefixes left out. */
export function xmpValues({ xmp = {} }: Tags): Readonly<Record<string, XmpValue>> {
  return Object.fromEntries(
    Object.entries(xmp)
      .filter(([name]) => name !== '_raw')
      .map(([name, tag]) => [name, bare(tag)]),
  )
}

function bare(tag: unknown): XmpValue {
  if (typeof tag === 'string') return tag
  if (Array.isArray(tag)) return tag.map(bare)
  if (typeof tag !== 'object' || tag === null) return `${tag ?? ''}`
  if ('value' in tag && 'description' in tag) return bare(tag.value)
  return Object.fromEntries(Object.entries(tag).map(([name, value]) => [name, bare(value)]))
}

/** Every group of properties in a value, itself included, however deep. */
export function groupsIn(value: XmpValue | undefined): readonly { [name: string]: XmpValue }[] {
  if (value === undefined || typeof value === 'string') return []
  if (isList(value)) return value.flatMap(groupsIn)
  return [value, ...Object.values(value).flatMap(groupsIn)]
}

/** The texts of a value that is one, or a list of them. */
export function textsIn(value: XmpValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value].map(tidy).filter(Boolean)
  return value !== undefined && isList(value) ? value.flatMap(textsIn) : []
}

const isList = (value: XmpValue): value is readonly XmpValue[] => Array.isArray(value)

/** More than any name and most texts. */
const longest = 2_000

/** One line with single spaces, composed letters and nothing that steers a terminal. */
export function tidy(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFC')
    .replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\ufffd]+/g, ' ')
    .trim()
}
