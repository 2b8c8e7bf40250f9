import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../src/cli.ts'
import { commandNames } from '../src/commands/registry.ts'

const folder = mkdtempSync(join(tmpdir(), 'cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const put = (path: string, text: string | Uint8Array): string => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
  return path
}

put('.git/HEAD', '')
put(
  'utkast/fin.md',
  '---\nkanal: facebook\n---\n\nVi möts på torsdag och pratar om schemat. Välkommen!\n',
)
put(
  'utkast/fel.md',
  '---\nkanal: facebok\n---\n\nVi möts på torsdag och pratar om schemat. Välkommen!\n',
)
put('bara-fin/fin.md', 'Vi möts på torsdag och pratar om schemat. Välkommen!\n')
put('råd/emoji.md', 'Vi möts på torsdag och pratar om schemat 🎉🎉🎉🎉\n')
put(
  'varning/taggar.md',
  `---\nkanal: instagram\nbilder: []\n---\n\nVi möts på torsdag. ${'#a #b #c #d #e #f #g #h #i #j #k #l'}\n`,
)
put('binär/bild.md', new Uint8Array([0, 1, 2, 0, 255]))
put('binär/fin.md', 'Vi möts på torsdag och pratar om schemat. Välkommen!\n')
mkdirSync(join(folder, 'tom'))

interface Setting {
  env?: Record<string, string>
  stdin?: string
  cwd?: string
  columns?: number
  isTTY?: boolean
}

async function run(
  command: string,
  { env = {}, stdin = '', cwd = folder, columns = 80, isTTY = false }: Setting = {},
) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(command.split(' ').filter(Boolean), {
    stdout: { write: text => out.push(text), columns, isTTY },
    stderr: { write: text => err.push(text), columns, isTTY },
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    env,
    cwd,
  })
  return { code, out: out.join(''), err: err.join('') }
}

const english = { LANG: 'en_GB.UTF-8' }

describe('exit codes', () => {
  it.each([
    ['bara-fin', 0],
    ['utkast', 1],
    ['check utkast', 1],
    ['--fail-on never utkast', 0],
    ['--fail-on aldrig utkast', 0],
    ['råd', 0],
    ['--fail-on info råd', 1],
    ['--fail-on råd råd', 1],
    ['varning', 0],
    ['--fail-on warning varning', 1],
    ['--max-warnings 0 varning', 1],
    ['--max-warnings 1 varning', 0],
    ['finns-inte', 2],
    ['tom', 2],
    ['binär', 2],
    ['--help', 0],
    ['--version', 0],
    ['--nej', 2],
    ['--format xml utkast', 2],
    ['--max-warnings -1 utkast', 2],
    ['--today igår utkast', 2],
    ['--rule ironi utkast', 2],
    ['explain finns-inte', 2],
    ['explain a b', 2],
    ['rules lst', 2],
    ['rules', 2],
    ['--config saknas.yml utkast', 2],
    ['--register saknas.csv utkast', 2],
  ])('%s: %i', async (command, code) => {
    expect((await run(command)).code).toBe(code)
  })
})

describe('what goes where', () => {
  it('prints the report on stdout and nothing else', async () => {
    const { out, err } = await run('utkast')
    expect(out).toContain('utkast/fel.md · officiellt konto · svenska')
    expect(out).toContain('2 utkast lästa, 1 utan anmärkning · 1 fel')
    expect(err).toBe('')
  })

  it('checks the rest when a file cannot be read, and says so in the report', async () => {
    const { out } = await run('binär bara-fin finns-inte')
    expect(out).toContain('binär/bild.md\n  → Är ingen textfil.')
    expect(out).toContain('finns-inte\n  → Finns inte.')
    expect(out).toContain('2 utkast lästa')
  })

  it('keeps JSON clean: what could not be read is told on stderr', async () => {
    const { out, err, code } = await run('--format json binär')
    expect(JSON.parse(out).results.map((one: { path: string }) => one.path)).toEqual([
      'binär/fin.md',
    ])
    expect(err).toBe('binär/bild.md: Är ingen textfil. Spara utkastet som .docx, .txt eller .md.\n')
    expect(code).toBe(2)
  })

  it('reads what is sent in, under the name it is given', async () => {
    const stdin = '---\nkanal: facebok\n---\nHej på er alla, vi ses på torsdag!'
    const { out } = await run('- --stdin-filename privat/maj.md --format json', { stdin })
    expect(JSON.parse(out).results[0]).toMatchObject({
      path: 'privat/maj.md',
      findings: [{ rule: 'invalid-metadata' }],
    })
  })

  it('looks in the working folder where no path is given', async () => {
    expect((await run('', { cwd: join(folder, 'utkast') })).out).toContain('2 utkast lästa')
    const { code, out, err } = await run('', { cwd: join(folder, 'tom') })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Här finns inga utkast')
    expect(err).toContain('tankefter --help')
  })

  it('leaves advice out when quiet, in both forms', async () => {
    expect((await run('--quiet råd')).out).not.toContain('RÅD')
    expect(JSON.parse((await run('-q -f json råd')).out).summary.info).toBe(0)
  })

  it('runs some rules only', async () => {
    const { out } = await run(
      '--format json --rule emoji-run --rule too-many-hashtags råd varning utkast',
    )
    const rules = JSON.parse(out).results.flatMap((one: { findings: { rule: string }[] }) =>
      one.findings.map(({ rule }) => rule),
    )
    expect(rules.sort()).toEqual(['emoji-run', 'too-many-hashtags'])
  })
})

