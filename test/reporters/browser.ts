import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A browser of this machine; undefined where there is none, and tests in it are skipped. */
export const browser = ['chromium', 'chromium-browser', 'google-chrome']
  .flatMap(name => (process.env.PATH ?? '').split(':').map(folder => join(folder, name)))
  .find(path => existsSync(path))

/** A page once it has come to rest, and what the browser said of it. */
export interface Opened {
  dom: string
  log: string
}

/** Opens a page that lies on disk, with the flags given. */
export const open = (html: string, flags: readonly string[] = []): Promise<Opened> =>
  withPage(html, page => {
    const told = ['--enable-logging=stderr', '--virtual-time-budget=20000', '--dump-dom']
    return run([...flags, ...told, ...page])
  })

/** Prints a page to PDF and gives how many sheets it takes. */
export const sheetsOf = (html: string): Promise<number> =>
  withPage(html, async (page, folder) => {
    const file = join(folder, 'page.pdf')
    await run(['--no-pdf-header-footer', `--print-to-pdf=${file}`, ...page])
    return readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  })

/** Writes a page to a new folder, and takes the folder away once it has been used. */
async function withPage<T>(
  html: string,
  use: (page: readonly string[], folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  try {
    const file = join(folder, 'page.html')
    writeFileSync(file, html)
    const own = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
    const profile = `--user-data-dir=${join(folder, 'profile')}`
    return await use([...own, profile, `file://${file}`], folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function run(args: readonly string[]): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser ?? '', args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const log: Buffer[] = []
    child.stdout.on('data', chunk => out.push(chunk))
    child.stderr.on('data', chunk => log.push(chunk))
    child.on('error', reject)
    child.on('close', () =>
      resolve({ dom: Buffer.concat(out).toString(), log: Buffer.concat(log).toString() }),
    )
  })
}
