import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Random, randomFrom } from './random.ts'

/** One in so many drafts is in English, about as in the evaluation corpus. */
const englishEvery = 10
/** Files in one folder: a content repository keeps a month or a campaign together. */
const perFolder = 100

/** Sentences to make drafts of, by language. */
interface Sentences {
  sv: readonly string[]
  en: readonly string[]
}

interface Labelled {
  text: string
  labels: readonly unknown[]
}

/** The sentences of the evaluation corpus; of drafts in which something is to be found only where `all` asks for them. */
export function readSentences(corpus: string, all = true): Sentences {
  const folder = join(corpus, 'train')
  const of = (language: string) =>
    readdirSync(folder)
      .filter(file => file.startsWith(`${language}-`))
      .sort()
      .flatMap(file => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
      .map(line => JSON.parse(line) as Labelled)
      .filter(({ labels }) => all || labels.length === 0)
      .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u))
      .filter(sentence => sentence.length > 3)
  return { sv: of('sv'), en: of('en') }
}

/** How drafts differ from the usual. */
interface Kind {
  seed?: number
  /** Front matter that gives rise to no question: no pictures that are missing, nobody who has not consented. */
  settled?: boolean
}

/**
 * Writes drafts of the kinds users have: posts of two to seven sentences, most with
 * front matter. The same seed gives the same drafts.
 *
 * @returns The paths, relative to the folder.
 */
export function writeDrafts(
  folder: string,
  count: number,
  sentences: Sentences,
  { seed = 1, settled = false }: Kind = {},
): string[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, index) => {
    const inside = `${Math.floor(index / perFolder)}`
    if (index % perFolder === 0) mkdirSync(join(folder, inside), { recursive: true })
    const path = join(inside, `${index}.md`)
    const language = index % englishEvery === englishEvery - 1 ? 'en' : 'sv'
    writeFileSync(join(folder, path), draft(sentences[language], random, settled))
    return path
  })
}

function draft(sentences: readonly string[], random: Random, settled: boolean): string {
  const body = Array.from({ length: 2 + Math.floor(random.next() * 6) }, () => random.of(sentences))
  const text = body.join(random.next() < 0.3 ? '\n\n' : ' ')
  return random.next() < 0.15 ? `${text}\n` : `${frontMatter(random, settled)}\n${text}\n`
}

function frontMatter(random: Random, settled: boolean): string {
  const channels = settled
    ? ['facebook', 'linkedin']
    : ['facebook', 'instagram', 'x', 'linkedin', '[facebook, instagram]']
  const lines = [
    `kanal: ${random.of(channels)}`,
    `publiceras: 2026-${random.of(['01', '04', '09', '12'])}-${random.of(['03', '14', '28'])}`,
    ...(random.next() < 0.3 ? [`bransch: ${random.of(['post', 'spårtrafik', 'vård'])}`] : []),
    ...(random.next() < (settled ? 0 : 0.2)
      ? ['personer:', '  - {namn: Maria Johansson, roll: medlem}']
      : []),
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

/** Texts that a careless pattern would hang on, each about as many characters long. */
export function worstCases(characters: number): Readonly<Record<string, string>> {
  const times = (text: string) => text.repeat(Math.ceil(characters / text.length))
  return {
    'one letter': times('a'),
    'letters and spaces': times('a '),
    'deep emoji': times('👩🏽‍❤️‍💋‍👨🏿'),
    hashtags: times('#säkrajobbnu '),
    mentions: times('@nagon '),
    addresses: times('a@b.se www.a.se '),
    capitals: times('JA NEJ '),
    brackets: times('([{«'),
    names: times('Anna Ek von '),
    digits: times('1 '),
  }
}
