import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changes, keepFigures, readFigures } from '../scripts/rates/figures.ts'
import { heard } from '../scripts/rates/speak.ts'
import { readTexts, type Text } from '../scripts/rates/texts.ts'
import { countWords } from '../src/core/speaker.ts'

const text = (id: string, words: string): Text => ({
  id,
  genre: 'posts',
  lang: 'sv',
  source: '',
  text: words,
})

describe('rates', () => {
  it('says which term of which list spoke', async () => {
    const [sworn, quiet] = await heard([
      text('a', 'Det var en jävla lång dag på verkstaden i Umeå.'),
      text('b', 'Det var en lång dag på verkstaden i Umeå.'),
    ])
    expect(sworn?.said.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['profanity', 'warning'],
    ])
    expect(sworn?.said[0]?.by).toMatch(/^[a-z-]+: .*jäv/)
    expect(sworn?.words).toBe(10)
    expect(quiet?.said).toEqual([])
  })

  it('reads a line of hyphens at the top as text, not as metadata', async () => {
    const [one] = await heard([text('a', '---\nVi ses på torget.\n---\nVälkomna!')])
    expect(one?.said).toEqual([])
  })

  it('keeps counts, tells what grew, and compares only the same texts', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'rates-')), 'rates.json')
    const said = (rule: string, count: number) =>
      Array.from({ length: count }, () => ({
        rule,
        severity: 'info' as const,
        start: 0,
        end: 1,
        by: 'model',
      }))
    const of = (irony: number, joke: number, words = 100) => [
      { text: text('a', ''), words, said: [...said('irony', irony), ...said('joke', joke)] },
    ]
    keepFigures(path, of(10, 2))
    expect(readFileSync(path, 'utf8')).not.toContain('genre')
    const kept = readFigures(path) ?? {}
    expect(changes(kept, of(10, 2))).toEqual({ moved: [], otherTexts: [] })
    expect(changes(kept, of(14, 1)).moved).toEqual([
      { name: 'sv irony info', before: 10, now: 14, grew: true },
      { name: 'sv joke info', before: 2, now: 1, grew: false },
    ])
    expect(changes(kept, of(14, 1, 101))).toEqual({ moved: [], otherTexts: ['sv'] })
  })

  it('refuses lines that do not say what they are', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'rates-')), 'texts.jsonl')
    writeFileSync(path, '{"text": "Hej", "lang": "sv", "genre": "posts"}\n\n{"text": "Hej"}\n')
    expect(() => readTexts(path)).toThrow(':3 has no text, lang or genre')
  })

  it('counts words, not signs', () => {
    expect(countWords('– Vi ses kl. 10.30 … på Åsö-torget!')).toBe(6)
  })
})
