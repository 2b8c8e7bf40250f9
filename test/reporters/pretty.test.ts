import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { colours } from '../../src/reporters/colours.ts'
import { pretty } from '../../src/reporters/pretty.ts'
import { findingIn, options, reportOf, resultOf, sample, type Told } from './sample.ts'

const widest = (text: string): number =>
  Math.max(...text.split('\n').map(line => stringWidth(line)))

describe('the pretty report', () => {
  it.each(['sv', 'en'] as const)(
    'looks as a communicator should see it: %s, 80 columns',
    async locale => {
      await expect(pretty(sample, options({ locale }))).toMatchFileSnapshot(
        `golden/pretty.${locale}.txt`,
      )
    },
  )

  it.each([60, 80, 120])('fits in %i columns', width => {
    expect(widest(pretty(sample, options({ width })))).toBeLessThanOrEqual(width)
  })

  it('puts the worst first and says nothing of drafts that are fine', () => {
    const text = pretty(sample, options())
    expect(text.indexOf('FEL')).toBeLessThan(text.indexOf('RÅD'))
    expect(text).not.toContain('fin.md')
    expect(text).toContain('2 utkast lästa, 1 utan anmärkning · 2 fel, 1 råd, 1 fråga')
  })

  it('calls advice that asks for a fact a question', () => {
    expect(pretty(sample, options())).toMatch(/FRÅGA {4}Vem syns på bilden\?/)
  })

  it('prints the words of a clause once a run, and none without quotes', () => {
    const times = (text: string) => text.split('noggranna').length - 1
    expect(times(pretty(sample, options()))).toBe(1)
    expect(pretty(sample, options())).toContain('Policyn 2.6b, citeras ovan')
    expect(times(pretty(sample, options({ quotes: false })))).toBe(0)
    expect(pretty(sample, options({ quotes: false }))).toContain('Policyn 2.6b\n')
  })

  it('differs from the coloured report in colours alone, where the message names the words', () => {
    const text = 'Maria Johansson saknas.'
    const told: Told = {
      rule: 'r',
      severity: 'error',
      words: 'Maria Johansson',
      message: 'Maria Johansson: vem?',
    }
    const report = reportOf([resultOf('a.md', text, [told])], { 'a.md': text })
    const coloured = pretty(report, options({ paint: colours }))
    expect(coloured).toContain('\u001b[')
    expect(stripVTControlCharacters(coloured)).toBe(pretty(report, options()))
  })

  it('keeps the rule at the right edge after emoji and å ä ö', () => {
    const text = 'x'
    const tell = (message: string): Told => ({
      rule: 'irony',
      severity: 'info',
      words: 'x',
      message,
    })
    const report = reportOf(
      [resultOf('a.md', text, [tell('👩‍👩‍👧 🇸🇪 åäö'), tell('a\u030a decomposed'), tell('plain')])],
      { 'a.md': text },
    )
    const lines = pretty(report, options())
      .split('\n')
      .filter(line => line.endsWith('irony') && line.startsWith('  '))
    expect(lines).toHaveLength(3)
    expect(lines.map(line => stringWidth(line))).toEqual([80, 80, 80])
  })

  it('marks the words in brackets where neither colour nor message shows them', () => {
    const text = 'Vi badade i poolen efter mötet.'
    const told: Told = { rule: 'r', severity: 'info', words: 'poolen', message: 'Fritid på resan' }
    expect(
      pretty(reportOf([resultOf('a.md', text, [told])], { 'a.md': text }), options()),
    ).toContain('«Vi badade i [poolen] efter mötet.»')
  })

  it('cuts a long line around the words', () => {
    const text = `${'ord '.repeat(300)}hotellet${' mer'.repeat(300)}`
    const told: Told = { rule: 'r', severity: 'info', words: 'hotellet', message: 'Fritid' }
    const printed = pretty(reportOf([resultOf('a.md', text, [told])], { 'a.md': text }), options())
    expect(printed).toMatch(/«… .*ord \[hotellet\] mer.* …»/)
    expect(widest(printed)).toBeLessThanOrEqual(80)
  })

  it('says what is wrong with files, and ends with the folder', () => {
    const folder = [
      findingIn('', {
        rule: 'unrepresented-branch',
        severity: 'info',
        clause: '2.4',
        message: 'Post saknas',
      }),
    ]
    const printed = pretty(
      { ...sample, folder, problems: [{ path: 'bild.md', reason: 'binary' }] },
      options(),
    )
    expect(printed).toMatch(/Alla utkast tillsammans\n\n {2}RÅD {6}Post saknas/)
    expect(printed).toContain(
      '  bild.md\n  → Är ingen textfil. Spara utkastet som .docx, .txt eller .md.',
    )
    expect(printed).toContain('1 kunde inte läsas')
  })
})
