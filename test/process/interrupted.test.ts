import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cli, folderOf, run, tankefter } from './run.ts'

const baseline = 'tankefter.baseline.json'
let many: ReturnType<typeof folderOf>
beforeEach(() => {
  const draft = 'Möte på torsdag 🎉🎉🎉🎉! Tack för ingenting. Ring 070-174 06 12.\n'
  many = folderOf(
    Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`u/${index}.md`, draft])),
  )
})
afterEach(() => many.remove())

describe('a report nobody reads to its end', () => {
  test.each([['pretty'], ['json'], ['github'], ['html']])(
    'as %s ends as others do, without a word',
    async form => {
      const script = `"${process.execPath}" "${cli}" -f ${form} u | head -c 10; echo "$\{PIPESTATUS[0]}"`
      const { out, err } = await run('bash', ['--norc', '-c', script], { cwd: many.folder })
      expect(err).toBe('')
      expect(out.slice(-4)).toBe('141\n')
    },
  )

  test('and with standard error closed too', async () => {
    const script = `("${process.execPath}" "${cli}" --baseline borta.json u 2>&1; echo $? >kod) | true`
    await run('bash', ['--norc', '-c', script], { cwd: many.folder })
    expect(['2\n', '141\n']).toContain(readFileSync(join(many.folder, 'kod'), 'utf8'))
  })
})

describe('Ctrl-C', () => {
  test('while waiting for a draft leaves the baseline as it was', async () => {
    writeFileSync(join(many.folder, baseline), 'skräp')
    const { code, err } = await tankefter(['--update-baseline', '-'], {
      cwd: many.folder,
      input: 'Vi möts på torsdag. '.repeat(45_000),
      whenFed: kill => kill('SIGINT'),
    })
    expect([code, err]).toEqual([130, ''])
    expect(readFileSync(join(many.folder, baseline), 'utf8')).toBe('skräp')
  })

  test.each([100, 300, 500, 700, 900, 1200])(
    'after %i ms leaves no half-written file',
    async pause => {
      const cache = join(many.folder, 'minne')
      const args = [cli, '--update-baseline', '-o', 'json=rapport.json', 'u']
      const child = spawn(process.execPath, args, {
        cwd: many.folder,
        env: { PATH: process.env.PATH, TANKEFTER_CACHE: cache },
        stdio: 'ignore',
      })
      const ended = new Promise<number | null>(resolve => child.on('close', resolve))
      setTimeout(() => child.kill('SIGINT'), pause)
      const code = await ended
      // Before Node listens, the signal itself ends it.
      expect([null, 130, 0, 1]).toContain(code)
      const kept = existsSync(cache) ? readdirSync(cache) : []
      expect(kept.filter(name => name.endsWith('.tmp'))).toEqual([])
      const left = readdirSync(many.folder).filter(name => name !== 'u' && name !== 'minne')
      expect(left.filter(name => name !== baseline && name !== 'rapport.json')).toEqual([])
      for (const name of left)
        expect(() => JSON.parse(readFileSync(join(many.folder, name), 'utf8'))).not.toThrow()
    },
  )
})
