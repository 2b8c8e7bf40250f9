import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { folderOf, root, tankefter } from './run.ts'

const { folder, remove } = folderOf({
  'utkast/fin.md': 'Vi möts på torsdag och pratar om schemat. Välkommen!\n',
  'utkast/tagg.md': 'Vi ses på torget! #tryggajobbnu\n',
  'utkast/tankefter.yml': 'paket: [../form]\n',
})
cpSync(join(root, 'rules', 'form'), join(folder, 'form'), { recursive: true })
afterAll(remove)

describe('packs as folders, read by the tool as it ships', () => {
  test('rules check runs the cases of a pack, and says what looks after its clauses', async () => {
    const { code, out } = await tankefter(['rules', 'check', join(root, 'rules', 'kanal')])
    expect(out).toContain('text-too-long')
    expect(out).toMatch(/5 regler och \d+ fall genomgångna, inget att åtgärda/)
    expect(code).toBe(0)
  })

  test('rules new writes a rule that rules check can read, and never over another', async () => {
    const made = await tankefter(['rules', 'new', 'form', 'ny-regel'], { cwd: folder })
    expect(made.code).toBe(0)
    const again = await tankefter(['rules', 'new', 'form', 'ny-regel'], { cwd: folder })
    expect(again.code).not.toBe(0)
    const { out } = await tankefter(['rules', 'check', 'form'], { cwd: folder })
    expect(out).toContain('7 regler')
  })

  test('a configuration names a pack by its folder', async () => {
    const { code, out } = await tankefter(['--format', 'json', 'utkast'], { cwd: folder })
    const { results } = JSON.parse(out)
    const found = results.flatMap(({ findings }: { findings: { rule: string }[] }) => findings)
    expect(found.map(({ rule }: { rule: string }) => rule)).toEqual(['hashtag-case'])
    expect(code).toBe(0)
  })
})
