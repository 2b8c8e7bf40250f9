import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { browser } from '../test/reporters/browser.ts'
import type { Setting } from './parts.ts'
import { figure, table } from './table.ts'

const file = join('dist', 'tankefter.html')

/** Words of a post so long that hardly any is longer. */
const words = 600
/** Keys that are pressed in it. */
const keys = 30

/** What the page may take: bytes as it is and compressed, milliseconds until it answers, and to answer a key. */
const most = { bytes: 3e6, packed: 1.7e6, ready: 1500, key: 50 }

/**
 * The offline page in a real browser: how large it is, how soon it answers, and how soon it has answered a
 * key in a long post, that is, checked it anew and drawn marks, findings and counts.
 *
 * @throws {Error} where there is no browser.
 */
export async function offlinePage({ corpus, runs }: Setting): Promise<string> {
  if (!browser) throw new Error('No Chromium on the PATH: the page cannot be measured')
  const started = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] })
  const ready: number[] = []
  const answers: number[] = []
  for (let run = 0; run < runs; run++) {
    const page = await started.newPage()
    await page.goto(pathToFileURL(file).href)
    ready.push(await answeredAfter(page, '0'))
    for (const name of ['Facebook', 'Instagram']) await page.getByLabel(name).check()
    await page.fill('#post', longPost(corpus))
    await page.waitForTimeout(1000)
    await page.locator('#post').press('Control+End')
    for (let key = 0; key < keys; key++) {
      const before = await page.evaluate(() => {
        const now = performance.now
        addEventListener(
          'keydown',
          () => Object.assign(window, { pressed: now.call(performance) }),
          {
            capture: true,
            once: true,
          },
        )
        return document.documentElement.dataset.answered ?? ''
      })
      await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a')
      const done = await answeredAfter(page, before)
      answers.push(
        done - (await page.evaluate(() => (window as { pressed?: number }).pressed ?? 0)),
      )
    }
    await page.close()
  }
  await started.close()
  const bytes = statSync(file).size
  const packed = gzipSync(readFileSync(file), { level: 9 }).length
  const megabytes = (number: number) => `${(number / 1e6).toFixed(2)} MB`
  const milliseconds = (number: number) => `${figure(number)} ms`
  const rows = [
    ['the file', megabytes(bytes), megabytes(most.bytes)],
    ['the file, gzipped', megabytes(packed), megabytes(most.packed)],
    ['from opening to the first answer', milliseconds(median(ready)), milliseconds(most.ready)],
    [
      `a key in a post of ${words} words, until findings and marks are drawn`,
      milliseconds(median(answers)),
      milliseconds(most.key),
    ],
    ['the slowest of twenty keys', milliseconds(slow(answers)), ''],
  ]
  return `## The offline page\n\n${table(['', 'median', 'at most'], rows)}`
}

/** When the page has answered since, in milliseconds from its opening. */
async function answeredAfter(page: Page, since: string): Promise<number> {
  await page.waitForFunction(
    before => (document.documentElement.dataset.answered ?? '0') !== before,
    since,
    { polling: 5 },
  )
  return Number(await page.evaluate(() => document.documentElement.dataset.answered))
}

/** Posts of the corpus, one after the other, until there are words enough. */
function longPost(corpus: string): string {
  const posts = readFileSync(join(corpus, 'whole-a.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => (JSON.parse(line) as { text: string }).text)
  const text = posts.join('\n\n')
  const end = [...text.matchAll(/\S+/g)][words - 1]
  return text.slice(0, (end?.index ?? 0) + (end?.[0].length ?? 0))
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
const median = (numbers: readonly number[]): number =>
  sorted(numbers)[Math.floor(numbers.length / 2)] ?? Number.NaN
const slow = (numbers: readonly number[]): number =>
  sorted(numbers)[Math.floor(numbers.length * 0.95)] ?? Number.NaN
