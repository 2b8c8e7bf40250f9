import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { folderOf, run, tankefter } from './run.ts'

const { folder, remove } = folderOf({})
afterAll(remove)

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0

const lines: readonly (readonly [readonly string[], readonly string[], readonly string[]])[] = [
  [['expl'], ['explain'], ['rules']],
  [['explain', 'iro'], ['irony'], ['joke']],
  [['rules', ''], ['list', 'check', 'new'], ['explain']],
  [['new', 'insta'], ['instagram'], ['facebook']],
  [['--format', 'j'], ['json'], ['pretty']],
  [['utkast', '--rule', 'profan'], ['profanity'], ['irony']],
  [['init', '--hook', ''], ['pre-commit', 'git'], ['--hook']],
  [['copy', '--fo'], ['--force'], ['--yes']],
]

const script = async (shell: string) => (await tankefter(['completion', shell])).out

// What bash itself does when the tab key is pressed.
const pressTab = (words: readonly string[]) => `
COMP_WORDS=(tankefter ${words.map(word => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
_tankefter
printf '%s\\n' "\${COMPREPLY[@]}"`

describe.skipIf(!has('bash'))('bash completes', () => {
  test.each(lines)('%j', async (words, wanted, not) => {
    const { out, err } = await run('bash', [
      '--norc',
      '--noprofile',
      '-c',
      `${await script('bash')}${pressTab(words)}`,
    ])
    expect(err).toBe('')
    expect(out.trim().split('\n')).toEqual(expect.arrayContaining([...wanted]))
    for (const word of not) expect(out.trim().split('\n')).not.toContain(word)
  })

  test('files where a draft is wanted', async () => {
    const { out } = await run('bash', [
      '--norc',
      '--noprofile',
      '-c',
      `${await script('bash')}\ncomplete -p tankefter`,
    ])
    expect(out).toContain('-o default')
  })
})

describe.skipIf(!has('fish'))('fish completes', () => {
  test.each(lines)('%j', async (words, wanted, not) => {
    const asked = `complete -C 'tankefter ${words.join(' ')}'`
    const { out, err } = await run(
      'fish',
      ['--no-config', '-c', `${await script('fish')}\n${asked}`],
      {
        cwd: folder,
        env: { HOME: folder },
      },
    )
    const given = out.split('\n').map(line => line.split('\t')[0])
    expect(err).toBe('')
    if (words.includes('--fo') || words[0] === '--format') expect(given.join()).toContain(wanted[0])
    else expect(given).toEqual(expect.arrayContaining([...wanted]))
    for (const word of not) expect(given).not.toContain(word)
  })
})

describe.skipIf(!has('zsh'))('zsh completes', () => {
  test.each(lines)('%j', async (words, wanted) => {
    const bridge = 'setopt ksharrays shwordsplit'
    const { out, err } = await run(
      'zsh',
      [
        '-f',
        '-c',
        `ZDOTDIR='${join(folder)}'\n${await script('zsh')}\n${bridge}\n${pressTab(words)}`,
      ],
      { cwd: folder, env: { HOME: folder } },
    )
    expect(err).toBe('')
    // Zsh itself leaves out what does not begin as typed.
    expect(out.trim().split('\n')).toEqual(expect.arrayContaining([...wanted]))
  })
})

test('a shell there is no script for is exit 2, with the nearest', async () => {
  const { code, err } = await tankefter(['completion', 'bsh'])
  expect(code).toBe(2)
  expect(err).toContain('Menade du bash?')
})
