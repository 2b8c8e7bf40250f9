import { beforeAll, describe, expect, it } from 'vitest'
import { checklistOf } from '../../src/core/checklist.ts'
import { parseDraft } from '../../src/core/draft.ts'
import type { Pack } from '../../src/core/types.ts'
import { loadBuiltInPacks } from '../../src/node/packs/choose.ts'
import { contextWith } from './people/draft.ts'

let packs: readonly Pack[]
beforeAll(async () => {
  packs = await loadBuiltInPacks()
})

const context = contextWith({ ownSources: ['seko'] })

/** The clauses whose questions concern a draft with this front matter. */
const asked = (...frontMatter: readonly string[]): string[] => {
  const draft = parseDraft('a.md', `---\n${frontMatter.join('\n')}\n---\nVi ses på torsdag.\n`)
  return checklistOf(draft, packs, context).map(({ clause }) => clause.id)
}

describe('the checklist of a draft', () => {
  it('asks what concerns an official post, in the order of the policy', () => {
    expect(asked('kanal: facebook')).toEqual(['2.1', '2.2', '3.13b'])
  })

  it('asks about pictures where there are some', () => {
    const withPicture = asked('kanal: facebook', 'bilder: [{fil: a.jpg, personer: []}]')
    expect(withPicture).toEqual(['2.1', '2.2', '2.5', '3.10', '3.13b'])
  })

  it('asks employees and elected on their own accounts what only they can answer', () => {
    expect(asked('konto: privat', 'roll: förtroendevald')).toEqual(['3.2', '3.13b', '3.14a'])
    expect(asked('konto: privat', 'roll: medlem')).toEqual([])
  })

  it("asks about what is shared, unless it is the union's own", () => {
    expect(asked('delar-från: Dagens Nyheter')).toContain('3.14b')
    expect(asked('delar-från: Seko')).not.toContain('3.14b')
  })

  it('gives the pack and the words of each question in both languages', () => {
    const [first] = checklistOf(parseDraft('a.md', 'Vi ses.'), packs, context)
    expect(first?.pack.id).toBe('seko')
    expect(first?.question.sv).toMatch(/\?$/)
    expect(first?.question.en).toMatch(/\?$/)
  })

  it('asks nothing where no policy asks', () => {
    const mute = packs.filter(({ id }) => id !== 'seko')
    expect(checklistOf(parseDraft('a.md', 'Vi ses.'), mute, context)).toEqual([])
  })
})
