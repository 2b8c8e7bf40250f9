import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDraft } from '../../src/core/draft.ts'
import type { Draft, Span } from '../../src/core/types.ts'

const at = ({ text }: Draft, { start, end }: Span): string => text.slice(start, end)

/** What is wrong, and the words it stands at. */
const wrong = (text: string): string[][] => {
  const draft = parseDraft('a.md', text)
  return draft.problems.map(problem => [problem.reason, at(draft, problem), ...problem.expected])
}

describe('fences', () => {
  test.each([
    ['LF', '---\nkanal: x\n---\nHej', 'kanal: x\n', 'Hej'],
    ['CRLF', '---\r\nkanal: x\r\n---\r\nHej\r\n', 'kanal: x\r\n', 'Hej\r\n'],
    ['dots', '---\nkanal: x\n...\nHej', 'kanal: x\n', 'Hej'],
    ['white space after', '---  \nkanal: x\n---\t\nHej', 'kanal: x\n', 'Hej'],
    ['closing at the end', '---\nkanal: x\n---', 'kanal: x\n', ''],
    ['byte order mark', '\uFEFF---\nkanal: x\n---\nHej', 'kanal: x\n', 'Hej'],
  ])('%s', (_, text, frontMatter, body) => {
    const draft = parseDraft('a.md', text)
    expect(at(draft, draft.frontMatter)).toBe(frontMatter)
    expect(at(draft, draft.body)).toBe(body)
    expect(draft.metadata.channel).toEqual(['x'])
    expect(draft.problems).toEqual([])
  })

  test('no front matter: all of it is body, also in .txt', () => {
    for (const path of ['a.md', 'a.txt']) {
      const draft = parseDraft(path, 'Källa: SCB\n---\nHej')
      expect(draft).toMatchObject({
        path,
        metadata: {},
        problems: [],
        frontMatter: { start: 0, end: 0 },
        body: { start: 0, end: 18 },
      })
    }
  })

  test('empty front matter', () => {
    const draft = parseDraft('a.md', '---\n---\nHej')
    expect(at(draft, draft.body)).toBe('Hej')
    expect(draft.problems).toEqual([])
  })

  test.each([
    ['a blank line', '\n---\nkanal: x\npersoner:\n  - Bo\n---\nHej'],
    ['blank lines and white space', '\n \t\n\n---\nkanal: x\npersoner:\n  - Bo\n---\nHej'],
    ['signs of no width', '\uFEFF\u200B---\nkanal: x\npersoner:\n  - Bo\n---\nHej'],
    ['a comment', '<!-- utkast\ntill fredag -->\n---\nkanal: x\npersoner:\n  - Bo\n---\nHej'],
    ['CR alone at the ends of lines', '---\rkanal: x\rpersoner:\r  - Bo\r---\rHej'],
    ['the name of the form', '---yaml\nkanal: x\npersoner:\n  - Bo\n---\nHej'],
    ['JSON', '{\n  "kanal": "x",\n\t"personer": ["Bo"]\n}\nHej'],
  ])('read with %s', (_, text) => {
    const draft = parseDraft('a.md', text)
    expect(draft.problems).toEqual([])
    expect(draft.metadata).toMatchObject({ channel: ['x'], people: [{ name: 'Bo' }] })
    const [bo] = draft.metadata.people ?? []
    expect(bo && at(draft, bo.place)).toBe('Bo')
    expect(at(draft, draft.body).trim()).toBe('Hej')
  })

  const keys = 'kanal: x\npersoner:\n  - Bo\n'

  test.each([
    ['four dashes', `----\n${keys}----\nHej`, 'spoilt-fence', '----'],
    ['one long dash', `—\n${keys}—\nHej`, 'spoilt-fence', '—'],
    ['a dash and a hyphen', `–-\n${keys}–-\nHej`, 'spoilt-fence', '–-'],
    ['stars', `***\n${keys}***\nHej`, 'spoilt-fence', '***'],
    ['a code block', `\`\`\`yaml\n${keys}\`\`\`\nHej`, 'spoilt-fence', '```yaml'],
    ['a backslash', `\\---\n${keys}\\---\nHej`, 'spoilt-fence', '\\---'],
    ['dashes further in', ` ---\n${keys} ---\nHej`, 'spoilt-fence', ' ---'],
    ['a long dash at the end alone', `---\n${keys}—\nHej`, 'spoilt-fence', '—'],
    ['plus signs around YAML', `+++\n${keys}+++\nHej`, 'toml', '+++'],
    [
      'semicolons around JSON',
      ';;;\n{"kanal": "x",\n"personer": ["Bo"]}\n;;;\nHej',
      'spoilt-fence',
      ';;;',
    ],
    ['no fences', `${keys}\nHej`, 'missing-fences', 'kanal: x'],
    ['no fence above', `${keys}---\nHej`, 'missing-fences', 'kanal: x'],
    [
      'a capital and a channel',
      `Kanal: facebook\nPersoner: Bo\n\nHej`,
      'missing-fences',
      'Kanal: facebook',
    ],
    ['nothing after', `---\n${keys}\nHej på er, alla fyra\n\n---\n\nHej`, 'unclosed', '---'],
    ['a blank line among the keys', `---\nkanal: x\n\npersoner:\n  - Bo\nHej`, 'unclosed', '---'],
    ['text above', `Utkast till fredag\n\n---\n${keys}---\nHej`, 'misplaced', '---'],
  ])('told, with nothing of it to publish: %s', (_, text, reason, place) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const draft = parseDraft('a.md', text.replaceAll('\n', end))
      expect(draft.problems.map(problem => [problem.reason, at(draft, problem)])).toEqual([
        [reason, place],
      ])
      expect(at(draft, draft.body)).not.toMatch(/Bo|kanal/i)
      expect(at(draft, draft.body)).toContain('Hej')
      if (reason !== 'toml') expect(draft.metadata.people).toMatchObject([{ name: 'Bo' }])
    }
  })

  test.each([
    ['a list', '- kanal: facebook\n- personer: Vilma\n\nHej', '- kanal: facebook'],
    ['bold', '**kanal:** facebook\n**personer:** Vilma\n\nHej', '**kanal:** facebook'],
    ['a quotation', '> ---\n> kanal: facebook\n> roll: medlem\n> ---\n\nHej', '> ---'],
    ['a table', '| kanal | x |\n|---|---|\n| personer | Vilma |\n\nHej', '| kanal | x |'],
  ])('told and not read: %s', (_, text, place) => {
    const draft = parseDraft('a.md', text)
    expect(draft.problems.map(problem => [problem.reason, at(draft, problem)])).toEqual([
      ['decorated', place],
    ])
    expect(at(draft, draft.body).trim()).toBe('Hej')
  })

  test.each(['–', '—', '•'])('an item may begin with %s', sign => {
    const draft = parseDraft('a.md', `---\npersoner:\n  ${sign} namn: Bo\n    roll: barn\n---\nHej`)
    expect(draft).toMatchObject({ metadata: { people: [{ name: 'Bo' }] }, problems: [] })
  })

  test.each(['\u2028', '\u0085'])('lines may end in %j', end => {
    const draft = parseDraft('a.md', `---\n${keys}---\nHej`.replaceAll('\n', end))
    expect(draft).toMatchObject({ metadata: { channel: ['x'] }, problems: [] })
    expect(at(draft, draft.body).trim()).toBe('Hej')
  })

  test('files of pictures may have commas between', () => {
    const files = (yaml: string) =>
      parseDraft('a.md', `---\nbilder: ${yaml}\n---\nHej`).metadata.images?.map(one => one.file)
    expect(files('a.jpg, b.PNG')).toEqual(['a.jpg', 'b.PNG'])
    expect(files('[a.jpg, b.jpg]')).toEqual(['a.jpg', 'b.jpg'])
    expect(files('Bo, i dag.jpg')).toEqual(['Bo, i dag.jpg'])
  })

  test('an empty pair of fences above is passed over', () => {
    const draft = parseDraft('a.md', `---\n\n---\n${keys}---\nHej`)
    expect(draft).toMatchObject({ metadata: { channel: ['x'] }, problems: [] })
  })

  test('TOML is told and not read', () => {
    const toml = 'kanal = "x"\n\n[[personer]]\nnamn = "Bo"\n'
    for (const text of [`+++\n${toml}+++\nHej`, `---toml\n${toml}---\nHej`]) {
      const draft = parseDraft('a.md', text)
      expect(draft).toMatchObject({ metadata: {}, problems: [{ reason: 'toml' }] })
      expect(at(draft, draft.body)).toBe('Hej')
    }
    expect(parseDraft('a.md', `${toml}\nHej`).problems).toMatchObject([{ reason: 'toml' }])
  })

  test.each([
    ['a rule over a source', '***\nKälla: SCB\n***\nHej'],
    ['a list of talk', 'Anna: hej\nBo: hej på dig\n'],
    ['a rule between sentences', 'Först det ena.\n\n---\n\nKälla: SCB\n\n---\nSedan det andra.'],
    ['a text in braces', '{Hej} på er'],
    ['equals signs', 'a = b\nHej'],
    ['a list with one word of ours', '- konto: vi öppnar ett\n- tid: nu\nHej'],
    ['a table', '| namn | tid |\n|---|---|\n| Bo | nu |\n'],
    ['a long dash before talk', '– Kom och fika, sade hon: nu!\nHej'],
  ])('text, and nothing said: %s', (_, text) => {
    const draft = parseDraft('a.md', text)
    expect(draft).toMatchObject({
      metadata: {},
      problems: [],
      body: { start: 0, end: text.length },
    })
  })

  test('keys of another system between other lines are told as unread', () => {
    const draft = parseDraft('a.md', '+++\ntitle = "Hej"\n+++\nHej')
    expect(draft.problems).toMatchObject([{ reason: 'unread-fence' }])
    expect(draft.body.start).toBe(0)
  })

  test('unclosed: a problem at the fence, keys read, the text still body', () => {
    const draft = parseDraft('a.md', '---\nkanal: x\npersoner:\n  - Bo\nHej på er\n')
    expect(draft.problems).toEqual([
      { reason: 'unclosed', start: 0, end: 3, actual: '---', expected: [] },
    ])
    expect(draft.metadata).toMatchObject({ channel: ['x'], people: [{ name: 'Bo' }] })
    expect(at(draft, draft.body)).toBe('Hej på er\n')
  })

  test('unclosed with no known key: everything may be published', () => {
    const draft = parseDraft('a.md', '---\nOBS: fara\n')
    expect(draft.problems).toHaveLength(1)
    expect(at(draft, draft.body)).toBe('OBS: fara\n')
  })

  test('a dash line over plain text is an ornament', () => {
    const draft = parseDraft('a.md', '---\nHej på er\n')
    expect(draft.problems).toEqual([])
    expect(draft.body).toEqual({ start: 0, end: 14 })
  })

  test('front matter too large to be meant is told of, not read', () => {
    const draft = parseDraft('a.md', `---\n${'kanal: x\n'.repeat(8_000)}---\nHej`)
    expect(draft.metadata).toEqual({})
    expect(draft.problems).toMatchObject([{ reason: 'too-large', start: 4, end: 12 }])
    expect(at(draft, draft.body)).toBe('Hej')
  })
})

