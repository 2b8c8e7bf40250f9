import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/node/order.ts'

describe('the order of paths', () => {
  it.each([
    [['b.md', 'a.md', 'b.md'], 'a.md b.md'],
    [['a/b.md', 'a.md', 'a', 'B.md'], 'B.md a a.md a/b.md'],
    [['ö.md', 'å.md', 'z.md'], 'z.md å.md ö.md'],
    [['o\u0308.md', 'ö.md', 'å.md', 'p.md'], 'p.md å.md o\u0308.md ö.md'],
    [['\u{1f600}.md', '\uffee.md', 'z.md'], 'z.md \uffee.md \u{1f600}.md'],
  ])('of %j is %j', (paths, wanted) => {
    expect(inOrder(paths).join(' ')).toBe(wanted)
  })

  it('is the same whether or not a path has letters beyond Europe', () => {
    const path = fc.string({ unit: fc.constantFrom(...'abÅöé/. -0Z') })
    fc.assert(
      fc.property(fc.array(path), paths => {
        const far = '\u{10ffff}'
        expect(inOrder([...paths, far])).toEqual([...inOrder(paths), far])
      }),
    )
  })
})
