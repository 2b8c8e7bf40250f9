import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../src/cli.ts'
import { temporaryFolder } from './node/write-folder.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

const names = [
  'Maria',
  'Johansson',
  'Hassan',
  'Ali',
  'Farah',
  '@farahn',
  '070-1740605',
  'Stina',
  'Åsa',
  'Öberg',
  'Åsa'.normalize('NFD'),
]
const folder = await write('utkast', {
  'ett.md': [
    '---',
    'kanal: facebook',
    'personer: [{namn: Maria Johansson, roll: medlem}]',
    'bilder: [{fil: a.jpg, alt: Maria Johansson i hytten, foto: Stina Lind, personer: []}]',
    'ignorera: [{regel: shouting, skäl: Maria Johansson vill det}]',
    '---',
    '',
    'Marias schema är orimligt. Maria Johansson berättar, ring 070-1740605. NU FÅR DET VARA NOG MED DETTA!',
    'Skyddsombudet Ali Hassan stoppade arbetet. Tack @farahn!',
  ].join('\n'),
  'tre.md': `${'Skyddsombudet Åsa Öberg stoppade arbetet.'.normalize('NFD')}\n`,
  'två.md': 'Skyddsombudet Ali Hassan höll i mötet, och Farah på Postnord i Nässjö skrev.\n',
})

async function run(options: string, env: Record<string, string> = {}) {
  const out: string[] = []
  const code = await main([...options.split(' '), '--no-config', '--show-ignored', '.'], {
    stdout: { write: text => out.push(text), columns: 80 },
    stderr: { write: () => {} },
    stdin: (async function* () {})(),
    env: { LANG: 'sv_SE.UTF-8', ...env },
    cwd: folder,
  })
  return { code, out: out.join('') }
}

const forms = 'pretty json sarif github gitlab junit rdjson html markdown'.split(' ')

describe('--mask-names', () => {
  it.each(forms)('leaves no name, handle or number in %s', async form => {
    const plain = await run(`--format ${form}`)
    expect(plain.out).toContain('Johansson')
    const { code, out } = await run(`--format ${form} --mask-names`)
    expect(code).toBe(plain.code)
    expect(out).toContain('Person 1')
    expect(names.filter(name => new RegExp(`(?<!\\p{L})${name}`, 'u').test(out))).toEqual([])
  })

  it('calls the same person the same in every draft, and finds the same things', async () => {
    const read = async (options: string) => JSON.parse((await run(options)).out)
    const plain = await read('--format json')
    const masked = await read('--format json --mask-names')
    const kinds = (report: typeof plain) =>
      report.results.flatMap((result: typeof plain) =>
        result.findings.map(({ rule, start, end }: typeof plain) => ({ rule, start, end })),
      )
    expect(kinds(masked)).toEqual(kinds(plain))
    const [first, , second] = masked.results.map((result: typeof plain) =>
      result.findings
        .filter(({ rule }: typeof plain) => rule === 'unknown-person')
        .map(({ text }: typeof plain) => text.match(/Person \d+/)?.[0]),
    )
    expect(second[0]).toMatch(/^Person \d+$/)
    expect(first).toContain(second[0])
  })

  it('keeps somebody the same from run to run where there is a key, and only with that key', async () => {
    const key = { TANKEFTER_MASK_KEY: 'hemligt' }
    const people = (out: string) => [...new Set(out.match(/Person [0-9a-f]{8}/g))].sort()
    const first = people((await run('--format json --mask-names', key)).out)
    expect(first.length).toBeGreaterThan(2)
    expect(people((await run('--format github --mask-names', key)).out)).toEqual(
      expect.arrayContaining([first[0]]),
    )
    const other = await run('--format json --mask-names', { TANKEFTER_MASK_KEY: 'annat' })
    expect(people(other.out)).not.toContain(first[0])
  })
})
