import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { supportedNodes } from '../../scripts/nodes.ts'
import { formats } from '../../src/reporters/index.ts'
import { nodes } from './nodes.ts'
import { cli, folderOf, root, run } from './run.ts'

/** What a Node prints over the example drafts, in every format and both languages. */
async function printedBy(node: string): Promise<readonly string[]> {
  const printed: string[] = []
  for (const format of formats)
    for (const locale of ['sv', 'en']) {
      const options = [
        '--no-cache',
        '--today',
        '2026-11-22',
        '--format',
        format,
        '--locale',
        locale,
      ]
      const { code, out, err } = await run(node, [
        cli,
        ...options,
        'fixtures/utkast',
        'fixtures/corpus/cases',
      ])
      printed.push(`${format} ${locale} ${code}\n${err}\n${out}`)
    }
  return printed
}

test.skipIf(nodes.length < 2)(
  'every Node prints the same, byte for byte',
  async () => {
    const [own = '', ...others] = nodes
    const expected = await printedBy(own)
    for (const node of others) expect([node, await printedBy(node)]).toEqual([node, expected])
  },
  600_000,
)

describe.each(nodes)('%s', node => {
  /** Every file that a run leaves in the home and in the folder for what is temporary, with its size. */
  async function leftBy(...options: string[]): Promise<{ path: string; size: number }[]> {
    const { folder, remove } = folderOf({ 'home/.keep': '', 'tmp/.keep': '' })
    cpSync(join(root, 'fixtures/utkast/farjan.md'), join(folder, 'utkast.md'))
    const [home, tmp] = [join(folder, 'home'), join(folder, 'tmp')]
    const env = { HOME: home, TMPDIR: tmp, TEMP: tmp, TMP: tmp, LOCALAPPDATA: home }
    try {
      for (const _ of 'twice') {
        const { code, err } = await run(node, [cli, ...options, 'utkast.md'], { cwd: folder, env })
        expect([code, err]).toEqual([expect.any(Number), ''])
      }
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && !['.keep', 'utkast.md'].includes(entry.name))
        .map(({ parentPath, name }) => join(parentPath, name))
        .map(path => ({ path: path.slice(folder.length + 1), size: statSync(path).size }))
    } finally {
      remove()
    }
  }

  test('leaves no file anywhere with --no-cache', async () => {
    expect(await leftBy('--no-cache')).toEqual([])
  })

  test('keeps what it compiles in the folder of the user, never in a temporary one', async () => {
    expect((await leftBy()).filter(({ path }) => !path.startsWith('home/'))).toEqual([])
  })

  test('keeps the functions of the program, not only what runs when it is loaded', async context => {
    const { out } = await run(node, ['--version'])
    context.skip(/^v20\./.test(out), 'Node 20 keeps nothing')
    const sizes = (await leftBy())
      .filter(({ path }) => path.includes('compiled'))
      .map(one => one.size)
    expect(Math.max(...sizes)).toBeGreaterThan(2 * statSync(join(root, 'dist/main.cjs')).size)
  })
})

test('workflows try every Node that is supported', () => {
  for (const name of ['ci.yml', 'release.yml']) {
    const text = readFileSync(join(root, '.github/workflows', name), 'utf8')
    expect([name, text]).toEqual([
      name,
      expect.stringContaining(`node: [${supportedNodes.join(', ')}]`),
    ])
  }
})
