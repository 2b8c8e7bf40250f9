import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../src/cli.ts'
import { command } from './commands.ts'
import { smallPack } from './node/packs/small-pack.ts'
import { temporaryFolder } from './node/write-folder.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

const folder = await write('alla', {
  'a.md':
    'Anna Falk och hennes folk lovade mer pengar till spåren. Vi får se om Anna Falks löfte håller.\n',
  'b.md': 'Ulf Kristersson lovade mer pengar till spåren.\n',
  'known.yml': 'kända-personer: [Anna Falk]\nidag: 2026-11-22\n',
  'empty.yml': 'idag: 2026-11-22\n',
})

const rulesOf = async (file: string, config: string): Promise<string[]> => {
  const { out } = await command([file, '--config', config, '--format', 'json'], folder)
  return JSON.parse(out).results[0].findings.map(({ rule }: { rule: string }) => rule)
}

describe('people whom everybody knows', () => {
  it('are those of the configuration, by their whole name', async () => {
    expect(await rulesOf('a.md', 'empty.yml')).toContain('unknown-person')
    expect(await rulesOf('a.md', 'known.yml')).not.toContain('unknown-person')
  })

  it('are those of the list that comes along', async () => {
    expect(await rulesOf('b.md', 'empty.yml')).not.toContain('unknown-person')
  })

  it('are told of with the day until which the list holds', async () => {
    const { out } = await command(['explain', 'unknown-person'], folder)
    expect(out.replace(/\s+/g, ' ')).toMatch(/en lista som gäller till och med \d{4}-\d{2}-\d{2}\./)
  })
})

describe('a list that has passed its day', () => {
  const run = async (today: string, isTTY: boolean) => {
    const err: string[] = []
    const args = ['a.md', 'b.md', '--config', 'known.yml', '--today', today]
    await main(args, {
      stdout: { write: () => {}, columns: 80 },
      stderr: { write: text => err.push(text), columns: 80, isTTY },
      stdin: (async function* () {})(),
      env: {},
      cwd: folder,
    })
    return err.join('')
  }

  it('is told once a run at a terminal, and nowhere else', async () => {
    const told = await run('2031-01-05', true)
    expect(told.match(/kända-personer/g)).toHaveLength(1)
    expect(await run('2031-01-05', false)).toBe('')
    expect(await run('2026-11-22', true)).toBe('')
  })
})

describe('people.yml of a pack', () => {
  const check = async (people: string) => {
    const root = await write('egna', {
      ...Object.fromEntries(
        Object.entries(smallPack).map(([path, text]) => [`liten/${path}`, text]),
      ),
      'liten/terms.sv.yml': 'work: ["avtal*"]\n',
      'liten/lunch/people.yml': people,
    })
    const { out } = await command(['rules', 'check', 'liten'], root)
    return out.replace(/\s+/g, ' ')
  }

  it('is checked like its other files', async () => {
    const whole = 'list: food\nchecked: "2026-11-29"\nuntil: "2027-12-31"\npeople: [Lunch-Olle]\n'
    expect(await check(whole)).toContain('inget att åtgärda')
    expect(await check(whole)).toContain('kontrollerade till och med 2027-12-31')
    expect(await check(whole.replace('"2027-12-31"', 'snart'))).toContain(
      '”snart” går inte att skriva',
    )
    expect(await check(whole.replace('Lunch-Olle', '"(a|b)*"'))).toContain(
      'ett namn, med bokstäver',
    )
  })
})
