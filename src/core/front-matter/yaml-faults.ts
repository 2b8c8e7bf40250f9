/** What is wrong with front matter that is not YAML, by its cause, with what to write in its place. */
import type { MetadataProblem, Span, YamlFault } from '../types.ts'
import { trimmed, type YamlError } from '../yaml.ts'
import { problem } from './fields.ts'
import { ignoreKeys, kindOfKey, languageOf, metadataKeys } from './keys.ts'
import { parseLenientTree } from './lenient-yaml.ts'
import { yamlScalar } from './print.ts'

/** Takes a block of front matter and the first error of its parser, gives the problem to tell. */
export function yamlProblem(source: string, block: Span, error: YamlError): MetadataProblem {
  const { reason, place, expected } = faultIn(source, block, error)
  return problem(reason, { ...place, text: source.slice(place.start, place.end) }, expected)
}

/** Takes words that stand where a key is expected: `kanal facebook` and `kanal = facebook` lack a colon, `kanal:facebook` a space. */
export function notKeys(source: string, place: Span): MetadataProblem {
  const text = source.slice(place.start, place.end)
  const [, key, value] = /^([\p{L}\p{M}_-]+)(?: *[=：] *|[: ] *)([^\s=][^\r\n]*)$/u.exec(text) ?? []
  if (key === undefined || kindOfKey(key) === undefined)
    return problem('not-yaml', { ...place, text })
  return problem('missing-colon', { ...place, text }, `${key}: ${value}`)
}

interface Fault {
  reason: YamlFault
  place: Span
  expected?: string | undefined
}

/** A line with its indentation, its key and what stands after it; spans in the whole text. */
interface Line extends Span {
  indent: string
  value: Span
}

function faultIn(source: string, block: Span, error: YamlError): Fault {
  const lines = linesOf(source, block)
  const text = ({ start, end }: Span) => source.slice(start, end)
  const tabbed = lines.find(({ indent }) => indent.includes('\t'))
  if (tabbed) return { reason: 'tab', place: tabbed, expected: text(tabbed).replaceAll('\t', '  ') }
  const open = lines.find(({ value }) => /^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/u.test(text(value)))
  if (open) {
    const value = text(open.value)
    // It lacks the quotation mark at its end, or a word processor has made it another.
    const expected = value.replace(/[”“„’]?\s*$/u, '') + value[0]
    const fault: Fault = { reason: 'open-quotation', place: open.value, expected }
    if (reads(source, block, fault)) return fault
  }
  const bracket = lines.find(
    ({ value }) => /^[[{]/.test(text(value)) && missing(text(value)) !== '',
  )
  if (bracket && !/[\]}]\s*$/.test(text(block))) {
    const expected = text(bracket.value).replace(/,?\s*$/u, '') + missing(text(bracket.value))
    return { reason: 'open-bracket', place: bracket.value, expected }
  }
  const at = lines.find(({ end }) => end > error.start) ?? lines.at(-1)
  if (!at) return { reason: 'not-yaml', place: trimmed(source, block) }
  if (error.code === 'BAD_ALIAS') return quoted(source, { start: error.start, end: error.end })
  if (error.code === 'BAD_INDENT') return { reason: 'indentation', place: at }
  const misplaced = error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR'
  if (misplaced && at.indent !== '') return { reason: 'indentation', place: at }
  const exception = exceptionOn(source, at)
  if (exception && reads(source, block, exception)) return exception
  const mended = quoted(source, at.value)
  if (at.value.start > at.start && at.value.end > at.value.start && reads(source, block, mended))
    return mended
  const indented = lines.find(line => line.indent !== '' && isKnownKey(text(line)))
  if (indented) return { reason: 'indentation', place: indented }
  const { reason, expected } = notKeys(source, at)
  if (reason === 'missing-colon') return { reason, place: at, expected: expected[0] }
  return { reason: 'not-yaml', place: placeOf(source, block, error) }
}

/** A rule and the reason to leave it alone, written as `ignorera: irony: citat`. */
function exceptionOn(source: string, { start, value }: Line): Fault | undefined {
  const key = source.slice(start, value.start).replace(/:\s*$/u, '')
  const [, rule, reason] =
    /^([a-z][a-z\d-]*):\s+(\S.*)$/u.exec(source.slice(value.start, value.end)) ?? []
  if (kindOfKey(key) !== 'exceptions' || rule === undefined || reason === undefined)
    return undefined
  const locale = languageOf(key, metadataKeys.ignore) ?? 'sv'
  const { rule: ruleKey, reason: reasonKey } = ignoreKeys
  const entry = `{${ruleKey[locale]}: ${rule}, ${reasonKey[locale]}: ${yamlScalar(reason)}}`
  return { reason: 'inline-exception', place: value, expected: `[${entry}]` }
}

/** Whether a block can be read once what a fault expects stands in it. */
function reads(source: string, block: Span, { place, expected = '' }: Fault): boolean {
  const yaml =
    source.slice(block.start, place.start) + expected + source.slice(place.end, block.end)
  const { errors, value } = parseLenientTree(yaml, { start: 0, end: yaml.length })
  return errors.length === 0 && value?.kind === 'map'
}

const isKnownKey = (line: string): boolean =>
  kindOfKey(/^([\p{L}\p{M}_-]+):(?:\s|$)/u.exec(line)?.[1] ?? '') !== undefined

/** The lines of a block that hold something. */
function linesOf(source: string, block: Span): Line[] {
  const found: Line[] = []
  let at = block.start
  for (const line of source.slice(block.start, block.end).split('\n')) {
    const [, indent = '', key = ''] =
      /^(\s*)((?:- +)*(?:[^\s:#][^:]*:(?=\s|$)\s*)?)/u.exec(line) ?? []
    const start = at + indent.length
    const end = at + line.trimEnd().length
    if (end > start) {
      const from = Math.min(start + key.length, end)
      found.push({ start, end, indent, value: { start: from, end } })
    }
    at += line.length + 1
  }
  return found
}

const quoted = (source: string, place: Span): Fault => ({
  reason: 'needs-quotation',
  place,
  expected: JSON.stringify(source.slice(place.start, place.end)),
})

/** The brackets that would have to follow to close those that are open. */
function missing(value: string): string {
  const open: string[] = []
  for (const sign of value.replace(/"[^"]*"|'[^']*'/g, '')) {
    if (sign === '[' || sign === '{') open.unshift(sign === '[' ? ']' : '}')
    else if (sign === open[0]) open.shift()
  }
  return open.join('')
}

/** The parser's place to the end of its line, else the whole block. */
function placeOf(source: string, block: Span, error: YamlError): Span {
  const [line = ''] = source.slice(error.start, block.end).split(/[\r\n]/u, 1)
  const place = trimmed(source, { start: error.start, end: error.start + line.length })
  return place.end > place.start ? place : trimmed(source, block)
}
