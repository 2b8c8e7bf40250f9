import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cli, folderOf } from './run.ts'

const made: (() => void)[] = []
afterAll(() => {
  for (const remove of made) remove()
})

// A real terminal, where the machine has the program that makes one.
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

/** Answers the questions of `init` in turn: a text to wait for, and what is typed then. */
function converse(
  answers: readonly (readonly [string, string])[],
  line = 'init',
  files: Readonly<Record<string, string>> = {},
) {
  const { folder, remove } = folderOf(files)
  made.push(remove)
  const child = spawn(
    'script',
    ['-qec', `stty cols 100 rows 40; "${process.execPath}" "${cli}" ${line}`, '/dev/null'],
    {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', TERM: 'xterm' },
    },
  )
  const left = [...answers]
  let said = ''
  child.stdout.on('data', chunk => {
    said += chunk
    const [next] = left
    if (!next || !said.includes(next[0])) return
    left.shift()
    said = ''
    child.stdin.write(next[1])
  })
  return new Promise<{ code: number | null; folder: string }>(resolve => {
    child.on('close', code => resolve({ code, folder }))
  })
}

describe.skipIf(!hasTerminal)('init, at a terminal,', () => {
  // On a busy machine an answer may come before the question is ready to take it.
  test('asks, and writes what was answered', { retry: 2 }, async () => {
    const { code, folder } = await converse([
      ['6 frågor', ''],
      ['Vem lägger ut', 'Seko Post\r'],
      ['Vilka kanaler', '\r'],
      ['Vilka branscher', 'post, vård\r'],
      ['När arbetar', '8-16.30\r'],
      ['Var finns registret', '\r'],
      ['Ska utkast läsas', '\r'],
    ])
    expect(code).toBe(0)
    expect(readdirSync(folder)).toEqual(['tankefter.yml', 'utkast'])
    const text = readFileSync(join(folder, 'tankefter.yml'), 'utf8')
    expect(text).toContain('egna-källor: [Seko Post]')
    expect(text).toContain('branscher: [post, vård]')
    expect(text).toContain('arbetstid: {tider: ["8-16.30"], lediga-dagar: [svenska]}')
  })

  test('writes nothing where the reader leaves in the middle', async () => {
    const { code, folder } = await converse([
      ['Vem lägger ut', 'Seko Post\r'],
      ['Vilka kanaler', '\u0003'],
    ])
    expect(code).toBe(130)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe.skipIf(!hasTerminal)('rules init, at a terminal,', () => {
  const policy = '1. Vi svär inte.\n2. Vi är stolta.\n'

  test('asks for what the command line does not say', { retry: 2 }, async () => {
    const { code, folder } = await converse(
      [
        ['Vad heter organisationen', 'Älvby församling\r'],
        ['Var ligger policyns text', 'policy.txt\r'],
        ['Vilket språk', '\r'],
      ],
      'rules init alvby',
      { 'policy.txt': policy },
    )
    expect(code).toBe(0)
    const text = (name: string) => readFileSync(join(folder, 'alvby', name), 'utf8')
    expect(text('pack.yml')).toContain('title: "Policy för sociala medier, Älvby församling"')
    expect(text('rules.yml')).toContain('profanity: {clause: "1"}')
  })

  test('writes nothing where the reader leaves', async () => {
    const { code, folder } = await converse([['Vad heter', '\u0003']], 'rules init alvby', {
      'policy.txt': policy,
    })
    expect(code).toBe(130)
    expect(readdirSync(folder)).toEqual(['policy.txt'])
  })
})
