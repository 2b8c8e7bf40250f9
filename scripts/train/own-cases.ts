import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { unmark } from '../../src/core/pack/read.ts'
import type { Labelled } from '../evaluate/corpus.ts'

interface Case {
  find?: string
  pass?: string
  with?: Record<string, unknown>
  language?: string
}

/** The cases of a rule in a language as labelled drafts: what its author says it finds and what it leaves alone. */
export function ownCases(folder: string, rule: string, language: string): readonly Labelled[] {
  const path = join(folder, 'cases.yml')
  if (!existsSync(path)) return []
  return (parse(readFileSync(path, 'utf8')) as Case[])
    .filter(one => (one.language ?? 'sv') === language)
    .flatMap(({ find, pass, with: metadata }, index) => {
      const read = unmark(find ?? pass ?? '')
      if (!read) return []
      const head = metadata ? `---\n${stringify(metadata)}---\n\n` : ''
      const spans = read.spans.map(({ start, end }) => read.text.slice(start, end))
      const found = spans.length || find === undefined ? spans : [read.text]
      const labels = found.map(text => ({ rule, text }))
      return [{ set: 'cases', path: `${path}/${index}.md`, source: head + read.text, labels }]
    })
}
