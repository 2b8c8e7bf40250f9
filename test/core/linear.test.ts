import { expect, test } from 'vitest'
import { context as world } from '../../scripts/context.ts'
import { prepareDraft } from '../../src/core/adapters/load.ts'
import { parseDraft } from '../../src/core/draft.ts'
import { createLinter } from '../../src/core/linter.ts'
import { loadBuiltInPacks } from '../../src/node/packs/choose.ts'

const linter = createLinter(await loadBuiltInPacks(), { locale: 'sv' })
const context = { ...world, imageExists: () => false }

/** What a character of a text costs to lint, at best of some tries. In milliseconds. */
async function costOf(piece: string, length: number): Promise<number> {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 2; turn++) {
    const draft = parseDraft('a.md', text)
    await prepareDraft(linter, draft, context)
    const start = performance.now()
    linter.lint(draft, context)
    least = Math.min(least, performance.now() - start)
  }
  return least / length
}

test.each([
  'Anna Berg, ',
  '”Hej”, säger Anna Berg. ',
  'a.',
  'a@',
  '((',
  '"a ',
  '#aB ',
  '1-',
  'U.S. and e.g. ',
  'ordf. ',
  'A. B. ',
  '070-123 45 67 ',
  '\u200b',
])('a long text costs no more for each character than a short one: %j', async piece => {
  await costOf(piece, 2000)
  const short = await costOf(piece, 8000)
  // By the square it would be eight times as much. The floor is what a clock can tell.
  expect(await costOf(piece, 64_000)).toBeLessThan(Math.max(4 * short, 0.002))
})
