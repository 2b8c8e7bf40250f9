/** YAML nodes against the table of keys: a value with canonical names, or what to mend and where. */

import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { nearest } from '../../core/front-matter/suggest.ts'
import type { Translated } from '../../core/types.ts'
import { rangeOf } from '../../core/working-hours.ts'
import * as words from '../../messages/config.ts'
import { isCostlyGlob } from '../ignore.ts'
import { isDay } from './calendar.ts'
import type { Choices, KeyTable, Kind } from './keys.ts'

/** Hears of a problem at an offset in the file; what takes time to word is worded where there is room for it. */
export type Complain = (offset: number, message: Translated | (() => Translated)) => void

/** What the validator asks others: problems go to `complain`, front matter keys to `metadata`. */
interface Hooks {
  complain: Complain
  metadata(pairs: readonly Pair[]): unknown
}

type Value = string | number | readonly Value[] | { readonly [key: string]: unknown }

/** Validates a map against a table; gives the values that hold, by canonical key. */
export function validateMap(
  node: YAMLMap,
  table: KeyTable,
  hooks: Hooks,
  rest?: 'metadata',
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  const others: Pair[] = []
  for (const pair of node.items) {
    const written = keyText(pair)
    const name = canonicalKey(written, table)
    if (name === undefined) {
      if (rest) others.push(pair)
      else hooks.complain(offsetOf(pair.key), () => unknownKey(written, table))
    } else if (name in values) hooks.complain(offsetOf(pair.key), words.twice(written))
    else values[name] = validate(valueNode(pair), table[name]?.kind ?? { is: 'text' }, hooks)
  }
  if (rest) values[rest] = hooks.metadata(others)
  return values
}

function validate(node: Node | undefined, kind: Kind, hooks: Hooks): Value | undefined {
  if (node === undefined || (isScalar(node) && node.value === null)) return undefined
  if (isAlias(node) || node.anchor) return complain(node, words.noAlias, hooks)
  switch (kind.is) {
    case 'text':
      return (
        scalarText(node) ??
        complain(node, words.wanted(words.kindNames.text, excerptOf(node)), hooks)
      )
    case 'number':
      return wholeNumber(node, hooks)
    case 'choice':
      return choice(node, kind.of, hooks)
    case 'pattern':
      return pattern(node, kind, hooks)
    case 'list':
      return listOf(node, kind.of, hooks)
    case 'map':
      return mapOf(node, kind.of, hooks)
    case 'object':
      return isMap(node)
        ? validateMap(node, kind.keys, hooks, kind.rest)
        : complain(node, words.wanted(words.kindNames.map, excerptOf(node)), hooks)
    case 'either':
      return validate(node, kind.of[isMap(node) ? 1 : 0], hooks)
  }
}

function wholeNumber(node: Node, hooks: Hooks): number | undefined {
  const value = isScalar(node) ? node.value : undefined
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  return complain(node, words.wanted(words.kindNames.number, excerptOf(node)), hooks)
}

function choice(node: Node, of: Choices, hooks: Hooks): string | undefined {
  const written = scalarText(node) ?? excerptOf(node)
  const all = Object.entries(of).flatMap(([word, others]) => [word, ...others])
  const name = canonicalWord(written, of)
  if (name !== undefined) return name
  const close = canonicalWord(nearest(written, all) ?? '', of)
  const meant = close === undefined ? undefined : inBoth(close, of)
  return complain(node, words.unknownWord(written, meant, listed(of)), hooks)
}

function pattern(node: Node, kind: Extract<Kind, { is: 'pattern' }>, hooks: Hooks) {
  const written = scalarText(node)
  if (written === undefined || !new RegExp(kind.pattern).test(written))
    return complain(node, words.wanted(kind.example, excerptOf(node)), hooks)
  if (kind.check === 'day' && /^\d/.test(written) && !isDay(written))
    return complain(node, words.noSuchDay, hooks)
  if (kind.check === 'glob' && isCostlyGlob(written))
    return complain(node, words.wanted(kind.example, excerptOf(node)), hooks)
  if (kind.check === 'hours' && rangeOf(written) === undefined)
    return complain(node, words.hoursBackwards, hooks)
  return written
}

function listOf(node: Node, of: Kind, hooks: Hooks): readonly Value[] {
  const nodes = isSeq<Node>(node) ? node.items : [node]
  return nodes.map(item => validate(item, of, hooks)).filter(item => item !== undefined)
}

function mapOf(node: Node, of: Kind, hooks: Hooks): Value | undefined {
  if (!isMap(node)) return complain(node, words.wanted(words.kindNames.map, excerptOf(node)), hooks)
  const entries = node.items.map(pair => [keyText(pair), validate(valueNode(pair), of, hooks)])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function complain(node: Node, message: Translated, hooks: Hooks): undefined {
  hooks.complain(offsetOf(node), message)
}

function unknownKey(written: string, table: KeyTable): Translated {
  const all = Object.entries(table).flatMap(([name, { sv }]) => [name, sv])
  return words.unknownKey(written, nearest(written, all), {
    sv: Object.values(table)
      .map(key => key.sv)
      .join(', '),
    en: Object.keys(table).join(', '),
  })
}

/** The canonical form of a word of a list, whichever language and case it is written in. */
function canonicalWord<W extends Choices>(written: string, of: W): (keyof W & string) | undefined {
  const folded = written.normalize('NFC').toLowerCase()
  return Object.keys(of).find(word => word === folded || of[word]?.includes(folded))
}

/** The canonical form of a key, whichever language and case it is written in. */
export const canonicalKey = (written: string, table: KeyTable): string | undefined => {
  const folded = written.normalize('NFC').toLowerCase()
  return Object.keys(table).find(name => name === folded || table[name]?.sv === folded)
}

const inBoth = (word: string, of: Choices): Translated => ({ sv: of[word]?.[0] ?? word, en: word })
const listed = (of: Choices) => ({
  sv: Object.keys(of).map(word => inBoth(word, of).sv),
  en: Object.keys(of),
})

const keyText = (pair: Pair): string => scalarText(pair.key) ?? String(pair.key)
const valueNode = (pair: Pair): Node | undefined => (pair.value as Node | null) ?? undefined

/** Where a node begins; 0 for one that the parser made up. */
export const offsetOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0

/** Where a node ends, without the white space after it; 0 for one that the parser made up. */
export const endOfNode = (node: unknown): number => (node as Node | null)?.range?.[1] ?? 0

// `source` keeps 2026 and 08.00 as they were written.
function scalarText(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}

const excerptOf = (node: Node): string => (scalarText(node) ?? String(node).trim()).slice(0, 60)
