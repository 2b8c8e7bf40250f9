import { hitsOf, type RuleList } from '../pattern/lists.ts'
import type { Metadata, ParsedDraft, Token } from '../types.ts'
import { wordsOf } from '../words.ts'
import { hash } from './hash.ts'
import { type Reading, readingsOf } from './reading.ts'

/** Something about a sentence: its hash, what it counts, and the word it comes from where there is one. */
export interface Feature {
  hash: number
  /** 1 where left out. */
  value?: number
  word?: Token
}

/** Values of the front matter that change what a sentence means. */
const told = ['account', 'role', 'errand', 'paid-time', 'working-hours', 'shares'] as const

const gramSizes = [3, 4, 5]
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
 * its place and what the front matter tells.
 */
export function featuresOf(
  draft: ParsedDraft,
  lists: readonly RuleList[],
): readonly (readonly Feature[])[] {
  const listed = listFeatures(draft, lists)
  return plainFeatures(draft).map((plain, index) => [...plain, ...(listed[index] ?? [])])
}

const memo = new WeakMap<ParsedDraft, readonly (readonly Feature[])[]>()

/** What is the same for every rule, worked out once a draft. */
function plainFeatures(draft: ParsedDraft): readonly (readonly Feature[])[] {
  const known = memo.get(draft)
  if (known) return known
  const readings = readingsOf(draft)
  const everywhere = [
    ...metadataFeatures(draft.metadata),
    ...[...new Set(readings.flatMap(({ senses }) => [...senses]))].map(sense => ({
      hash: hash(`kd ${sense}`),
      value: inDraft,
    })),
  ]
  const features = readings.map((reading, index) => [
    ...own(reading),
    ...about(readings, index),
    ...beside(readings, index),
    ...placeOf(readings, index),
    ...everywhere,
  ])
  memo.set(draft, features)
  return features
}

function own({ words }: Reading): Feature[] {
  const features: Feature[] = []
  let before = '<'
  let sensesBefore: readonly string[] = []
  for (const { form, token: word, senses } of words) {
    features.push({ hash: hash(`w ${form}`), word }, { hash: hash(`b ${before} ${form}`), word })
    for (const sense of senses)
      features.push({ hash: hash(`bc ${before} ${sense}`), value: besideSense, word })
    for (const sense of sensesBefore)
      features.push({ hash: hash(`cb ${sense} ${form}`), value: besideSense, word })
    if (word.kind === 'word')
      for (const gram of grams(form)) features.push({ hash: hash(`c ${gram}`), word })
    before = form
    sensesBefore = senses
  }
  features.push({ hash: hash(`b ${before} >`) })
  const first = words.find(({ token }) => token.kind === 'word')
  if (first) features.push({ hash: hash(`s ${first.form}`), word: first.token })
  return features
}

/** What a sentence and those beside it are about, and how much good and bad stands together. */
function about(readings: readonly Reading[], index: number): Feature[] {
  const names = [-1, 0, 1].flatMap(step =>
    [...(readings[index + step]?.senses ?? [])].map(sense => `k${step} ${sense}`),
  )
  const { good = 0, bad = 0 } = readings[index] ?? {}
  const mixed = [-1, 1].map(step => `v${step} ${good} ${readings[index + step]?.bad ?? '-'}`)
  const alone = [...names, `v ${good} ${bad}`, ...mixed].map(name => ({ hash: hash(name) }))
  return [...alone, ...pairs([...(readings[index]?.senses ?? [])].sort())]
}

function pairs(senses: readonly string[]): Feature[] {
  return senses.flatMap((one, at) =>
    senses.slice(at + 1).map(other => ({ hash: hash(`kk ${one} ${other}`), value: together })),
  )
}

/** Words of the sentences before and after, told apart from the sentence's own. */
function beside(readings: readonly Reading[], index: number): Feature[] {
  return [-1, 1].flatMap(step =>
    (readings[index + step]?.words ?? []).map(({ form }) => ({ hash: hash(`${step} ${form}`) })),
  )
}

function listFeatures(draft: ParsedDraft, lists: readonly RuleList[]): Feature[][] {
  const features: Feature[][] = wordsOf(draft).sentences.map(() => [])
  for (const list of lists)
    for (const { sentence } of hitsOf(list, draft)) {
      features[sentence]?.push({ hash: hash(`t ${list.name}`) })
      for (const step of [-1, 1]) features[sentence + step]?.push({ hash: hash(`tn ${list.name}`) })
    }
  return features
}

function metadataFeatures(metadata: Metadata): Feature[] {
  return told.map(key => ({ hash: hash(`m ${key} ${String(metadata[key] ?? '')}`) }))
}

function placeOf(readings: readonly Reading[], index: number): Feature[] {
  const place = index === 0 ? 'first' : index === readings.length - 1 ? 'last' : 'middle'
  const length = Math.floor(Math.log2((readings[index]?.words.length ?? 0) + 1))
  return [
    { hash: hash(`p ${place} ${Math.min(readings.length, 3)}`) },
    { hash: hash(`l ${Math.min(length, 4)}`) },
  ]
}

function grams(form: string): string[] {
  const padded = `_${form}_`
  return gramSizes.flatMap(size =>
    Array.from({ length: Math.max(0, padded.length - size + 1) }, (_, at) =>
      padded.slice(at, at + size),
    ),
  )
}
