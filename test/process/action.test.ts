import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Repository, repository } from '../node/repository.ts'
import { bad, good } from './content.ts'
import { root, run } from './run.ts'

const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
const step = runs.steps.find(({ id }: { id?: string }) => id === 'check')

let repo: Repository
beforeEach(() => {
  repo = repository()
  mkdirSync(join(repo.folder, '.runner'))
  repo.write('utkast/fin.md', good)
  repo.write('utkast/å fel.md', bad)
})
afterEach(() => repo.remove())

/** Runs the step that reads drafts as a runner would, with some inputs. */
async function act(given: Readonly<Record<string, string>>) {
  const files = { GITHUB_OUTPUT: '.runner/output', GITHUB_STEP_SUMMARY: '.runner/summary' }
  const env: Record<string, string> = { ...repo.env, GITHUB_ACTION_PATH: root.replace(/\/$/, '') }
  for (const [name, file] of Object.entries(files)) {
    repo.write(file, '')
    env[name] = join(repo.folder, file)
  }
  for (const [name, value] of Object.entries<string>(step.env)) {
    const input = /inputs\.([\w-]+)/.exec(value)?.[1] ?? ''
    env[name] = given[input] ?? inputs[input].default
  }
  const bash = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run]
  const ended = await run('bash', bash, { cwd: repo.folder, env })
  const read = (name: string) => readFileSync(join(repo.folder, name), 'utf8')
  return { ...ended, output: read('.runner/output'), summary: read('.runner/summary'), read }
}

describe('the action', () => {
  test('annotates the right line, writes SARIF and a summary, and fails', async () => {
    const { code, out, output, summary, read } = await act({
      path: 'utkast',
      'sarif-file': 'ut/fynd.sarif',
    })
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=utkast\/å fel\.md,line=2,endLine=2,col=8,/m)
    expect(output).toBe('exit-code=1\n')
    expect(summary).toContain('invalid-metadata')
    expect(JSON.parse(read('ut/fynd.sarif')).runs[0].results).toHaveLength(1)
  })

  test('passes where nothing is wrong, and where failing is not asked for', async () => {
    expect(await act({ path: 'utkast/fin.md' })).toMatchObject({ code: 0, output: 'exit-code=0\n' })
    expect(await act({ 'fail-on': 'never' })).toMatchObject({ code: 0, output: 'exit-code=0\n' })
  })

  test('reads several paths, what has changed, a configuration and a baseline', async () => {
    expect((await act({ path: 'utkast/fin.md\nutkast/å fel.md\n' })).code).toBe(1)
    repo.write('annan.yml', 'underkänn-vid: aldrig\n')
    expect((await act({ config: 'annan.yml' })).code).toBe(0)
    repo.write('tom.json', '{"tankefter-baseline": 1, "drafts": {}, "folder": {}}')
    expect((await act({ baseline: 'tom.json' })).code).toBe(1)
    repo.git('add', '.')
    repo.git('commit', '-qm', 'a')
    expect((await act({ changed: 'true' })).code).toBe(0)
    expect((await act({ changed: 'main', path: 'utkast' })).code).toBe(0)
    expect((await act({ changed: 'false' })).code).toBe(1)
  })

  test('runs nothing of what its inputs say', async () => {
    const evil = '$(touch ont) `touch ont`; touch ont "\' --version'
    for (const input of Object.keys(inputs).filter(name => !/version/.test(name))) {
      const { code, read } = await act({ [input]: evil })
      expect(() => read('ont')).toThrow()
      if (input !== 'sarif-file') expect([input, code]).toEqual([input, 2])
    }
    expect((await act({ path: '--version' })).code).toBe(2)
  })
})
