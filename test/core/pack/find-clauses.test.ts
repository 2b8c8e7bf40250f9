import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unfoundFrom } from '../../../src/core/pack/check-rule.ts'
import { findClauses, quoteOf } from '../../../src/core/pack/find-clauses.ts'

const idsIn = (text: string) => findClauses(text).clauses.map(({ id }) => id)

describe('clauses with numbers', () => {
  const text = `Riktlinjer för sociala medier

Antagna den 14 mars 2026.

1. Syfte
Våra kanaler bjuder in.

2. Bilder
2.1 Den som syns ska ha gett
sitt samtycke.
2.2 Barn publiceras bara om vårdnadshavaren
säger ja, senast den
3 dagar före.

3. Ansvar

Kyrkoherden ansvarar.

Det gäller också vikarier.
`
  const found = findClauses(text)

  test('are found with their headings, over several lines', () => {
    expect(found).toMatchObject({ title: 'Riktlinjer för sociala medier', by: 'number' })
    expect(found.clauses.slice(0, 2)).toEqual([
      { id: '1', section: 'Syfte', text: 'Våra kanaler bjuder in.' },
      { id: '2.1', section: 'Bilder', text: 'Den som syns ska ha gett sitt samtycke.' },
    ])
  })

  test('are not begun by a number within a sentence', () => {
    expect(found.clauses[2]).toMatchObject({
      id: '2.2',
      text: 'Barn publiceras bara om vårdnadshavaren säger ja, senast den 3 dagar före.',
    })
  })

  test('are divided where they have several paragraphs', () => {
    expect(found.clauses.slice(3).map(({ id, text }) => [id, text])).toEqual([
      ['3a', 'Kyrkoherden ansvarar.'],
      ['3b', 'Det gäller också vikarier.'],
    ])
  })

  test.each([
    ['with signs of paragraphs', '§ 1 Vi är snälla.\n\n§ 2 Vi svär inte.\n', ['1', '2']],
    ['with signs after the number', '1 § Vi är snälla.\n\n2 § Vi svär inte.\n', ['1', '2']],
    ['with brackets', '1) Be kind.\n2) Do not swear.\n', ['1', '2']],
    [
      'in Markdown',
      '# Policy\n\n## 1. Tone\n\nBe kind.\n\n## 2. Words\n\nNo swearing.\n',
      ['1', '2'],
    ],
    [
      'that begin anew in each chapter',
      '# A\n\n1. One is so.\n2. Two is so.\n\n# B\n\n1. One.\n',
      ['1', '2', '1:2'],
    ],
    ['on Windows', '1. Vi är snälla.\r\n2. Vi svär inte.\r\n', ['1', '2']],
  ])('are found %s', (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids)
  })
})

test('headed clauses are known by their headings, points and paragraphs by numbers after these', () => {
  const text = `# Social media policy

## Tone

We are kind.

## Photos

- Ask before posting a photo.
- Add alt text.
`
  expect(findClauses(text)).toMatchObject({ title: 'Social media policy', by: 'heading' })
  expect(idsIn(text)).toEqual(['Tone', 'Photos 1', 'Photos 2'])
})

test('a text with neither is divided by its paragraphs', () => {
  const text = 'Vi skriver så att alla förstår.\n\nVi är generösa.\n'
  expect(findClauses(text)).toMatchObject({ by: 'paragraph' })
  expect(idsIn(text)).toEqual(['1', '2'])
})

test('a long clause is quoted up to the end of a sentence', () => {
  const sentence = `${'Vi skriver så att alla förstår vad vi menar'.repeat(3)}.`
  expect(quoteOf([sentence, sentence, sentence].join(' '))).toBe(`${sentence} ${sentence} …`)
  expect(quoteOf('Kort.')).toBe('Kort.')
})

test('every quote is found in the text that it was taken from', async () => {
  const files = ['seko', 'lag', 'form'].map(
    id => new URL(`../../../rules/${id}/policy.txt`, import.meta.url),
  )
  for (const file of files) {
    const text = await readFile(file, 'utf8')
    const { clauses } = findClauses(text)
    expect(clauses.length).toBeGreaterThan(3)
    for (const clause of clauses) expect(unfoundFrom(text, quoteOf(clause.text))).toBeUndefined()
  }
})

test('any text gives clauses with ids of their own and without a throw', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      '1. A',
      '2.1 b.',
      '# H',
      '- punkt',
      '§ 3 Text.',
      'Rubrik',
      'en rad som går på',
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), lines => {
      const ids = idsIn(lines.join('\n'))
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})
