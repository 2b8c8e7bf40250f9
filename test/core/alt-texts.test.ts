import { describe, expect, test } from 'vitest'
import { alignScalar } from '../../src/core/alt-texts.ts'

/** What stands in the scalar as written where a word of its value does; undefined where that cannot be told. */
function written(scalar: string, value: string, word: string): string | undefined {
  const offsets = alignScalar(scalar, value)
  const start = value.indexOf(word)
  const from = offsets?.[start]
  const last = offsets?.[start + word.length - 1]
  return from === undefined || last === undefined ? undefined : scalar.slice(from, last + 1)
}

describe('a word of an alternative text is found in the scalar as written', () => {
  test.each([
    ['plain', 'Åsa Öberg vid spåret', 'Åsa Öberg vid spåret', 'Åsa Öberg'],
    ['with an escaped mark', 'Skylten \\"Stopp\\" och Åsa', 'Skylten "Stopp" och Åsa', 'Åsa'],
    ['with a doubled mark', "Bosse''s kiosk och Åsa", "Bosse's kiosk och Åsa", 'Åsa'],
    ['folded over lines', 'Två brevbärare\n      vid Åsa', 'Två brevbärare vid Åsa', 'Åsa'],
    ['a folded block', '>-\n      Två brevbärare\n      vid Åsa', 'Två brevbärare vid Åsa', 'Åsa'],
    ['a literal block', '|\n      Två brevbärare\n      vid Åsa', 'Två brevbärare\nvid Åsa', 'Åsa'],
  ])('%s', (_, scalar, value, word) => {
    expect(written(scalar, value, word)).toBe(word)
  })

  test('and not guessed where the two cannot be followed', () => {
    expect(alignScalar('\\x41sa', 'Asa')).toBeUndefined()
  })
})