describe('what is not YAML costs only the key it stands at', () => {
  test.each([
    ['quotation mark', 'publiceras: "2027-03-01', 'open-quotation', '"2027-03-01', '"2027-03-01"'],
    ['bracket', 'bransch: [sjöfolk', 'open-bracket', '[sjöfolk', '[sjöfolk]'],
    [
      'two keys on a line',
      'bransch: el, roll: x',
      'needs-quotation',
      'el, roll: x',
      '"el, roll: x"',
    ],
    [
      'an exception on its own line',
      'ignorera: profanity: citat',
      'inline-exception',
      'profanity: citat',
      '[{regel: profanity, skäl: citat}]',
    ],
    [
      'an exception in English, with a reason that needs quotation marks',
      'ignore: sexist-slur: it is a quote, “so”',
      'inline-exception',
      'sexist-slur: it is a quote, “so”',
      '[{rule: sexist-slur, reason: "it is a quote, “so”"}]',
    ],
    ['more after a quotation', 'roll: "x" y', 'needs-quotation', '"x" y', String.raw`"\"x\" y"`],
    ['an equals sign', 'bransch = post', 'missing-colon', 'bransch = post', 'bransch: post'],
    ['no colon', 'bransch post', 'missing-colon', 'bransch post', 'bransch: post'],
    ['no space', 'bransch:post', 'missing-colon', 'bransch:post', 'bransch: post'],
    ['indent', 'personer:\n  - namn: Bo\n roll: x', 'indentation', 'roll: x'],
    ['a key under a value', 'bransch: post\n  roll: medlem', 'indentation', 'roll: medlem'],
    ['text after a brace', '{bransch: post} x', 'not-yaml', 'x'],
    ['half a quotation', '"bransch: "post', 'not-yaml', 'post'],
    ['tabs', 'personer:\n\t- namn: Bo\n\t\troll: x', 'tab', '- namn: Bo', '- namn: Bo'],
  ])('%s', (_, line, reason, place, ...expected) => {
    for (const end of ['\n', '\r\n']) {
      const text = `---\nkonto: privat\n${line}\nkanal: x\n---\nHej`.replaceAll('\n', end)
      expect(wrong(text)).toEqual([[reason, place, ...expected]])
      const draft = parseDraft('a.md', text)
      expect(draft.metadata).toMatchObject({ account: 'private', channel: ['x'] })
      expect(at(draft, draft.body)).toBe('Hej')
    }
  })

  test('the whole line to write stands with what is wrong in it', () => {
    const line = (yaml: string) => parseDraft('a.md', `---\n${yaml}\n---\nHej`).problems[0]?.line
    expect(line('publiceras: "2027-03-01')).toBe('publiceras: "2027-03-01"')
    expect(line('kampanj: "Tryggt ombord”s')).toBe('kampanj: "Tryggt ombord”s"')
    expect(line('kannal: x')).toBe('kanal: x')
    expect(line('publiceras: 31/12/26 # prel.')).toBe('publiceras: 2026-12-31')
  })

  test('text where keys are expected', () => {
    expect(wrong('---\nbara text här\n---\nHej')).toEqual([['not-yaml', 'bara text här']])
    expect(wrong('---\n- a\n- b\n---\nHej')).toEqual([['not-yaml', '- a\n- b']])
  })

  test('a closing bracket at the margin is understood', () => {
    const draft = parseDraft('a.md', '---\nkanal: [\n  facebook,\n]\n---\n')
    expect(draft).toMatchObject({ problems: [], metadata: { channel: ['facebook'] } })
  })
})

