import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blockOf } from '../blocks.ts'
import { bad, contentRepository, good, has } from './content.ts'

type Content = ReturnType<typeof contentRepository>

/** How each tool is set up, with the lines of docs/hooks.md. */
const setups: Readonly<Record<string, (repo: Content) => Promise<unknown>>> = {
  husky: async repo => {
    await repo.start('husky')
    repo.write('.husky/pre-commit', blockOf('hooks.md', '.husky/pre-commit'))
  },
  lefthook: async repo => {
    repo.write('lefthook.yml', blockOf('hooks.md', 'lefthook.yml'))
    await repo.start('lefthook', 'install')
  },
  'lint-staged': async repo => {
    repo.write('.lintstagedrc.json', blockOf('hooks.md', '.lintstagedrc.json'))
    await repo.start('husky')
    repo.write('.husky/pre-commit', 'lint-staged\n')
  },
}

describe.each(Object.entries(setups))('%s', (name, setUp) => {
  let repo: Content
  beforeEach(() => {
    repo = contentRepository()
  })
  afterEach(() => repo.remove())

  test.skipIf(!has(name))('lets a good draft pass and stops a bad one, as staged', async () => {
    await setUp(repo)
    repo.write('utkast/första maj å.md', good)
    repo.write('utkast/README.md', bad)
    repo.write('annat.md', bad)
    repo.git('add', '.')
    repo.write('utkast/ny.md', bad)
    const first = await repo.commit()
    expect([first.code, first.err]).toEqual([0, first.err])
    expect(repo.git('log', '--format=%s')).toBe('Utkast\n')

    repo.write('utkast/första maj å.md', bad)
    repo.git('add', 'utkast/första maj å.md')
    repo.write('utkast/första maj å.md', `${good}\nÄndrad efteråt.\n`)
    const second = await repo.commit()
    expect(second.code).not.toBe(0)
    expect(second.out + second.err).toContain('invalid-metadata')
    expect(second.out + second.err).toContain('utkast/första maj å.md')
    expect(second.out + second.err).not.toContain('annat.md')
    expect(repo.git('log', '--format=%s')).toBe('Utkast\n')
    expect(repo.git('diff')).toContain('Ändrad efteråt')

    repo.git('add', '.')
    repo.git('rm', '-q', '-f', 'utkast/ny.md')
    const third = await repo.commit()
    expect([third.code, third.err]).toEqual([0, third.err])
  })
})
