import { afterAll, describe, expect, it } from 'vitest'
import { command } from './commands.ts'
import { smallPack } from './node/packs/small-pack.ts'
import { temporaryFolder } from './node/write-folder.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

const folder = await write('alla', {
  ...Object.fromEntries(Object.entries(smallPack).map(([path, text]) => [`liten/${path}`, text])),
  'gamla/ett.md': 'Vi åt lunch på torget och pratade länge om ingenting.\n',
  'gamla/två.txt': 'Vi skriver avtal i dag.\n',
  'inlägg.jsonl': [
    '{"text": "Lunch igen, säger Maria Johansson.", "channel": "facebook"}',
    '"Ingenting här."',
    '{"message": "---\\nLunch en tredje gång."}',
    '{"likes": 3}',
    'inte json',
  ].join('\n'),
})

const run = (...args: readonly string[]) => command(['rules', 'try', ...args], folder)

describe('rules try', () => {
  it('says rule by rule how often, by which terms, with samples', async () => {
    const { code, out, err } = await run('liten', 'gamla')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^2 texter, 15 ord\n/)
    expect(out).toContain('lunch (råd) · 1 fynd i 1 text')
    expect(out).toMatch(/ {4}1 {2}food: lunch/)
    expect(out).toContain('«Vi åt [lunch] på torget och pratade länge om ingenting.»')
    expect(out).toContain('gamla/ett.md')
    expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
  })

  it('reads posts a line each, and tells the lines that are none', async () => {
    const { code, out, err } = await run('liten', 'inlägg.jsonl', '--samples', '1')
    expect(code).toBe(2)
    expect(out).toMatch(/^3 texter/)
    expect(out).toContain('2 fynd i 2 texter')
    expect(out.match(/«/g)).toHaveLength(1)
    expect(err).toContain('inlägg.jsonl:4 är inget inlägg')
    expect(err).toContain('inlägg.jsonl:5 är inget inlägg')
  })

  it('gives the same as JSON', async () => {
    const { out } = await run('liten', 'gamla', '--format', 'json', '-l', 'en')
    expect(JSON.parse(out)).toEqual({
      texts: 2,
      words: 15,
      rules: [
        {
          rule: 'lunch',
          severity: 'info',
          findings: 1,
          texts: 1,
          per10000Words: 666.67,
          terms: [{ by: expect.stringMatching(/^food: /), count: 1 }],
          samples: [
            {
              path: 'gamla/ett.md',
              text: 'Vi åt [lunch] på torget och pratade länge om ingenting.',
            },
          ],
        },
      ],
      silent: [],
    })
  })

  it('names nobody where it is asked to', async () => {
    const { out, err } = await run('liten', 'inlägg.jsonl', '--mask-names')
    expect(out).toContain('Lunch igen')
    expect(out + err).not.toMatch(/Maria|Johansson/)
  })

  it('takes packs that come along, and lists what said nothing', async () => {
    const { code, out } = await run('seko', 'gamla')
    expect(code).toBe(0)
    expect(out).toMatch(/Sade ingenting: .*profanity/s)
    expect(out).not.toContain('missing-file')
  })

  it.each([
    [['ingen', 'gamla'], 'finns inget paket'],
    [['liten', 'borta.jsonl'], 'borta.jsonl går inte att läsa'],
    [['liten', 'gamla', '--samples', 'många'], 'skriv ett tal'],
  ])('%j is told', async (args, words) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})