describe('hostile front matter', () => {
  test.each([
    ['brackets', `a: ${'['.repeat(30_000)}`],
    ['braces', '{a: '.repeat(15_000)],
    ['dashes', '- '.repeat(30_000)],
    ['question marks', '? '.repeat(30_000)],
    ['one key in another', 'a: '.repeat(20_000)],
    ['steps', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('%s nested past all reason', (_, yaml) => {
    const draft = parseDraft('a.md', `---\n${yaml}\n---\nHej`)
    expect(draft.problems).toMatchObject([{ reason: 'too-large' }])
    expect(at(draft, draft.body)).toBe('Hej')
  })

  test('aliases multiply nothing', () => {
    const people = `&p [${'Bo, '.repeat(5_000)}]`
    const yaml = `personer: ${people}\nbilder:\n${'  - {personer: *p}\n'.repeat(1_000)}`
    const draft = parseDraft('a.md', `---\n${yaml}\n---\nHej`)
    expect(draft.metadata.people).toHaveLength(5_000)
    expect(draft.metadata.images).toBeUndefined()
    expect(draft.problems).toMatchObject([{ reason: 'needs-quotation' }])
  })

  test('an alias is understood, also where another key is broken', () => {
    const yaml = 'personer: &p [Bo]\nbilder: [{fil: a.jpg, personer: *p}]\n'
    for (const more of ['', 'kampanj: "x\n']) {
      const { metadata, problems } = parseDraft('a.md', `---\n${yaml}${more}---\nHej`)
      expect(metadata.people).toHaveLength(1)
      expect(metadata.images).toHaveLength(1)
      expect(problems).toHaveLength(more === '' ? 0 : 1)
    }
  })

  test('an alias inside its own anchor', () => {
    expect(wrong('---\npersoner: &a [Bo, *a]\n---\n')).toEqual([['needs-quotation', '*a', '"*a"']])
  })

  test('nothing is executed or built by a tag', () => {
    const draft = parseDraft('a.md', '---\nkampanj: !!js/function "() => 1"\n---\n')
    expect(draft.metadata).toEqual({ campaign: '() => 1' })
    expect(parseDraft('a.md', '---js\nmodule.exports = {}\n---\n').metadata).toEqual({})
  })

  test('keys of Object are only unknown keys', () => {
    expect(wrong('---\n__proto__: x\nconstructor: y\n---\n').map(([reason]) => reason)).toEqual([
      'unknown-key',
      'unknown-key',
    ])
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    'kanal', 'channel', 'personer', 'bilder', 'samtycke', 'namn', 'roll', 'ignorera', 'publiceras',
    'facebook', 'a\u030angström', 'ärende', '2027-02-30', '"', "'", '[', ']', '{', '}', ':', ': ',
    '- ', ', ', '&a ', '*a', '|', '>', '!', '#', '@', '~', '---', '...', '\n', '\r\n', '\n  ', '\t',
    '\uD83D', '🚂', '\0', '\u2028', '? ', 'ja', '<<',
  ) // biome-ignore format: a list of words
  const yaml = fc.array(word, { maxLength: 40 }).map(words => words.join(''))
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    yaml.map(front => `---\n${front}\n---\nHej`),
    yaml.map(front => `---\r\n${front}`),
  )

  const inside = (draft: Draft): boolean =>
    [
      draft.frontMatter,
      draft.body,
      ...draft.problems,
      ...Object.values(draft.places),
      ...(draft.metadata.people ?? []).map(({ place }) => place),
      ...(draft.metadata.images ?? []).map(({ place }) => place),
      ...(draft.metadata.images ?? []).flatMap(({ people = [] }) => people.map(p => p.place)),
      ...(draft.metadata.ignore ?? []).map(({ place }) => place),
    ].every(({ start, end }) => 0 <= start && start <= end && end <= draft.text.length)

  test('no throw, spans inside, the body last, the same twice', () => {
    fc.assert(
      fc.property(text, text => {
        const draft = parseDraft('a.md', text)
        expect(draft.text).toBe(text)
        expect(inside(draft)).toBe(true)
        expect(draft.frontMatter.end).toBeLessThanOrEqual(draft.body.end)
        expect(draft.body.end).toBe(text.length)
        expect(parseDraft('a.md', text)).toEqual(draft)
      }),
      { numRuns: 2_000 },
    )
  })

  test('what keys and values are made of is found where it stands', () => {
    const key = fc.stringMatching(/^[a-zåäö]{4,12}$/)
    fc.assert(
      fc.property(key, fc.constantFrom('\n', '\r\n'), (key, end) => {
        const text = `---${end}kanal: x${end}zz${key}: 1${end}---${end}Hej`
        expect(wrong(text)[0]?.slice(0, 2)).toEqual(['unknown-key', `zz${key}`])
      }),
      { numRuns: 100 },
    )
  })
})
