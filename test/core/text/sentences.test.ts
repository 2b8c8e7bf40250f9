import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../src/core/document.ts'
import { tokenize } from '../../../src/core/text/tokenizer.ts'
import { parseText } from './parse-text.ts'

/** Sentences as words with spaces between. */
function sentences(text: string, language = 'sv'): string[] {
  return sentencesOf(tokenize(text), language, 0).map(({ tokens }) =>
    tokens.map(token => token.text).join(' '),
  )
}

function valuesOf(text: string, type: string): string[] {
  const found: string[] = []
  visit(parseText(text, 'sv'), node => {
    if (node.type === type && 'value' in node) found.push(node.value)
  })
  return found
}

describe('Swedish sentences', () => {
  it.each([
    ['Vi ses kl. 18.30 i salen. Kom!', ['Vi ses kl . 18.30 i salen .', 'Kom !']],
    ['Prof./dr. Namn talar. Välkommen.', ['Prof . / dr . Namn talar .', 'Välkommen .']],
    ['Från den 1 jan. 2025 gäller avtalet.', ['Från den 1 jan . 2025 gäller avtalet .']],
    ['Det var i jan. Nu är det mars.', ['Det var i jan .', 'Nu är det mars .']],
    ['Avd. 5:s ordf. Maria Ek talar.', ['Avd . 5:s ordf . Maria Ek talar .']],
    ['Vi valde ny ordf. Det var bra.', ['Vi valde ny ordf .', 'Det var bra .']],
    ['Bl.a. Umeå, t.ex. Posten, d.v.s. alla.', ['Bl.a. Umeå , t.ex. Posten , d.v.s. alla .']],
    ['Fika, musik m.m. Alla är med.', ['Fika , musik m.m.', 'Alla är med .']],
    ['Det kostar 1 900 kr eller 3,4 procent.', ['Det kostar 1 900 kr eller 3,4 procent .']],
    ['Det är slut.Nu börjar vi.', ['Det är slut .', 'Nu börjar vi .']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('line breaks', () => {
  it.each([
    ['Första raden\nAndra raden', ['Första raden', 'Andra raden']],
    ['Vi kräver:\n- lön\n- tid', ['Vi kräver :', '- lön', '- tid']],
    ['Heja oss\r\n👏 på torget', ['Heja oss', '👏 på torget']],
    ['Hej alla\n#seko', ['Hej alla', '#seko']],
    ['Tack till\nMaria för allt', ['Tack till Maria för allt']],
    ['en rad som bara\när bruten', ['en rad som bara är bruten']],
    ['ett\r\n\r\ntvå', ['ett', 'två']],
    ['ett\n\u200B\ntvå', ['ett', 'två']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('counts paragraphs at blank lines', () => {
    const found = sentencesOf(tokenize('Ett. Två.\n\nTre.'), 'sv', 4)
    expect(found.map(({ paragraph, start }) => [paragraph, start])).toEqual([
      [4, 0],
      [4, 5],
      [5, 11],
    ])
  })
})

describe('English sentences', () => {
  it('knows abbreviations and contractions', () => {
    expect(sentences("Mr. Smith said U.S. unions don't strike. We do.", 'en')).toEqual([
      "Mr . Smith said U.S. unions don't strike .",
      'We do .',
    ])
  })
})

describe('nodes of their own', () => {
  it.each([
    ['HashtagNode', 'Nu! #säkrajobbnu #1maj #1 jobb#facket', ['#säkrajobbnu', '#1maj', '#facket']],
    ['MentionNode', '(@lo_sverige) @seko.se, kim@ek @ x', ['@lo_sverige', '@seko.se']],
    ['EmailNode', 'Skriv till kim.ek@seko.example.', ['kim.ek@seko.example']],
    [
      'UrlNode',
      'Läs seko.se/ung, www.seko.se. (https://a.se/b_(c)) bit.ly/x 18.30 hem.Se ja.no',
      ['seko.se/ung', 'www.seko.se', 'https://a.se/b_(c)', 'bit.ly/x'],
    ],
    [
      'EmojiNode',
      '👨‍👩‍👧 👍🏽 🇸🇪🇳🇴 1️⃣ #️⃣ ⚓️ ❤ ™ © 1',
      ['👨‍👩‍👧', '👍🏽', '🇸🇪', '🇳🇴', '1️⃣', '#️⃣', '⚓️', '❤'],
    ],
  ])('%s', (type, text, expected) => {
    expect(valuesOf(text, type)).toEqual(expected)
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      '#',
      '@',
      '.',
      ' ',
      '\n',
      '\r\n',
      'a.se',
      'kl.',
      'Å',
      'm.m. ',
      '👏',
      '\u200D',
      "'",
    ),
  )
  const text = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))

  it.each(['sv', 'en', 'fi'])('keeps its characters where they are (%s)', language => {
    fc.assert(
      fc.property(text, value => {
        const root = parseText(value, language)
        let offset = 0
        visit(root, node => {
          if (!('value' in node)) return
          expect(value.slice(offset, offset + node.value.length)).toBe(node.value)
          expect(node.position?.start.offset).toBe(offset)
          offset += node.value.length
        })
        expect(offset).toBe(value.length)
      }),
    )
  })

  it.each([
    'a',
    '👏',
    '#',
    '@',
    '.',
    'a.',
    '@a ',
    'a@',
    'a\nB',
    '! ',
    'a/',
    'a*',
    'http://',
    'a-',
    '\u200B',
  ])('takes very much of %j', unit => {
    const value = unit.repeat(40_000)
    const root = parseText(value, 'sv')
    expect(root.position?.end.offset).toBe(value.length)
  })
})
