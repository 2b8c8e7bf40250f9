/** Where the front matter of a draft is, also where the lines around it are not as they should be. */
import type { MetadataProblem, Span } from '../types.ts'
import { isContentSystemKey } from './content-systems.ts'
import { problem } from './fields.ts'
import { type FrontMatterKey, lookUp, metadataKeys } from './keys.ts'

/** A draft in two: what its front matter says, and what is going to be published. */
interface Parts {
  /** Between the fences; empty where there is none that can be read as YAML. */
  frontMatter: Span
  body: Span
  /** What is wrong with the fences. */
  problems: readonly MetadataProblem[]
}

/** A line with its place, without its line break. */
interface Line extends Span {
  text: string
  /** Where the next line starts. */
  next: number
}

/** Front matter that begins further down than this is text. In lines. */
const furthest = 30
/** A fence that closes stands no more lines below than this. */
const longestBlock = 400

const fence = /^---[^\S\n\r]*$/
const openingFence = /^---[^\S\n\r]*(?:ya?ml|json)?[^\S\n\r]*$/i
const closingFence = /^(?:---|\.\.\.)[^\S\n\r]*$/
/** What people, word processors and other systems make of `---`: more or fewer dashes, one long dash, other rules. */
const nearFence =
  /^[^\S\n\r]*(?:\\?(?:[-‐‑‒–—―−─_=*~][^\S\n\r]?){1,}|\+{3,}|;{3,}|`{3,}(?:ya?ml|toml|json)?|---[^\S\n\r]*toml)[^\S\n\r]*$/iu
/** Some systems fence JSON with semicolons; what stands between is read, as JSON is YAML too. */
const jsonFence = /^[^\S\n\r]*;{3,}[^\S\n\r]*$/
const tomlFence = /^[^\S\n\r]*(?:\+{3,}|(?:---|`{3,})[^\S\n\r]*toml)[^\S\n\r]*$/i
/** A key is short: without the bound a long row of spaces would be tried from every place in it. Made where it is needed: classes of all letters take up to a millisecond. */
const keyLine = (): RegExp =>
  /^(["']?)([\p{L}\p{M}_][\p{L}\p{M}\p{N}_ -]{0,60}?)\1[^\S\n\r]*:(?=\s|$)[^\S\n\r]*(.*)$/u
const tomlLine = (): RegExp =>
  /^(?:\[{1,2}[^\]]+\]{1,2}[^\S\n\r]*|["']?([\p{L}\p{M}\p{N}_-]+)["']?[^\S\n\r]*=.*)$/u
/** A line that front matter can go on with: a key, something indented, a list, a comment, a closing bracket. */
const goesOn = (text: string): boolean =>
  keyLine().test(text) || /^(?:[^\S\n\r]+\S|-[^\S\n\r]|[#\]}])/u.test(text)

/** Takes the text of a draft, gives where its front matter and its body are, and what is wrong with the fences. */
export function partsOf(text: string): Parts {
  const lines = linesOf(text)
  const first = lines.findIndex(line => !isBlank(line.text))
  if (first < 0) return partsAt(text, 0, 0, 0)
  const top = afterComments(lines, first)
  return (
    fenced(text, lines, top) ??
    json(text, lines, top) ??
    unfenced(text, lines, top) ??
    decorated(text, lines, top) ??
    misplaced(text, lines, top) ??
    partsAt(text, 0, 0, 0)
  )
}

/** The parts of a text by where its front matter starts and ends, and where its body starts. */
const partsAt = (
  text: string,
  start: number,
  end: number,
  body: number,
  ...problems: readonly MetadataProblem[]
): Parts => ({ frontMatter: { start, end }, body: { start: body, end: text.length }, problems })

/** The lines of a text, as far down as front matter reaches. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const form = /([^\r\n\u0085\u2028\u2029]*)(?:\r\n|[\r\n\u0085\u2028\u2029]|$)/g
  for (const { 0: whole, 1: line = '', index: start } of text.matchAll(form)) {
    if (whole === '' || lines.length === furthest + longestBlock) break
    lines.push({ start, end: start + line.length, next: start + whole.length, text: line })
  }
  return lines
}

/** Blank, or with no more than a byte order mark or another sign of no width. */
const isBlank = (text: string): boolean => /^[\s\ufeff\u200b-\u200d\u2060]*$/u.test(text)

const bare = (line: Line | undefined): string =>
  (line?.text ?? '').replace(/^[\ufeff\u200b-\u200d\u2060]+/u, '')

/** The line after HTML comments and blank lines, where they end with a line. */
function afterComments(lines: readonly Line[], from: number): number {
  let at = from
  while (bare(lines[at]).trimStart().startsWith('<!--')) {
    let last = at
    while (last < lines.length && !(lines[last] as Line).text.includes('-->')) last += 1
    if (!/-->\s*$/u.test(lines[last]?.text ?? '')) return at
    at = last + 1
    while (at < lines.length && isBlank((lines[at] as Line).text)) at += 1
  }
  return at
}

/** How surely some lines are front matter: by a key of ours, by one of another system, or not at all. */
type Evidence = 'ours' | 'foreign' | 'none'

/** Keys of ours begin with a capital in prose, «Källa: SCB»: they count written small, with a value of their table, or as two. */
function evidence(lines: readonly Line[]): Evidence {
  let doubtful = 0
  let isForeign = false
  for (const line of lines) {
    const [, , key = '', value = ''] = keyLine().exec(bare(line)) ?? []
    const [, tomlKey = ''] = tomlLine().exec(bare(line)) ?? []
    const written = key || tomlKey
    const name = lookUp(metadataKeys, written)
    if (name !== undefined) {
      const row: FrontMatterKey = metadataKeys[name]
      const isSmall = written === written.toLowerCase()
      if (isSmall || (row.values && lookUp(row.values, value.trim()) !== undefined)) return 'ours'
      doubtful += 1
    } else isForeign ||= isContentSystemKey(written)
  }
  if (doubtful > 1) return 'ours'
  return isForeign ? 'foreign' : 'none'
}

/** Front matter under a fence, or under a line that nearly is one. */
function fenced(text: string, lines: readonly Line[], top: number): Parts | undefined {
  const opening = lines[top] as Line
  const written = bare(opening)
  if (openingFence.test(written)) {
    const closing = closingFenceFrom(text, opening.next)
    const ownLines = lines.filter(({ start }) => start < (closing?.start ?? text.length))
    if (!closing || hasProse(ownLines.slice(top + 1))) return unclosed(text, lines, top)
    const second = lines.findIndex(({ start }) => start === closing.start)
    if (second > top && isEmptyPair(lines, top, second)) return fenced(text, lines, second)
    return partsAt(text, opening.next, closing.start, closing.end)
  }
  if (!nearFence.test(written)) return undefined
  const after = metadataEnd(lines, top + 1)
  const isToml = tomlFence.test(written)
  const isJson = jsonFence.test(written) && /^\s*\{/u.test(bare(lines[top + 1]))
  const found = lines.findIndex((line, index) => index > top && nearFence.test(line.text))
  const closing = found < 0 || !(isToml || isJson) ? after : found
  const sort = isJson ? 'ours' : evidence(lines.slice(top + 1, closing))
  if (sort === 'none') return undefined
  if (sort === 'foreign') return partsAt(text, 0, 0, 0, problem('unread-fence', opening, '---'))
  const fault = isToml ? problem('toml', opening) : problem('spoilt-fence', opening, '---')
  const parts = between(text, lines, top, closing, fault)
  return isToml ? { ...parts, frontMatter: { start: opening.next, end: opening.next } } : parts
}

/** Whether two fences hold nothing, and front matter of ours follows them: the first is one too many. */
function isEmptyPair(lines: readonly Line[], top: number, second: number): boolean {
  if (!lines.slice(top + 1, second).every(({ text }) => isBlank(text))) return false
  return evidence(lines.slice(second + 1, metadataEnd(lines, second + 1))) === 'ours'
}

/** The parts of a text whose front matter lies between two lines; the second closes it or is the first of the body. */
function between(
  text: string,
  lines: readonly Line[],
  top: number,
  closing: number,
  fault: MetadataProblem,
): Parts {
  const start = (lines[top] as Line).next
  const last = lines[closing] ?? { start: text.length, next: text.length, text: '' }
  const end = Math.max(start, last.start)
  const closes = nearFence.test(last.text) || closingFence.test(last.text)
  return partsAt(text, start, end, closes ? last.next : end, fault)
}

/** The first line that cannot belong to metadata; a blank line belongs to it where a known key or an item follows. */
function metadataEnd(lines: readonly Line[], from: number): number {
  let at = from
  for (let index = from; index < lines.length; index += 1) {
    const { text } = lines[index] as Line
    if (isBlank(text)) continue
    const wasBlank = index > at
    if (!goesOn(text) || nearFence.test(text)) return nearFence.test(text) ? index : at
    if (wasBlank && !/^\s/u.test(text) && evidence([lines[index] as Line]) === 'none') return at
    at = index + 1
  }
  return at
}

/** The line of the first closing fence from an offset on, with its line break. */
function closingFenceFrom(text: string, from: number): Span | undefined {
  const closing =
    /(?<![^\r\n\u0085\u2028\u2029])(?:---|\.\.\.)[^\S\n\r\u2028\u2029]*(?:\r\n|[\r\n\u0085\u2028\u2029]|$)/gu
  closing.lastIndex = from
  const found = closing.exec(text)
  return found ? { start: found.index, end: closing.lastIndex } : undefined
}

/** Whether prose begins among the lines that two fences seem to hold, so that the second is a rule of the text. */
function hasProse(lines: readonly Line[]): boolean {
  return lines.some(({ text }, index) => {
    const before = lines[index - 1]
    if (!before || !isBlank(before.text) || goesOn(text)) return false
    const isProse = /^[\p{L}"”«]/u.test(text) && text.trim().split(/\s+/u).length > 3
    return isProse && evidence(lines.slice(0, index)) !== 'none'
  })
}

/** Without a closing fence the front matter ends where its lines do; where no key is known all of it may be published. */
function unclosed(text: string, lines: readonly Line[], top: number): Parts | undefined {
  const opening = lines[top] as Line
  const next = lines.slice(top + 1).find(line => !isBlank(line.text))
  if (!keyLine().test(next?.text ?? '')) return undefined
  const end = metadataEnd(lines, top + 1)
  const at = opening.start + opening.text.indexOf('---')
  const unclosedFault = problem('unclosed', { start: at, end: at + 3, text: '---' })
  if (evidence(lines.slice(top + 1, end)) !== 'ours')
    return partsAt(text, opening.next, opening.next, opening.next, unclosedFault)
  const spoilt = lines[end]
  const isSpoilt = spoilt && nearFence.test(spoilt.text)
  const fault = isSpoilt ? problem('spoilt-fence', spoilt, '---') : unclosedFault
  return between(text, lines, top, end, fault)
}

/** JSON at the top, which is YAML too. */
function json(text: string, lines: readonly Line[], top: number): Parts | undefined {
  const written = bare(lines[top])
  if (!/^\{\s*(?:"|$)/u.test(written)) return undefined
  const start = (lines[top] as Line).end - written.length
  const end = closingBrace(text, start)
  if (end === undefined || !/^[^\S\n\r]*(?:[\r\n]|$)/u.test(text.slice(end, end + 200)))
    return undefined
  const keys = text.slice(start, end).matchAll(/"([^"\\\n]+)"\s*:/gu)
  const isRead = (key: string) => lookUp(metadataKeys, key) !== undefined || isContentSystemKey(key)
  if (![...keys].some(([, key = '']) => isRead(key))) return undefined
  return partsAt(text, start, end, end)
}

/** Where the brace at an offset is closed. */
function closingBrace(text: string, start: number): number | undefined {
  const signs = /"(?:[^"\\\n]|\\.)*"|[{}]/gu
  signs.lastIndex = start
  let depth = 0
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    if (found[0] === '{') depth += 1
    if (found[0] === '}') depth -= 1
    if (depth === 0) return found.index + 1
  }
  return undefined
}

/** Keys of ours at the top with no fence above them. */
function unfenced(text: string, lines: readonly Line[], top: number): Parts | undefined {
  const first = lines[top] as Line
  const isToml = tomlLine().test(bare(first)) && !keyLine().test(bare(first))
  if (!isToml && !keyLine().test(bare(first))) return undefined
  let end = metadataEnd(lines, top)
  if (isToml) while (end < lines.length && tomlLine().test((lines[end] as Line).text)) end += 1
  if (evidence(lines.slice(top, end)) !== 'ours') return undefined
  const start = first.end - bare(first).length
  const written = { ...first, start, text: bare(first) }
  const fault = problem(isToml ? 'toml' : 'missing-fences', written)
  const parts = between(text, lines, top, end, fault)
  return { ...parts, frontMatter: { start, end: isToml ? start : parts.frontMatter.end } }
}

/** Keys of ours at the top that stand in a list, a quotation, a table or in bold: two of them, as one may be a word of the post. */
function decorated(text: string, lines: readonly Line[], top: number): Parts | undefined {
  // What a list, a quotation, a table or bold put around a key: `- kanal: x`, `> kanal: x`, `| kanal | x |`, `**kanal:** x`.
  const decoration =
    /^[^\S\n\r]*(?:[>|•–*+-][^\S\n\r]+)?(?:\*\*|__|[*_])?([\p{L}\p{M}-]{1,30})(?::?(?:\*\*|__|[*_]):?|[^\S\n\r]*[:|])(?=[^\S\n\r]|$)/u
  let end = top
  let keys = 0
  for (; end < lines.length; end += 1) {
    const { text: line } = lines[end] as Line
    const [, key = ''] = decoration.exec(bare(lines[end])) ?? []
    if (key === key.toLowerCase() && lookUp(metadataKeys, key) !== undefined) keys += 1
    else if (!/^[^\S\n\r]*(?:[>|][\s>|:-]*|>.*|[-\u2013\u2014]{3,}|)$/u.test(line)) break
  }
  const first = lines[top] as Line
  if (keys < 2) return undefined
  const body = lines[end]?.start ?? text.length
  return partsAt(text, first.start, first.start, body, problem('decorated', first))
}

/** Fences around keys of ours, with text above them. */
function misplaced(text: string, lines: readonly Line[], top: number): Parts | undefined {
  for (let at = top + 1; at < Math.min(lines.length, top + furthest); at += 1) {
    const line = lines[at] as Line
    if (!fence.test(line.text) || !keyLine().test(lines[at + 1]?.text ?? '')) continue
    const end = metadataEnd(lines, at + 1)
    if (!closingFence.test(lines[end]?.text ?? '')) continue
    if (evidence(lines.slice(at + 1, end)) !== 'ours') continue
    return between(text, lines, at, end, problem('misplaced', line))
  }
  return undefined
}
