import { Memo } from '../memo.ts'
import { hitsOf } from '../pattern/hits.ts'
import type { RuleList } from '../pattern/lists.ts'
import type { Metadata, ParsedDraft } from '../types.ts'
import { featuresOfForm } from './form.ts'
import { hash } from './hash.ts'
import { type Reading, readingsOf } from './reading.ts'
import { FeatureRow, type Features, whole } from './row.ts'
import type { Sense } from './sense.ts'

/** Values of the front matter that change what a sentence means. */
const told = ['account', 'role', 'errand', 'paid-time', 'working-hours', 'shares'] as const

/** What a word counts together with the sense of the word beside it, in tenths; */
const besideSense = 7
/** two senses of a sentence together, */
const together = 4
/** a sense that stands anywhere in the draft. */
const inDraft = 5

/**
 * The features of every sentence of a draft for a rule: what is the same for all
 * rules, and which of the rule's own lists stand in it or beside it.
 */
export function featuresOf(draft: ParsedDraft, lists: readonly RuleList[]): readonly Features[] {
  const standing = standingIn(draft, lists)
  const row = new FeatureRow()
  return plainFeatures(draft).map((plain, sentence) => {
    const more = standing.get(sentence)
    if (!more) return plain
    row.addAll(plain)
    for (const one of more) row.add(one)
    return row.take(plain.words)
  })
}

/** The features of lists that stand in sentences or beside them, by sentence. */
export function standingIn(
  draft: ParsedDraft,
  lists: readonly RuleList[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  const add = (sentence: number, feature: number) => {
    const known = found.get(sentence)
    if (!known) found.set(sentence, [feature])
    else if (!known.includes(feature)) known.push(feature)
  }
  for (const list of lists)
    for (const { sentence } of hitsOf(list, draft)) {
      const beside = featureBeside(list)
      add(sentence, featureIn(list))
      add(sentence - 1, beside)
      add(sentence + 1, beside)
    }
  return found
}

/** What it counts that a list stands in a sentence, and in one beside it. */
export const featureIn = ({ name }: RuleList): number => hash(`t ${name}`)
export const featureBeside = ({ name }: RuleList): number => hash(`tn ${name}`)

const memo = new Memo<ParsedDraft, readonly Features[]>()
/** One row for all drafts, as room for it takes longer to get than to fill. */
let desk: FeatureRow | undefined

/**
 * What is the same for every rule, worked out once a draft: the words of a sentence,
 * pairs of words and the letters they are made of, what its words are about (`senses.ts`),
 * the same of the sentences beside it, its place and what the front matter tells.
 */
export function plainFeatures(draft: ParsedDraft): readonly Features[] {
  const known = memo.get(draft)
  if (known) return known
  const row = desk ?? new FeatureRow()
  desk = row
  row.clear()
  const readings = readingsOf(draft)
  addEverywhere(draft.metadata, readings, row)
  const everywhere = row.take()
  const features = readings.map((reading, index) => {
    addOwn(reading, row)
    addAbout(readings, index, row)
    addBeside(readings, index, row)
    addPlace(readings, index, row)
    row.addAll(everywhere)
    return row.take(reading.tokens)
  })
  memo.set(draft, features)
  return features
}

/** What holds of every sentence of a draft. */
function addEverywhere(metadata: Metadata, readings: readonly Reading[], row: FeatureRow): void {
  for (const key of told) row.add(hash(String(metadata[key] ?? ''), hash(`m ${key} `)))
  const senses = new Set<Sense>()
  for (const reading of readings) for (const sense of reading.senses) senses.add(sense)
  for (const sense of senses) row.add(sense.inDraft, inDraft)
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
      for (const gram of features.grams) row.add(gram, whole, at)
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
  const place = index === 0 ? 'first' : index === readings.length - 1 ? 'last' : 'middle'
  const length = Math.floor(Math.log2((readings[index]?.words.length ?? 0) + 1))
  row.add(hash(`p ${place} ${Math.min(readings.length, 3)}`))
  row.add(hash(`l ${Math.min(length, 4)}`))
}
