import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../src/cli.ts'
import { temporaryFolder } from './node/write-folder.ts'

const register = [
  'id;namn;roll;gäller;kanaler;datum;giltig-till;återkallat;vårdnadshavare',
  's1;Maria Johansson;medlem;namn,bild;facebook;2026-01-01;2028-01-01;;',
  's2;Ali Hassan;förtroendevald;namn;alla;2026-01-01;2026-12-10;;',
  's3;Vilma;barn;namn;facebook;2026-01-01;2028-01-01;;',
  's4;Ove Berg;medlem;namn;facebook;2025-01-01;2026-06-30;;',
  's5;Ingrid Sjöö;medlem;namn;facebook;2025-01-01;2028-01-01;2026-08-19;',
  's6;Bo Lind;medlem;namn;facebook;2026-01-01;2028-01-01;;',
  's7;Bo Lind;medlem;namn;facebook;2026-01-01;2028-01-01;;',
].join('\n')

const draft = (metadata: string, body: string) => `---\n${metadata}\n---\n\n${body}\n`

const { write, remove } = await temporaryFolder()
afterAll(remove)

const folder = await write('alla', {
  'samtycken.csv': register,
  'tankefter.yml': 'register: samtycken.csv\nidag: 2026-11-22\n',
  'utkast/maria.md': draft(
    'kanal: [facebook, instagram, linkedin]\npubliceras: 2026-03-01\npersoner: [{namn: Maria Johansson, roll: medlem, samtycke: s1}]',
    'Maria Johansson kör nattbuss i Umeå.',
  ),
  'utkast/bild.md': draft(
    'kanal: facebook\nbilder: [{fil: a.jpg, alt: Två i hytten, personer: [{namn: Maria Johansson, roll: medlem, samtycke: s1}]}]',
    'Så ser en natt ut. Maria trivs.',
  ),
  'utkast/ali.md': draft(
    'kanal: threads\npersoner: [{namn: Ali Hassan, roll: förtroendevald, samtycke: s2}]',
    'Ali Hassan svarar på frågor om schemat.',
  ),
  'utkast/okänd.md': draft('kanal: facebook', 'Skyddsombudet Farah Nilsson stoppade arbetet.'),
})

async function run(command: string, env: Record<string, string> = {}) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(
    command
      .split('|')
      .join(' ')
      .split(' ')
      .map(word => word.replaceAll('+', ' ')),
    {
      stdout: { write: text => out.push(text), columns: 100 },
      stderr: { write: text => err.push(text) },
      stdin: (async function* () {})(),
      env,
      cwd: folder,
    },
  )
  return { code, out: out.join(''), err: err.join('') }
}

describe('consent check', () => {
  it('says what to see to, and fails on a child with no guardian', async () => {
    const { code, out } = await run('consent check utkast')
    expect(code).toBe(1)
    expect(out).toContain('Barn utan vårdnadshavare (1)\n  s3  Vilma')
    expect(out).toContain('Har gått ut (1)\n  2026-06-30  s4  Ove Berg')
    expect(out).toContain('Går ut inom 30 dagar (1)\n  2026-12-10  s2  Ali Hassan')
    expect(out).toContain('Återkallade (1)\n  2026-08-19  s5  Ingrid Sjöö')
    expect(out).toMatch(/Används inte i något utkast \(5\)/)
  })

  it('looks as far ahead as it is told', async () => {
    expect((await run('consent check utkast --within 10')).out).not.toContain('Går ut')
    const { code, err } = await run('consent check utkast --within snart')
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('”snart”') })
  })

  it('needs a register', async () => {
    const { code, err } = await run('consent check --no-config utkast')
    expect(code).toBe(2)
    expect(err).toContain('TANKEFTER_REGISTER')
  })

  it('speaks English, and JSON', async () => {
    expect((await run('consent check utkast --locale en')).out).toContain('Ended (1)')
    const review = JSON.parse((await run('consent check utkast --format json')).out)
    expect(review).toMatchObject({ records: 7, unguarded: [{ id: 's3' }], expired: [{ id: 's4' }] })
  })
})

