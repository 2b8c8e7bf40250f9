/** The built page in a real browser, as it is opened from a disk. */

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { browser } from '../reporters/browser.ts'
import { root } from './run.ts'

/** The page that is built with the package. */
export const defaultPage = join(root, 'dist', 'tankefter.html')

/** Why tests in a browser are skipped, where they are: for the names of their groups. */
export const where = browser ? 'in a browser' : 'skipped, as no Chromium is on the PATH'
export const isSkipped = browser === undefined

/** Starts a browser that says nothing to anybody. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browser ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** Opens a page file in a browser of its own, and waits until it has answered once. */
export async function openPage(started: Browser, file = defaultPage): Promise<Page> {
  const context = await started.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href)
  await answered(page, '')
  return page
}

/** When the page answered last, as it notes it; empty before it first has. */
export const lastAnswer = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset.answered ?? '')

/** Waits until the page has answered since. */
export async function answered(page: Page, since: string): Promise<void> {
  await page.waitForFunction(
    before => (document.documentElement.dataset.answered ?? '') !== before,
    since,
  )
}

/** Does something, and waits until the page has answered it. */
export async function answeredAfter(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await lastAnswer(page)
  await act()
  await answered(page, before)
}

/** Writes a text in the place of what stands in the post. */
export const write = (page: Page, text: string): Promise<void> =>
  answeredAfter(page, () => page.fill('#post', text))

/** What is found, each as rule, first unit and the unit after the last of the draft file, in order. */
export async function placesIn(page: Page, list = '#list'): Promise<string[]> {
  const places = await page.$$eval(`${list} .finding`, items =>
    items.flatMap(item => (item as HTMLElement).dataset.places?.split(' ') ?? []),
  )
  return places.sort()
}

/** The ids of the rules that find something, each once. */
export const rulesIn = async (page: Page): Promise<string[]> => [
  ...new Set((await placesIn(page)).map(place => place.split('@')[0] ?? '')),
]
