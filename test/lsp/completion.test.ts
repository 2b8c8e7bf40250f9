import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { folderWith } from '../node/folder.ts'
import { startEditor } from './client.ts'

const files = {
  'tankefter.yml':
    'branscher: [post, "sjöfolk: fiske"]\nregister: s.csv\ntalespersoner: ["Karin Nilsson, förbundsordförande"]\n',
  's.csv': 'id;namn\ns1;Amal Nilsson\ns2;Bo Ek\n',
  'utkast/bilder/perrong.jpg': '',
  'utkast/film.mp4': '',
  'utkast/a.md': '',
}

/** What is offered at the `|` of a text, and the text with the first of some words taken. */
async function offered(marked: string, start: { locale?: string } = {}) {
  const { editor, uri } = await startEditor({ folder: await folderWith(files), ...start })
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const at = uri('utkast/a.md')
  editor.open(at, text)
  const document = TextDocument.create(at, 'markdown', 1, text)
  const items = await editor.completions(at, document.positionAt(offset))
  return {
    labels: items.map(({ label }) => label),
    detail: (label: string) => items.find(item => item.label === label)?.detail,
    taken: (label: string) => {
      const { textEdit } = items.find(item => item.label === label) ?? {}
      if (!textEdit || !('range' in textEdit)) throw new Error(`not offered: ${label}`)
      return TextDocument.applyEdits(document, [textEdit])
    },
  }
}

describe('completion offers', () => {
  test('keys that are not there yet, in the language of the draft', async () => {
    const { labels, taken } = await offered('---\nkanal: x\npu|\nbransch: post\n---\nHej')
    expect(labels).toContain('publiceras')
    expect(labels).not.toContain('kanal')
    expect(labels).not.toContain('bransch')
    expect(labels).not.toContain('publish')
    expect(taken('publiceras')).toBe('---\nkanal: x\npubliceras: \nbransch: post\n---\nHej')
    expect((await offered('---\nchannel: x\n|')).labels).toContain('publish')
    expect((await offered('---\n|', { locale: 'en' })).labels).toContain('channel')
    expect((await offered('---\r\n|\r\n---\r\n')).labels).toContain('kanal')
  })

  test.each([
    ['---\nkanal: |', 'instagram', '---\nkanal: instagram'],
    ['---\nkanal: [facebook, in|]\n---\n', 'instagram', '---\nkanal: [facebook, instagram]\n---\n'],
    ['---\nkanal:\n  - fa|\n---\n', 'facebook', '---\nkanal:\n  - facebook\n---\n'],
    ['---\nkanal:\n- fa|\n', 'facebook', '---\nkanal:\n- facebook\n'],
    ['---\nkonto: pri|', 'privat', '---\nkonto: privat'],
    ['---\nboost: |\n---\n', 'nej', '---\nboost: nej\n---\n'],
    ['---\nspråk: |', 'fi', '---\nspråk: fi'],
    ['---\nbransch: |', 'sjöfolk: fiske', '---\nbransch: "sjöfolk: fiske"'],
    ['---\nroll: |', 'anställd', '---\nroll: anställd'],
    ['---\npersoner: [{namn: Bo, ro|', 'roll', '---\npersoner: [{namn: Bo, roll: '],
    [
      '---\npersoner: [{namn: Bo, roll: me|}]',
      'medlem',
      '---\npersoner: [{namn: Bo, roll: medlem}]',
    ],
    [
      '---\npersoner:\n  - namn: Bo\n    roll: b|',
      'barn',
      '---\npersoner:\n  - namn: Bo\n    roll: barn',
    ],
    [
      '---\npersoner:\n  - namn: Bo\n    |',
      'samtycke',
      '---\npersoner:\n  - namn: Bo\n    samtycke: ',
    ],
    ['---\npersoner:\n  - namn: |', 'Karin Nilsson', '---\npersoner:\n  - namn: Karin Nilsson'],
    ['---\npersoner:\n  - |', 'Amal Nilsson', '---\npersoner:\n  - Amal Nilsson'],
    ['---\npersoner:\n  - samtycke: s|', 's1', '---\npersoner:\n  - samtycke: s1'],
    [
      '---\npersoner:\n  - samtycke:\n      gäller: [na|',
      'namn',
      '---\npersoner:\n  - samtycke:\n      gäller: [namn',
    ],
    ['---\nbilder:\n  - fil: |', 'bilder/perrong.jpg', '---\nbilder:\n  - fil: bilder/perrong.jpg'],
    ['---\nbilder: [f|', 'film.mp4', '---\nbilder: [film.mp4'],
    [
      '---\nbilder:\n  - fil: a\n    personer:\n      - roll: |',
      'fiktiv',
      '---\nbilder:\n  - fil: a\n    personer:\n      - roll: fiktiv',
    ],
    ['---\nignorera: [ir|]', 'irony', '---\nignorera: [irony]'],
    ['---\nignorera:\n  - regel: |', 'irony', '---\nignorera:\n  - regel: irony'],
    [
      '---\nkanal: x\nignorera:\n  - regel: joke\n    |\n---\n',
      'skäl',
      '---\nkanal: x\nignorera:\n  - regel: joke\n    skäl: \n---\n',
    ],
  ])('at %j «%s»', async (marked, label, after) => {
    expect((await offered(marked)).taken(label)).toBe(after)
  })

  test('who a consent is for, and what a rule is about', async () => {
    const consent = await offered('---\npersoner: [{samtycke: |}]\n---\n')
    expect(consent.labels).toEqual(['s1', 's2'])
    expect(consent.detail('s2')).toBe('Bo Ek')
    expect((await offered('---\nignorera: |')).detail('irony')).toMatch(/\S/)
    expect((await offered('---\npersoner: [|')).detail('Karin Nilsson')).toBe('förbundsordförande')
  })

  test.each([
    'Hej |',
    '---\nkanal: x\n---\n|',
    '---\nkanal: x\n---\npersoner:\n  - roll: |',
    '---\nkampanj: |',
    '---\nkanall: |',
    '---\nkanal:|',
    '|---\nkanal: x\n---\n',
  ])('nothing at %j', async marked => {
    expect((await offered(marked)).labels).toEqual([])
  })
})
