import { describe, expect, it } from 'vitest'
import { github } from '../../src/reporters/github.ts'
import { nasty, nastyReport } from './nasty.ts'
import { options, sample } from './sample.ts'

/** Reads workflow commands as GitHub's runner does. */
function read(told: string) {
  return told
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const [, command = '', properties = '', message = ''] =
        /^::(\w+) ([^\n]*?)::(.*)$/.exec(line) ?? []
      const pairs = properties.split(',').map(pair => {
        const at = pair.indexOf('=')
        return [pair.slice(0, at), unescaped(pair.slice(at + 1))] as const
      })
      return { command, ...Object.fromEntries(pairs), message: unescaped(message) }
    })
}

const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')

describe('workflow commands', () => {
  it('say where and what, the worst first', () => {
    const told = read(github(sample, options()))
    expect(told.map(({ command }) => command)).toEqual(['error', 'error', 'notice', 'notice'])
    expect(told[2]).toEqual({
      command: 'notice',
      file: 'utkast/brevbäraren.md',
      line: '8',
      endLine: '8',
      col: '70',
      endColumn: '88',
      title: 'Policyn 3.8b (irony)',
      message: [
        'Kan läsas bokstavligt: «Tack för ingenting»',
        '→ Skriv vad kritiken gäller. Menat så? Lägg till «ignorera: irony» överst i utkastet.',
        'Policyn 3.8b: «ironi och skämt kan vara svåruppfattat i text»',
      ].join('\n'),
    })
  })

  it('are one line each whatever a draft says, and none is the draft’s own', () => {
    const told = github(nastyReport(), options())
    const lines = told.split('\n').filter(Boolean)
    expect(lines).toHaveLength(nasty.length * 4)
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]*(?:,\w+=[^,:]*)*::/)
      expect(line.slice(2)).not.toMatch(/##\[|##vso|::(?:error|set-output)/)
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/)
      expect(line).not.toMatch(/%(?!25|0A|3A|2C)/)
    }
  })

  it('give back a per cent sign as it was', () => {
    const told = read(github(nastyReport(), options()))
    expect(told.filter(({ message }) => message.startsWith('100 % %0A %25 %\n'))).not.toEqual([])
  })
})
