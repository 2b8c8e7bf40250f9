import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { node, others, ours } from './commands.ts'
import { readSentences, worstCases, writeDrafts } from './drafts.ts'
import { foundIn } from './found.ts'
import { type Command, measure, middle, once, type Used } from './measure.ts'
import { figure, table, times } from './table.ts'

/** Where to work and how long. */
export interface Setting {
  /** An empty folder. */
  root: string
  /** The evaluation corpus. */
  corpus: string
  runs: number
  /** How many drafts, from small to large. */
  sizes: readonly number[]
}

/** One part of the benchmark: a heading and what was measured, in Markdown. */
export type Part = (setting: Setting) => string | Promise<string>

const swedish = `---
kanal: facebook
---

Elva brevbärare i Umeå har delat ut post i tjugo minusgrader hela veckan. Nu kräver vi varma bilar och raster som
räcker till att få upp värmen. Arbetsgivaren har lovat svar på fredag.
`
const english = `---
channel: facebook
language: en
---

Eleven postal workers in Umeå have delivered mail at minus twenty all week. Now we demand warm cars and breaks that are
long enough to thaw. The employer has promised an answer on Friday.
`

const section = (title: string, body: string): string => `## ${title}\n\n${body}`

const said =
  (what: string) =>
  (command: Command): Command => ({ ...command, name: `${command.name}, ${what}` })

/** One draft, as somebody who writes runs it. */
export const oneDraft: Part = ({ root, runs }) => {
  const folder = folderIn(root, 'one')
  writeFileSync(join(folder, 'sv.md'), swedish)
  writeFileSync(join(folder, 'en.md'), english)
  const used = measure(
    [
      node(folder),
      // No results are kept of a single draft; Node keeps what it compiled, from 22 on.
      ours(folder, ['sv.md'], { name: 'tankefter, Swedish', cache: true }),
      ours(folder, ['en.md'], { name: 'tankefter, English', cache: true }),
      ...others(folder, ['en.md'], join(folder, 'en.md')).map(said('English')),
    ],
    runs,
  )
  const bare = used.get('node -e 0')?.wall ?? Number.NaN
  const rows = [...used].map(([name, { wall, cpu, mebibytes }]) => [
    name,
    `${figure(wall)} ms`,
    times(wall / bare),
    `${figure(cpu)} ms`,
    `${figure(mebibytes)} MiB`,
  ])
  return section('One draft, cold', table(['', 'wall', '× node', 'CPU', 'memory'], rows))
}

/** It takes a tenth of a second a draft. */
const manyForHarper = 300

const folderRow = (name: string, { wall, cpu, mebibytes }: Used, size: number, own: number) => [
  name,
  `${figure(wall / 1000)} s`,
  figure((size * 1000) / wall),
  name === 'tankefter' ? '' : `${times(wall / own)} as fast`,
  `${figure(cpu / 1000)} s`,
  `${figure(mebibytes)} MiB`,
]

/** Folders of mixed drafts, no cache. */
export const folders: Part = setting =>
  setting.sizes.map(size => folderOf(size, setting)).join('\n\n')

function folderOf(size: number, { root, corpus, runs }: Setting): string {
  const folder = folderIn(root, `${size}`)
  const paths = writeDrafts(folder, size, readSentences(corpus))
  const peers = others(folder, paths, folder).filter(
    ({ name }) => size <= manyForHarper || name !== 'harper.js',
  )
  const used = measure([ours(folder, ['.']), ...peers], runs)
  const own = used.get('tankefter')?.wall ?? Number.NaN
  const rows = [...used].map(([name, one]) => folderRow(name, one, size, own))
  return section(
    `${figure(size)} mixed drafts, no cache`,
    table(['', 'wall', 'drafts a second', 'tankefter is', 'CPU', 'memory'], rows),
  )
}

/** Whether time and memory grow with the drafts, and no faster. */
export const growth: Part = ({ root, corpus, runs, sizes }) => {
  const sentences = readSentences(corpus)
  const rows = sizes.map(size => {
    const folder = folderIn(root, `growth-${size}`)
    writeDrafts(folder, size, sentences)
    const { wall = 0, mebibytes = 0 } = measure([ours(folder, ['.'])], runs).get('tankefter') ?? {}
    return [figure(size), `${figure(wall / size)} ms`, `${figure(mebibytes)} MiB`]
  })
  return section('Growth', table(['drafts', 'a draft', 'memory'], rows))
}

/** The largest folder once more, one draft changed since: as it is, and as it is where findings are seen to. */
export const warm: Part = setting => {
  const { root, corpus, sizes } = setting
  const size = sizes.at(-1) ?? 0
  const mixed = folderIn(root, 'warm')
  const settled = folderIn(root, 'warm-settled')
  const changes = [
    [mixed, writeDrafts(mixed, size, readSentences(corpus))],
    [settled, writeDrafts(settled, size, readSentences(corpus, false), { settled: true })],
  ] as const
  const rows = changes.map(([folder, [first = '']]) => warmRow(folder, first, size, setting))
  return section('Warm cache', table(['drafts', 'with findings', 'wall', '× node', 'memory'], rows))
}

function warmRow(folder: string, changed: string, size: number, { runs }: Setting): string[] {
  const command = ours(folder, ['.'], { cache: true })
  const found = foundIn(ours(folder, ['--format', 'json', '.'], { cache: true }))
  const used = Array.from({ length: runs }, () => {
    appendFileSync(join(folder, changed), '\nVi ses på torsdag.\n')
    const { wall, mebibytes } = once(command)
    return { wall, mebibytes, ratio: wall / once(node(folder)).wall }
  })
  const median = (key: 'wall' | 'mebibytes' | 'ratio') => middle(used.map(one => one[key]))
  return [
    `${figure(size)}, one changed`,
    `${found} %`,
    `${figure(median('wall'))} ms`,
    times(median('ratio')),
    `${figure(median('mebibytes'))} MiB`,
  ]
}

/** Texts made to be slow, against ordinary text of the same length. */
export const worst: Part = ({ root, corpus, runs }) => {
  const folder = folderIn(root, 'worst')
  const { sv } = readSentences(corpus)
  const length = 100_000
  const ordinary = sv.join(' ').slice(0, length)
  const texts = { 'ordinary text': ordinary, ...worstCases(length) }
  const commands = Object.entries(texts).map(([name, text], index): Command => {
    writeFileSync(join(folder, `${index}.md`), text)
    return ours(folder, [`${index}.md`], { name })
  })
  writeFileSync(join(folder, 'large.md'), sv.join(' ').repeat(9).slice(0, 990_000))
  const used = measure(
    [...commands, ours(folder, ['large.md'], { name: 'one draft of 1 MB' })],
    runs,
  )
  const usual = used.get('ordinary text')?.wall ?? Number.NaN
  const rows = [...used].map(([name, { wall, mebibytes }]) => [
    name,
    `${figure(wall)} ms`,
    times(wall / usual),
    `${figure(mebibytes)} MiB`,
  ])
  return section('100,000 characters of …', table(['', 'wall', '× ordinary', 'memory'], rows))
}

function folderIn(root: string, name: string): string {
  const folder = resolve(root, name)
  mkdirSync(folder, { recursive: true })
  return folder
}
