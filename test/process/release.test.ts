import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { repository } from '../node/repository.ts'
import { type Files, folderOf, root, run } from './run.ts'

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
const out = mkdtempSync(join(realpathSync(tmpdir()), 'release-'))
afterAll(() => rmSync(out, { recursive: true }))

/** Takes a step of a release; the registry is nowhere. */
const take = (args: readonly string[], cwd = root) =>
  run(process.execPath, [tsx, join(root, 'scripts/release.ts'), ...args], {
    cwd,
    env: {
      HOME: out,
      npm_config_registry: 'http://127.0.0.1:9',
      npm_config_fetch_retries: '0',
      npm_config_cache: join(out, '.npm'),
    },
  })

/** A repository of a version, with a changelog. */
function repositoryOf(changelog: string, version = '1.2.0') {
  const files: Files = {
    'package.json': JSON.stringify({ version }),
    'package-lock.json': JSON.stringify({ version: '1.2.0' }),
    'CHANGELOG.md': `# Changelog\n\n${changelog}`,
  }
  return folderOf(files)
}

const ready = `## [Unreleased]

## [1.2.0]

### Added

- A line that was broken
  to fit the file.
- Another.

## [1.1.0]

- Old.
`

describe('a release', () => {
  test('is checked: tag, package, lock file and changelog say the same', async () => {
    const { folder, remove } = repositoryOf(ready)
    expect(await take(['check', 'v1.2.0'], folder)).toMatchObject({ code: 0, err: '' })
    const other = await take(['check', 'v1.3.0'], folder)
    expect(other.code).toBe(1)
    expect(other.err).toBe(
      'The tag is v1.3.0, package.json says 1.2.0.\nCHANGELOG.md says nothing of 1.3.0.\n',
    )
    remove()
  })

  test('is refused where something was forgotten', async () => {
    const { folder, remove } = repositoryOf(ready.replace('\n\n', '\n\n- Forgotten.\n\n'), '1.2.1')
    const { code, err } = await take(['check', 'v1.2.1'], folder)
    expect(code).toBe(1)
    expect(err).toContain('package-lock.json says 1.2.0.')
    expect(err).toContain('lines under Unreleased')
    remove()
  })

  test('has the changelog’s section as its text', async () => {
    const { folder, remove } = repositoryOf(ready)
    const { code, out: notes } = await take(['notes', 'v1.2.0'], folder)
    expect(code).toBe(0)
    expect(notes).toBe('### Added\n\n- A line that was broken to fit the file.\n- Another.\n')
    expect((await take(['notes', 'v9.9.9'], folder)).code).toBe(1)
    remove()
  })

  test('has the package, the page, the extension and the bill of materials attached, with sums that hold', async () => {
    const folder = join(out, 'release')
    const { code, out: told } = await take(['assets', folder, '--as-built'])
    expect(code).toBe(0)
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const names = told.trim().split('\n')
    expect(names).toEqual(
      expect.arrayContaining(
        ['tgz', 'cdx.json', 'html', 'vsix'].map(ending => `tankefter-${version}.${ending}`),
      ),
    )
    expect(names.filter(name => !existsSync(join(folder, name)))).toEqual([])
    const sums = await run('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder })
    expect(sums.code).toBe(0)
    expect(sums.out.trim().split('\n')).toHaveLength(names.length - 1)
  })

  test('is published as far as it goes with no registry', async () => {
    const { code, err } = await take(['publish', join(out, 'release'), '--dry-run'])
    expect(code).toBe(0)
    expect(err).toContain('with tag latest and public access (dry-run)')
    expect((await take(['publish', join(out, 'nowhere'), '--dry-run'])).code).toBe(1)
  })

  test('writes a hook that fetches the packed tool, as it is declared here', async () => {
    const folder = join(out, 'krok')
    expect(await take(['hook', folder])).toMatchObject({ code: 0, err: '' })
    const hookOf = (path: string) => parse(readFileSync(path, 'utf8'))[0]
    const { version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const page = repository.url.replace(/^git\+|\.git$/g, '')
    expect(hookOf(join(folder, '.pre-commit-hooks.yaml'))).toEqual({
      ...hookOf(join(root, '.pre-commit-hooks.yaml')),
      additional_dependencies: [`${page}/releases/download/v${version}/tankefter-${version}.tgz`],
    })
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    expect(Object.keys(manifest)).toEqual(['name', 'version', 'private', 'license'])
  })

  test('says which steps there are', async () => {
    for (const args of [[], ['toString', 'v1'], ['check']]) {
      const { code, err } = await take(args)
      expect([code, err]).toEqual([
        1,
        'One of: check, notes, assets, publish, hook, and what for.\n',
      ])
    }
  })
})

interface Job {
  needs?: string
  environment?: string
  permissions?: Record<string, string>
  strategy?: { matrix: { node: number[] } }
  steps: { run?: string; uses?: string; 'working-directory'?: string }[]
}

describe('.github/workflows/release.yml', () => {
  const workflow: {
    on: { push: { tags: string[] } }
    permissions: Record<string, string>
    jobs: Record<'test' | 'pack' | 'publish', Job>
  } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'))
  const { test: tested, pack, publish } = workflow.jobs
  const commandsOf = ({ steps }: Job) => steps.flatMap(({ run: command }) => command ?? [])

  test('tests before it packs, and packs before a person lets it publish', () => {
    expect([pack.needs, publish.needs, publish.environment]).toEqual(['test', 'pack', 'npm'])
    expect(commandsOf(tested)).toContain('bash .ci/run')
    expect(workflow.on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } })
  })

  test('may write only where a person has said yes', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(tested.permissions).toBeUndefined()
    expect(pack.permissions?.contents).toBe('read')
    expect(publish.permissions).toEqual({ contents: 'write', 'id-token': 'write' })
  })

  test('takes steps that scripts/release.ts has', () => {
    const steps = [pack, publish]
      .flatMap(commandsOf)
      .flatMap(command => /release -- (\w+)/.exec(command)?.[1] ?? [])
    expect(steps).toEqual(['check', 'notes', 'assets', 'publish', 'hook'])
  })

  test('puts the hook into its repository, with a commit and a tag', async () => {
    const [origin, hook] = [repository(), join(out, 'hook')]
    origin.git('commit', '--quiet', '--allow-empty', '-m', 'Empty')
    origin.git('switch', '--quiet', '-c', 'elsewhere')
    origin.git('clone', '--quiet', '--branch', 'main', origin.folder, hook)
    expect((await take(['hook', hook])).code).toBe(0)
    const script = publish.steps.find(step => step['working-directory'] === 'hook')?.run ?? ''
    const env = { ...origin.env, GITHUB_REF_NAME: 'v1.2.0' }
    const { code, err } = await run('bash', ['-eo', 'pipefail', '-c', script], { cwd: hook, env })
    expect([code, err]).toEqual([0, err])
    expect(origin.git('log', '--format=%s', 'main')).toBe('v1.2.0\nEmpty\n')
    expect(origin.git('ls-tree', '--name-only', 'v1.2.0').trim().split('\n')).toEqual([
      '.pre-commit-hooks.yaml',
      'LICENSE',
      'README.md',
      'package.json',
    ])
    origin.remove()
  })

  test('tests on the Nodes that the other workflow does', () => {
    const ci = parse(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8'))
    const nodes = ci.jobs.ci.strategy?.matrix.node ?? tested.strategy?.matrix.node
    expect(tested.strategy?.matrix.node).toEqual(nodes)
  })
})
