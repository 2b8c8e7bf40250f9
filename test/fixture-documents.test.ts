import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { command } from './commands.ts'

const fixtures = fileURLToPath(new URL('../fixtures/documents', import.meta.url))

interface Told {
  results: {
    path: string
    origin: { file: string }
    findings: { rule: string; text: string; message: string; origin: Record<string, unknown> }[]
  }[]
  unread: { path: string }[]
}

const told = async (locale: string, cwd = fixtures, paths = ['.']): Promise<Told> =>
  JSON.parse(
    (
      await command(
        [...paths, '--format', 'json', '--today', '2026-11-22', '--locale', locale],
        cwd,
      )
    ).out,
  )

const places = ({ results }: Told) =>
  results.flatMap(({ origin, findings }) =>
    findings.map(({ rule, origin: own }) =>
      [
        origin.file,
        'paragraph' in own ? `stycke ${own.paragraph}` : `${own.sheet}!${own.cell}`,
        rule,
      ].join(' '),
    ),
  )

/** What is found in `fixtures/documents`, in the order of the report. */
const expected = [
  'calendar.csv !D5 insult',
  'inlagg.docx stycke 4 insult',
  'inlagg.docx stycke 5 instagram-without-image',
  'inlagg.docx stycke 6 unclickable-link',
  'inlagg.docx stycke 7 hashtag-case',
  'kalender.csv !C2 insult',
  'kalender.xlsx December!G4 unchecked-image',
  'kalender.xlsx December!I4 hashtag-case',
  'kalender.xlsx December!J4 unclickable-link',
  'kalender.xlsx December!F5 insult',
  'kalender.xlsx Januari!C2 emoji-run',
  'posts.odt stycke 4 insult',
]

describe('the documents of fixtures, as LibreOffice and spreadsheets on the web write them', () => {
  test.each(['sv', 'en'])('give the right findings at the right places in %s', async locale => {
    const report = await told(locale)
    expect(places(report)).toEqual(expected)
    expect(report.results).toHaveLength(12)
    expect(report.unread.map(({ path }) => path)).toEqual(['gammal plan.pdf', 'lista.csv'])
  })

  test('mark the words that are meant, and nothing that was deleted or is published', async () => {
    const { results } = await told('sv')
    const words = results.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'insult').map(({ text }) => text),
    )
    expect(words).toEqual([
      'a fucking idiot',
      'en jävla idiot',
      'en jävla idiot',
      'en jävla idiot',
      'a fucking idiot',
    ])
  })

  test('have copies that are read to the same findings, at the same places', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'documents-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    for (const name of readdirSync(fixtures)) copyFileSync(join(fixtures, name), join(folder, name))
    await command(['.', '--annotate', '--today', '2026-11-22'], folder)
    const copies = readdirSync(folder).filter(name => name.includes('.tankefter.'))
    expect(copies.sort()).toEqual([
      'calendar.tankefter.csv',
      'inlagg.tankefter.docx',
      'kalender.tankefter.csv',
      'kalender.tankefter.xlsx',
      'posts.tankefter.odt',
    ])
    const again = places(await told('sv', folder, copies)).map(one => one.replace('.tankefter', ''))
    expect(again).toEqual(expected)
  })
})
