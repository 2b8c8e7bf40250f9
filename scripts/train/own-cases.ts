import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { unmark } from '../../src/core/pack/read.ts'
import type { Label, Labelled } from '../evaluate/corpus.ts'

interface Case {
  find?: string
  mended?: string | readonly string[]
  'mended-with'?: Record<string, unknown>
  pass?: string
  with?: Record<string, unknown>
  language?: string
}

/** The cases of a rule in a language as labelled drafts: what its author says it finds and what it leaves alone. */
export function ownCases(folder: string, rule: string, language: string): readonly Labelled[] {
  return casesIn(folder, language).flatMap(({ find, pass, with: metadata }, index) => {
    const read = unmark(find ?? pass ?? '')
    if (!read) return []
    const spans = read.spans.map(({ start, end }) => read.text.slice(start, end))
    const found = spans.length || find === undefined ? spans : [read.text]
    const labels = found.map(text => ({ rule, text }))
    return [labelled('cases', `${folder}/${index}.md`, { text: read.text, metadata, labels })]
  })
}

/** The texts that the cases of a rule are mended into, of which no rule may speak. */
export function mendedCases(folder: string, language: string): readonly Labelled[] {
  return casesIn(folder, language).flatMap((one, index) => {
    const metadata = one['mended-with']
    if (one.mended === undefined && !metadata) return []
    const texts = [one.mended ?? unmark(one.find ?? '')?.text ?? []].flat()
    return texts.map((text, way) =>
      labelled('mended', `${folder}/${index}-${way}.md`, {
        text,
        metadata: metadata ?? one.with,
        labels: [],
      }),
    )
  })
}

function casesIn(folder: string, language: string): readonly Case[] {
  const path = join(folder, 'cases.yml')
  if (!existsSync(path)) return []
  return (parse(readFileSync(path, 'utf8')) as Case[]).filter(
    one => (one.language ?? 'sv') === language,
  )
}

function labelled(
  set: string,
  path: string,
  { text, metadata, labels }: { text: string; metadata?: Case['with']; labels: readonly Label[] },
): Labelled {
  const head = metadata ? `---\n${stringify(metadata)}---\n\n` : ''
  return { set, path, source: head + text, labels }
}
