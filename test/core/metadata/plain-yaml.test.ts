import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { plainYaml } from '../../../src/core/metadata/plain-yaml.ts'

/** What is asked of nodes anywhere. */
function shape(node: unknown): unknown {
  if (isMap(node))
    return { map: node.items.map(({ key, value }) => [shape(key), shape(value)]), ...place(node) }
  if (isSeq(node)) return { list: node.items.map(shape), flow: node.flow, ...place(node) }
  if (!isScalar(node)) return node
  return { value: node.value, source: node.source, type: node.type, ...place(node) }
}
const place = ({ range }: { range?: readonly number[] | null }) => ({ range: range?.slice(0, 2) })

function holdAgainstLibrary(text: string): void {
  const own = plainYaml(text)
  if (!own) return
  for (const schema of ['core', 'failsafe'] as const) {
    const { contents, errors, warnings } = parseDocument(text, { schema, prettyErrors: false })
    expect([...errors, ...warnings], text).toEqual([])
    expect(shape(own), text).toEqual(shape(contents))
  }
}

const configuration = readFileSync('fixtures/utkast/tankefter.yml', 'utf8')

describe('YAML of the plainest kind', () => {
  it.each([
    configuration,
    'kanal: facebook\nbransch: vård\n',
    'bild:\n  - fil: a.jpg\n    alt: "Hej: du"\n\n# Ett till\n  - fil: b.jpg\nkanal: x',
    'a:\n- b\n- \'c, d\'  \ne: [f, "g, h",i j ]\n',
    'a:\n  b:\n    c: d\n  e: 2026-10-02\nf: []\n',
  ])('is read as the library reads it: %j', text => {
    expect(plainYaml(text)).toBeDefined()
    holdAgainstLibrary(text)
  })

  it.each([
    '',
    'text',
    '- a',
    'a:',
    'a:\nb: c',
    'a: b\n  c',
    'a: b # c',
    'a: 3',
    'a: null',
    'a: *b',
    'a: |\n  b',
    'a: "b\\n"',
    'a: b: c',
    'a: [b, c\n',
    'a: {b: c}',
    'a: b\na: c',
    'a: b\r\nc: d',
    '---\na: b',
  ])('anything else is left to the library: %j', text => {
    expect(plainYaml(text)).toBeUndefined()
  })

  it('is never read as anything else than the library reads', () => {
    const words = ['a', 'b', 'null', 'å-b', '3', '2026-01-02', '"c, d"', "'e'", '[f, g]', '[]']
    const signs = [':', ': ', '- ', ' ', '  ', '#', ' # ', ',', '[', ']', '"', '*', '\n', '\n  ']
    const lines = fc
      .array(fc.constantFrom(...words, ...signs, 'k: ', 'l:\n', '\n\n', '\n- ', '\n  - '), {
        maxLength: 14,
      })
      .map(parts => parts.join(''))
    fc.assert(fc.property(lines, holdAgainstLibrary), { numRuns: 20_000, seed: 1 })
    const keyed = fc
      .uniqueArray(
        fc.tuple(
          fc.constantFrom('', '', ' ', '  ', '    ', '- ', '  - ', '# '),
          fc.constantFrom('k', 'l', 'm', 'n', 'o', 'p'),
          fc.constantFrom(':', ': a', ': [b, c]', ': "d"', '', ': a  ', ': a # b'),
        ),
        { maxLength: 6, selector: ([, key]) => key },
      )
      .map(all => all.map(parts => parts.join('')).join('\n'))
    fc.assert(fc.property(keyed, holdAgainstLibrary), { numRuns: 20_000, seed: 2 })
  })
})
