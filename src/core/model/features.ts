import { hitsOf, type RuleList } from '../pattern/lists.ts'
import type { Metadata, ParsedDraft } from '../types.ts'
import { featuresOfForm } from './form.ts'
import { hash } from './hash.ts'
import { type Reading, readingsOf } from './reading.ts'
import { FeatureRow, type Features } from './row.ts'

/** Values of the front matter that change what a sentence means. */
const told = ['account', 'role', 'errand', 'paid-time', 'working-hours', 'shares'] as const

/** What a word counts together with the sense of the word beside it. */
const besideSense = 0.7
/** What two senses of a sentence count together. */
const together = 0.4
/** What a sense counts that stands anywhere in the draft. */
const inDraft = 0.5

/**
 * The features of every sentence of a draft: its words, pairs of words and the
 * letters they are made of, what its words are about (`senses.ts`), the same of
 * the sentences beside it, which of a rule's lists stand in it or beside it,
 * its place and what the front matter tells. Where no list stands, all rules get
 * the same row.
 */
export function featuresOf(draft: ParsedDraft, lists: readonly RuleList[]): readonly Features[] {
  const rows: Features[] = [...plainFeatures(draft)]
  const own = new Map<number, FeatureRow>()
  const add = (sentence: number, feature: string) => {
    const plain = rows[sentence]
    if (!plain) return
    const row = own.get(sentence) ?? new FeatureRow(plain)
    row.add(hash(feature))
    own.set(sentence, row)
  }
  for (const list of lists)
    for (const { sentence } of hitsOf(list, draft)) {
      add(sentence, `t ${list.name}`)
      for (const step of [-1, 1]) add(sentence + step, `tn ${list.name}`)
    }
  for (const [sentence, row] of own) rows[sentence] = row
  return rows
}

const memo = new WeakMap<ParsedDraft, readonly Features[]>()

/** What is the same for every rule, worked out once a draft. */
function plainFeatures(draft: ParsedDraft): readonly Features[] {
  const known = memo.get(draft)
  if (known) return known
  const readings = readingsOf(draft)
  const everywhere = new FeatureRow()
  addMetadata(draft.metadata, everywhere)
  for (const sense of new Set(readings.flatMap(({ senses }) => [...senses])))
    everywhere.add(hash(`kd ${sense}`), inDraft)
  const features = readings.map((reading, index) => {
    const row = new FeatureRow()
    addOwn(reading, row)
    addAbout(readings, index, row)
    addBeside(readings, index, row)
    addPlace(readings, index, row)
    everywhere.hashes.forEach((one, at) => {
      row.add(one, everywhere.values[at])
    })
    return row
  })
  memo.set(draft, features)
  return features
}

const start = featuresOfForm('<')
const pairOfSense = hash('cb ')

function addOwn({ words }: Reading, row: FeatureRow): void {
  let before = start
  let sensesBefore: readonly string[] = []
  for (const { form, token: word, senses } of words) {
    const own = featuresOfForm(form)
    row.add(own.word, 1, word)
    row.add(hash(form, before.pair), 1, word)
    for (const sense of senses) row.add(hash(sense, before.senseAfter), besideSense, word)
    for (const sense of sensesBefore)
      row.add(hash(form, hash(`${sense} `, pairOfSense)), besideSense, word)
    if (word.kind === 'word') for (const gram of own.grams) row.add(gram, 1, word)
    before = own
    sensesBefore = senses
  }
  row.add(hash('>', before.pair))
  const first = words.find(({ token }) => token.kind === 'word')
  if (first) row.add(featuresOfForm(first.form).first, 1, first.token)
}

/** What a sentence and those beside it are about, and how much good and bad stands together. */
function addAbout(readings: readonly Reading[], index: number, row: FeatureRow): void {
  for (const step of [-1, 0, 1])
    for (const sense of readings[index + step]?.senses ?? []) row.add(hash(`k${step} ${sense}`))
  const { good = 0, bad = 0, senses } = readings[index] ?? {}
  row.add(hash(`v ${good} ${bad}`))
  for (const step of [-1, 1])
    row.add(hash(`v${step} ${good} ${readings[index + step]?.bad ?? '-'}`))
  addPairs([...(senses ?? [])].sort(), row)
}

function addPairs(senses: readonly string[], row: FeatureRow): void {
  senses.forEach((one, at) => {
    const pair = hash(`kk ${one} `)
    for (const other of senses.slice(at + 1)) row.add(hash(other, pair), together)
  })
}

/** Words of the sentences before and after, told apart from the sentence's own. */
function addBeside(readings: readonly Reading[], index: number, row: FeatureRow): void {
  for (const { form } of readings[index - 1]?.words ?? []) row.add(featuresOfForm(form).before)
  for (const { form } of readings[index + 1]?.words ?? []) row.add(featuresOfForm(form).after)
}

function addMetadata(metadata: Metadata, row: FeatureRow): void {
  for (const key of told) row.add(hash(`m ${key} ${String(metadata[key] ?? '')}`))
}

function addPlace(readings: readonly Reading[], index: number, row: FeatureRow): void {
  const place = index === 0 ? 'first' : index === readings.length - 1 ? 'last' : 'middle'
  const length = Math.floor(Math.log2((readings[index]?.words.length ?? 0) + 1))
  row.add(hash(`p ${place} ${Math.min(readings.length, 3)}`))
  row.add(hash(`l ${Math.min(length, 4)}`))
}