describe('colour', () => {
  it.each([
    [{ isTTY: true }, '', true],
    [{ isTTY: false }, '', false],
    [{ isTTY: true, env: { NO_COLOR: '1' } }, '', false],
    [{ isTTY: false, env: { FORCE_COLOR: '1' } }, '', true],
    [{ isTTY: true, env: { FORCE_COLOR: '0' } }, '', false],
    [{ isTTY: true }, '--no-color ', false],
    [{ isTTY: true, env: { TERM: 'dumb' } }, '', false],
  ])('%j %s', async (setting: Setting, flag, coloured) => {
    expect((await run(`${flag}utkast`, setting)).out.includes('\u001b[')).toBe(coloured)
  })
})

describe('language', () => {
  it.each([
    [{}, '', 'utkast lästa'],
    [{ LANG: 'C' }, '', 'utkast lästa'],
    [{ LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }, '', 'utkast lästa'],
    [{ LANG: 'en_US.UTF-8' }, '', 'drafts read'],
    [{ LC_MESSAGES: 'sv_SE', LANG: 'en_US' }, '', 'utkast lästa'],
    [english, '--locale sv ', 'utkast lästa'],
    [{}, '--locale=en ', 'drafts read'],
  ])('%j %s', async (env, flag, words) => {
    expect((await run(`${flag}utkast`, { env })).out).toContain(words)
  })

  it('has help in both', async () => {
    expect((await run('--help')).out).toMatch(
      /Användning: tankefter \[sökvägar\.\.\.\][\s\S]*Flaggor:[\s\S]*Felkod: 0/,
    )
    expect((await run('--help', { env: english })).out).toMatch(
      /Usage: tankefter \[paths\.\.\.\][\s\S]*Exit code: 0/,
    )
    expect((await run('check --help')).out).toContain('--max-warnings')
    expect((await run('explain --help')).out).toContain('en regel (irony) eller en paragraf (2.6b)')
  })

  it.each([
    [
      '--foramt json utkast',
      'Flaggan --foramt finns inte. Menade du --format?',
      'There is no option --foramt. Did you mean --format?',
    ],
    [
      '--config',
      'Flaggan -c, --config <fil> saknar sitt värde.',
      'The option -c, --config <file> lacks its value.',
    ],
    [
      'rules lst',
      'Kommandot lst finns inte. Menade du list?',
      'There is no command lst. Did you mean list?',
    ],
    ['rules check', 'Här saknas något: mapp.', 'Something is missing here: folder.'],
    [
      '--fail-on vrning utkast',
      '”vrning” går inte för --fail-on. Skriv fel, varning, råd, aldrig. Menade du varning?',
      '“vrning” cannot be used for --fail-on. Write error, warning, info, never. Did you mean warning?',
    ],
    [
      '--rule emoji-rnu utkast',
      'Det finns ingen regel ”emoji-rnu”. Menade du emoji-run?',
      'There is no rule “emoji-rnu”. Did you mean emoji-run?',
    ],
  ])('has the words of usage errors in both: %s', async (command, sv, en) => {
    expect((await run(command)).err).toContain(sv)
    expect((await run(command, { env: english })).err).toContain(en)
  })

  it('asks whether a path that is not there was meant for a command', async () => {
    expect((await run('explian')).out).toMatch(/Menade du\s+tankefter explain\?/)
    for (const word of ['help', 'hjelp'])
      expect((await run(word)).out).toMatch(/Menade du\s+tankefter --help\?/)
  })

  it('asks for the path that is spelt most like one that is not there', async () => {
    put('redaktionen/vår/mötet.md', 'Hej')
    for (const [written, near] of [
      ['redaktoinen', 'redaktionen'],
      ['redaktionen/var/möte.md', 'redaktionen/vår/mötet.md'],
    ] as const)
      expect((await run(written)).out.replace(/\s+/g, ' ')).toContain(`Menade du ${near}?`)
    expect((await run('redaktionen/helt-annat.md')).out).not.toContain('Menade du')
  })
})

