import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDraft } from '../../src/core/draft.ts'
import { seenBeforeFold } from '../../src/page/counters.ts'
import { draftIn, holdSeveral, pathBeside } from '../../src/page/folder.ts'
import { draftOf, emptyPost, isEmpty, type Post, postFrom, withSaid } from '../../src/page/post.ts'

describe('a post as a draft file', () => {
  test('is its text alone where nothing else was said', () => {
    const { draft, offset } = draftOf({ text: 'Kom på torsdag!', metadata: {} }, 'a.md', 'sv')
    expect([draft.text, offset]).toEqual(['Kom på torsdag!', 0])
  })

  test('keeps words that look like front matter as words of the post', () => {
    const text = '---\nkanal: facebook\n---\nKom på torsdag!'
    const { draft, offset } = draftOf({ text, metadata: {} }, 'a.md', 'sv')
    expect(draft.metadata).toEqual({})
    expect(draft.text.slice(offset)).toBe(text)
    expect(draft.body.start).toBeLessThanOrEqual(offset)
  })

  test('is opened again as it was, whatever its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), raw => {
        // As a field of a page gives it.
        const text = raw.replace(/\r\n?/g, '\n').replace(/^\n+/, '')
        const post: Post = { text, metadata: { channel: ['facebook'], campaign: 'Tryggt' } }
        const { draft } = draftOf(post, 'a.md', 'sv')
        expect(postFrom(parseDraft('a.md', draft.text)).post).toEqual(post)
      }),
    )
  })

  test('tells which keys of a draft it has no field for', () => {
    const draft = parseDraft('a.md', '---\ntitle: A\nkanal: x\nhumör: B\n---\nKom!\n')
    expect(postFrom(draft).left).toEqual(['title', 'humör'])
  })
})

test('what is taken back is no longer said, and nothing said is empty', () => {
  const said = withSaid({ name: 'Maria', consent: 's012' }, { consent: '' })
  expect(said).toEqual({ name: 'Maria' })
  expect(isEmpty(emptyPost)).toBe(true)
  expect(isEmpty({ text: ' \n', metadata: {} })).toBe(true)
  expect(isEmpty({ text: '', metadata: { boost: false } })).toBe(false)
})

describe('where a channel folds a post', () => {
  const fold = { characters: 20, lines: 2 }

  test.each([
    ['Kort.', undefined],
    ['En rad\nTvå rader', undefined],
    ['En rad\nTvå rader\nTre rader', 'En rad\nTvå rader'],
    ['Elva brevbärare delar ut post i kylan', 'Elva brevbärare'],
    ['Enlångsammanskrivenrubriksominteslutar', 'Enlångsammanskrivenr'],
  ])('%s', (text, seen) => {
    expect(seenBeforeFold(text, fold)).toBe(seen)
  })
})

describe('what is dropped', () => {
  test.each([
    ['utkast/maj.md', 'bilder/a.jpg', 'utkast/bilder/a.jpg'],
    ['utkast/maj.md', '../a.jpg', 'a.jpg'],
    ['utkast/maj.md', 'bilder\\a.jpg', 'utkast/bilder/a.jpg'],
    ['maj.md', '../a.jpg', undefined],
    ['maj.md', 'https://seko.example/a.jpg', undefined],
    ['maj.md', '/etc/passwd', undefined],
  ])('%s names %s: %s', (draft, file, path) => {
    expect(pathBeside(draft, file)).toBe(path)
  })

  const dropped = (path: string, text = 'Kom!') => ({ path, file: new File([text], path) })
  const calendar = 'Datum;Kanal;Text\n2026-12-01;Facebook;Kom på torsdag!\n'
  const register = 'id;namn;gäller\ns012;Maria Johansson;namn\n'

  test.each([
    ['one draft', [dropped('a.md')], false],
    ['two drafts', [dropped('a.md'), dropped('b.txt')], true],
    ['a folder', [dropped('utkast/a.md')], true],
    ['a draft and its picture', [dropped('a.md'), dropped('a.jpg')], false],
    ['a calendar', [dropped('december.csv', calendar)], true],
    ['a register', [dropped('samtycken.csv', register)], false],
    ['a register with another name', [dropped('lista.csv', register)], false],
  ])('is several posts or not: %s', async (_, files, isSeveral) => {
    expect(await holdSeveral(files)).toBe(isSeveral)
  })

  test('a file that is no text says why', async () => {
    const read = (content: BlobPart) => draftIn('a.md', new File([content], 'a.md'))
    expect(await read('')).toEqual({ reason: 'empty' })
    expect(await read(new Uint8Array([0, 1, 2]))).toEqual({ reason: 'binary' })
    expect(await read('x'.repeat(2_000_000))).toEqual({ reason: 'too-large' })
    expect(await read('Kom!')).toEqual({ draft: parseDraft('a.md', 'Kom!') })
  })
})
