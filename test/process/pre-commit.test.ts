import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { blockOf } from '../blocks.ts'
import { type Repository, repository } from '../node/repository.ts'
import { bad, good } from './content.ts'
import { packed } from './installed.ts'
import { root, run } from './run.ts'

const answers = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 }).status === 0
const hasPreCommit = answers('pre-commit', '--version')

/** As long as installing may take. In milliseconds. */
const patience = 600_000

describe('the hook as it is declared', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))

  test('takes drafts by their names, and all in one process', () => {
    expect(hook).toMatchObject({ id: 'tankefter', language: 'node', require_serial: true })
    expect(hook.verbose).toBe(true)
    const files = new RegExp(hook.files.replace('(?i)', ''), 'i')
    expect(['a.md', 'b/Å Ä.TXT'].filter(name => files.test(name))).toHaveLength(2)
    expect(['a.mdx', 'md', 'a.md.png'].filter(name => files.test(name))).toEqual([])
    expect(hook.types).toEqual(['file'])
  })

  test('the package builds itself where it is cloned, and prints nothing into what npm pack says', () => {
    expect(
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.prepare,
    ).toBeTruthy()
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toContain('foreground-scripts=false')
  })
})

/** Where pre-commit clones the hook from, and what npm is to do then. */
interface Source {
  canRun: boolean
  /** Fills the repository that is cloned; gives what npm is told, and what takes away what was needed. */
  fill(hooks: Repository): Promise<{ npm: Record<string, string>; remove: () => void }>
}

const sources: Readonly<Record<string, Source>> = {
  'the repository that a release writes': {
    canRun: hasPreCommit,
    async fill(hooks) {
      const tarball = packed()
      const server = createServer((_, response) => response.end(readFileSync(tarball.file)))
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo
      const address = `http://127.0.0.1:${port}/${basename(tarball.file)}`
      const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
      const step = [tsx, join(root, 'scripts/release.ts'), 'hook', hooks.folder, address]
      expect((await run(process.execPath, step)).code).toBe(0)
      const remove = () => {
        server.close()
        tarball.remove()
      }
      // There is no registry: nothing but the packed tool may be fetched.
      return {
        npm: {
          npm_config_registry: 'http://127.0.0.1:9',
          npm_config_fetch_retries: '0',
          npm_config_cache: join(hooks.folder, '.git/npm'),
        },
        remove,
      }
    },
  },
  'a clone of this project': {
    canRun: hasPreCommit && answers('npm', 'ping'),
    async fill(hooks) {
      // What git knows of this project, with what has been changed and not yet committed.
      const files = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: root })
      for (const file of files.stdout.toString().split('\0').filter(Boolean))
        hooks.write(file, readFileSync(join(root, file)))
      return {
        npm: {
          npm_config_cache: process.env.npm_config_cache ?? join(homedir(), '.npm'),
          npm_config_prefer_offline: 'true',
          ...(process.env.NODE_EXTRA_CA_CERTS
            ? { NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS }
            : {}),
        },
        remove: () => {},
      }
    },
  },
}

for (const [name, { canRun, fill }] of Object.entries(sources)) {
  describe.skipIf(!canRun)(`pre-commit, from ${name}`, () => {
    let content: Repository
    let hooks: Repository
    let filled: Awaited<ReturnType<Source['fill']>>
    let cache: string
    const start = (program: string, ...args: string[]) =>
      run(program, args, {
        cwd: content.folder,
        env: { ...content.env, ...filled.npm, PRE_COMMIT_HOME: cache },
      })

    beforeAll(async () => {
      // Without a space in it, which nodeenv cannot take.
      cache = mkdtempSync(join(realpathSync(tmpdir()), 'tankefter-pre-commit-'))
      content = repository()
      hooks = repository()
      filled = await fill(hooks)
      hooks.git('add', '.')
      hooks.git('commit', '-qm', 'Hooks')
      content.write(
        '.pre-commit-config.yaml',
        blockOf('hooks.md', '.pre-commit-config.yaml')
          .replace(/repo: .*/, `repo: ${JSON.stringify(hooks.folder)}`)
          .replace(/rev: .*/, `rev: ${hooks.git('rev-parse', 'HEAD').trim()}`),
      )
      await start('pre-commit', 'install')
      const installed = await start('pre-commit', 'install-hooks')
      expect([installed.code, installed.err]).toEqual([0, installed.err])
    }, patience)
    afterAll(() => {
      content.remove()
      hooks.remove()
      filled.remove()
      rmSync(cache, { recursive: true, force: true })
    })

    const commit = () => start('git', 'commit', '-qm', 'Utkast')

    test('lets a good draft pass and stops a bad one, as staged', async () => {
      content.write('utkast/första maj å.md', good)
      content.write('utkast/README.md', bad)
      content.write('annat.md', bad)
      content.git('add', '.')
      content.write('utkast/ny.md', bad)
      const first = await commit()
      expect([first.code, first.out, first.err]).toEqual([0, '', expect.stringContaining('Passed')])

      content.write('utkast/första maj å.md', bad)
      content.git('add', 'utkast/första maj å.md')
      content.write('utkast/första maj å.md', `${good}\nÄndrad efteråt.\n`)
      const second = await commit()
      expect(second.code).toBe(1)
      expect(second.err).toContain('utkast/första maj å.md')
      expect(second.err).toContain('invalid-metadata')
      expect(second.err).not.toMatch(/annat\.md|README|ny\.md/)
      expect(content.git('diff')).toContain('Ändrad efteråt')
    })

    test('shows warnings and advice that stop nothing', async () => {
      content.git('checkout', '-q', 'HEAD', '--', '.')
      content.write('utkast/glad.md', `${good}Vi ses där 🎉🎉🎉🎉🎉🎉\n`)
      content.git('add', 'utkast/glad.md')
      const { code, err } = await commit()
      expect([code, err]).toEqual([0, expect.stringContaining('utkast/glad.md')])
      expect(err).toMatch(/RÅD|VARNING/)
    })

    test('reads every draft with --all-files', async () => {
      content.git('checkout', '-q', 'HEAD', '--', '.')
      expect((await start('pre-commit', 'run', '--all-files')).code).toBe(0)
      content.write('utkast/sekund.txt', Buffer.from(`\ufeff${bad}`, 'utf16le'))
      content.git('add', 'utkast/sekund.txt')
      const { code, out } = await start('pre-commit', 'run', '--all-files')
      expect(code).toBe(1)
      expect(out).toContain('utkast/sekund.txt')
    })
  })
}
