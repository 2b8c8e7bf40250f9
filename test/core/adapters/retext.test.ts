import fc from 'fast-check'
import retextEquality from 'retext-equality'
import retextProfanities from 'retext-profanities'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { absentFrom, createRetext } from '../../../src/core/adapters/retext.ts'
import { sentencesIn } from '../../../src/core/document.ts'
import { parseText } from '../../../src/core/text/nlcst.ts'
import { mayRetextSpeak } from '../../../src/core/text/quick-checks.ts'
import type { LanguageRun } from '../../../src/core/types.ts'

const retext = createRetext()
/** Texts of some words, parted by spaces here, in any order and with anything between. */
const textsOf = (words: string) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words.split(' ')), fc.constantFrom(' ', '', '-', '\n\n')))
    .map(pieces => pieces.flat().join(''))
const said = (text: string) => retext(text).map(({ source, actual }) => `${source}: ${actual}`)

describe('the English plugins', () => {
  it('flag wording that shuts people out, with what to write', () => {
    const text = 'Our chairman met the firemen.'
    const [first, second] = retext(text)
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

  it.each([
    'The women fight for refugees, and we strike. They execute and kill the plan.',
    'He told her brother that his wife and her mother are on board with the master.',
    'The ombudsman spoke to a woman and two men about racist abuse, drugs and sexual harassment.',
    'Murder, torture and rape are crimes. The welfare state and the rigger, a stringer and a tinker.',
    'It is just simple and easy, of course. The disabled toilet. Asylum seekers were depressed.',
    'Bus drivers were blacklisted; gross pay, no trap, God Jul and the adult host in black and white.',
    'Seko is a union for railway workers. Dick’s crossing and my girl’s football team.',
  ])('leave alone: %s', text => {
    expect(said(text)).toEqual([])
  })

  it('are passed by only where they say nothing', () => {
    const words =
      'chairman the firemen shit Shits wo-men woman’s half-breed gay agenda a call girl boys make ' +
      'america great again man’s-plaining he/she Dick’s ¿ - ’ / , . ; “ ” fuck bitches born'
    fc.assert(
      fc.property(textsOf(words), text => {
        const sentences = sentencesIn(text, 'en', 0, 0)
        const passage = { language: 'en', sentences } as unknown as LanguageRun
        if (!mayRetextSpeak([passage])) expect(retext(text)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('say the same without the phrases that a text does not hold', () => {
    const messages = (text: string, isShort: boolean) => {
      const [tree, file] = [parseText(text, 'en'), new VFile(text)]
      const ignore = isShort ? absentFrom(tree) : []
      const plugins = unified().use(retextProfanities, { ignore }).use(retextEquality, { ignore })
      plugins.runSync(tree, file)
      return file.messages.map(String)
    }
    const words =
      'Chairman the firemen SHIT wo-men woman’s half-breed gay agenda a call girls hell he/she Dick’s ' +
      '- ’ / , . \n\n “ her or him mankind whore’s confined to wheelchair insane crazy of the'
    fc.assert(
      fc.property(textsOf(words), text => {
        expect(messages(text, true)).toEqual(messages(text, false))
      }),
      { numRuns: 300 },
    )
    expect(messages('The chairman is insane.', true).length).toBeGreaterThan(1)
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
        for (const { start, end } of retext(value)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(value.length)
        }
      }),
    )
  })
})
