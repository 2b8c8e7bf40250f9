import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkPack } from '../../../src/node/packs/check.ts'

const rules = fileURLToPath(new URL('../../../rules', import.meta.url))

test('the packs that come with the tool have nothing to mend', { timeout: 60_000 }, async () => {
  const { text, code } = await checkPack(rules, { locale: 'sv', shown: rules })
  expect(code === 0 ? '' : text).toBe('')
})
