import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import wrapAnsi from 'wrap-ansi'
import { columnsOf, wrapWords } from '../../../src/core/text/columns.ts'

const texts = [
  'Ingen ska behöva gå till jobbet ensam på natten – det har vi sagt i åratal, eller hur?',
  '«Väldigtlångaordsomintefårplatspåenradochdärförmåstebrytasnågonstans» säger hon',
  'Seger! 🎉 Heja 👩🏽‍🚒 och 🇸🇪 i dag ☀️, se https://www.seko.example/tryggt-ombord-hela-natten-lång',
  'Cafe\u0301 中文字 한국어 ２ 1️⃣ ok',
  'två  mellanslag   och tre',
]

test.each(texts)('%s takes the columns that a terminal shows', text => {
  for (const word of text.split(' '))
    expect([word, columnsOf(word)]).toEqual([word, stringWidth(word)])
})

test.each(texts)('%s is wrapped as wrap-ansi wraps it', text => {
  for (const width of [10, 17, 24, 40, 69, 80])
    expect(wrapWords(text, width)).toEqual(
      wrapAnsi(text, width, { hard: true, trim: true }).split('\n'),
    )
})

test('a colour ends with its line and begins again on the next', () => {
  expect(wrapWords('ett \u001b[1m\u001b[4mtvå tre\u001b[24m\u001b[22m fyra', 8)).toEqual([
    'ett \u001b[1m\u001b[4mtvå\u001b[24m\u001b[22m',
    '\u001b[1m\u001b[4mtre\u001b[24m\u001b[22m fyra',
  ])
})
