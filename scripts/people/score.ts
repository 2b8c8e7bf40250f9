import type { NameModel } from '../../src/core/people/gazetteer.ts'
import { findPeople, type PeopleModel, peopleModel } from '../../src/core/people/recogniser.ts'
import { learnTagger, type Tagging } from './learn-tagger.ts'
import { type Lessons, lessonsFrom } from './lessons.ts'

/** How well people are found: names found as a whole and nothing more. */
export interface Score {
  precision: number
  recall: number
  f1: number
}

const folds = 5

/** Learns from four fifths of the news, five times, and finds the people of the fifth. */
export function crossValidate({ news, posts }: Lessons, names: NameModel): Score {
  let hits = 0
  let said = 0
  let there = 0
  for (let fold = 0; fold < folds; fold++) {
    const held = (_: unknown, index: number) => index % folds === fold
    const rest = news.filter((one, index) => !held(one, index))
    const model = { ...peopleModel, names, tagger: learnTagger(lessonsFrom(rest, posts), names) }
    for (const { own } of news.filter(held)) {
      const found = findPeople(own.words, model)
      const gold = new Set(own.people.map(keyOf))
      hits += found.filter(one => gold.has(keyOf(one))).length
      said += found.length
      there += gold.size
    }
  }
  const [precision, recall] = [hits / said, hits / there]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** The names found where nobody is, as they stand. */
export function falseAlarms(texts: readonly Tagging[], model: PeopleModel): readonly string[] {
  return texts.flatMap(({ words, people }) =>
    findPeople(words, model)
      .filter(one => !people.some(({ from, to }) => from < one.to && one.from < to))
      .map(({ from, to }) =>
        words
          .slice(from, to)
          .map(({ token }) => token.text)
          .join(' '),
      ),
  )
}

function keyOf({ from, to }: { from: number; to: number }): string {
  return `${from} ${to}`
}
