import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { resolveUses } from '../src/core/pack/uses.ts'
import { checkPackFolders } from '../src/node/packs/check.ts'
import { loadPackFolders, packFoldersIn } from '../src/node/packs/load.ts'
import { root } from './source-graph.ts'

const rules = join(root, 'rules')
const folders = await packFoldersIn(rules)
const packs = resolveUses((await loadPackFolders(rules)).map(({ pack }) => pack))
const all = packs.flatMap(pack => pack.rules)
const houseRules = packs.flatMap(({ detectors = [] }) =>
  detectors.filter(({ isHouseRule }) => isHouseRule),
)

describe('what `tankefter rules check rules` says of a pack', () => {
  let verdicts: Awaited<ReturnType<typeof checkPackFolders>> = []
  // Together, as the command does it: rules of one pack yield to those of another.
  beforeAll(async () => {
    verdicts = await checkPackFolders(folders)
  })

  test.each(folders.map(folder => basename(folder)))('%s has nothing to mend', id => {
    const verdict = verdicts.find(({ pack }) => pack.id === id)
    expect(
      verdict?.problems.map(
        ({ path, line, message }) => `${relative(rules, path)}:${line ?? 1} ${message.sv}`,
      ),
    ).toEqual([])
    expect(verdict?.cases).toBeGreaterThan(0)
  })
})

test('every detector that is shared is used by a pack that comes along, save house rules', () => {
  const used = new Set(all.map(({ id, detector }) => `${detector}/${id}`))
  const shared = packs.flatMap(({ id, detectors = [] }) =>
    detectors.filter(one => !one.isHouseRule).map(one => `${id}/${one.id}`),
  )
  expect(shared.length).toBeGreaterThan(15)
  expect(shared.filter(one => !used.has(one))).toEqual([])
})

describe('the rules', () => {
  test('are those of the contract, no more and no fewer', async () => {
    const contract = await readFile(join(root, 'docs', 'contract.md'), 'utf8')
    const promised = [...contract.matchAll(/\*\*([a-z]+(?:-[a-z]+)*)\*\*/g)].map(([, id]) => id)
    expect(promised.length).toBeGreaterThan(40)
    const ids = [...all, ...houseRules].map(({ id }) => id)
    expect(ids.sort()).toEqual([...new Set(promised)].sort())
  })

  test.each([...all, ...houseRules].map(rule => [rule.id, rule] as const))(
    '%s is worded in Swedish and English',
    (_, rule) => {
      const wordings = [
        rule.about,
        ...(rule.leaves ? [rule.leaves] : []),
        ...Object.values(rule.message),
        ...Object.values(rule.fix),
      ]
      expect(Object.keys(rule.message)).not.toEqual([])
      expect(Object.keys(rule.fix)).not.toEqual([])
      for (const { sv, en } of wordings) {
        expect(sv.trim()).not.toBe('')
        expect(en.trim()).not.toBe('')
        expect(en).not.toBe(sv)
      }
    },
  )
})

test('what is made from the packs is up to date (else: npm run docs)', async () => {
  const args = ['--import', 'tsx', 'scripts/docs.ts', '--check']
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root }).catch(
    (error: { stdout: string; stderr: string }) => error,
  )
  expect(stdout + stderr).toBe('')
})

test('every limit of a channel says on which day and by which kind of source it was checked', () => {
  const checks = all.filter(({ pack }) => pack === 'kanal').flatMap(rule => rule.checks)
  const limited = checks.filter(({ match }) => match === 'count')
  expect(limited.length).toBeGreaterThanOrEqual(3)
  for (const { of, limits = {}, 'photo-limits': photos = {}, checked = {} } of limited)
    for (const channel of Object.keys({ ...(limits as object), ...(photos as object) }))
      expect(checked, `${of} of ${channel}`).toHaveProperty(channel, {
        date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        source: expect.stringMatching(/^(?:documentation|code|help|observed)$/),
        ...((checked as Record<string, { note?: string }>)[channel]?.note
          ? { note: expect.any(String) }
          : {}),
      })
})
