import { afterAll, describe, expect, it } from 'vitest'
import { command } from './commands.ts'
import { temporaryFolder } from './node/write-folder.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

const folder = await write('alla', {
  'tankefter.yml':
    'idag: 2026-11-22\npaket: [seko]\nprofiler: [{filer: eget/**, konto: privat, roll: medlem}]\n',
  'maj.md': '---\nkanal: facebook\n---\nVi ses på torget klockan tolv.\n',
  'Maria Johansson.md': '---\nkonto: privat\nroll: anställd\n---\nMaria Johansson hälsar.\n',
  'eget/hund.md': 'Min hund fyller år.\n',
})

describe('tankefter checklist', () => {
  it('asks what concerns the draft, each question with its clause', async () => {
    const { code, out } = await command(['checklist', 'maj.md'], folder)
    expect(code).toBe(0)
    expect(out).toContain('maj.md · 3 frågor att ställa sig\n')
    expect(out).toContain('  [ ] Vart går den som vill veta mer?')
    expect(out).toContain('      Policyn 2.2: «Exempelvis kan sociala medier')
    expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
  })

  it('asks in English, and without the quotes where so asked', async () => {
    const { out } = await command(['checklist', 'maj.md', '-l', 'en', '--no-quotes'], folder)
    expect(out).toBe(`maj.md · 3 questions to ask

  [ ] What does the reader learn, and what in the post raises interest in the
      union?
      Policy 2.1

  [ ] Where does somebody go who wants to know more? The website is often a good
      answer.
      Policy 2.2

  [ ] Is this the picture you want to give other members? You are not to censor
      yourself, only to think it over.
      Policy 3.13b

The answers are yours: nothing is stored, and nothing counts as a finding.
`)
  })

  it('gives other programs the same as JSON', async () => {
    const { out } = await command(['checklist', 'maj.md', '--format', 'json'], folder)
    const [draft, ...others] = JSON.parse(out)
    expect(others).toEqual([])
    expect(draft.path).toBe('maj.md')
    expect(draft.questions[0]).toEqual({
      pack: 'seko',
      clause: '2.1',
      cite: 'Policyn 2.1',
      quote: expect.stringContaining('Sociala medier bör användas'),
      question: 'Vad får läsaren veta, och vad i inlägget väcker intresse för facket?',
    })
  })

  it('knows what the profiles of the configuration say of a draft', async () => {
    const { out } = await command(['checklist', 'eget/hund.md'], folder)
    expect(out).toBe('eget/hund.md · inga frågor\n')
  })

  it('names nobody where the run is to name nobody', async () => {
    const masked = ['checklist', 'Maria Johansson.md', '--mask-names']
    for (const args of [masked, [...masked, '--format', 'json']]) {
      const { code, out, err } = await command(args, folder)
      expect(code).toBe(0)
      expect(out + err).not.toMatch(/Maria|Johansson/)
      expect(out).toMatch(/Person \d/)
    }
  })

  it('ends with 2 where a draft cannot be read, and still asks about the others', async () => {
    const { code, out, err } = await command(['checklist', 'maj.md', 'juni.md'], folder)
    expect(code).toBe(2)
    expect(out).toContain('maj.md · 3 frågor')
    expect(err).toContain('juni.md: Finns inte.')
  })
})

describe('the report of a check', () => {
  const hints = (out: string) => out.split('\n').filter(line => line.includes('checklist'))

  it('ends with one line on where the questions are', async () => {
    const one = await command(['maj.md'], folder)
    expect(one.out.trimEnd().split('\n').at(-1)).toBe(
      'Frågor före publicering: tankefter checklist maj.md',
    )
    const all = await command(['.'], folder)
    expect(hints(all.out)).toEqual(['Frågor före publicering: tankefter checklist <utkast>'])
    expect(one.code).toBe(0)
  })

  it('says so once in the forms for people, and not in those for programs', async () => {
    for (const format of ['markdown', 'html'])
      expect(hints((await command(['.', '--format', format], folder)).out)).toHaveLength(1)
    for (const format of ['json', 'sarif', 'junit'])
      expect(hints((await command(['.', '--format', format], folder)).out)).toEqual([])
  })

  it('has no such line where nothing is asked, or only faults are', async () => {
    expect(hints((await command(['eget'], folder)).out)).toEqual([])
    expect(hints((await command(['maj.md', '--quiet'], folder)).out)).toEqual([])
  })
})
