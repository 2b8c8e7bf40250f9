import fc from 'fast-check'
import twitter from 'twitter-text'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/core/document.ts'
import { parseDraft } from '../../../src/core/draft.ts'
import { postLength } from '../../../src/core/text/post-length.ts'
import { documentOf } from '../../../src/core/text/words.ts'
import { contextWith } from '../people/draft.ts'

/** The links that a draft with this body has. */
function linksIn(text: string): readonly string[] {
  const draft = parseDocument(parseDraft('a.md', `---\nspråk: sv\n---\n${text}`), contextWith())
  return documentOf(draft)
    .words.filter(({ token }) => token.kind === 'url' && !token.text.includes('@'))
    .map(({ token }) => token.text)
}

const onX = (text: string) => postLength(text, linksIn(text), 'weighted', 23)

describe('X counts as its own library', () => {
  test.each([
    ['keycaps', '1️⃣2️⃣#️⃣*️⃣ 3⃣'],
    ['signs of text', '© ® ™ ℹ ↔ ‼ 1 # *'],
    ['the same as pictures', '©️ ®️ ™️ ℹ️ ↔️ ‼️'],
    ['skin tones and families', '👍🏽 👩‍👩‍👧‍👦 🏳️‍🌈 👩🏾‍🚒'],
    ['flags', '🇸🇪🇳🇴 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['other scripts', 'Ελλάδα Кириллица 日本語 한국어 עברית'],
    ['dashes and quotation marks', '”Så” – sa hon … — ‘nej’ “ja”'],
    ['decomposed letters', 'A\u030Angström'.normalize('NFC')],
    ['zero-width marks', 'a\u200Bb\u200Dc\uFE0Fd'],
    ['links', 'Läs https://www.example.se/a/b?c=d, seko.se och forms.gle/AbC123 nu'],
    ['a link at the end of a sentence', 'Se example.org/lön.'],
  ])('%s', (_, text) => {
    expect(onX(text)).toBe(twitter.parseTweet(text).weightedLength)
  })

  test('any row of words, signs, emoji and links', () => {
    const piece = fc.constantFrom(
      ...'Klubben möts på torget! 1️⃣ 👍🏽 ❤️ ❤ © ©️ ™ 🇸🇪 🚂 👩‍🔧 – … ” € → ✊🏿 日本 #lön @seko 12:30 https://seko.se/a forms.gle/x1 example.social'.split(
        ' ',
      ),
    )
    const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map(pieces => pieces.join(' '))
    fc.assert(
      fc.property(text, own => {
        expect(onX(own)).toBe(twitter.parseTweet(own).weightedLength)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the other units', () => {
  test('graphemes are what a reader sees as one', () => {
    expect(postLength('👩‍👩‍👧‍👦å\u0308🇸🇪', [], 'graphemes')).toBe(3)
  })

  test('on Threads an emoji counts its bytes', () => {
    expect(postLength('Hej 👍🏽!', [], 'emoji-bytes')).toBe(5 + 8)
    expect(postLength('Åäö ©', [], 'emoji-bytes')).toBe(5)
  })

  test('a link counts what the channel says', () => {
    const link = 'https://www.example.se/nyheter/2026/11/en-lang-adress'
    const text = `Läs ${link}`
    expect(postLength(text, [link], 'graphemes', 23)).toBe(4 + 23)
    expect(postLength(text, [link], 'graphemes', 'shortened')).toBe(
      'Läs www.example.se/nyheter/2026...'.length,
    )
    expect(postLength(text, [link], 'characters')).toBe(text.length)
  })
})
