import { expect, test } from 'vitest'
import { parseDocument } from '../../../src/core/document.ts'
import { parseDraft } from '../../../src/core/draft.ts'
import { isDeclared } from '../../../src/core/people/mentions.ts'
import { namedPeople } from '../../../src/core/people/recogniser.ts'
import { documentOf } from '../../../src/core/text/words.ts'
import { contextWith } from './draft.ts'

function spansIn(text: string) {
  const draft = parseDocument(parseDraft('a.md', text), contextWith())
  const { words } = documentOf(draft)
  return {
    draft,
    spans: namedPeople(draft).map(({ from, to }) => ({
      start: words[from]?.token.start ?? 0,
      end: words[to - 1]?.token.end ?? 0,
    })),
  }
}

const namesIn = (text: string) => {
  const { draft, spans } = spansIn(text)
  return spans.map(({ start, end }) => draft.text.slice(start, end))
}

test.each([
  ['a soft hyphen', 'Vi tackar Petra Lind\u00ADgård, svetsare i Luleå.', 'Petra Lind\u00ADgård'],
  ['a hidden space', 'Vi tackar Petra\u200BLindgård, svetsare.', 'Petra\u200BLindgård'],
  ['capitals', 'STORT TACK TILL PETRA LINDGREN SOM KOM.', 'PETRA LINDGREN'],
  ['letters of mathematics', 'Tack till 𝗣𝗲𝘁𝗿𝗮 𝗟𝗶𝗻𝗱𝗴𝗿𝗲𝗻, svetsare.', '𝗣𝗲𝘁𝗿𝗮 𝗟𝗶𝗻𝗱𝗴𝗿𝗲𝗻'],
  ['a tag', 'Starkt jobbat #PetraLindgren i helgen!', '#PetraLindgren'],
  ['a tag in small letters', 'Starkt jobbat #petralindgren i helgen!', '#petralindgren'],
  ['a broken line', 'Vi tackar svetsaren Petra\nLindgren för en fin insats.', 'Petra\nLindgren'],
  ['an initial first', 'P. Lindgren, svetsare i Luleå, fick pris.', 'P. Lindgren'],
  ['an initial last', 'Vi tackar Petra L., svetsare i Luleå.', 'Petra L'],
  ['an initial last with no full stop', 'Tack Petra L för allt.', 'Petra L'],
  ['an initial first with no full stop', 'Med var P Lindgren från klubben.', 'P Lindgren'],
  ['a nickname', 'Petra ”Pirre” Lindgren, svetsare, kom.', 'Petra ”Pirre” Lindgren'],
  ['the surname first', 'Med på mötet var Lindgren, Petra från klubben.', 'Lindgren, Petra'],
])('%s does not hide a name', (_, text, name) => {
  expect(namesIn(text)).toEqual([name])
})

test('names on lines of their own stay apart', () => {
  expect(namesIn('Med var\nPetra\nLindgren\nAli\nhela dagen.')).not.toContain('Petra\nLindgren')
})

test.each([
  '#tryggajobb',
  '#Kollektivavtal',
  '#SekoStockholm',
  'VI KRÄVER SVAR NU',
  'grupp A vann och plan B gäller',
])('%s is nobody', text => {
  expect(namesIn(`Hej alla, ${text} i dag.`)).toEqual([])
})

test('a tag is the name that is declared', () => {
  const { draft, spans } = spansIn(
    '---\nspråk: sv\npersoner: [Petra Lindgren]\n---\nBra jobbat #PetraLindgren och #AliHassan!',
  )
  expect(spans.map(span => isDeclared(span, draft, []))).toEqual([true, false])
})

test.each([
  ['A weekend in San Diego with Boston College people.', []],
  ['By Fall we will know what Great Northern Trains wants.', []],
  ['“We never stop,” said Dolores Whitfield, nurse and steward.', ['Dolores Whitfield']],
  ['Shipwrecked off Hong Kong, the John Harvey lay near South Carolina.', []],
  ['“No,” said Priya Nair, a nurse. We then went home to eat.', ['Priya Nair']],
  ['I asked Michael A. Johansson about Much Ado About Nothing.', ['Michael A. Johansson']],
])('English capitals are no sign of a name: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})