describe('consent where', () => {
  it('finds every draft that names or shows somebody, by id and by name', async () => {
    for (const who of ['s1', 'Maria+Johansson']) {
      const { code, out } = await run(`consent where ${who} utkast`)
      expect(code).toBe(0)
      expect(out).toContain('Maria Johansson finns i 2 utkast')
      expect(out).toContain(
        'utkast/maria.md · facebook, instagram, linkedin · publicerat 2026-03-01',
      )
      expect(out).toContain('är på bild: a.jpg')
      expect(out).not.toContain('ali.md')
    }
  })

  it('finds somebody who is only named in a text', async () => {
    const { out } = await run('consent where Farah+Nilsson utkast --format json')
    const { drafts } = JSON.parse(out)
    expect(drafts).toMatchObject([
      { path: 'utkast/okänd.md', appearances: [{ how: 'named', place: { start: { line: 5 } } }] },
    ])
  })

  it('asks for an id where several bear the name, and says where nobody does', async () => {
    expect((await run('consent where Bo+Lind utkast')).err).toContain('s6 Bo Lind, s7 Bo Lind')
    const nobody = await run('consent where Stina+Ek utkast')
    expect(nobody.code).toBe(2)
    expect(nobody.err).toContain('Stina Ek')
    expect(await run('consent where s5 utkast')).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /återkallat 2026-08-19\.\nIngrid Sjöö finns inte i något utkast\.\n$/,
      ),
    })
  })

  it('takes a part of a name, and says what the register has', async () => {
    const { code, out } = await run('consent where Johansson utkast')
    expect(code).toBe(0)
    expect(out).toContain('Registret har Maria Johansson (s1): gäller.')
    expect(out).toContain('är på bild: a.jpg')
    expect((await run('consent where Farah utkast')).out).toContain(
      'Farah Nilsson finns i 1 utkast',
    )
  })

  it('takes a piece of a name with a hyphen, and asks whether another name was meant', async () => {
    const at = await write('bindestreck', {
      'a.md': draft('kanal: facebook', 'Skyddsombudet Fatima El-Khatib höll i mötet.'),
    })
    expect((await run(`consent where Khatib ${at}`)).out).toContain('Fatima El-Khatib finns i 1')
    const { code, err } = await run(`consent where Fatma ${at}`)
    expect([code, err]).toEqual([2, expect.stringContaining('Menade du Fatima?')])
  })

  it('names all that share a part of a name', async () => {
    const at = await write('delar', {
      'a.md': draft('kanal: facebook', 'Ombudet Sara Öberg och Sara Haddad höll i mötet.'),
    })
    const { code, err } = await run(`consent where Sara ${at}`)
    expect(code).toBe(2)
    expect(err).toContain('Sara Öberg, Sara Haddad')
  })

  it('lists pictures and front matter that the text does not name', async () => {
    const at = await write('tyst', {
      'a.md': draft(
        'kanal: facebook\nbilder: [{fil: b.jpg, alt: Lars Fors vid spaken, personer: [{namn: Lars Fors}]}, {fil: c.jpg, alt: Lars Fors i hytten}]',
        'Så ser en natt ut.',
      ),
    })
    const { out } = await run(`consent where Lars ${at}`)
    expect(out).toContain('är på bild: b.jpg')
    expect(out.match(/namnges i uppgifterna överst/g)).toHaveLength(2)
  })
})

describe('consent who', () => {
  it('lists everyone with the state of their consent', async () => {
    const { code, out } = await run('consent who utkast')
    expect(code).toBe(0)
    expect(out).toMatch(/Maria Johansson +medlem +gäller inte Instagram och Linkedin +s1/)
    expect(out).toMatch(/Ali Hassan +förtroendevald +gäller +s2/)
    expect(out).toMatch(/Farah Nilsson +namnges, står inte under personer/)
  })

  it('writes CSV that a spreadsheet takes as text', async () => {
    const { out } = await run('consent who utkast --csv')
    expect(out.startsWith('\uFEFFnamn;roll;samtycke;id;utkast;rad\n')).toBe(true)
    expect(out).toContain('\nAli Hassan;förtroendevald;gäller;s2;utkast/ali.md;6')
  })

  it('has two forms', async () => {
    const { code, err } = await run('consent who utkast --format sarif')
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('pretty, json') })
  })

  it('writes JSON', async () => {
    const people = JSON.parse((await run('consent who utkast --format json')).out)
    expect(people).toContainEqual(
      expect.objectContaining({ name: 'Farah Nilsson', state: 'undeclared' }),
    )
  })
})

