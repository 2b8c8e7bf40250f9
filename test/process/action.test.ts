import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Repository, repository } from '../node/repository.ts'
import { bad, good } from './content.ts'
import { folderOf, root, run } from './run.ts'

interface Step {
  id?: string
  run?: string
  env?: Record<string, string>
}
const { inputs, outputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
const steps: readonly Step[] = runs.steps
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** A server with a release, what a runner keeps between jobs, and Nodes that are too old. */
const { folder: server, remove } = folderOf({
  'gammal/bin/node': '#!/bin/sh\nexit 1\n',
  'npm/bin/npm': `#!/bin/sh
echo "$*" >> "$NPM_CALLS"
if [ "$1" = pack ]; then cp "$PACKED" "$5/tankefter.tgz"; fi
`,
})
const release = join(server, 'ORG/tankefter/releases/download', `v${version}`)
const packed = join(release, `tankefter-${version}.tgz`)
beforeAll(async () => {
  mkdirSync(release, { recursive: true })
  const pack = ['pack', '--ignore-scripts', '--pack-destination', release]
  expect((await run('npm', pack, { env: { HOME: server } })).code).toBe(0)
  for (const program of ['gammal/bin/node', 'npm/bin/npm'])
    await run('chmod', ['+x', join(server, program)])
})
afterAll(remove)

let repo: Repository
beforeEach(() => {
  repo = repository()
  mkdirSync(join(repo.folder, '.runner'))
  repo.write('utkast/fin.md', good)
  repo.write('utkast/å fel.md', bad)
})
afterEach(() => repo.remove())

/** What a runner has: the release that the action is used at, and where things are. */
interface Runner {
  ref?: string
  actionPath?: string
  env?: Readonly<Record<string, string>>
}

/** Runs the steps of the action as a runner would, with some inputs; the cache is what is left in the folder of the runner. */
async function act(given: Readonly<Record<string, string>>, runner: Runner = {}) {
  const { ref = `v${version}`, actionPath = root.replace(/\/$/, '') } = runner
  const env = {
    ...repo.env,
    GITHUB_ACTION_PATH: actionPath,
    GITHUB_SERVER_URL: pathToFileURL(server).href,
    RUNNER_TEMP: join(server, 'runner'),
    GITHUB_STEP_SUMMARY: join(repo.folder, '.runner/summary'),
    ...runner.env,
  }
  const known: Record<string, string> = {
    'github.action_ref': ref,
    'github.action_repository': 'ORG/tankefter',
  }
  for (const [name, input] of Object.entries<{ default: string }>(inputs))
    known[`inputs.${name}`] = given[name] ?? input.default
  const evaluate = (text: string) =>
    text.replace(/\$\{\{ (\S+) \}\}/g, (_, name: string) => known[name] ?? '')
  let ended = { code: 0 as number | null, out: '', err: '' }
  for (const { id, run: script, env: own = {} } of steps) {
    if (script === undefined || ended.code !== 0) continue
    const output = join(repo.folder, '.runner/output')
    repo.write('.runner/output', '')
    const values = Object.entries(own).map(([name, text]) => [name, evaluate(text)])
    const { code, out, err } = await run(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
      { cwd: repo.folder, env: { ...env, GITHUB_OUTPUT: output, ...Object.fromEntries(values) } },
    )
    ended = { code, out: ended.out + out, err: ended.err + err }
    for (const [, name, value] of readFileSync(output, 'utf8').matchAll(/^([\w-]+)=(.*)$/gm))
      known[`steps.${id}.outputs.${name}`] = value ?? ''
  }
  const read = (name: string) => readFileSync(join(repo.folder, name), 'utf8')
  return { ...ended, known, exitCode: known['steps.check.outputs.exit-code'], read }
}

describe('the action', () => {
  test('annotates the right line, writes SARIF, a page and a summary, and fails', async () => {
    const { code, out, exitCode, read } = await act({
      path: 'utkast',
      'sarif-file': 'ut/fynd.sarif',
      'html-file': 'ut/fynd.html',
    })
    expect([code, exitCode]).toEqual([1, '1'])
    expect(out).toMatch(/^::error file=utkast\/å fel\.md,line=2,endLine=2,col=8,/m)
    expect(read('.runner/summary')).toContain('invalid-metadata')
    expect(JSON.parse(read('ut/fynd.sarif')).runs[0].results).toHaveLength(1)
    expect(read('ut/fynd.html')).toContain('</html>')
  })

  test('passes where nothing is wrong, and where failing is not asked for', async () => {
    expect(await act({ path: 'utkast/fin.md' })).toMatchObject({ code: 0, exitCode: '0' })
    expect(await act({ 'fail-on': 'never' })).toMatchObject({ code: 0, exitCode: '0' })
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

  test('takes a language, a register, a mask, a limit and whatever else the command takes', async () => {
    repo.write('samtycken.csv', 'id;namn\ns1;Amal Ek\n')
    repo.write('utkast/amal.md', good.replace('Vi möts', 'Skyddsombudet Amal Ek och vi möts'))
    const path = 'utkast/amal.md'
    expect((await act({ path, locale: 'en' })).out).toContain('Does the person know?')
    expect((await act({ path, 'mask-names': 'true' })).out).not.toContain('Amal')
    expect((await act({ path, register: 'samtycken.csv' })).out).not.toBe('')
    expect((await act({ path, register: 'borta.csv' })).code).toBe(2)
    const warned = 'utkast/varning.md'
    repo.write(warned, good.replace('facebook', 'x').replace('Vi', 'Ove Berg har cancer. Vi'))
    expect((await act({ path: warned })).code).toBe(0)
    expect((await act({ path: warned, 'max-warnings': '0' })).code).toBe(1)
    const only = await act({ arguments: '--rule=profanity\n--show-ignored\n' })
    expect(only).toMatchObject({ code: 0, exitCode: '0' })
  })

  test('runs nothing of what its inputs say', async () => {
    const evil = '$(touch ont) `touch ont`; touch ont "\' --version'
    for (const input of Object.keys(inputs)) {
      const { code, read } = await act({ [input]: evil })
      expect(() => read('ont')).toThrow()
      if (!/file/.test(input)) expect([input, code]).toEqual([input, 2])
    }
    expect((await act({ path: '--version' })).code).toBe(2)
    expect(outputs['exit-code'].value).toContain('steps.check.outputs.exit-code || 2')
  })
})

describe('the tool that the action runs', () => {
  const at = { path: 'utkast/fin.md' }

  test('comes packed from the release, and from the cache the next time', async () => {
    const first = await act(at)
    expect(first.code).toBe(0)
    const folder = first.known['steps.find.outputs.folder'] ?? ''
    expect(first.known['steps.find.outputs.key']).toBe(`tankefter-${version}`)
    const { mtimeMs } = statSync(join(folder, 'dist/cli.js'))
    const gone = { env: { GITHUB_SERVER_URL: 'file:///nowhere' } }
    expect((await act(at, gone)).code).toBe(0)
    expect(statSync(join(folder, 'dist/cli.js')).mtimeMs).toBe(mtimeMs)
    expect(existsSync(join(folder, 'node_modules'))).toBe(false)
  })

  test('is the release that is asked for, and none is an error', async () => {
    expect((await act({ ...at, version }, { ref: 'main' })).code).toBe(0)
    const none = await act({ ...at, version: '9.9.9' })
    expect([none.code, none.exitCode]).toEqual([2, undefined])
    expect(none.err).toContain('::error::9.9.9: ')
    expect((await act({ ...at, version: 'latest' })).code).toBe(2)
  })

  test('is built once from a branch, known by all that it is made from', async () => {
    const actionPath = join(server, 'gren')
    for (const part of [
      'package-lock.json',
      'scripts/action',
      'src/version.ts',
      'rules/form/pack.yml',
    ])
      cpSync(join(root, part), join(actionPath, part), { recursive: true })
    const calls = join(server, 'anrop.txt')
    const PATH = [join(server, 'npm/bin'), repo.env.PATH].join(delimiter)
    const runner: Runner = {
      ref: 'main',
      actionPath,
      env: { PATH, NPM_CALLS: calls, PACKED: packed },
    }
    const first = await act(at, runner)
    expect(first.code).toBe(0)
    expect(readFileSync(calls, 'utf8')).toMatch(/^ci --no-progress\npack --ignore-scripts .+\n$/)
    const again = await act(at, runner)
    expect(again.known['steps.find.outputs.key']).toBe(first.known['steps.find.outputs.key'])
    expect(readFileSync(calls, 'utf8').split('\n')).toHaveLength(3)
    cpSync(join(root, 'README.md'), join(actionPath, 'src/ny.ts'))
    const changed = await act(at, runner)
    expect(changed.known['steps.find.outputs.key']).not.toBe(first.known['steps.find.outputs.key'])
  })

  test('runs on the job’s Node, else on one that the runner keeps, and the job’s stays', async () => {
    const own = await act(at)
    expect(own.known['steps.find.outputs.node']).toBe(process.execPath)
    const PATH = [join(server, 'gammal/bin'), repo.env.PATH].join(delimiter)
    const kept = join(server, 'verktyg')
    cpSync(dirname(process.execPath), join(kept, 'node/20.0.0/x64/bin'), {
      recursive: true,
      filter: path => path === dirname(process.execPath) || path === process.execPath,
    })
    const older = await act(at, { env: { PATH, RUNNER_TOOL_CACHE: kept } })
    expect(older).toMatchObject({ code: 0 })
    expect(older.known['steps.find.outputs.node']).toBe(join(kept, 'node/20.0.0/x64/bin/node'))
    const none = await act(at, { env: { PATH } })
    expect(none.code).toBe(2)
    expect(none.err).toContain('::error::tankefter behöver Node.js 20')
    expect(JSON.stringify(runs)).not.toContain('setup-node')
  })
})
