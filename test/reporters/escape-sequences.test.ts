import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { json } from '../../src/reporters/json.ts'
import { pretty } from '../../src/reporters/pretty.ts'
import { jsonText, sanitize } from '../../src/reporters/terminal-text.ts'
import { options, reportOf, resultOf, type Told } from './sample.ts'

const hostile =
  '\u001b[31mröd\u001b]0;titel\u0007 \u009b2J \u202eegaruk\u202c \u2066x\u2069 ##[error]a ##vso[task.complete]b \r\n::error file=x::c'
const dangerous = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const commands = /^\s*::|##\[|##vso/m

const hostileReport = () => {
  const text = `före ${hostile} efter`
  const told: Told = {
    rule: 'irony',
    severity: 'info',
    clause: hostile,
    words: hostile,
    message: hostile,
    fix: hostile,
    quote: hostile,
  }
  const path = `::error::${hostile}.md`
  return {
    ...reportOf([resultOf(path, text, [told], { channel: [hostile] })], { [path]: text }),
    problems: [{ path, reason: 'missing' as const }],
  }
}

describe('text from drafts in a report', () => {
  it.each(['sv', 'en'] as const)('is harmless in the pretty report: %s', locale => {
    const printed = pretty(hostileReport(), options({ locale }))
    expect(printed).toContain('röd')
    expect(printed).not.toMatch(dangerous)
    expect(printed).not.toMatch(commands)
  })

  it('is harmless in JSON, and parses to what it was', () => {
    const printed = json(hostileReport(), options())
    expect(printed).not.toMatch(dangerous)
    expect(printed).not.toMatch(commands)
    expect(JSON.parse(printed).results[0].findings[0].message).toBe(hostile)
  })

  it('is one harmless line, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(sanitize(text)).not.toMatch(
          /[\n\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|::|##\[/,
        )
      }),
    )
  })

  it('stays the same value in JSON, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(JSON.parse(jsonText(text))).toBe(text)
      }),
    )
  })

  it('is left as it is where there is nothing to fear', () => {
    const plain = 'Vi möts kl. 18.30 på S:t Eriksplan – 👩‍🚒 #säkrajobbnu ”citat” «så»'
    expect(sanitize(plain)).toBe(plain)
  })
})
