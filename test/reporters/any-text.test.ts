import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { formats, reporters } from '../../src/reporters/index.ts'
import type { Report } from '../../src/reporters/report.ts'
import { options, reportOf, resultOf } from './sample.ts'

const dangerous = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const commands = /##\[|##vso/
/** A line that GitHub takes for a command, wherever white space stands before it. */
const workflowCommand = /^\s*::/mu
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...'<>&"\'[](){}*_`~|#@:/%!\\$-+=\n\r\t\u0000\u001b\ud800\u202eaå1 '),
    maxLength: 40,
  }),
)

/** A report that holds some words wherever words can come from outside. */
function reportAt(words: string): Report {
  const path = `a${words}.md`
  const text = `${words}\nföre\n${words} efter\n${words}`
  const told = { clause: words, words, message: words, fix: words, quote: words }
  const result = resultOf(
    path,
    text,
    [
      { ...told, rule: 'r', severity: 'error' },
      { ...told, rule: 's', severity: 'info' },
    ],
    { channel: [words], branch: words },
  )
  const [finding] = result.findings
  const by = { rule: 'r', reason: words, until: words, place: { start: 0, end: 0 } }
  return {
    ...reportOf([{ ...result, ignored: finding ? [{ finding, by }] : [] }], { [path]: text }),
    folder: result.findings,
    problems: [{ path: words, reason: 'missing', near: words }],
    branches: [words],
    configuration: words,
  }
}

const readable: Partial<Record<(typeof formats)[number], (told: string) => unknown>> = {
  json: JSON.parse,
  sarif: JSON.parse,
  gitlab: JSON.parse,
  rdjson: JSON.parse,
  junit: told => expect(XMLValidator.validate(told)).toBe(true),
  github: told => {
    for (const line of told.split('\n').slice(0, -1)) expect(line).toMatch(/^::(?:error|notice) /)
  },
}

describe.each(formats)('whatever a draft holds: %s', format => {
  it('the report is whole and harmless', async () => {
    const reporter = await reporters[format]()
    fc.assert(
      fc.property(texts, texts, texts, (words, path, quote) => {
        const text = `före ${words} efter`
        const told = {
          rule: 'r',
          severity: 'error' as const,
          clause: words,
          words,
          message: words,
          fix: quote,
          quote,
        }
        const result = resultOf(path, text, [told], { channel: [words], branch: path })
        const [finding] = result.findings
        const by = { rule: 'r', reason: quote, until: words, place: { start: 0, end: 0 } }
        const report = reportOf([{ ...result, ignored: finding ? [{ finding, by }] : [] }], {
          [path]: text,
        })
        const printed = reporter(
          { ...report, problems: [{ path, reason: 'missing', near: words }], branches: [quote] },
          options({ showIgnored: true }),
        )
        expect(printed).not.toMatch(dangerous)
        expect(printed).not.toMatch(commands)
        if (format !== 'github') expect(printed).not.toMatch(workflowCommand)
        readable[format]?.(printed)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    '::error file=a.md,line=1::påhittat',
    '\n::warning::påhittat',
    '\r\n  \t::set-output name=a::b',
    '\u2028::stop-commands::x',
    ' ::add-mask::hemligt',
    '##[error]påhittat',
    '\n##vso[task.setvariable variable=a]b',
    '\n\n##[command]rm',
  ])('no line of it is a command of a build server: %j', async words => {
    const reporter = await reporters[format]()
    const report = reportAt(words)
    for (const told of [{ showIgnored: true }, { failOn: 'never' as const }, { width: 40 }]) {
      const lines = reporter(report, options(told)).split(/[\n\r\u0085\u2028\u2029]/)
      const own = format === 'github' ? /^::(?:error|warning|notice) file=[^:]*::/ : /^$/
      expect(lines.filter(line => /^\s*::|##\[|##vso/.test(line) && !own.test(line))).toEqual([])
    }
  })
})
