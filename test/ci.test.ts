import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { blockOf } from './blocks.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const tools = join(root, 'tools/node_modules')
const fileText = (path: string): string => readFileSync(join(root, path), 'utf8')

let parser: ReturnType<typeof loadParser> | undefined

/** GitHub's own parser, bundled: it imports JSON in a way that Node does not take. */
async function loadParser() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { NoOperationTraceWriter, parseWorkflow } from './index.js'
        export { parseAction } from './actions/action-parser.js'`,
      resolveDir: join(tools, '@actions/workflow-parser/dist'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    // For Node it would take CommonJS, which asks for `require`.
    platform: 'browser',
  })
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'github-'))
  const file = join(folder, 'parser.mjs')
  writeFileSync(file, outputFiles[0]?.contents ?? '')
  return await import(pathToFileURL(file).href).finally(() => rmSync(folder, { recursive: true }))
}

/** What GitHub's own parser says is wrong. */
async function githubErrors(kind: 'workflow' | 'action', content: string): Promise<string[]> {
  parser ??= loadParser()
  const { NoOperationTraceWriter, parseAction, parseWorkflow } = await parser
  const run = kind === 'workflow' ? parseWorkflow : parseAction
  const { context } = run({ name: `${kind}.yml`, content }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }: { message: string }) => message)
}

/** Whether gitlab-ci-local, which holds GitLab's schema, takes a file. */
function gitlabTakes(content: string): boolean {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'gitlab-'))
  try {
    writeFileSync(join(folder, '.gitlab-ci.yml'), content)
    spawnSync('git', ['init', '-q'], { cwd: folder })
    const program = join(tools, '.bin/gitlab-ci-local')
    const env = { PATH: process.env.PATH, HOME: folder }
    return spawnSync(program, ['--list'], { cwd: folder, env }).status === 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.skipIf(!existsSync(join(tools, '@actions')))('GitHub takes', () => {
  const workflow = fileText('.github/workflows/ci.yml')
  const action = fileText('action.yml')

  test.each([
    ['.github/workflows/ci.yml', workflow],
    ['.github/workflows/release.yml', fileText('.github/workflows/release.yml')],
    ['the example of drafts', blockOf('ci.md', '.github/workflows/utkast.yml')],
    ['the example of parts', blockOf('ci.md', '.github/workflows/alla-utkast.yml')],
  ])('%s', async (_, content) => {
    expect(await githubErrors('workflow', content)).toEqual([])
  })

  test('the action', async () => {
    expect(await githubErrors('action', action)).toEqual([])
  })

  test('nothing that is wrong', async () => {
    expect(await githubErrors('workflow', workflow.replace('runs-on', 'run-on'))).not.toEqual([])
    expect(
      await githubErrors('workflow', workflow.replace('steps.tankefter', 'stps.x')),
    ).not.toEqual([])
    expect(await githubErrors('action', action.replace('composite', 'compsite'))).not.toEqual([])
    expect(await githubErrors('action', action.replace('shell: bash', 'sell: bash'))).not.toEqual(
      [],
    )
  })
})

describe.skipIf(!existsSync(join(tools, 'gitlab-ci-local')))('GitLab takes', () => {
  const example = blockOf('ci.md', '.gitlab-ci.yml')

  test('the example, and nothing that is wrong', () => {
    expect(gitlabTakes(example)).toBe(true)
    expect(gitlabTakes(example.replace('artifacts', 'artefacts'))).toBe(false)
  })
})

describe('the action', () => {
  const { inputs, runs } = parse(fileText('action.yml'))

  test('takes what the docs and the project’s own workflow give it', () => {
    const given = [
      ...Object.values<{ steps: Step[] }>(parse(fileText('.github/workflows/ci.yml')).jobs),
      ...Object.values<{ steps: Step[] }>(
        parse(blockOf('ci.md', '.github/workflows/utkast.yml')).jobs,
      ),
    ]
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses === './' || uses?.startsWith('ORG/tankefter'))
      .flatMap(step => Object.keys(step.with ?? {}))
    expect(given).toEqual(expect.arrayContaining(['sarif-file', 'mask-names']))
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given))
  })

  test('never writes an input into a script, where it could be run', () => {
    const scripts = runs.steps.map(({ run = '' }: { run?: string }) => run).join('\n')
    expect(scripts).not.toContain('${{')
  })

  test('the example for Azure runs the tool', () => {
    const { steps } = parse(blockOf('ci.md', 'azure-pipelines.yml'))
    const scripts = steps.map(({ script = '' }: { script?: string }) => script)
    expect(scripts).toContain('tankefter --mask-names --output junit=tankefter.xml utkast')
  })
})

interface Step {
  uses?: string
  with?: Record<string, unknown>
}
