/**
 * `npx tsx scripts/measure-language.ts <file.jsonl …>`: how often the language of a text is told
 * right, and how often that took the detector. A line is `{"text": …, "label": "sv"}`; nb and nn
 * count as no. Nothing declared, Swedish and English expected. `--wrong` prints what went wrong.
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadAdapters } from '../src/core/adapters/load.ts'
import type { Adapters } from '../src/core/context.ts'
import { detectLanguageRuns } from '../src/core/language/detect.ts'

interface Row {
  text: string
  label: string
}
interface Count {
  texts: number
  right: number
  detector: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: 'boolean' } },
})
const adapters: Adapters = {}
await loadAdapters(adapters, ['detector'])
const options = { expected: ['sv', 'en'], adapters }
const counts = new Map<string, Count>()

for (const path of positionals) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  for (const line of lines) count(JSON.parse(line) as Row)
}
for (const [name, { texts, right, detector }] of [...counts].sort())
  console.log(
    `${name.padEnd(16)}${String(texts).padStart(6)}  right ${share(right, texts)}  detector ${share(detector, texts)}`,
  )

function count({ text, label }: Row): void {
  const language = label === 'nb' || label === 'nn' ? 'no' : label
  const body = { start: 0, end: text.length }
  const length = text.length < 20 ? '0-19' : text.length <= 80 ? '20-80' : '81-'
  const told = detectLanguageRuns(text, body, options)[0]?.language
  const detector = detectLanguageRuns(text, body, { expected: options.expected }).some(
    ({ open }) => open,
  )
  if (values.wrong && told !== language) console.log(`${language} ${told} ${JSON.stringify(text)}`)
  const names = [label, ...(label === language ? [] : [language])]
  for (const name of names.map(own => `${own} ${length}`)) {
    const known = counts.get(name) ?? { texts: 0, right: 0, detector: 0 }
    known.texts++
    if (told === language) known.right++
    if (detector) known.detector++
    counts.set(name, known)
  }
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1).padStart(5)} %`
}
