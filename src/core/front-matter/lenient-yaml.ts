/**
 * YAML with signs that nobody who writes a draft means in YAML's sense taken for text: a second colon, a handle, a hashtag,
 * a link. Each gives way to a stand-in of one unit, so that every offset stays.
 */
import type { Span } from '../types.ts'
import { parseTree, type Tree, tooDeep } from '../yaml.ts'
import { type KeyKind, kindOfKey } from './keys.ts'

/** Takes a stretch of a text, or it made lenient, gives its tree with positions in the whole text; every scalar stays the text it is. */
export function parseLenientTree(
  source: string,
  span: Span,
  yaml: string = lenientOrDeep(source.slice(span.start, span.end)),
): Tree {
  return parseTree(source, span, { yaml, meant })
}

/** What nests too deep is not worth reading leniently, and is measured as it stands. */
export const lenientOrDeep = (yaml: string): string => (tooDeep(yaml) ? yaml : lenientYaml(yaml))

/** What was written, without the quotation marks of a word processor, and as the name that an Obsidian link stands for: `[[Ali Hassan|Ali]]`. */
function meant(text: string, isQuoted: boolean): { whole: string; text: string } {
  const signs = text.replace(standIns, sign =>
    String.fromCharCode(sign.charCodeAt(0) - firstStandIn),
  )
  const whole = signs.trim()
  const quoted = isQuoted ? undefined : /^[”“„«»"]\s*([^”“„«»"]*?)\s*[”“»«"]$/u.exec(whole)?.[1]
  const [, name] = /^\[\[([^\][|]+)(?:\|[^\][]*)?\]\]$/u.exec(quoted ?? whole) ?? []
  return { whole, text: name?.trim() ?? quoted ?? whole }
}

/** Private-use characters by the code of the sign that they stand for. */
const firstStandIn = 0xe000
const standIn = (sign: string): string => String.fromCharCode(firstStandIn + sign.charCodeAt(0))
const standIns = /[\ue000-\ue07f]/g

const blank = /[^\S\n\r]/
/** Without any of these YAML is read as it stands. */
const suspicious =
  /[\t\u00a0\u0085\u2007\u2028\u2029\u202f@`%!&*#"'”“–—•\ue000-\ue07f]|\[\[|\r(?!\n)|:[^\S\n].*:(?:\s|$)/

/** Takes YAML, gives YAML of the same length that reads as its writer meant it. */
function lenientYaml(yaml: string): string {
  if (!suspicious.test(yaml)) return yaml
  const written = yaml.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n')
  return written.search(standIns) >= 0 ? written : new Reader(written).read()
}

/** What the lines after one belong to, until it ends. */
type Inside =
  | { is: 'keys' }
  | { is: 'block-text'; indent: number }
  | { is: 'quotation'; mark: string }
  | { is: 'brackets'; depth: number }

const lineParts = /^([^\S\n]*)((?:[-–—•][^\S\n]+)*)(.*)$/su
const keyPart =
  /^("[^"\n]*"|'[^'\n]*'|[^\s:#"'[\]{},&*!|>%@`-](?:[^:\n]|:(?!\s|$)){0,80}?)[^\S\n]{0,9}:(?=\s|$)/u
