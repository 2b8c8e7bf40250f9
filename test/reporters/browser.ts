import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
export async function open(html: string, flags: readonly string[] = []): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  try {
    const file = join(folder, 'page.html')
    writeFileSync(file, html)
    const own = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
    const told = ['--enable-logging=stderr', '--virtual-time-budget=20000', '--dump-dom']
    const profile = `--user-data-dir=${join(folder, 'profile')}`
    return await run([...own, profile, ...flags, ...told, `file://${file}`])
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
