import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepareDraft } from '../src/core/adapters/load.ts'
import type { Context } from '../src/core/context.ts'
import { parseDraft } from '../src/core/draft.ts'
import { createLinter, type Linter } from '../src/core/linter.ts'
import { decode } from '../src/core/text/decode.ts'
import type { Result } from '../src/core/types.ts'
import { loadBuiltInPacks } from '../src/node/packs/choose.ts'

const packs = await loadBuiltInPacks()
const linter = createLinter(packs, { locale: 'sv' })
const context: Context = {
  today: '2026-11-22',
  expectedLanguages: ['sv', 'en'],
  ownSources: ['seko'],
  ownAccounts: ['seko'],
  ownDomains: ['seko.se'],
  spokespersons: ['Karin Nilsson, förbundsordförande'],
  branches: ['post', 'vård'],
  limits: { 'text-too-long': { x: 140 } },
  imageExists: () => false,
  adapters: {},
}

async function lint(text: string, own: Linter = linter): Promise<Result> {
  const draft = parseDraft('utkast.md', text)
  await prepareDraft(own, draft, context)
  return own.lint(draft, context)
}

/** What has to be true of the result for any text. */
async function holds(text: string): Promise<void> {
  const result = await lint(text)
  const lines = linesOf(text)
  for (const { span, place, ruleId, actual } of result.findings) {
    const told = `${ruleId} ${span.start}–${span.end}`
    expect([told, Number.isInteger(span.start) && Number.isInteger(span.end)]).toEqual([told, true])
    expect([told, 0 <= span.start && span.start <= span.end && span.end <= text.length]).toEqual([
      told,
      true,
    ])
    expect([told, place]).toEqual([
      told,
      { start: pointIn(lines, span.start), end: pointIn(lines, span.end) },
    ])
    expect([told, actual]).toEqual([told, text.slice(span.start, span.end)])
  }
  for (const { start, end } of result.languageRuns)
    expect([start, 0 <= start && start < end && end <= text.length]).toEqual([start, true])
  expect(await lint(text)).toEqual(result)
}

/** Where the lines of a text start, found letter by letter. */
function linesOf(text: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const isBreak = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')
    if (isBreak) starts.push(at + 1)
  }
  return starts
}

function pointIn(starts: readonly number[], offset: number) {
  const before = starts.filter(start => start <= offset)
  return { line: before.length, column: offset - (before.at(-1) ?? 0) + 1, offset }
}

/** Every word that a rule looks for, so that texts made of them make rules speak. */
const terms = packs
  .flatMap(pack => pack.rules)
  .flatMap(rule => Object.values(rule.terms).flatMap(lists => Object.values(lists).flat()))
  .flatMap(({ term }) => term.split(/[\s()|?[\]{}*<>]+/))
  .filter(Boolean)

const awkward = [
  '🚆🚆🚆🚆',
  '👩🏽‍🚒',
  '!!!',
  '”',
  '"',
  '«',
  '@anna',
  '#bästivärlden',
  '070-174 06 05',
]
const names = ['Maria Johansson', 'Anna på Postnord', 'Vilma, 9 år', '811218-9876', 'CHEFEN']
const spaces = [' ', ' ', ' ', '\n', '\r\n', '\r', '\n\n', '\u00a0', '\u2028', '\t', '. ', ', ', '']
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...new Set(terms)) },
  { weight: 2, arbitrary: fc.constantFrom(...awkward, ...names) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const post = fc
  .array(fc.tuple(piece, fc.constantFrom(...spaces)), { maxLength: 60 })
  .map(pieces => pieces.flat().join(''))

const keys =
  'kanal channel konto roll ärende betald-tid skriven publiceras språk personer bilder delar-från ignorera kampanj boost nyckel'
const values = [
  'facebook',
  '[instagram, x]',
  'ja',
  'nej',
  '2026-11-31',
  '2026-12-01 09:00',
  'privat',
  'anställd',
  '[{namn: Maria Johansson, roll: medlem}]',
  '[{fil: a.jpg, personer: [{namn: Ali, roll: barn}]}]',
  '{regel: irony, skäl: menat så}',
  '[irony, profanty]',
  '{',
  '- a',
  '"',
  '&a [*a]',
  '!!js/function x',
  'resa',
  'en',
  'so',
  '|\n  flera\n  rader',
  'null',
  '~',
  '',
]
const frontMatter = fc
  .array(fc.tuple(fc.constantFrom(...keys.split(' ')), fc.constantFrom(...values)), {
    maxLength: 6,
  })
  .chain(entries =>
    fc
      .tuple(fc.constantFrom('\n', '\r\n'), fc.constantFrom('---', '---', '...', ''))
      .map(
        ([line, end]) =>
          `---${line}${entries.map(([key, value]) => `${key}: ${value}${line}`).join('')}${end}${line}`,
      ),
  )

const runs = (numRuns: number) => ({ numRuns })

describe('whatever a draft holds', () => {
  test('any text at all: no throw, places inside the file, the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), holds),
      runs(150),
    )
  })

  test('texts of the words that rules look for', async () => {
    await fc.assert(fc.asyncProperty(post, holds), runs(150))
  })

  test('any front matter before them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(frontMatter, post), parts => holds(parts.join(''))),
      runs(150),
    )
  })

  test('any bytes that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
        const read = decode(bytes)
        if ('text' in read) await holds(read.text)
      }),
      runs(150),
    )
  })
})