const blockHeader = /^[|>][-+\d]{0,2}[^\S\n]*(?:#.*)?\s*$/u
type Kinds = readonly (KeyKind | undefined)[]
/** Kinds whose values are words of the writer's own. */
const free: Kinds = ['text', 'texts', 'joined-texts', 'file', 'consent', 'approval']
/** Kinds whose values can be maps. */
const mapped: Kinds = ['people', 'images', 'exceptions', 'consent', 'approval']

const quotedOrLinked = /^(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\[\[[^\][\n]+\]\])/u

class Reader {
  readonly #yaml: string
  #inside: Inside = { is: 'keys' }

  constructor(yaml: string) {
    this.#yaml = yaml
  }

  read(): string {
    const lines = this.#yaml.split(/(?<=\n)/u)
    const tabbed = tabbedLines(lines)
    return lines.map((line, index) => this.#line(line, tabbed.has(index))).join('')
  }

  #line(line: string, isTabbed: boolean): string {
    const [, space = '', dashes = '', rest = ''] = lineParts.exec(line) ?? []
    const inside = this.#inside
    if (inside.is === 'block-text') {
      if (rest.trim() === '' || space.length > inside.indent) return line
      this.#inside = { is: 'keys' }
    }
    if (inside.is === 'quotation') {
      if (line.includes(inside.mark)) this.#inside = { is: 'keys' }
      return line
    }
    const indent = (isTabbed ? space.replaceAll('\t', ' ') : space).replace(/[^\S\t\n]/g, ' ')
    if (inside.is === 'brackets') return indent + this.#brackets(dashes + rest, inside.depth)
    const items = dashes.replace(/[^\S\n]/g, ' ').replace(/[–—•]/g, '-')
    const [key] = keyPart.exec(rest) ?? []
    if (key === undefined && items === '') return indent + rest
    const kind = key === undefined ? undefined : kindOfKey(key.slice(0, -1))
    return (
      indent +
      items +
      (key ?? '') +
      this.#value(rest.slice(key?.length ?? 0), key, kind, space.length)
    )
  }

  /** A value up to the end of its line; `key` is undefined for an item of a list. */
  #value(
    written: string,
    key: string | undefined,
    kind: KeyKind | undefined,
    indent: number,
  ): string {
    const text = written.trimStart()
    const space = written.slice(0, written.length - text.length).replace(/[^\S\n\r]/g, ' ')
    if (text === '') return space
    const linked = /^(?:["'{]|\[(?!\[))/.test(text) ? text : withoutLinkSigns(text)
    if (linked !== text) return space + this.#value(linked, key, kind, indent)
    const first = text[0] ?? ''
    if (blockHeader.test(text)) {
      this.#inside = { is: 'block-text', indent }
      return space + text
    }
    if (first === '"' || first === "'") return space + this.#quoted(text, first, kind)
    if (first === '[' || first === '{') return space + this.#brackets(text, 0)
    const isFree = key === undefined || free.includes(kind)
    const start = isText(text, this.#yaml) ? standIn(first) : ''
    return (
      space +
      start +
      plainText(text.slice(start.length), isFree, mapped.includes(kind), start !== '')
    )
  }

  /** A text in quotation marks, with one of a word processor at its end, or with more text after it. */
  #quoted(text: string, mark: string, kind: KeyKind | undefined): string {
    const whole = mark === '"' ? /^"(?:[^"\\\n]|\\.)*"/u : /^'(?:[^'\n]|'')*'/u
    const [closed] = whole.exec(text) ?? []
    if (closed === undefined) {
      const [, inner, , end = ''] = /^["']([^"'”“]*)([”“])(\s*)$/u.exec(text) ?? []
      if (inner !== undefined) return `${mark}${inner}${mark}${end}`
      this.#inside = { is: 'quotation', mark }
      return text
    }
    const isAll = /^\s*(?:\s#.*)?$/su.test(text.slice(closed.length))
    if (isAll || !free.includes(kind)) return text
    return standIn(mark) + plainText(text.slice(1), true, false, true)
  }

  /** What stands between brackets, on one line of it. */
  #brackets(line: string, before: number): string {
    let depth = before
    let out = ''
    let isStart = true
    for (let at = 0; at < line.length; at += 1) {
      const sign = line[at] ?? ''
      const rest = line.slice(at)
      const isMark = sign === '[' || (isStart && (sign === '"' || sign === "'"))
      const [skipped] = (isMark && quotedOrLinked.exec(rest)) || []
      if (skipped !== undefined) {
        out += sign === '[' ? withoutLinkSigns(skipped) : skipped
        at += skipped.length - 1
        isStart = false
        continue
      }
      if (sign === '#' && blank.test(line[at - 1] ?? ' ') && !isStart)
        return this.#after(depth, out + rest)
      if (sign === '[' || sign === '{') depth += 1
      if (sign === ']' || sign === '}') depth -= 1
      const isSign = isStart && (/[@`]/.test(sign) || /^#[\p{L}\p{N}]/u.test(rest))
      out += isSign ? standIn(sign) : sign
      isStart = blank.test(sign) ? isStart : /[[{,:]/.test(sign)
    }
    return this.#after(depth, out)
  }

  #after(depth: number, text: string): string {
    this.#inside = depth > 0 ? { is: 'brackets', depth } : { is: 'keys' }
    return text
  }
}

/** Whether a sign at the start of a value is one of its text, since it means nothing to YAML here. */
function isText(text: string, yaml: string): boolean {
  if (/^[@`%]/.test(text) || /^![\p{L}\p{N}]/u.test(text)) return true
  const [, sign, name = ''] = /^([&*])([^\s,[\]{}]*)/u.exec(text) ?? []
  if (sign === undefined) return false
  return !yaml.includes(`${sign === '&' ? '*' : '&'}${name}`) || name === ''
}

/** Text without quotation marks: `#` begins a hashtag where the words are free, else a comment; a colon is a sign, save after a key. */
function plainText(text: string, isFree: boolean, isMap: boolean, hasStarted: boolean): string {
  const isApart = (at: number) => (at === 0 ? !hasStarted : blank.test(text[at - 1] ?? ''))
  const isHashtag = (at: number) => isFree && /^#[\p{L}\p{N}]/u.test(text.slice(at))
  const comment = [...text.matchAll(/#/g)].find(({ index }) => isApart(index) && !isHashtag(index))
  const end = comment?.index ?? text.length
  const words = text.slice(0, end).replace(/#|:(?=\s|$)/g, (sign, at: number) => {
    const before = text.slice(Math.max(0, at - 40), at)
    const isSign = sign === '#' ? isApart(at) : !isMap && !endsInKey(before)
    return isSign ? standIn(sign) : sign
  })
  return words + text.slice(end)
}

/** «Maria, roll: medlem» is two keys on one line, and not a text. */
const endsInKey = (text: string): boolean =>
  kindOfKey(/[\s,;]([\p{L}\p{M}-]+)$/u.exec(text)?.[1] ?? '') !== undefined

/** Obsidian's links as the names they lead to; several are a list. */
function withoutLinkSigns(text: string): string {
  const link = /\[\[([^\][\n]*)\]\]/gu
  const isList = /^\[\[[^\][\n]*\]\](?:[^\S\n]*,[^\S\n]*\[\[[^\][\n]*\]\])+\s*$/u.test(text)
  const last = text.lastIndexOf(']]')
  return text.replace(link, (whole, name: string, at: number) => {
    const [target = '', ...others] = name.split('|')
    const alias = ' '.repeat(name.length - target.length)
    const plain = (others.length > 0 ? target : name).replace(/[,:#]/g, standIn)
    const opening = isList && at === 0 ? '[ ' : '  '
    return opening + plain + alias + (isList && at + whole.length === last + 2 ? ' ]' : '  ')
  })
}

/** The numbers of lines that stand in by tabs in a way that leaves no doubt: all lines under their key do. */
function tabbedLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  /** Those under one key; undefined where one of its lines leaves a doubt. */
  let block: number[] | undefined = []
  for (const [index, line] of lines.entries()) {
    const [space = ''] = /^[^\S\n\r]*/u.exec(line) ?? []
    if (line.trim() === '') continue
    if (space === '') block = []
    else if (block && space.startsWith('\t') && !/ \t/.test(space)) {
      block.push(index)
      found.add(index)
    } else {
      for (const at of block ?? []) found.delete(at)
      block = undefined
    }
  }
  return found
}
