import { parseDraft } from '../core/draft.ts'
import { languageOf, lookUp, metadataKeys } from '../core/front-matter/keys.ts'
import { yamlScalar } from '../core/front-matter/print.ts'
import { readYamlEntries } from '../core/front-matter/read.ts'
import type { Draft, Locale, Span } from '../core/types.ts'

/** Something to add to a list of the front matter. */
export interface Addition {
  list: 'ignore' | 'people'
  /** Keys as written, with their values, in order. */
  fields: readonly (readonly [key: string, value: string])[]
}

/** The language that a draft's keys are in; the given one where they do not say. */
export function keyLanguageOf({ text, places }: Draft, otherwise: Locale): Locale {
  const found = Object.entries(places).map(([key, { start, end }]) =>
    languageOf(text.slice(start, end), metadataKeys[key as keyof typeof metadataKeys]),
  )
  return found.find(locale => locale !== undefined) ?? otherwise
}

/**
 * The edits that add to a list of a draft's front matter, which is made where there is none; comments and order stay. Whether
 * the result reads as it should is for the caller to see.
 */
export function additionEdits(draft: Draft, { list, fields }: Addition, locale: Locale): Edit[] {
  const { text, frontMatter } = draft
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n'
  const pairs = fields.map(([name, value]) => `${name}: ${yamlScalar(value)}`)
  const item = (indent: string): string =>
    pairs.map((pair, index) => `${indent}${index ? '  ' : '- '}${pair}${eol}`).join('')
  const itemAfterLine = (offset: number, indent: string): Edit => {
    const next = nextLine(text, offset)
    return next === undefined
      ? insertAt(text.length, eol + item(indent))
      : insertAt(next, item(indent))
  }
  const own = readYamlEntries(text, frontMatter, () => {}).find(
    ({ key }) => lookUp(metadataKeys, key.text) === list,
  )
  if (!own) {
    const block = `${metadataKeys[list][locale]}:${eol}${item('  ')}`
    if (frontMatter.end === 0) return [newFrontMatter(text, block, eol)]
    const { end } = frontMatter
    return [insertAt(end, text[end - 1] === '\n' ? block : eol + block)]
  }
  const { key, value } = own
  if (!value) return [itemAfterLine(key.end, '  ')]
  const place = withQuotationMarks(text, value)
  const indent = text.slice(text.lastIndexOf('\n', place.start - 1) + 1, place.start)
  if (value.kind === 'list' && text[place.start] === '[') {
    const last = value.items.at(-1)
    const entry = `{${pairs.join(', ')}}`
    if (!last) return [insertAt(place.start + 1, entry)]
    return [insertAt(withQuotationMarks(text, last).end, `, ${entry}`)]
  }
  if (value.kind === 'list') return [itemAfterLine(place.end, indent)]
  if (value.kind === 'map' && indent.trim() === '')
    return [...intoList(text, place), itemAfterLine(place.end, indent)]
  // A single value on the line of its key becomes the first of a list below it.
  return [
    { start: key.end + 1, end: place.start, text: `${eol}  - ` },
    itemAfterLine(place.end, '  '),
  ]
}

/** A value with its quotation marks, which its span leaves out. */
function withQuotationMarks(text: string, { start, end }: Span): Span {
  const mark = text[start - 1]
  const quoted = (mark === '"' || mark === "'") && text[end] === mark
  return quoted ? { start: start - 1, end: end + 1 } : { start, end }
}

/** Makes a map the first item of a list. */
function intoList(text: string, { start, end }: Span): Edit[] {
  const edits = [insertAt(start, '- ')]
  for (let at = nextLine(text, start); at !== undefined && at < end; at = nextLine(text, at))
    edits.push(insertAt(at, '  '))
  return edits
}

const insertAt = (at: number, text: string): Edit => ({ start: at, end: at, text })

/** Front matter of its own, after a byte order mark where an editor shows one. */
function newFrontMatter(text: string, block: string, eol: string): Edit {
  const at = text.startsWith('\uFEFF') ? 1 : 0
  const apart = /^\uFEFF?\r?\n/.test(text) ? '' : eol
  return insertAt(at, `---${eol}${block}---${eol}${apart}`)
}

/** Whether edits add one thing to a list, as it was else, and do nothing more: no new slips, the same words to publish. */
export function addsOneEntry(
  draft: Draft,
  edits: readonly Edit[],
  list: Addition['list'],
): boolean {
  const after = parseDraft(draft.path, applyEdits(draft.text, edits))
  const [was, is] = [namesIn(draft, list), namesIn(after, list)]
  return (
    after.problems.length <= draft.problems.length &&
    is.length === was.length + 1 &&
    was.every((name, index) => name === is[index]) &&
    bodyOf(after) === bodyOf(draft)
  )
}

/** Whether edits to the front matter leave fewer slips in it and touch no word to publish. */
export function repairsFrontMatter(draft: Draft, edits: readonly Edit[]): boolean {
  const after = parseDraft(draft.path, applyEdits(draft.text, edits))
  return after.problems.length < draft.problems.length && bodyOf(after) === bodyOf(draft)
}

const namesIn = ({ metadata: { ignore = [], people = [] } }: Draft, list: Addition['list']) =>
  list === 'ignore' ? ignore.map(({ rule }) => rule) : people.map(({ name }) => name)

const bodyOf = ({ text, body }: Draft): string =>
  text
    .slice(body.start, body.end)
    .replace(/^\uFEFF/, '')
    .trim()

/** A replacement of a stretch of a text; an insertion where the stretch is empty. */
export interface Edit extends Span {
  text: string
}

/** Takes a text and edits that do not overlap, gives the text with all of them made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.start - a.start)
  return fromTheEnd.reduce(
    (whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end),
    text,
  )
}

/** Where the line after that of an offset begins; undefined where there is none. */
function nextLine(text: string, offset: number): number | undefined {
  const end = text.indexOf('\n', offset)
  return end < 0 ? undefined : end + 1
}
