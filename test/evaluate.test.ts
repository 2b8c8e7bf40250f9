import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCorpus } from '../scripts/evaluate/corpus.ts'
import { changes, keepFigures, readFigures } from '../scripts/evaluate/figures.ts'
import { judge, rates } from '../scripts/evaluate/score.ts'

const source = '---\nkanal: x\n---\n\nTack för ingenting. Tack för kaffet.'
const body = source.indexOf('Tack')
const said = (rule: string, text: string) => {
  const start = text ? source.indexOf(text, body) : 0
  return { rule, start, end: start + text.length, passage: text.length > 0 }
}

describe('scoring, as the corpus says', () => {
  test('a finding of the same rule that overlaps a label by a character is right', () => {
    const { found, missed, falseAlarms } = judge(
      source,
      body,
      [{ rule: 'irony', text: 'ingenting' }],
      [said('irony', 'för in')],
    )
    expect([found.length, missed.length, falseAlarms.length]).toEqual([1, 0, 0])
  })

  test('another rule, or another place, is not', () => {
    const label = { rule: 'irony', text: 'Tack för ingenting' }
    expect(judge(source, body, [label], [said('joke', 'ingenting')])).toMatchObject({
      missed: [label],
    })
    const elsewhere = judge(source, body, [label], [said('irony', 'kaffet')])
    expect(elsewhere.missed).toEqual([label])
    expect(elsewhere.falseAlarms).toHaveLength(1)
  })

  test('a label with no text, and a finding with no passage, match on the rule alone', () => {
    expect(
      judge(source, body, [{ rule: 'missing-file', text: '' }], [said('missing-file', 'Tack')])
        .missed,
    ).toEqual([])
    expect(
      judge(
        source,
        body,
        [{ rule: 'missing-consent', text: 'kaffet' }],
        [said('missing-consent', '')],
      ).missed,
    ).toEqual([])
  })

  test('a second finding at a matched label is neither right nor wrong', () => {
    const verdict = judge(
      source,
      body,
      [{ rule: 'irony', text: 'Tack för ingenting' }],
      [said('irony', 'Tack för'), said('irony', 'ingenting')],
    )
    expect([verdict.found.length, verdict.falseAlarms.length]).toEqual([1, 0])
  })

  test('precision, recall and F1 in per cent, and none where there is nothing', () => {
    expect(rates({ labels: 4, hits: 3, falseAlarms: 1 })).toEqual({
      precision: 75,
      recall: 75,
      f1: 75,
    })
    expect(rates({ labels: 0, hits: 0, falseAlarms: 0 })).toEqual({
      precision: undefined,
      recall: undefined,
      f1: undefined,
    })
  })
})

describe('a corpus folder', () => {
  test('holds drafts as files or inline, with metadata as front matter', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
    writeFileSync(
      join(folder, 'a.jsonl'),
      `${JSON.stringify({ text: 'Hej.', with: { channel: 'x' }, labels: [] })}\n\n`,
    )
    expect(readCorpus(folder)).toMatchObject([
      { set: 'a', source: '---\nchannel: x\n---\n\nHej.', labels: [] },
    ])
  })

  test('keeps figures, and says what rose and fell, the worst first', () => {
    const folder = mkdtempSync(join(tmpdir(), 'figures-'))
    expect(readFigures(folder)).toBeUndefined()
    const before = new Map([
      ['irony', { labels: 10, hits: 8, falseAlarms: 0 }],
      ['joke', { labels: 10, hits: 5, falseAlarms: 0 }],
      ['threat', { labels: 2, hits: 2, falseAlarms: 0 }],
    ])
    keepFigures(folder, before)
    expect(JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8'))).toHaveProperty(
      'irony.hits',
      8,
    )
    const now = new Map([
      ...before,
      ['irony', { labels: 10, hits: 5, falseAlarms: 0 }],
      ['joke', { labels: 10, hits: 9, falseAlarms: 0 }],
    ] as const)
    const moved = changes(readFigures(folder) ?? {}, now)
    expect(moved.map(({ rule }) => rule)).toEqual(['irony', 'joke'])
    expect(moved[0]?.now).toBeLessThan(moved[0]?.before ?? 0)
  })
})
