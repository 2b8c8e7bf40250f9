import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { afterAll, describe, expect, test } from 'vitest'
import { cli, folderOf, root, run, tankefter } from './run.ts'

const examples = 'fixtures/utkast'
const many = folderOf(
  Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [
      `${index}.md`,
      `---\nkanal: facebok\n---\n\nMöte nummer ${index} är på torsdag!!! Ta med en vän.\n`,
    ]),
  ),
)
afterAll(many.remove)

const colour = /\u001b\[/

describe('colour', () => {
  test.each([
    ['is left out where the output is piped', {}, false],
    ['is there where it is asked for', { FORCE_COLOR: '1' }, true],
    ['is left out where NO_COLOR asks for it', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ] as const)('%s', async (_, env, coloured) => {
    expect(colour.test((await tankefter([examples], { env })).out)).toBe(coloured)
  })
})

describe('the language of the report', () => {
  test.each([
    [{}, 'Verktyget kan ha fel'],
    [{ LANG: 'C' }, 'Verktyget kan ha fel'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'de_DE.UTF-8' }, 'Verktyget kan ha fel'],
    [{ LANG: 'en_US' }, 'The tool can be wrong'],
    [{ LANG: 'sv_SE.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'The tool can be wrong'],
  ])('%o: %s', async (env, words) => {
    expect((await tankefter([examples], { env })).out).toContain(words)
  })

  test('and the time zone change nothing else', async () => {
    const args = ['--today', '2026-11-22', '--format', 'json', examples]
    const [here, ...others] = await Promise.all(
      [
        {},
        { TZ: 'Pacific/Auckland', LANG: 'C' },
        { TZ: 'America/Anchorage', LC_ALL: 'de_DE.UTF-8' },
        { LC_ALL: 'tr_TR.UTF-8' },
      ].map(env => tankefter(args, { env })),
    )
    for (const other of others) expect(other).toEqual(here)
  })
})

describe('the report for people', () => {
  test.each(['sv', 'en'])('is at most 80 columns wide in %s', async locale => {
    const args = [
      ['--fail-on', 'never', examples, 'fixtures/corpus'],
      ['--help'],
      ['rules', 'list'],
      ['explain', 'irony'],
      ['explain', '2.6b'],
    ]
    const ended = await Promise.all(args.map(own => tankefter(['--locale', locale, ...own])))
    for (const { code, out, err } of ended) {
      expect([code, err]).toEqual([0, ''])
      expect(out.split('\n').filter(line => stringWidth(line) > 80)).toEqual([])
    }
  })

  test('ends without a word where nobody reads on', async () => {
    const script = `"${process.execPath}" "${cli}" "${many.folder}" | head -1`
    const { out, err } = await run('sh', ['-c', script])
    expect(err).toBe('')
    expect(out.trimEnd().split('\n')).toHaveLength(1)
  })

  test('200 drafts with an error each are one failure', async () => {
    const { code, out } = await tankefter(['.'], { cwd: many.folder })
    expect(code).toBe(1)
    expect(out).toContain('200 utkast lästa')
    expect(out).toContain('200 fel')
  })
})

describe('the report for programs', () => {
  const point = { line: expect.any(Number), column: expect.any(Number), offset: expect.any(Number) }
  const said = {
    rule: expect.any(String),
    pack: expect.any(String),
    clause: expect.any(String),
    severity: expect.stringMatching(/^(?:error|warning|info)$/),
    message: expect.any(String),
    fix: expect.any(String),
    quote: expect.any(String),
    url: expect.toSatisfy(url => url === null || typeof url === 'string'),
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
  }
  const found = {
    ...said,
    kind: expect.any(String),
    because: expect.any(Array),
    related: expect.any(Array),
    text: expect.any(String),
    suggestions: expect.any(Array),
    start: point,
    end: point,
  }
  const passage = {
    language: expect.any(String),
    sure: expect.any(Boolean),
    start: expect.any(Number),
    end: expect.any(Number),
  }

  test('has the form that other programs rely on, key by key', async () => {
    const { out, err, code } = await tankefter(['--format', 'json', examples])
    const report = JSON.parse(out)
    expect([code, err]).toEqual([1, ''])
    expect(Object.keys(report)).toEqual([
      'tool',
      'summary',
      'results',
      'folder',
      'problems',
      'unread',
    ])
    expect(report.tool).toStrictEqual({ name: 'tankefter', version: expect.any(String) })
    const findings = [
      ...report.results.flatMap((one: { findings: unknown[] }) => one.findings),
      ...report.folder.findings,
    ]
    const count = (severity: string) => findings.filter(one => one.severity === severity).length
    expect(report.summary).toStrictEqual({
      drafts: report.results.length,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      questions: expect.any(Number),
    })
    expect(report.summary.questions).toBeGreaterThan(0)
    expect(report.summary.questions).toBeLessThanOrEqual(report.summary.info)
    expect(report.results).toHaveLength(7)
    for (const result of report.results) {
      expect(Object.keys(result)).toEqual(['path', 'language', 'passages', 'findings'])
      for (const one of result.passages) expect(one).toStrictEqual(passage)
      for (const one of result.findings) expect(one).toStrictEqual(found)
    }
    expect(report.results.flatMap((one: { passages: unknown[] }) => one.passages)).not.toEqual([])
    expect(Object.keys(report.folder)).toEqual(['findings'])
    for (const one of report.folder.findings) expect(one).toStrictEqual(said)
    expect(findings.length).toBeGreaterThan(5)
  })

  test.each([
    ['sarif', /^\{\n {2}"\$schema"/],
    ['github', /^::error file=/],
    ['gitlab', /^\[\n/],
    ['junit', /^<\?xml/],
    ['rdjson', /^\{\n {2}"source"/],
    ['html', /^<!doctype html>/],
    ['markdown', /^<!-- tankefter -->/],
  ])('has the other forms as shipped: %s', async (format, start) => {
    const { out, err, code } = await tankefter(['--format', format, examples])
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(start)
    expect(out.endsWith('\n')).toBe(true)
  })

  test('has a result for every draft of a folder, in the order of the paths', async () => {
    const { out } = await tankefter(['--format', 'json', 'posts'], {
      cwd: join(root, 'fixtures/corpus'),
    })
    const names = readdirSync(join(root, 'fixtures/corpus/posts'))
      .filter(name => /\.(?:md|txt)$/.test(name))
      .map(name => `posts/${name}`)
    expect(JSON.parse(out).results.map(({ path }: { path: string }) => path)).toEqual(names.sort())
  })
})
