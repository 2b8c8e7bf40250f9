import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../../scripts/evaluate/corpus.ts'
import { answeredAfter, isSkipped, openPage, rulesIn, startBrowser, where, write } from './page.ts'
import { root, tankefter } from './run.ts'

/** Settings of an organisation, every one of them told to the page. */
const settings = `idag: 2026-11-29
branscher: [post, sjöfolk, spårtrafik, vård]
talespersoner: ["Karin Nilsson, förbundsordförande"]
egna-källor: [Seko, Sekotidningen]
egna-domäner: [seko.se]
egna-konton: [sekoklubben]
arbetstid: {tider: [08.00-16.30], lediga-dagar: [svenska]}
gränser: {text-too-long: {mastodon: 400}}
regler: {shouting: fel, emoji-run: av}
register: samtycken.csv
`

let folder = ''
let browser: Browser
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parity-'))
  if (!isSkipped) browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Every labelled draft of the corpus as a file, with the drafts and pictures of the examples. */
function writeDrafts(drafts: string): number {
  const corpus = readCorpus(join(root, 'fixtures/corpus'))
  for (const { path, source } of corpus) {
    const file = join(drafts, relative(join(root, 'fixtures/corpus'), path))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, source)
  }
  cpSync(join(root, 'fixtures/corpus/posts/bilder'), join(drafts, 'posts/bilder'), {
    recursive: true,
  })
  cpSync(join(root, 'fixtures/utkast'), join(drafts, 'utkast'), { recursive: true })
  cpSync(join(root, 'fixtures/documents'), join(drafts, 'documents'), { recursive: true })
  for (const folder of ['utkast', 'documents'])
    rmSync(join(drafts, folder, 'tankefter.yml'), { force: true })
  return corpus.length
}

type Found = Record<string, readonly string[]>

describe.skipIf(isSkipped)(where, () => {
  test('the whole corpus is found the same in as by the command line, unit by unit', {
    timeout: 600_000,
  }, async () => {
    const drafts = join(folder, 'drafts')
    const register = join(root, 'fixtures/utkast/samtycken.csv')
    const count = writeDrafts(drafts)
    writeFileSync(join(drafts, 'tankefter.yml'), settings)
    cpSync(register, join(drafts, 'samtycken.csv'))
    const setting = { cwd: drafts, env: { TANKEFTER_CACHE: 'off' } }
    const { out } = await tankefter(['--format', 'json', '--fail-on', 'never'], setting)
    const { results, folder: over } = JSON.parse(out)
    const told: Found = Object.fromEntries(
      results.map((result: JsonResult) => [
        result.path,
        result.findings
          .map(({ rule, start, end }) => `${rule}@${start.offset}-${end.offset}`)
          .sort(),
      ]),
    )
    expect(Object.keys(told).length).toBeGreaterThanOrEqual(count)

    const file = join(folder, 'own.html')
    const made = await tankefter(['page', '-o', file], setting)
    expect(made.code, made.err).toBe(0)
    const page = await openPage(browser, file)
    await page.locator('summary', { hasText: 'Samtyckesregister' }).click()
    await page.setInputFiles('#choose-register', register)
    await page.getByRole('link', { name: 'Läs flera' }).click()
    await page.setInputFiles('#choose-folder', drafts)
    await page.waitForSelector('.drafts', { timeout: 500_000 })
    const shown: Found = Object.fromEntries(
      await page.$$eval('.draft', items =>
        items.map(item => [
          (item as HTMLElement).dataset.path?.replace(/^[^/]*\//, '') ?? '',
          [...item.querySelectorAll<HTMLElement>('.finding')]
            .flatMap(({ dataset }) => dataset.places?.split(' ') ?? [])
            .sort(),
        ]),
      ),
    )
    const different = Object.keys(told).filter(path => told[path]?.join() !== shown[path]?.join())
    expect(different.map(path => [path, told[path], shown[path]])).toEqual([])
    expect(Object.keys(shown).length).toBe(Object.keys(told).length)
    expect(Object.values(shown).flat().length).toBeGreaterThan(1000)
    expect(await page.locator('.read > .findings > .finding').count()).toBe(over?.length ?? 0)
  })

  test('what an organisation has settled is in force while one writes', async () => {
    const own = mkdtempSync(join(folder, 'own-'))
    writeFileSync(
      join(own, 'tankefter.yml'),
      `rapportspråk: engelska
läsbarhet: ja
branscher: [post, vård]
talespersoner: ["Karin Nilsson, förbundsordförande"]
regler: {shouting: fel}
kräv-godkännande: ja
`,
    )
    await tankefter(['page'], { cwd: own })
    const page = await openPage(browser, join(own, 'tankefter.html'))
    await write(page, 'Karin Nilsson säger nej!!! Vi kräver svar på fredag, och vi ger oss inte.')
    expect(await rulesIn(page)).toEqual(expect.arrayContaining(['shouting', 'unapproved-draft']))
    expect(await rulesIn(page)).not.toContain('unknown-person')
    expect(await page.locator('#list .finding .label').first().textContent()).toBe('Error')
    expect(await page.locator('.readable').textContent()).toMatch(/LIX \d/i)
    const branches = await page.$$eval('#branches option', all =>
      all.map(one => one.getAttribute('value')),
    )
    expect(branches).toEqual(['post', 'vård'])
    await page.locator('summary', { hasText: 'Sources and more' }).click()
    await page.getByLabel('Approved by').fill('Karin Nilsson')
    await answeredAfter(page, () => page.getByLabel('Approved on').fill('2026-11-20'))
    expect(await rulesIn(page)).not.toContain('unapproved-draft')
  })

  test('the register of a configuration is never in the page', async () => {
    const own = mkdtempSync(join(folder, 'own-'))
    writeFileSync(join(own, 'tankefter.yml'), 'register: samtycken.csv\n')
    writeFileSync(join(own, 'samtycken.csv'), 'id;namn\nq1;Zacharias Xylander\n')
    await tankefter(['page', '-o', 'sida.html'], { cwd: own })
    const page = await openPage(browser, join(own, 'sida.html'))
    const text = await page.evaluate(() => document.documentElement.outerHTML)
    expect(text).not.toContain('Xylander')
    expect(await page.locator('#consents option').count()).toBe(0)
    const html = readFileSync(join(own, 'sida.html'), 'utf8')
    expect(html).not.toContain('Xylander')
  })
})

interface JsonResult {
  path: string
  findings: readonly { rule: string; start: { offset: number }; end: { offset: number } }[]
}
