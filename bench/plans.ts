import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MadeCell, wordDocument, wordParagraph, workbook } from '../test/core/office/make.ts'
import { ours } from './commands.ts'
import { readSentences } from './drafts.ts'
import { measure } from './measure.ts'
import type { Part } from './parts.ts'
import { randomFrom } from './random.ts'
import { figure, table } from './table.ts'

/** 1 December 2026 as a workbook counts days. */
const firstDay = 46_357

/** Calendars and Word documents, no cache: posts a second and memory. */
export const plans: Part = ({ root, corpus, runs, sizes }) => {
  const { sv } = readSentences(corpus)
  const random = randomFrom(1)
  const post = () => Array.from({ length: 4 }, () => random.of(sv)).join(' ')
  const rows = sizes.flatMap(size => {
    const posts = Array.from({ length: size }, post)
    const files = {
      [`${size}.xlsx`]: calendarOf(posts),
      [`${size}.docx`]: documentOf(posts),
    }
    const commands = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(root, name), bytes)
      return ours(root, [name], { name })
    })
    return [...measure(commands, runs)].map(([name, { wall, mebibytes }]) => [
      name.replace(/^\d+/, `${figure(size)} posts, `),
      `${figure(wall / 1000)} s`,
      figure((size * 1000) / wall),
      `${figure(mebibytes)} MiB`,
    ])
  })
  const head = ['', 'wall', 'posts a second', 'memory']
  return `## Calendars and Word documents\n\n${table(head, rows)}`
}

function calendarOf(posts: readonly string[]): Uint8Array {
  const rows = posts.map((text, index): MadeCell[] => [
    firstDay + (index % 365),
    (index % 24) / 24,
    index % 2 === 0 ? 'FB + IG' : 'LinkedIn',
    text,
    '#seko',
  ])
  return workbook([['Datum', 'Tid', 'Kanal', 'Text', 'Hashtaggar'], ...rows])
}

const documentOf = (posts: readonly string[]): Uint8Array =>
  wordDocument(
    posts
      .map(text => wordParagraph('Facebook', 'Rubrik1') + wordParagraph(text.replaceAll('<', '')))
      .join(''),
  )
