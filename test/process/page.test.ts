import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  answeredAfter,
  defaultPage,
  isSkipped,
  openPage,
  placesIn,
  rulesIn,
  startBrowser,
  where,
  write,
} from './page.ts'
import { root, tankefter } from './run.ts'

const post = readFileSync(join(root, 'fixtures/utkast/brevbararen.md'), 'utf8')
  .split('---\n')[2]
  ?.trim() as string

let folder = ''
let browser: Browser
let page: Page
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'page-'))
  if (!isSkipped) browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

test.runIf(process.env.CI === 'true')('CI has a browser, so that nothing here is skipped', () => {
  expect(isSkipped).toBe(false)
})

test('the page is no larger than can be sent by mail', () => {
  expect(statSync(defaultPage).size).toBeLessThan(3e6)
  expect(gzipSync(readFileSync(defaultPage), { level: 9 }).length).toBeLessThan(1.7e6)
})

describe.skipIf(isSkipped)(where, () => {
  beforeEach(async () => {
    page = await openPage(browser)
  })
  afterEach(async () => page.context().close())

  /** Saves what a button saves, gives its file. */
  async function saved(button: string, name: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ])
    const path = join(folder, name)
    await download.saveAs(path)
    return path
  }

  /** Drops files on the page, as from a window of the desktop. */
  async function drop(files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
    const told = files.map(({ name, bytes }) => ({
      name,
      base64: Buffer.from(bytes).toString('base64'),
    }))
    await answeredAfter(page, () =>
      page.evaluate(given => {
        const transfer = new DataTransfer()
        for (const { name, base64 } of given)
          transfer.items.add(
            new File([Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))], name),
          )
        for (const type of ['dragover', 'drop'])
          dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true }))
      }, told),
    )
  }

  const open = (name: string) => page.locator('summary', { hasText: name }).first().click()

  describe('writing', () => {
    test('shows what is found while one writes, the gravest first, with clause and words', async () => {
      await answeredAfter(page, () => page.getByLabel('Facebook').check())
      await write(page, `${post}\n\nJävla skit!`)
      expect(await rulesIn(page)).toEqual(
        expect.arrayContaining(['irony', 'profanity', 'unknown-person']),
      )
      const [first] = await page.locator('#list .finding').allTextContents()
      expect(first).toMatch(/^(?:Fel|Varning)/)
      const irony = page.locator('#list .finding', { hasText: 'bokstavligt' })
      await expect(irony.textContent()).resolves.toMatch(/Policyn 3\.8b[\s\S]*/)
      expect(await irony.locator('blockquote').textContent()).toContain('ironi och skämt')
      expect(await page.locator('.under mark').allTextContents()).toContain('Maria Johansson')
    })

    test('a click on a finding selects its words, a click in the words points at the finding', async () => {
      await write(page, post)
      await page.locator('#list .finding', { hasText: 'Maria Johansson' }).locator('.head').click()
      const selected = () =>
        page.evaluate(() => {
          const field = document.querySelector<HTMLTextAreaElement>('#post')
          return field?.value.slice(field.selectionStart, field.selectionEnd)
        })
      expect(await selected()).toBe('Maria Johansson')
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#post')
        const at = field?.value.indexOf('ingenting') ?? 0
        field?.setSelectionRange(at, at)
        field?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      })
      expect(await page.locator('.finding.pointed .message').textContent()).toContain('bokstavligt')
    })

    test('a suggestion takes the place of the words, and can be taken back', async () => {
      await write(page, 'Läs mer om #tryggtpåtåget och kom.')
      const [suggestion] = await page.locator('#list .suggestions button').all()
      await answeredAfter(page, async () => suggestion?.click())
      const text = await page.inputValue('#post')
      expect(text).toMatch(/#TryggtPå\S+/i)
      expect(await rulesIn(page)).not.toContain('hashtag-case')
      await answeredAfter(page, () => page.keyboard.press('Control+z'))
      expect(await page.inputValue('#post')).toBe('Läs mer om #tryggtpåtåget och kom.')
    })

    test('counts as each channel counts, and shows where it folds', async () => {
      for (const name of ['X', 'Instagram', 'Bluesky'])
        await page.getByLabel(name, { exact: true }).check()
      await write(
        page,
        `${'Vi kräver svar nu! '.repeat(16)}👷🏽‍♀️ https://www.seko.se/en/lang/adress/som/raknas`,
      )
      const rows = await page.locator('.counters li').allTextContents()
      expect(rows).toEqual([
        expect.stringMatching(/^Instagram \d+ av 2\s200 tecken$/),
        expect.stringMatching(/^X 330 av 280 tecken \(50 för mycket\)$/),
        expect.stringMatching(/^Bluesky \d+ av 300 tecken \(\d+ för mycket\)$/),
      ])
      await open('Det som syns före')
      expect(await page.locator('.folds p').textContent()).toMatch(/^Vi kräver[\s\S]{80,140}… mer$/)
    })

    test('both languages are whole, and the post stays when one changes', async () => {
      await write(page, post)
      await answeredAfter(page, () => page.getByRole('button', { name: 'English' }).click())
      expect(await page.inputValue('#post')).toBe(post)
      expect(await page.getAttribute('html', 'lang')).toBe('en')
      const text = await page.locator('body').textContent()
      expect(text).toContain('is named but not under “people”')
      expect(text).not.toMatch(/Anmärkningar|Inlägget|Samtyckesregister|Personer/)
    })

    test('asks what no tool can see, and keeps no tick', async () => {
      await write(page, post)
      const questions = page.locator('.questions input')
      expect(await questions.count()).toBeGreaterThan(0)
      await questions.first().check()
      await answeredAfter(page, () => page.locator('#post').press('a'))
      expect(await questions.first().isChecked()).toBe(true)
      await page.reload()
      await page.waitForSelector('.questions', { state: 'attached' })
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
    })

    test('copies the post alone', async () => {
      await page.context().grantPermissions(['clipboard-read'])
      await answeredAfter(page, () => page.getByLabel('Facebook').check())
      await write(page, `${post}  \n\n`)
      await page.getByRole('button', { name: 'Kopiera inlägget' }).click()
      expect(await page.locator('.message-bar').textContent()).toBe('Kopierat.')
      await page.locator('#post').fill('')
      await page.locator('#post').press('Control+v')
      expect(await page.inputValue('#post')).toBe(post)
    })

    test('starting over can be undone', async () => {
      await write(page, post)
      await answeredAfter(page, () => page.getByRole('button', { name: 'Börja om' }).click())
      expect(await page.inputValue('#post')).toBe('')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('post')
      await answeredAfter(page, () => page.getByRole('button', { name: 'Ångra' }).click())
      expect(await page.inputValue('#post')).toBe(post)
    })
  })

  describe('the form', () => {
    test('people, with a role and a consent of the register that is dropped', async () => {
      await answeredAfter(page, () => page.getByLabel('Facebook').check())
      await write(page, 'Amina Warsame, lokförare, berättar om sitt uppdrag.')
      expect(await rulesIn(page)).toContain('unknown-person')
      await open('Personer')
      await page.getByRole('button', { name: 'Lägg till en person' }).click()
      await page.getByLabel('Namn', { exact: true }).fill('Amina Warsame')
      await answeredAfter(page, () => page.getByLabel('Roll').selectOption('förtroendevald'))
      expect(await rulesIn(page)).toEqual(['missing-consent'])
      const register = readFileSync(join(root, 'fixtures/utkast/samtycken.csv'))
      await drop([{ name: 'samtycken.csv', bytes: register }])
      expect(await page.locator('#section-register').textContent()).toContain('2 samtycken lästa.')
      await answeredAfter(page, () => page.getByLabel(/^Samtycke/).fill('ex01'))
      expect(await rulesIn(page)).toEqual([])
    })

    test('a register with a row that cannot be read is not used, and says why', async () => {
      const bytes = Buffer.from('id;namn;återkalat\nex01;Amina Warsame;2026-01-01\n')
      await drop([{ name: 'samtycken.csv', bytes }])
      expect(await page.locator('#section-register').textContent()).toContain('används inte')
    })

    test('a finding is left alone with a reason, which the draft keeps, and taken back', async () => {
      await write(page, 'Tack för ingenting, chefen!')
      const finding = page.locator('#list .finding', { hasText: 'bokstavligt' })
      await answeredAfter(page, () => finding.getByRole('button', { name: 'Lämna i fred' }).click())
      expect(await rulesIn(page)).not.toContain('irony')
      await answeredAfter(page, () => page.keyboard.type('Citat ur en dikt'))
      await expect
        .poll(() => page.locator('.beside .counted').textContent())
        .toContain('1 anmärkning lämnas')
      const draft = await saved('Spara som utkast', 'lämnas.md')
      expect(readFileSync(draft, 'utf8')).toContain(
        'ignorera:\n  - regel: irony\n    skäl: Citat ur en dikt\n',
      )
      await answeredAfter(page, () => page.getByRole('button', { name: 'Ta med igen' }).click())
      expect(await rulesIn(page)).toContain('irony')
      expect(await page.locator('#section-ignore').isVisible()).toBe(false)
    })

    test('a finding about what the form says leads to its field', async () => {
      await answeredAfter(page, () => page.getByLabel('Instagram').check())
      await write(page, 'Kom till mötet på torsdag!')
      await page.locator('#list .finding', { hasText: 'Instagram' }).locator('.head').click()
      expect(await page.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toBe(
        'field-channel',
      )
    })

    test('a picture tells its place and names, and a copy without them takes its place', async () => {
      const bytes = readFileSync(join(root, 'fixtures/images/full.jpg'))
      await write(page, 'Kom till mötet på torsdag!')
      await drop([{ name: 'full.jpg', bytes }])
      expect(await rulesIn(page)).toEqual(expect.arrayContaining(['image-location']))
      expect(await page.locator('.told').textContent()).toMatch(/plats: [\d,]+, [\d,]+/)
      const before = await placesIn(page)
      const copy = await saved('Spara en kopia utan dem', 'copy.jpg')
      await expect.poll(() => rulesIn(page)).not.toContain('image-location')
      expect(await placesIn(page)).not.toEqual(before)
      expect(await page.locator('.picture .name').textContent()).toBe('full-utan-plats.jpg')
      const { out } = await tankefter([
        'images',
        'show',
        copy,
        '--locale',
        'sv',
        '--format',
        'json',
      ])
      expect(JSON.parse(out)[0].position ?? null).toBeNull()
      await answeredAfter(page, () =>
        page.getByLabel('Vem går att känna igen?').selectOption('ingen'),
      )
      await answeredAfter(page, () =>
        page.getByLabel('Alternativtext').fill('En tom perrong i snö'),
      )
      expect(await rulesIn(page)).toEqual([])
    })
  })

  describe('drafts', () => {
    test('what is saved is read by the command line to the same findings, unit by unit', async () => {
      for (const name of ['Facebook', 'Instagram']) await page.getByLabel(name).check()
      await open('Om inlägget')
      await page.getByLabel('Konto').selectOption('privat')
      await page.getByLabel('Kampanj').fill('Tryggt: "ombord"')
      await page.getByLabel('Publiceras').fill('2027-01-18T09:00')
      await open('Personer')
      await page.getByRole('button', { name: 'Lägg till en person' }).click()
      await page.getByLabel('Namn', { exact: true }).fill('Maria Johansson')
      await page.getByLabel('Roll').selectOption('medlem')
      await write(page, `${post}\n\nJävla #tryggtpåtåget — kom!!! 🚆🚆🚆🚆`)
      const here = await placesIn(page)
      expect(here.length).toBeGreaterThan(4)
      const draft = await saved('Spara som utkast', 'utkast.md')
      const { out } = await tankefter([draft, '--format', 'json', '--fail-on', 'never'])
      expect(placesOf(JSON.parse(out))).toEqual(here)

      const before = readFileSync(draft, 'utf8')
      await answeredAfter(page, () => page.getByRole('button', { name: 'Börja om' }).click())
      await answeredAfter(page, () => page.setInputFiles('#open-draft', draft))
      expect(await placesIn(page)).toEqual(here)
      expect(readFileSync(await saved('Spara som utkast', 'igen.md'), 'utf8')).toBe(before)
    })

    test('a draft that is dropped opens, and what the form has no field for is told', async () => {
      const bytes = Buffer.from('---\nkanal: x\ntitle: A\nhumör: B\n---\n\nKom på torsdag!\n')
      await drop([{ name: 'a.md', bytes }])
      expect(await page.inputValue('#post')).toBe('Kom på torsdag!\n')
      expect(await page.getByLabel('X', { exact: true }).isChecked()).toBe(true)
      expect(await page.locator('.message-bar').textContent()).toContain('title, humör')
    })

    test('a file that is no text is refused', async () => {
      await page.setInputFiles('#open-draft', {
        name: 'a.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from([0, 1, 2, 3]),
      })
      await expect.poll(() => page.locator('.message-bar').textContent()).toMatch(/^a\.md: \S/)
    })

    test('nothing is kept unless asked for, and what is kept can be forgotten', async () => {
      await write(page, post)
      await page.reload()
      expect(await page.inputValue('#post')).toBe('')
      await write(page, post)
      await open('Spara i webbläsaren')
      await page.getByLabel('Kom ihåg inlägget här').check()
      await answeredAfter(page, () => page.getByLabel('Facebook').check())
      await page.reload()
      expect(await page.inputValue('#post')).toBe(post)
      expect(await page.getByLabel('Facebook').isChecked()).toBe(true)
      await open('Spara i webbläsaren')
      await page.getByRole('button', { name: 'Glöm det sparade' }).click()
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
      await page.reload()
      expect(await page.inputValue('#post')).toBe('')
    })
  })

  describe('several drafts', () => {
    test('a folder is read, what is not read is told, and its report is a page', async () => {
      const drafts = mkdtempSync(join(folder, 'utkast-'))
      writeFileSync(join(drafts, 'a.md'), '---\nkanal: facebook\n---\n\nJävla skit.\n')
      writeFileSync(join(drafts, 'b.txt'), 'Kom på torsdag!\n')
      writeFileSync(join(drafts, 'c.pages'), 'x')
      writeFileSync(join(drafts, 'd.md'), '{\\rtf1 Kom på torsdag!}')
      await page.getByRole('link', { name: 'Läs flera' }).click()
      await page.setInputFiles('#choose-folder', drafts)
      await expect
        .poll(() => page.locator('.folder .counted').textContent())
        .toBe('2 utkast lästa, 1 utan anmärkning')
      expect(await page.locator('.unread li').allTextContents()).toEqual(
        expect.arrayContaining([
          expect.stringContaining('c.pages'),
          expect.stringContaining('d.md'),
        ]),
      )
      const report = readFileSync(await saved('Spara rapporten', 'rapport.html'), 'utf8')
      expect(report).toContain('Jävla')
      const shown = await openReport(browser, join(folder, 'rapport.html'))
      expect(shown).toEqual({ title: expect.stringContaining('Tänk efter, före'), isStyled: true })
      await page.locator('.draft', { hasText: 'a.md' }).locator('summary').click()
      await answeredAfter(page, () =>
        page.getByRole('button', { name: 'Öppna i formuläret' }).first().click(),
      )
      expect(await page.inputValue('#post')).toBe('Jävla skit.\n')
    })
  })

  test('a calendar that is dropped is read row by row, with the cells of what is found', async () => {
    const calendar = 'Datum;Kanal;Text\n2026-12-01;Facebook;Kom!\n2026-12-02;X;Jävla skit.\n'
    const file = join(folder, 'december.csv')
    writeFileSync(file, calendar)
    await page.getByRole('link', { name: 'Läs flera' }).click()
    await page.setInputFiles('#choose-files', file)
    await page.waitForSelector('.draft')
    const shown = await placesIn(page, '.drafts')
    const { out } = await tankefter([file, '--format', 'json', '--fail-on', 'never'])
    expect(shown).toEqual(placesOf(JSON.parse(out)))
    expect(shown.length).toBeGreaterThan(0)
    expect(await page.locator('.finding .spot').first().textContent()).toBe('C3')
  })

  describe('help', () => {
    test('a finding leads to its rule, with examples and the clause', async () => {
      await write(page, post)
      await page
        .locator('#list .finding', { hasText: 'bokstavligt' })
        .getByRole('link', { name: 'Mer om regeln' })
        .click()
      const rule = page.locator('#rule-irony')
      // The page follows the address, which changes a moment after the click.
      await expect.poll(() => rule.getAttribute('open')).toBe('')
      expect(await rule.locator('.examples mark').count()).toBeGreaterThan(0)
      expect(await rule.locator('blockquote').textContent()).toContain('ironi och skämt')
    })

    test('can be searched, and has the licences of what the page is made of', async () => {
      await page.getByRole('link', { name: 'Hjälp' }).click()
      await page.getByLabel('Sök bland reglerna').fill('ironi')
      await expect.poll(() => page.locator('.rule:visible').count()).toBeLessThan(8)
      expect(await page.locator('#rule-irony').isVisible()).toBe(true)
      await open('Licenser')
      await expect.poll(() => page.locator('.licences').textContent()).toContain('eld ')
    })
  })

  test('no connection can be made, whatever code would try', async () => {
    const reached: string[] = []
    const server = createServer((request, response) => {
      reached.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const tried = await page.evaluate(async url => {
      const outcome = (promise: Promise<unknown>) =>
        promise.then(
          () => 'connected',
          () => 'refused',
        )
      const load = (made: HTMLElement, attribute: string) =>
        outcome(
          new Promise((resolve, reject) => {
            made.addEventListener('load', resolve)
            made.addEventListener('error', reject)
            made.setAttribute(attribute, `${url}/${made.localName}`)
            document.body.append(made)
            setTimeout(reject, 1000)
          }),
        )
      const socket = () =>
        new Promise((resolve, reject) => {
          const made = new WebSocket(url.replace('http', 'ws'))
          made.onopen = resolve
          made.onerror = reject
        })
      const code = document.createElement('script')
      code.textContent = 'window.ran = true'
      document.body.append(code)
      const form = document.createElement('form')
      form.action = `${url}/form`
      document.body.append(form)
      form.submit()
      navigator.sendBeacon(`${url}/beacon`, 'x')
      const style = document.createElement('link')
      style.rel = 'stylesheet'
      return {
        fetch: await outcome(fetch(`${url}/fetch`)),
        socket: await outcome(Promise.resolve().then(socket)),
        image: await load(document.createElement('img'), 'src'),
        script: await load(document.createElement('script'), 'src'),
        object: await load(document.createElement('object'), 'data'),
        style: await load(style, 'href'),
        ran: 'ran' in window,
      }
    }, `http://127.0.0.1:${port}`)
    server.close()
    expect(tried).toEqual({
      fetch: 'refused',
      socket: 'refused',
      image: 'refused',
      script: 'refused',
      object: 'refused',
      style: 'refused',
      ran: false,
    })
    expect(reached).toEqual([])
    expect(page.url()).toMatch(/^file:/)
  })

  test('everything is done without a network or a request of any kind', async () => {
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.context().setOffline(true)
    await page.reload()
    await write(page, 'Call Jane Smith on 070-174 06 05, the fucking idiot. Pacta sunt servanda.')
    expect((await rulesIn(page)).length).toBeGreaterThan(1)
    expect(asked.filter(url => !/^(?:file|blob):/.test(url))).toEqual([])
  })

  test('the browser is asked not to send text for spelling, suggestions or translation', async () => {
    const asked = await page.$$eval('#post, .section input, .section textarea', fields =>
      fields.map(field => (field as HTMLElement).spellcheck),
    )
    expect(asked.length).toBeGreaterThan(10)
    expect(new Set(asked)).toEqual(new Set([false]))
    expect(await page.getAttribute('body', 'writingsuggestions')).toBe('false')
    expect(await page.evaluate(() => document.documentElement.translate)).toBe(false)
  })

  describe('for everybody', () => {
    const look = async (): Promise<unknown> => {
      await page.evaluate(axe.source)
      return page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
      })
    }

    test.each(['light', 'dark'] as const)('axe finds nothing to remark on: %s', async scheme => {
      await page.emulateMedia({ colorScheme: scheme })
      expect(await look()).toEqual([])
      await page.getByLabel('Instagram').check()
      await write(page, `${post} Jävla #tryggtpåtåget 🚆🚆🚆🚆`)
      await drop([
        { name: 'full.jpg', bytes: readFileSync(join(root, 'fixtures/images/full.jpg')) },
      ])
      for (const name of ['Om inlägget', 'Personer', 'Källor', 'Samtyckesregister', 'Spara i'])
        await open(name)
      await page.getByRole('button', { name: 'Lägg till en person' }).first().click()
      expect(await look()).toEqual([])
      await page.getByRole('link', { name: 'Läs flera' }).click()
      await page.setInputFiles('#choose-folder', join(root, 'fixtures/utkast'))
      await page.waitForSelector('.draft')
      await page.locator('.draft summary').first().click()
      expect(await look()).toEqual([])
      await page.getByRole('link', { name: 'Hjälp' }).click()
      await page.locator('.rule summary').first().click()
      expect(await look()).toEqual([])
    })

    test('the keyboard alone reaches everything, in the order of the page', async () => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Till inlägget')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('post')
      await page.keyboard.type('Tack för ingenting, chefen!')
      await expect.poll(() => rulesIn(page)).toContain('irony')
      const reached: string[] = []
      for (let count = 0; count < 80; count++) {
        await page.keyboard.press('Tab')
        const name = await page.evaluate(() => {
          const { activeElement: at } = document
          return at instanceof HTMLInputElement && at.labels?.[0]
            ? at.labels[0].textContent
            : (at?.textContent ?? '')
        })
        reached.push(name)
        if (/bokstavligt/.test(name)) break
      }
      expect(reached.join('|')).toMatch(
        /Kopiera inlägget.*Spara som utkast.*Öppna ett utkast.*Börja om.*Om inlägget.*Personer.*Bilder.*bokstavligt/s,
      )
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('post')
      expect(await page.evaluate(() => getSelection()?.toString())).toContain('ingenting')
    })

    test('what is found is announced politely, after a pause, and takes no focus', async () => {
      await page.focus('#post')
      const status = page.locator('.beside [role=status]')
      expect(await status.textContent()).toBe('')
      await page.keyboard.type('Tack för ingenting!')
      await expect.poll(() => rulesIn(page)).toContain('irony')
      await expect.poll(() => status.textContent(), { timeout: 5000 }).toBe('1 råd')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('post')
      const assertive = '[aria-live=assertive], [role=alert]'
      expect(await page.locator(assertive).count()).toBe(0)
    })

    test('fits a telephone and large text, and prints the post with its findings', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      await answeredAfter(page, () => page.getByLabel('Instagram').check())
      await write(page, `${post} Enlångsammanskrivenrubriksominteharnågonställeattbrytasjärnvägs`)
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
      expect(await wide()).toBe(320)
      expect(await page.locator('.jump').textContent()).toMatch(/råd/)
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('nav').isVisible()).toBe(false)
      expect(await page.locator('#list .finding').first().isVisible()).toBe(true)
    })
  })
})

interface JsonReport {
  results: readonly {
    path: string
    findings: readonly { rule: string; start: { offset: number }; end: { offset: number } }[]
  }[]
}

/** The findings of a report in JSON, as the page has them. */
const placesOf = ({ results }: JsonReport): string[] =>
  results
    .flatMap(({ findings }) =>
      findings.map(({ rule, start, end }) => `${rule}@${start.offset}-${end.offset}`),
    )
    .sort()

/** What a report says of itself in a browser: whether its policy lets its own style in. */
async function openReport(browser: Browser, file: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`file://${file}`)
  const shown = {
    title: await page.title(),
    isStyled: await page.evaluate(() => document.styleSheets[0]?.cssRules.length !== 0),
  }
  await context.close()
  return shown
}
