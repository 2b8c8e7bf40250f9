import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packed, type Tarball } from './installed.ts'
import { folderOf, root } from './run.ts'

/** The ways of a page to install, by name: lines for a shell. */
const waysOn = (page: string): Record<string, string> =>
  Object.fromEntries(
    [
      ...readFileSync(join(root, page), 'utf8').matchAll(
        /<!-- try: ([\w-]+) -->\n```sh\n([\s\S]*?)```/g,
      ),
    ].map(([, name = '', lines = '']) => [name, lines]),
  )

const ways = waysOn('docs/install.md')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const hasRegistry =
  spawnSync('npm ping', { stdio: 'ignore', timeout: 20_000, shell: true }).status === 0

let tarball: Tarball
beforeAll(() => {
  tarball = packed()
})
afterAll(() => tarball?.remove())

/** What a way prints in an empty folder, with a home and a global folder of its own. */
function tried(lines: string, files: Readonly<Record<string, string>>, online = false): string {
  const { folder, remove } = folderOf({ 'home/.keep': '', 'global/bin/.keep': '', ...files })
  try {
    const work = join(folder, 'work')
    mkdirSync(work, { recursive: true })
    if (!online) copyFileSync(tarball.file, join(work, basename(tarball.file)))
    return execFileSync('bash', ['-euo', 'pipefail', '-c', lines], {
      cwd: work,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 600_000,
      env: {
        PATH: [join(folder, 'global/bin'), process.env.PATH].join(delimiter),
        HOME: join(folder, 'home'),
        npm_config_prefix: join(folder, 'global'),
        npm_config_audit: 'false',
        npm_config_fund: 'false',
        npm_config_update_notifier: 'false',
        ...(online
          ? {
              npm_config_cache:
                process.env.npm_config_cache ?? join(process.env.HOME ?? '', '.npm'),
              npm_config_prefer_offline: 'true',
              ...(process.env.NODE_EXTRA_CA_CERTS
                ? { NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS }
                : {}),
            }
          : { npm_config_cache: join(folder, 'home/.npm'), npm_config_offline: 'true' }),
      },
    })
  } finally {
    remove()
  }
}

describe.skipIf(process.platform === 'win32')('docs/install.md, from an empty folder', () => {
  test('for everything on the machine, without a network', () => {
    expect(
      tried(ways.global ?? '', {})
        .trim()
        .split('\n')
        .at(-1),
    ).toBe(version)
  })

  test('in a project, without a network', () => {
    const project = { 'work/package.json': '{"private": true}\n' }
    expect(
      tried(ways.project ?? '', project)
        .trim()
        .split('\n')
        .at(-1),
    ).toBe(version)
  })

  test('npx --no fetches nothing where it is not installed', () => {
    const lines = (ways.project ?? '').split('\n').slice(1).join('\n')
    expect(() => tried(lines, { 'work/package.json': '{"private": true}\n' })).toThrow()
  })

  test('without installing', () => {
    expect(tried(`cd ${JSON.stringify(root)}\n${ways.nothing}`, {}).trim()).toBe(version)
  })

  describe.skipIf(!hasRegistry)('from a repository', () => {
    let source: ReturnType<typeof folderOf>
    let parent = ''
    beforeAll(() => {
      source = folderOf({})
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
          cwd: source.folder,
          stdio: ['ignore', 'pipe', 'pipe'],
        })
      // What git knows of this project, with what has been changed and not yet committed.
      const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
        cwd: root,
        encoding: 'utf8',
      })
      for (const path of listed.split('\0').filter(path => path && existsSync(join(root, path)))) {
        mkdirSync(join(source.folder, path, '..'), { recursive: true })
        copyFileSync(join(root, path), join(source.folder, path))
      }
      git('init', '-q')
      git('add', '.')
      git('commit', '-qm', 'Everything')
      git('tag', `v${version}`)
      // npm takes no address with a space in it.
      parent = mkdtempSync(join(tmpdir(), 'tankefter-git-'))
      symlinkSync(join(source.folder, '.git'), join(parent, 'tankefter.git'))
    })
    afterAll(() => {
      rmSync(parent, { recursive: true, force: true })
      source.remove()
    })

    test.each(['git', 'clone'])(
      '%s',
      name => {
        const lines = (ways[name] ?? '').replace(
          /https:\/\/github\.com\/ORG\/tankefter\.git/,
          `file://${parent}/tankefter.git`,
        )
        expect(tried(lines, {}, true).trim().split('\n').at(-1)).toBe(version)
      },
      900_000,
    )
  })
})

test('both languages say the same lines', () => {
  expect(waysOn('docs/sv/install.md')).toEqual(ways)
  expect(Object.keys(ways).sort()).toEqual(['clone', 'git', 'global', 'nothing', 'project'])
})
