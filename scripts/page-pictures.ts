/** Takes the pictures of docs/page.md and docs/sv/page.md from the page as it is built: npm run build && npm run pictures */

import { mkdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { browser } from '../test/reporters/browser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}docs/page`

const post = `Maria Johansson, brevbärare i Umeå, berättar om stressen. Turen har blivit sex kilometer längre, men tiden är densamma.

Tack för ingenting, säger hon om den nya turplanen. Nio av tio kollegor hinner inte ta rast. Klubben har begärt förhandling!!!

#tryggtpåjobbet`

const englishPost = `Our members at the terminal deserve better. Jane Smith has worked nights for eleven years, and the boss does not give a damn.

Nine out of ten of us cannot take our breaks. Thanks for nothing!`

interface Shot {
  name: string
  width: number
  height: number
  scheme: 'light' | 'dark'
  locale: 'sv' | 'en'
  show(page: Page): Promise<void>
}

const shots: readonly Shot[] = [
  {
    name: 'light',
    width: 1280,
    height: 860,
    scheme: 'light',
    locale: 'sv',
    show: page => writePost(page, post, ['Facebook', 'Instagram']),
  },
  {
    name: 'light-en',
    width: 1280,
    height: 860,
    scheme: 'light',
    locale: 'en',
    show: page => writePost(page, englishPost, ['Facebook', 'LinkedIn']),
  },
  {
    name: 'dark',
    width: 1280,
    height: 860,
    scheme: 'dark',
    locale: 'en',
    show: page => writePost(page, englishPost, ['Facebook', 'X']),
  },
  {
    name: 'phone',
    width: 390,
    height: 844,
    scheme: 'light',
    locale: 'sv',
    show: page => writePost(page, post, ['Facebook']),
  },
  {
    name: 'picture',
    width: 1280,
    height: 860,
    scheme: 'light',
    locale: 'sv',
    show: async page => {
      await writePost(page, post, ['Facebook', 'Instagram'])
      await page.locator('#section-images > summary').click()
      const choosing = page.waitForEvent('filechooser')
      await page.getByText('Välj bilder').click()
      await (await choosing).setFiles(`${root}fixtures/images/full.jpg`)
      await page.waitForSelector('.told')
      await page.locator('#section-images').evaluate(one => one.scrollIntoView({ block: 'center' }))
    },
  },
  {
    name: 'several',
    width: 1280,
    height: 860,
    scheme: 'light',
    locale: 'sv',
    show: async page => {
      await page.getByRole('link', { name: 'Läs flera' }).click()
      await page.setInputFiles('#choose-folder', `${root}fixtures/utkast`)
      await page.locator('.draft.error summary').first().click()
    },
  },
]

async function writePost(page: Page, text: string, channels: readonly string[]): Promise<void> {
  for (const channel of channels) await page.getByLabel(channel, { exact: true }).check()
  await page.fill('#post', text)
  await page.waitForSelector('#list .finding')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}

async function take(started: Browser, shot: Shot): Promise<void> {
  const { name, width, height, scheme, locale } = shot
  const page = await started.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    locale: locale === 'sv' ? 'sv-SE' : 'en-GB',
    reducedMotion: 'reduce',
  })
  await page.goto(pathToFileURL(`${root}dist/tankefter.html`).href)
  await page.waitForSelector('#post')
  if (locale === 'en') await page.getByRole('button', { name: 'English' }).click()
  await shot.show(page)
  await page.waitForTimeout(800)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await page.close()
}

if (!browser) throw new Error('No Chromium on the PATH: no pictures can be taken')
mkdirSync(folder, { recursive: true })
const started = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] })
for (const shot of shots) await take(started, shot)
await started.close()
