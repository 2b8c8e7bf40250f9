import { beforeAll, describe, expect, it } from 'vitest'
import { parseDraft } from '../../src/core/draft.ts'
import { createLinter, type Linter } from '../../src/core/linter.ts'
import { fingerprint } from '../../src/core/message.ts'
import { loadBuiltInPacks } from '../../src/node/packs/choose.ts'
import { sha256 } from '../../src/node/write.ts'
import { contextWith } from './people/draft.ts'

let linter: Linter
let english: Linter
beforeAll(async () => {
  const packs = await loadBuiltInPacks()
  linter = createLinter(packs, { locale: 'sv' })
  english = createLinter(packs, { locale: 'en' })
})

const context = contextWith({ spokespersons: [] })

/** What the findings of a draft are known by, of one rule where it is named. */
function known(text: string, { path = 'a.md', rule = '', with: reader = linter } = {}): string[] {
  return reader
    .lint(parseDraft(path, text), context)
    .findings.filter(({ ruleId }) => !rule || ruleId === rule)
    .map(one => fingerprint(one, path, sha256))
}

const ironic = 'Vi möts på torsdag.\n\nTack för ingenting, säger hon.\n'
const run = 'Vi jobbar på 🔥🔥🔥🔥 i dag.\n'
const twice = `${run}\n${run}`

describe('a fingerprint', () => {
  it('is the same when the finding moves, its neighbours change, or lines end otherwise', () => {
    const [first, ...rest] = known(ironic, { rule: 'irony' })
    expect(first).toMatch(/^[0-9a-f]{32}$/)
    expect(rest).toEqual([])
    for (const changed of [
      `Ny rad överst.\n\n${ironic}`,
      ironic.replace('torsdag', 'fredag'),
      ironic.replaceAll('\n', '\r\n'),
      `---\nkanal: facebook\n---\n${ironic}`,
      `${ironic}\nOch en rad till.\n`,
    ])
      expect(known(changed, { rule: 'irony' })).toEqual([first])
  })

  it('does not depend on the language of the report', () => {
    expect(known(ironic)).not.toEqual([])
    expect(known(ironic, { with: english })).toEqual(known(ironic))
  })

  it('differs between drafts, and between equal findings of one draft', () => {
    expect(known(ironic, { path: 'b.md' })).not.toEqual(known(ironic))
    const both = known(twice)
    expect(both).toHaveLength(2)
    expect(new Set(both).size).toBe(2)
  })

  it('numbers equal findings in the order of the text, so that the first stays the first', () => {
    expect(known(run)).toEqual(known(twice).slice(0, 1))
  })

  it('holds no words of the draft', () => {
    expect(known(ironic).join()).not.toMatch(/tack|ingenting/i)
  })
})

describe('an ignore with no reason', () => {
  const text = (ignore: string) => `---\nignorera: ${ignore}\n---\n\nFyra i rad 🔥🔥🔥🔥 i dag.\n`
  const rules = (draft: string, requireReason?: boolean) =>
    linter
      .lint(parseDraft('a.md', draft), { ...context, ...(requireReason ? { requireReason } : {}) })
      .findings.map(({ ruleId }) => ruleId)

  it('is left in peace until the configuration asks for reasons', () => {
    expect(rules(text('emoji-run'))).toEqual([])
    expect(rules(text('emoji-run'), true)).toEqual(['unexplained-ignore'])
    expect(rules(text('[{regel: emoji-run, skäl: kampanj}]'), true)).toEqual([])
  })

  it('cannot be ignored itself', () => {
    expect(rules(text('[emoji-run, unexplained-ignore]'), true)).toContain('unexplained-ignore')
  })
})