describe('commands', () => {
  // Only where one of these may be named are commands made at all.
  it('are all known by name', async () => {
    const { out } = await run('--help', { env: { LANG: 'en_GB.UTF-8' } })
    const listed = out.slice(out.indexOf('Commands:'), out.indexOf('Examples:'))
    const names = Array.from(listed.matchAll(/^ {2}([a-z]+)/gm), ([, name]) => name)
    expect(names).toEqual(commandNames)
  })
})

describe('the configuration', () => {
  put(
    'redaktion/tankefter.yml',
    'regler:\n  emoji-run: fel\nrapportspråk: en\nignorera: arkiv/**\n',
  )
  put('redaktion/emoji.md', 'Vi möts på torsdag och pratar om schemat 🎉🎉🎉🎉\n')
  put('redaktion/arkiv/emoji.md', 'Vi möts på torsdag och pratar om schemat 🎉🎉🎉🎉\n')
  put('trasig/tankefter.yml', 'regler:\n  emoji-rnu: fel\n')
  put('trasig/a.md', 'Vi möts på torsdag och pratar om schemat.\n')
  put('paket/tankefter.yml', 'paket: [form]\n')
  put('paket/a.md', '---\nkanal: facebok\n---\nVi möts på torsdag 🎉🎉🎉🎉\n')
  put('okänt/tankefter.yml', 'paket:\n  - forma\n')
  put('okänt/a.md', 'Hej\n')

  it('is found from the drafts, and flags override it', async () => {
    expect(await run('redaktion', { cwd: folder })).toMatchObject({
      code: 1,
      out: expect.stringContaining('read'),
    })
    expect((await run('--locale sv redaktion')).out).toContain('läst')
    expect((await run('--no-config redaktion')).code).toBe(0)
  })

  it('is refused with file, line and what to write', async () => {
    const { code, out, err } = await run('trasig')
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      'trasig/tankefter.yml:2:3 Det finns ingen regel ”emoji-rnu” i paketen. Menade du ”emoji-run”? Alla visas av: tankefter rules list\n',
    )
    expect((await run('okänt')).err).toContain(
      'okänt/tankefter.yml:2:5 Det finns inget paket ”forma”. Menade du ”form”?',
    )
  })

  it('chooses packs; front matter is looked after in any case', async () => {
    const { out } = await run('--format json paket')
    const packs = JSON.parse(out).results[0].findings.map((one: { pack: string }) => one.pack)
    expect(new Set(packs)).toEqual(new Set(['form', 'tankefter']))
  })
})

describe('the register', () => {
  const person = (consent: string) =>
    `---\nkanal: facebook\npersoner:\n  - {namn: Maria Johansson, roll: medlem, samtycke: ${consent}}\n---\n\nMaria Johansson berättar om sitt arbete på posten.\n`
  put('samtycken/tankefter.yml', 'register: hemligt/samtycken.csv\n')
  put(
    'samtycken/hemligt/samtycken.csv',
    'id;namn;gäller;kanaler\nA1;Maria Johansson;namn,citat;facebook\n;;;\n',
  )
  put('samtycken/finns.md', person('A1'))
  put('samtycken/saknas.md', person('B2'))

  it('stands where the configuration says, counted from the configuration', async () => {
    const { out } = await run('--format json --rule missing-consent samtycken')
    const found = JSON.parse(out).results.map((one: { path: string; findings: unknown[] }) => [
      one.path,
      one.findings.length,
    ])
    expect(found).toEqual([
      ['samtycken/finns.md', 0],
      ['samtycken/saknas.md', 1],
    ])
  })

  it('is an error where it cannot be read', async () => {
    const { code, err } = await run('--register inget.csv samtycken')
    expect(code).toBe(2)
    expect(err).toBe('inget.csv: Registret finns inte. Se efter sökvägen.\n')
  })
})

