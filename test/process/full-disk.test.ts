import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cli, folderOf, run, tankefter } from './run.ts'

const { folder, remove } = folderOf({
  'a.md': '---\nkanal: facebok\n---\n\nVi ses på torsdag.\n',
  'register.csv': 'id;namn\ns1;Amal Ek\n',
})
afterAll(remove)

const shell = (line: string) =>
  run('sh', ['-c', line.replaceAll('tankefter', `"${process.execPath}" "${cli}"`)], { cwd: folder })

// Linux has a file that answers every write as a full disk does.
const full = existsSync('/dev/full')

describe.runIf(full)('on a full disk', () => {
  test.each([
    ...['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'html', 'markdown'].map(
      format => `tankefter --format ${format} .`,
    ),
    'tankefter --help',
    'tankefter --version',
    'tankefter rules list',
    'tankefter explain',
    'tankefter explain irony',
    'tankefter completion bash',
    'tankefter new facebook -',
    'tankefter --shard 1/1 -f json a.md > part.json; tankefter merge part.json',
    'tankefter copy --force a.md',
    'tankefter consent who .',
    'tankefter consent check --register register.csv .',
    'tankefter images show a.md',
    'tankefter init --yes',
  ])('%s says so and ends with 2', async line => {
    const { code, err } = await shell(`${line} > /dev/full`)
    expect([code, err.split('\n').at(-2)]).toEqual([
      2,
      'Svaret gick inte att skriva ut. Disken är full. Frigör plats och kör igen.',
    ])
    expect(err).not.toMatch(/\n\s+at /)
    expect(err).not.toContain('Kopierat')
  })

  test('in English', async () => {
    const { code, err } = await shell('tankefter --locale en . > /dev/full')
    expect([code, err]).toEqual([
      2,
      'The answer could not be printed. The disk is full. Make room and run again.\n',
    ])
  })

  test('where not even that can be said', async () => {
    expect((await shell('tankefter . > /dev/full 2> /dev/full')).code).toBe(2)
    expect((await shell('tankefter --nej 2> /dev/full')).code).toBe(2)
  })

  test('a report in a file', async () => {
    const { code, err } = await tankefter(['-o', 'json=/dev/full', 'a.md'], { cwd: folder })
    expect([code, err]).toEqual([
      2,
      '/dev/full: Rapporten gick inte att skriva: disken är full. Frigör plats och kör igen.\n',
    ])
  })
})

describe('where a folder cannot be made', () => {
  const nowhere = existsSync('/proc/self') ? '/proc/none/such' : join(folder, 'a.md', 'such')

  test.each([
    ['-o', `html=${nowhere}/a.html`, 'a.md'],
    ['--update-baseline', '--baseline', `${nowhere}/b.json`, 'a.md'],
    ['new', 'facebook', `${nowhere}/a.md`],
  ])('%s %s %s ends with 2 and a sentence', async (...args) => {
    const { code, err } = await tankefter(args, { cwd: folder })
    expect(code).toBe(2)
    expect(err).toContain(nowhere)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('the run goes on without its cache', async () => {
    const { code, err } = await tankefter(['a.md'], {
      cwd: folder,
      env: { TANKEFTER_CACHE: nowhere },
    })
    expect([code, err]).toEqual([1, ''])
  })
})