describe('the register of a run', () => {
  it('is taken from the environment over the configuration, and from the flag over both', async () => {
    const { code, err } = await run('utkast', { TANKEFTER_REGISTER: 'borta.csv' })
    expect(code).toBe(2)
    expect(err).toContain('borta.csv')
    const flagged = await run('utkast --register samtycken.csv', {
      TANKEFTER_REGISTER: 'borta.csv',
    })
    expect(flagged.code).toBe(1)
  })
})

describe('a register that is named with nothing', async () => {
  const nameless = await write('register-utan-namn', {
    'fin.md': 'Vi möts på torsdag och pratar om schemat. Välkommen!\n',
    ...Object.fromEntries(
      ['', ' ~', " ''", ' "  "', ' null', ' # senare'].map((value, index) => [
        `${index}/tankefter.yml`,
        `kräv-skäl: ja\nregister:${value}\n`,
      ]),
    ),
  })

  it.each([0, 1, 2, 3, 4, 5])('in the configuration (%i) is exit 2', async index => {
    const config = `--config ${nameless}/${index}/tankefter.yml`
    const { code, err } = await run(`${config} ${nameless}/fin.md`)
    expect(code).toBe(2)
    expect(err).toMatch(/tankefter\.yml:2:1 Registret har inget namn/)
  })

  it.each(['utkast', 'consent check utkast', 'copy utkast/maria.md', 'lsp'])(
    'in the environment is exit 2: %s',
    async line => {
      const { code, err } = await run(line, { TANKEFTER_REGISTER: '' })
      expect([code, err]).toEqual([2, expect.stringMatching(/^TANKEFTER_REGISTER är tom/)])
    },
  )

  it('on the command line is exit 2', async () => {
    const { code, err } = await run('utkast --locale en --register=')
    expect([code, err]).toEqual([2, expect.stringMatching(/^--register is empty/)])
  })
})

describe('a register with lines that do not hold', async () => {
  const broken = await write('trasigt', {
    'r.csv': 'id;namn;gäller;datum\na;Eva Ek;namn;2026-02-31\na;Bo Ek;namn;2026-02-01\n',
    'fin.md': 'Vi möts på torsdag och pratar om schemat. Välkommen!\n',
  })

  it('is exit 2, with each line named', async () => {
    const { code, err, out } = await run(`${broken}/fin.md --register ${broken}/r.csv`)
    expect(code).toBe(2)
    expect(err).toMatch(/r\.csv:2 .*2026-02-31/)
    expect(err).toMatch(/r\.csv:3 .*”a”/)
    expect(err).toContain('consent check')
    expect(out).toBe('')
  })

  it('does not keep consent check from going through the rest of it', async () => {
    const { code, out } = await run(`consent check ${broken} --register ${broken}/r.csv`)
    expect(code).toBe(2)
    expect(out).toContain('2 samtycken')
  })
})

describe('a register as spreadsheets make them', async () => {
  const post = draft(
    'kanal: facebook\npersoner: [{namn: Fatima Noor, roll: medlem, samtycke: k7}]',
    'Fatima Noor lastar tåget i Boden.',
  )
  const withRegister = async (name: string, register: string) => {
    const at = await write(name, { 'r.csv': register, 'a.md': post })
    return run(`${at}/a.md --register ${at}/r.csv`)
  }

  it('stops a run at a column that may take consents back, and reports nothing on top', async () => {
    const { code, out, err } = await withRegister(
      'stopp',
      'id;namn;gäller;Spärrad av\nk7;Fatima Noor;namn;Lisa',
    )
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Kolumnen ”Spärrad av” läses inte')
    expect(err).not.toContain('Skriv återkallat')
  })

  it('finds a withdrawal with no date', async () => {
    const { code, out } = await withRegister(
      'ja',
      'id;namn;gäller;återkallat\nK7;Fatima Noor;namn;ja',
    )
    expect(code).toBe(1)
    expect(out).toContain('Fatima Noor har tagit tillbaka sitt samtycke')
  })

  it('goes on where a column is only nearly a harmless one, and says so', async () => {
    const { code, err } = await withRegister(
      'nära',
      'id;namn;gäller;underlagg\nk7;Fatima Noor;namn;blankett',
    )
    expect(code).toBe(0)
    expect(err).toContain('underlagg')
  })
})
