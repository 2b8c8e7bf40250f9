import fc from 'fast-check'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextProfanities from 'retext-profanities'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { askRetext as retext } from '../../../src/core/adapters/retext.ts'

const english = unified().use(retextEnglish).freeze()

describe('the English plugins', () => {
  it('flag wording that shuts people out, with what to write', () => {
    const [first, second] = retext('Our chairman met the firemen.')
    expect(first).toMatchObject({ source: 'equality', actual: 'chairman', start: 4, end: 12 })
    expect(first?.expected).toContain('chair')
    expect(second).toMatchObject({ actual: 'firemen' })
  })

  it('flag swear words, and say how sure they are', () => {
    expect(retext('What the fuck, this shit again? Damn.')).toMatchObject([
      { source: 'profanities', actual: 'fuck', profanitySeverity: 2 },
      { actual: 'shit', profanitySeverity: 2 },
      { actual: 'Damn', profanitySeverity: 1 },
    ])
  })

  it('say what a plain processor of unified says', () => {
    const plain = unified()
      .use(retextEnglish)
      .use(retextProfanities, { sureness: 1 })
      .use(retextEquality)
    const text =
      'The chairman is insane. “Man the phones”,\nthe firemen said.\n\nShit happens, he’d say.'
    const file = new VFile(text)
    plain.runSync(plain.parse(file), file)
    const placed = file.messages.map(({ actual, place }) => [
      actual,
      place && 'start' in place && place.start.offset,
    ])
    expect(retext(text).map(({ actual, start }) => [actual, start])).toEqual(placed)
    expect(placed.length).toBeGreaterThan(4)
  })

  it('give positions of the text they were given, whatever it is', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('chairman', ' ', '\n\n', 'shit', '👏', '#he'),
        ),
      )
      .map(pieces => pieces.join(''))
    fc.assert(
      fc.property(text, value => {
        for (const { start, end, actual } of retext(value))
          expect(value.slice(start, end)).toBe(actual)
      }),
    )
  })
})

describe('long texts', () => {
  it.each(['\n\n', '\n', ' '])(
    'are read in pieces that end at %j, and keep their places',
    between => {
      const sentence = `We met the chairman today.${between}`
      const text = `${'\n'.repeat(30_000)}${sentence.repeat(1000)}`
      const found = retext(text)
      expect(found.length).toBe(1000)
      for (const { start, end } of found) expect(text.slice(start, end)).toBe('chairman')
    },
  )

  it.each(['a.', 'a. ', 'A. ', 'e.g. ', 'a/b ', 'a\n\n', '1. ', 'w/ ', '"a" ', 'a', '.', '\u0301'])(
    'are read however hostile: %j',
    unit => {
      const whole = unit.repeat(200_000 / unit.length)
      const text = `${whole} chairman`
      const before = performance.now()
      expect(retext(text).at(-1)).toMatchObject({ actual: 'chairman', end: text.length })
      // By the square of its length it would take minutes; as it is, half a second.
      expect(performance.now() - before).toBeLessThan(10_000)
    },
  )

  it('are more than retext-english takes at once', () => {
    expect(() => english.parse('a.'.repeat(100_000))).toThrow(RangeError)
  })
})
