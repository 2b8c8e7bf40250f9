import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameForm } from '../../src/core/people/gazetteer.ts'
import { generator } from '../random.ts'
import { manyBearers, type NameSources } from './learn-names.ts'
import type { Tagging } from './learn-tagger.ts'
import { type Bearers, readNames, readWords } from './names-data.ts'
import { createNamer, filled, type Namer, swapped } from './swap.ts'
import { type Marked, readMarked, readTexts, taggingOf } from './texts.ts'

/** Where the data lies that people are learnt from. */
export interface Paths {
  given: string
  surnames: string
  /** Sentences with the people in them marked. */
  news: string
  /** Texts whose words are mostly no names. */
  words: readonly string[]
}

/** Everything to learn from, read and taken apart. */
export interface Lessons {
  names: NameSources
  /** Each sentence as it is, and where it names somebody with other names as well. */
  news: readonly { own: Tagging; swapped: Tagging | undefined }[]
  /** Sentences as posts have them, filled with names. */
  posts: readonly Tagging[]
}

/** What a tagger learns from: news in its own words counts twice, so that posts do not outweigh it. */
export function lessonsFrom(news: Lessons['news'], posts: readonly Tagging[]): Tagging[] {
  return [
    ...news.flatMap(one => [one.own, one.own, ...(one.swapped ? [one.swapped] : [])]),
    ...posts,
  ]
}

/** How often each sentence of our own is filled with names. */
const fillings = 6
const drafts = 'fixtures/corpus/train'

/** Reads what people are learnt from. */
export function readLessons({ given, surnames, news, words }: Paths): Lessons {
  const own = readdirSync(drafts)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => readTexts(join(drafts, name)))
  const more = JSON.parse(readFileSync('fixtures/people/names-sami.json', 'utf8')) as Record<
    'given' | 'surname',
    string
  >
  const names: NameSources = {
    given: withMore(readNames(given), more.given),
    surnames: withMore(readNames(surnames), more.surname),
    elsewhere: elsewhere(),
    words: readWords([...own, ...words.flatMap(readTexts)]),
  }
  const namer = createNamer(names.given, names.surnames, generator(5))
  const twin = (marked: Marked) => taggingOf(swapped(marked, namer, names.given))
  return {
    names,
    news: readMarked(news).map(marked => ({
      own: taggingOf(marked),
      swapped: marked.people.length ? twin(marked) : undefined,
    })),
    posts: postsWith(namer),
  }
}

/** Names that registers hardly have, since they drop the letters these are spelt with, as if many bore them. */
function withMore(names: Bearers, more: string): Bearers {
  const all = new Map(names)
  for (const name of more.split(' ')) {
    const form = nameForm(name)
    all.set(form, Math.max(all.get(form) ?? 0, manyBearers))
  }
  return all
}

function elsewhere(): string[] {
  const lists = JSON.parse(readFileSync('fixtures/people/elsewhere.json', 'utf8')) as Record<
    string,
    string
  >
  return [...new Set(Object.values(lists).flatMap(list => list.split(' ').map(nameForm)))]
}

function postsWith(namer: Namer): Tagging[] {
  const templates = JSON.parse(readFileSync('fixtures/people/learn.json', 'utf8')) as Record<
    string,
    string[]
  >
  return Object.entries(templates).flatMap(([language, sentences]) =>
    sentences.flatMap(sentence =>
      Array.from({ length: /[[{]/.test(sentence) ? fillings : 1 }, () =>
        taggingOf(filled(sentence, namer), language),
      ),
    ),
  )
}
