import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../src/cli.ts'
import { bytesOf, pathOf } from './core/images/files.ts'
import { temporaryFolder } from './node/write-folder.ts'

const { write, remove } = await temporaryFolder()
afterAll(remove)

let folder = ''
let count = 0
beforeEach(async () => {
  folder = await write(`fall-${count++}`, {
    'tankefter.yml': 'idag: 2026-11-22\nregister: samtycken.csv\n',
    'samtycken.csv':
      'id;namn;roll;gäller;kanaler;datum;giltig-till;återkallat\nk1;Åsa Öberg;medlem;namn,bild;facebook;2026-01-01;2028-01-01;2026-05-01\n',
    'a.md':
      '---\nkanal: facebook\nbilder: [{fil: full.jpg, personer: []}]\n---\n\nSå ser en morgon ut på brevbäringen i Boden.\n',
    'trasig.jpg': 'ingen bild alls',
  })
  for (const name of ['full.jpg', 'full.webp', 'full.heic', 'plain.jpg'])
    copyFileSync(pathOf(name), join(folder, name))
})

async function run(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(argv, {
    stdout: { write: text => out.push(text), columns: 100 },
    stderr: { write: text => err.push(text) },
    stdin: (async function* () {})(),
    env: {},
    cwd: folder,
  })
  return { code, out: out.join(''), err: err.join('') }
}

describe('images show', () => {
  it('says what pictures hold', async () => {
    const { code, out } = await run('images', 'show', 'full.jpg', 'plain.jpg')
    expect(code).toBe(0)
    expect(out).toBe(
      [
        'full.jpg · JPEG',
        '  plats           57.83330, 20.00000',
        '  visar           Åsa Öberg, Märta Ängström',
        '  alternativtext  Två brevbärare vid en cykel',
        '  fotograf        Göran Åkesson',
        '  upphovsrätt     © Seko',
        '',
        'plain.jpg · JPEG',
        '  ingen plats och inga namn',
        '',
      ].join('\n'),
    )
  })

  it('speaks JSON and English', async () => {
    const [shown] = JSON.parse((await run('images', 'show', 'full.heic', '--format', 'json')).out)
    expect(shown).toMatchObject({ path: 'full.heic', format: 'heic', people: { length: 2 } })
    expect((await run('images', 'show', 'plain.jpg', '--locale', 'en')).out).toContain('no place')
  })

  it('is exit 2 where one cannot be shown; the others are', async () => {
    const { code, out, err } = await run(
      'images',
      'show',
      'trasig.jpg',
      'borta.jpg',
      '.',
      'full.jpg',
    )
    expect(code).toBe(2)
    expect(out).toContain('Åsa Öberg')
    expect(err).toBe(
      'trasig.jpg: filen är ingen bild\nborta.jpg: filen finns inte\n.: är ingen fil. Ange bilder, inte mappar\n',
    )
    expect((await run('images', 'show')).code).toBe(2)
  })
})

describe('images strip', () => {
  it('makes a copy beside the original, and leaves that alone', async () => {
    const { code, out } = await run('images', 'strip', 'full.jpg', 'full.webp')
    expect(code).toBe(0)
    expect(out).toContain('full.jpg: kopia utan plats och namn: full-utan-plats.jpg')
    expect(out).toContain('alternativtext: Två brevbärare vid en cykel')
    expect(new Uint8Array(readFileSync(join(folder, 'full.jpg')))).toEqual(bytesOf('full.jpg'))
    const shown = await run('images', 'show', 'full-utan-plats.jpg', 'full-utan-plats.webp')
    expect(shown.out.match(/ingen plats och inga namn/g)).toHaveLength(2)
  })

  it('writes over nothing', async () => {
    copyFileSync(join(folder, 'plain.jpg'), join(folder, 'full-utan-plats.jpg'))
    const { code, err } = await run('images', 'strip', 'full.jpg')
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('finns redan') })
    expect(err).toContain('full-utan-plats.jpg')
    expect(new Uint8Array(readFileSync(join(folder, 'full-utan-plats.jpg')))).toEqual(
      bytesOf('plain.jpg'),
    )
  })

  it('puts copies in a folder of their own', async () => {
    expect((await run('images', 'strip', 'full.jpg', '--out', 'ut/klara')).code).toBe(0)
    expect(existsSync(join(folder, 'ut/klara/full-utan-plats.jpg'))).toBe(true)
    const { code, err } = await run('images', 'strip', 'full.jpg', '--out', 'a.md')
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('går inte att skriva') })
  })

  it('says of which it makes none, and why', async () => {
    const { code, err } = await run('images', 'strip', 'full.heic', 'trasig.jpg', 'borta.jpg')
    expect(code).toBe(2)
    expect(err).toContain('full.heic: kopior kan bara göras av JPEG, PNG och WebP')
    expect(err).toContain('trasig.jpg: filen är ingen bild')
    expect(err).toContain('borta.jpg: filen finns inte')
    expect(existsSync(join(folder, 'full-utan-plats.heic'))).toBe(false)
  })
})

describe('a draft with a picture that carries something', () => {
  it('is asked about the place, the names and the text', async () => {
    const { out } = await run('a.md', '--format', 'json')
    const { findings } = JSON.parse(out).results[0]
    const byRule = Object.fromEntries(findings.map((one: { rule: string }) => [one.rule, one]))
    expect(byRule['image-location']).toMatchObject({ severity: 'warning', clause: 'GDPR 4' })
    expect(byRule['missing-alt-text'].fix).toContain('”alt: Två brevbärare vid en cykel”')
    expect(byRule['invalid-consent'].message).toContain('Åsa Öberg')
    expect(byRule['unknown-person'].message).toContain('Märta Ängström')
    expect(byRule['unknown-person'].message).not.toContain('Åsa')
    expect(byRule['unchecked-image']).toBeUndefined()
    expect(out).not.toContain('57.8')
  })

  it('names nobody in a report for others', async () => {
    const { out } = await run('a.md', '--mask-names', '--format', 'json')
    expect(out).toContain('Person 1')
    for (const name of ['Åsa', 'Öberg', 'Märta', 'Ängström']) expect(out).not.toContain(name)
  })

  it('is found where somebody withdraws', async () => {
    expect((await run('consent', 'where', 'k1', 'a.md')).out).toMatch(
      /3:\d+ +namnges i bildfilen: full\.jpg/,
    )
    expect((await run('consent', 'where', 'Märta Ängström', 'a.md')).code).toBe(0)
  })

  it('has its people listed', async () => {
    const { out } = await run('consent', 'who', 'a.md')
    expect(out).toMatch(/Märta Ängström +namnges i bildfil, står inte under personer/)
    expect(out).toMatch(/Åsa Öberg +återkallat 2026-05-01 +k1/)
  })

  it('is told that a picture is none', async () => {
    copyFileSync(join(folder, 'trasig.jpg'), join(folder, 'full.jpg'))
    const { code, out } = await run('a.md')
    expect(code).toBe(1)
    expect(out).toContain('Filen full.jpg är ingen bild')
  })
})
