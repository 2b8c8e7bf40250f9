import { keptWith } from '../memo.ts'
import type { ParsedDraft } from '../types.ts'
import { featuresOfForm } from './form.ts'
import { hash } from './hash.ts'
import { type Reading, readingsOf } from './reading.ts'
import { FeatureRow, type Features, whole } from './row.ts'
import type { Sense } from './sense.ts'

/** Values of the front matter that change what a sentence means. */
const told = (['account', 'role', 'errand', 'paid-time', 'working-hours', 'shares'] as const).map(
  key => ({ key, start: hash(`m ${key} `) }),
)

/** What a word counts together with the sense of the word beside it, in tenths; */
const besideSense = 7
/** two senses of a sentence together, */
const together = 4
/** a sense that stands anywhere in the draft. */
const inDraft = 5

/** One row for all drafts, as room for it takes longer to get than to fill. */
let desk: FeatureRow | undefined

/**
 * What is the same for every rule, worked out once a draft: the words of a sentence,
 * pairs of words and the letters they are made of, what its words are about (`senses.ts`),
 * the same of the sentences beside it, its place and what the front matter tells.
 */
export const plainFeatures = keptWith((draft: ParsedDraft): Features => {
  desk ??= new FeatureRow()
  return gather(draft, desk)
})

function gather(draft: ParsedDraft, row: FeatureRow): Features {
  row.clear()
  const readings = readingsOf(draft)
  const metadata = told.map(({ key, start }) => hash(String(draft.metadata[key] ?? ''), start))
  const senses = sensesOfAll(readings)
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index] as Reading
    row.begin(reading.tokens)
    addOwn(reading, row)
    addAbout(readings, index, row)
    addBeside(readings, index, row)
    addPlace(readings, index, row)
    for (const one of metadata) row.add(one)
    for (const sense of senses) row.add(sense.inDraft, inDraft)
  }
  return row.take()
}

/** What a draft is about, each once. */
function sensesOfAll(readings: readonly Reading[]): readonly Sense[] {
  const all: Sense[] = []
  for (const { senses } of readings)
    for (const sense of senses) if (!all.includes(sense)) all.push(sense)
  return all
}

const start = featuresOfForm('<')
const noSenses: readonly Sense[] = []

function addOwn({ words, tokens }: Reading, row: FeatureRow): void {
  let before = start
  let sensesBefore = noSenses
  let first = -1
  for (let at = 0; at < words.length; at++) {
    const { form, features, senses } = words[at] as Reading['words'][number]
    row.add(features.word, whole, at)
    row.add(hash(form, before.pair), whole, at)
    for (const { name } of senses) row.add(hash(name, before.senseAfter), besideSense, at)
    for (const { formAfter } of sensesBefore) row.add(hash(form, formAfter), besideSense, at)
    if (tokens[at]?.kind === 'word') {
      row.addEach(features.grams, at)
      if (first < 0) first = at
    }
    before = features
    sensesBefore = senses
  }
  row.add(hash('>', before.pair))
  const opening = words[first]
  if (opening) row.add(opening.features.first, whole, first)
}

/** What a sentence and those beside it are about, and how much good and bad stands together. */
function addAbout(readings: readonly Reading[], index: number, row: FeatureRow): void {
  const { senses, good, bad } = readings[index] as Reading
  const [before, after] = [readings[index - 1], readings[index + 1]]
  for (const sense of before?.senses ?? noSenses) row.add(sense.before)
  for (const sense of senses) row.add(sense.here)
  for (const sense of after?.senses ?? noSenses) row.add(sense.after)
  row.add(balance(here, good, bad))
  row.add(balance(earlier, good, before?.bad))
  row.add(balance(later, good, after?.bad))
  addPairs(senses, row)
}

const here = hash('v ')
const earlier = hash('v-1 ')
const later = hash('v1 ')

/** How much good stands in a sentence, and how much bad in it or in one beside it; undefined where there is none. */
function balance(where: number, good: number, bad: number | undefined): number {
  return hash(bad === undefined ? '-' : String(bad), hash(' ', hash(String(good), where)))
}

function addPairs(senses: readonly Sense[], row: FeatureRow): void {
  for (let at = 0; at < senses.length; at++)
    for (let other = at + 1; other < senses.length; other++)
      row.add(hash((senses[other] as Sense).name, (senses[at] as Sense).pair), together)
}

/** Words of the sentences before and after, told apart from the sentence's own. */
function addBeside(readings: readonly Reading[], index: number, row: FeatureRow): void {
  for (const { features } of readings[index - 1]?.words ?? []) row.add(features.before)
  for (const { features } of readings[index + 1]?.words ?? []) row.add(features.after)
}

function addPlace(readings: readonly Reading[], index: number, row: FeatureRow): void {
  const place = index === 0 ? first : index === readings.length - 1 ? last : middle
  const length = Math.floor(Math.log2((readings[index]?.words.length ?? 0) + 1))
  row.add(hash(String(Math.min(readings.length, 3)), place))
  row.add(hash(String(Math.min(length, 4)), long))
}

const first = hash('p first ')
const middle = hash('p middle ')
const last = hash('p last ')
const long = hash('l ')