/** Texts of a length that is hard on some way of reading them. */
const hard: Readonly<Record<string, (units: number) => string>> = {
  'one letter': units => 'a'.repeat(units),
  'one letter with a ring': units => 'å'.repeat(units),
  'a row of combining signs': units => `a${'\u030a'.repeat(units)}`,
  emoji: units => '👩🏽‍🚒🚆'.repeat(units / 9),
  hashtags: units => '#ett '.repeat(units / 5),
  'hashtags with no space': units => '#ett'.repeat(units / 4),
  'exclamation marks': units => '!'.repeat(units),
  exclamations: units => 'Nej!!! '.repeat(units / 7),
  quotes: units => '”'.repeat(units),
  'quoted words': units => '”ja” '.repeat(units / 5),
  'brackets opened': units => '('.repeat(units),
  'square brackets': units => '[['.repeat(units / 2),
  digits: units => '0'.repeat(units),
  'spaced digits': units => '070 '.repeat(units / 4),
  dashes: units => '-'.repeat(units),
  'at signs': units => '@'.repeat(units),
  accounts: units => '@anna '.repeat(units / 6),
  'addresses cut short': units => 'a@a.'.repeat(units / 4),
  links: units => 'www.seko.se/a '.repeat(units / 14),
  'full stops': units => 'a.'.repeat(units / 2),
  'line breaks': units => '\n'.repeat(units),
  lines: units => 'Hej\n'.repeat(units / 4),
  paragraphs: units => 'Hej\n\n'.repeat(units / 5),
  spaces: units => `a${' '.repeat(units)}a`,
  names: units => 'Maria Johansson '.repeat(units / 16),
  'swear words': units => 'fan '.repeat(units / 4),
  'masked words': units => 'f*n '.repeat(units / 4),
  insults: units => 'Chefen är en jävla idiot. '.repeat(units / 26),
  english: units => 'The chairman is a fucking idiot. '.repeat(units / 33),
  'two languages by turns': units =>
    'Vi ses på torsdag.\n\nWe meet on Thursday.\n\n'.repeat(units / 42),
  'things told of people': units => 'Lena på lönekontoret har fuskat. '.repeat(units / 33),
  ironies: units => 'Grattis vd:n till bonusen, mitt i ett varsel! '.repeat(units / 46),
  figures: units => 'Nio av tio är nöjda. '.repeat(units / 21),
  'one long sentence': units => 'Maria fuskar och chefen är en idiot och '.repeat(units / 40),
  'front matter': units => `---\n${'personer: [{namn: a}]\n'.repeat(units / 22)}---\n`,
  'nested front matter': units => `---\nkanal: ${'['.repeat(units)}\n---\n`,
  fences: units => '---\n'.repeat(units / 4),
}

async function secondsFor(text: string): Promise<number> {
  const start = performance.now()
  await lint(text)
  return (performance.now() - start) / 1000
}

/** Four where time grows with the text, sixteen where it grows with its square. */
const mostGrowth = 9
/** Under this a clock tells little. In seconds. */
const noise = 0.05

/** How many times as long four times as much takes, by the quickest of some tries: what else the machine does only slows a try down. */
async function growth(of: (units: number) => string): Promise<number> {
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let tries = 0; tries < 4; tries++) {
    small = Math.min(small, await secondsFor(of(5_000)))
    large = Math.min(large, await secondsFor(of(20_000)))
    if (large / Math.max(small, noise) < mostGrowth) break
  }
  return large / Math.max(small, noise)
}

describe('however long a draft is', () => {
  test.each(Object.entries(hard))('%s take time in proportion', async (_, of) => {
    expect(await growth(of)).toBeLessThan(mostGrowth)
  })

  test.each([
    ['100,000 letters', 'a'.repeat(100_000)],
    ['10,000 emoji', '👩🏽‍🚒'.repeat(10_000)],
    ['10,000 hashtags', '#ett '.repeat(10_000)],
    ['10,000 exclamation marks', '!'.repeat(10_000)],
    ['10,000 exclamations', 'Nej! '.repeat(10_000)],
    ['100,000 quotes', '”'.repeat(100_000)],
    ['100,000 brackets', '[('.repeat(50_000)],
    ['100,000 digits', '0'.repeat(100_000)],
    ['10,000 numbers', '070 '.repeat(10_000)],
    ['100,000 at signs', '@'.repeat(100_000)],
    ['10,000 accounts', '@anna '.repeat(10_000)],
  ])('%s take seconds at most', async (_, text) => {
    expect(await secondsFor(text)).toBeLessThan(30)
  })
})
