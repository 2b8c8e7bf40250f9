import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkPack } from '../../../src/node/packs/check.ts'
import { temporaryFolder } from '../write-folder.ts'

const { root, write, remove } = await temporaryFolder()
afterAll(remove)

const guide = await readFile(new URL('../../../docs/sv/write-a-pack.md', import.meta.url), 'utf8')
const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(match => match[1] ?? '')

test('the pack of the guide has nothing to mend', async () => {
  const [pack, policy, rule, terms, cases] = blocks
  const folder = await write('var-policy', {
    'pack.yml': pack,
    'policy.yml': policy,
    'policy.txt': '# Språk\n\nVi skriver så att alla förstår.\nVar generös.\n',
    'tom-fras/rule.yml': rule,
    'tom-fras/terms.sv.yml': terms,
    'tom-fras/cases.yml': cases,
  })
  const { text, code } = await checkPack(folder, { locale: 'sv', shown: join(root) })
  expect(code === 0 ? '' : text).toBe('')
})