describe('explain and rules', () => {
  it('shows front matter that answers the rule, as it can be pasted', async () => {
    const { out } = await run('explain unknown-person --locale sv')
    const pasted = out
      .slice(out.indexOf('Så kan det stå'), out.indexOf('Om du menade så'))
      .split('\n')
      .slice(1)
      .map(line => line.slice(6))
      .join('\n')
      .trim()
    const text = 'Sofia Berglind, brevbärare i Falun, har slitit ut fyra par skor.'
    const rules = async (draft: string) =>
      (await run('--format json -', { stdin: draft })).out.match(/"rule": "[a-z-]+"/g)
    expect(await rules(text)).toEqual(['"rule": "unknown-person"'])
    expect(await rules(`${pasted}\n\n${text}`)).toBeNull()
  })

  it('shows what a clause says in English beside its own words', async () => {
    const { out } = await run('explain missing-consent --locale en')
    expect(out).toContain('Always have the approval of members')
    expect((await run('explain missing-consent --locale sv')).out).not.toContain('Always have')
  })

  it('explains a rule: what, examples, clause, and how to silence it', async () => {
    const { code, out } = await run('explain emoji-run')
    expect(code).toBe(0)
    for (const words of [
      'emoji-run · råd',
      'Hittar till exempel',
      'Lämnar till exempel',
      'Vilar på',
      '  - regel: emoji-run',
      '  emoji-run: av',
    ])
      expect(out).toContain(words)
    expect((await run('explain emoji-run', { env: english })).out).toContain('- rule: emoji-run')
  })

  it.each(['2.6b', 'SEKO-SM-2.6b', 'seko-sm-2.6B'])('explains a clause: %s', async id => {
    const { code, out } = await run(`explain ${id}`)
    expect(code).toBe(0)
    expect(out.replace(/\s+/g, ' ')).toContain('alltid har ett godkännande av medlemmar')
    expect(out).toMatch(/alltid/)
  })

  it('explains all clauses of a number', async () => {
    expect((await run('explain 3.8')).out).toMatch(/Policyn 3\.8a[\s\S]*Policyn 3\.8b/)
  })

  it('tries a pack on its own cases, and says where there is none', async () => {
    const rules = fileURLToPath(new URL('../rules/form', import.meta.url))
    expect((await run(`rules check ${rules}`)).out).toContain('form')
    expect(await run('rules check tom')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('pack.yml'),
    })
  })

  it('names the nearest where there is none', async () => {
    expect((await run('explain emoji-rum')).err).toContain(
      'Det finns ingen regel eller paragraf ”emoji-rum”. Menade du emoji-run?',
    )
  })

  it('lists every rule in lines that fit', async () => {
    const { out } = await run('rules list')
    expect((await run('explain')).out).toBe(out)
    expect(out).toMatch(/^ {2}emoji-run +råd +\S+ {2}\S/m)
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
    const listed = JSON.parse((await run('rules list --format json')).out)
    expect(listed).toContainEqual(
      expect.objectContaining({ id: 'emoji-run', pack: 'form', severity: 'info' }),
    )
  })
})

describe('when the tool itself breaks', () => {
  it.skipIf(process.getuid?.() === 0)('says of a folder it may not read what to do', async () => {
    put('låst/a.md', 'Hej')
    chmodSync(join(folder, 'låst'), 0)
    const { code, out } = await run('låst')
    chmodSync(join(folder, 'låst'), 0o755)
    expect(code).toBe(2)
    expect(out).toContain('Du får inte läsa den.')
  })

  it('prints one plain line, and where only when asked', async () => {
    const broken = {
      stdout: {
        write: () => {
          throw new Error('full disk\u001b[2J')
        },
      },
      stdin: (async function* () {})(),
      cwd: folder,
    }
    const err: string[] = []
    const stderr = { write: (text: string) => err.push(text) }
    expect(await main(['utkast'], { ...broken, stderr, env: {} })).toBe(2)
    expect(err).toHaveLength(1)
    expect(err[0]).toMatch(/^Något gick fel i verktyget: full disk␛\[2J\. .*\n$/)
    await main(['utkast'], { ...broken, stderr, env: { DEBUG: '1' } })
    expect(err.join('')).toContain('at ')
  })
})
