import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseDraft } from '../../src/core/draft.ts'
import { yamlScalar } from '../../src/core/front-matter/print.ts'
import {
  additionEdits,
  addsOneEntry,
  applyEdits,
  keyLanguageOf,
} from '../../src/lsp/front-matter-edits.ts'

test('any name reads back as itself, in lines and in brackets', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...' :#,[]{}"\'-Åéa1~|>&*!%@`') }),
    fc.constantFrom('null', 'Null', 'no', '1e3', '2026-11-22', '- x', 'a: b', 'O’Brien', 'x #y'),
  )
  fc.assert(
    fc.property(name, text => {
      const options = { schema: 'failsafe' } as const
      expect(parse(`namn: ${yamlScalar(text)}`, options)).toEqual({ namn: text })
      expect(parse(`[{namn: ${yamlScalar(text)}, roll: x}]`, options)).toEqual([
        { namn: text, roll: 'x' },
      ])
    }),
    { numRuns: 2000 },
  )
})

const line = fc.constantFrom(
  'ignorera:',
  'ignorera: joke',
  'ignorera: [joke]',
  'ignore: [a, {rule: b}]',
  '  - joke',
  '- joke # varför',
  '  - regel: joke',
  '    skäl: "x"',
  'kanal: facebook',
  'personer: [Bo Ek, {namn: Eva',
  '  roll: medlem}]',
  '# en kommentar',
  '\tx: |',
  '---',
  '...',
  '',
  'Hej på er! 🎉',
)

test('an addition that is offered adds one thing and changes no word to publish', () => {
  let offered = 0
  fc.assert(
    fc.property(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
      const draft = parseDraft('a.md', ['---', ...lines].join(eol))
      const fields = [['regel', 'irony']] as const
      const edits = additionEdits(draft, { list: 'ignore', fields }, keyLanguageOf(draft, 'sv'))
      if (!addsOneEntry(draft, edits, 'ignore')) return
      offered += 1
      const after = parseDraft('a.md', applyEdits(draft.text, edits))
      expect(after.metadata).toMatchObject({ ...draft.metadata, ignore: expect.anything() })
      for (const own of draft.text.split(eol).filter(one => one.includes('#')))
        expect(after.text).toContain(own)
    }),
    { numRuns: 3000 },
  )
  expect(offered).toBeGreaterThan(1000)
})
