import {
  isMap,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { tooDeep } from '../core/metadata/depth.ts'
import type { KeyPath, Problem, Source } from '../core/pack/problem.ts'
import type { Translated } from '../core/types.ts'

/** Reads a YAML file of a pack: its value with the lines of its keys, and what is no YAML. */
export function readSource(path: string, text: string) {
  const deep = tooDeep(text)
  if (deep) return tooDeepSource(path, text.slice(0, deep.start).split('\n').length)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineOf = (offset: number) => lines.linePos(offset).line
  const problems: Problem[] = document.errors.map(error => ({
    path,
    line: lineOf(error.pos[0]),
    message: wordError(error),
  }))
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value === 'string') return
      const line = lineOf(key.range?.[0] ?? 0)
      problems.push({ path, line, message: unquotedKey(String(key.source ?? key.value)) })
    },
  })
  const line = (at: KeyPath): number | undefined => {
    let node: unknown = document.contents
    let found: number | undefined
    for (const step of at) {
      const pair = isMap(node)
        ? node.items.find(item => isScalar(item.key) && String(item.key.value) === String(step))
        : undefined
      const inner = pair ? pair.value : childAt(node, step)
      const start = rangeStart(pair ? pair.key : inner)
      if (start === undefined) break
      found = lineOf(start)
      node = inner
    }
    return found
  }
  const value: unknown = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 })
  const source: Source = { path, value, line }
  return { source, problems }
}

function tooDeepSource(path: string, line: number): { source: Source; problems: Problem[] } {
  const message: Translated = {
    sv: 'Raden har listor i listor på fler nivåer än som går att läsa. Dela upp dem.',
    en: 'The line has lists within lists to more levels than can be read. Take them apart.',
  }
  const source: Source = { path, value: undefined, line: () => undefined }
  return { source, problems: [{ path, line, message }] }
}

function childAt(node: unknown, step: string | number): unknown {
  const items = (node as { items?: unknown } | null)?.items
  return Array.isArray(items) && typeof step === 'number' ? items[step] : undefined
}

const rangeStart = (node: unknown) => (node as ParsedNode | null)?.range?.[0]

function unquotedKey(key: string): Translated {
  return {
    sv: `Sätt citattecken om ”${key}” före kolonet, annars läses det inte som text.`,
    en: `Put “${key}” before the colon in quotes, or it is not read as text.`,
  }
}

const wordings: Readonly<Record<string, Translated>> = {
  TAB_AS_INDENT: {
    sv: 'Raden börjar med en tabb. Använd mellanslag.',
    en: 'The line begins with a tab. Use spaces.',
  },
  DUPLICATE_KEY: {
    sv: 'Nyckeln står två gånger. Ta bort den ena.',
    en: 'The key stands twice. Take one away.',
  },
  BAD_INDENT: {
    sv: 'Raden är inte indragen som raderna omkring. Ge dem lika många mellanslag.',
    en: 'The line is not indented like those around it. Give them as many spaces.',
  },
  MISSING_CHAR: {
    sv: 'Ett tecken saknas: ett citattecken eller en parentes som aldrig stängs, eller ett kolon.',
    en: 'A sign is missing: a quotation mark or bracket that is never closed, or a colon.',
  },
}

function wordError(error: YAMLError): Translated {
  return (
    wordings[error.code] ?? {
      sv: `Raden går inte att läsa som YAML. Sätt text som börjar med [ { , # * ! % eller @, eller som innehåller kolon, inom "". (${error.code})`,
      en: `The line cannot be read as YAML. Put text that begins with [ { , # * ! % or @, or that holds a colon, inside "". (${error.code})`,
    }
  )
}
