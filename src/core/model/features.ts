import { hitsOf, type RuleList } from '../pattern/lists.ts'
import type { Metadata, ParsedDraft, Token } from '../types.ts'
import { type Words, wordsOf } from '../words.ts'

/** Something about a sentence: its hash, and the word it comes from where there is one. */
export interface Feature {
  hash: number
  word?: Token
}

/** Values of the front matter that change what a sentence means. */
const told = ['account', 'role', 'errand', 'paid-time', 'working-hours', 'shares'] as const

const longestWord = 24
const gramSizes = [3, 4, 5]

/**
 * The features of every sentence of a draft: its words, pairs of words and the
 * letters they are made of, the words of the sentences beside it, which of a
 * rule's lists stand in it or beside it, its place and what the front matter
 * tells.
 */
export function featuresOf(
  draft: ParsedDraft,
  lists: readonly RuleList[],
): readonly (readonly Feature[])[] {
  const all = wordsOf(draft)
  const listed = listFeatures(draft, lists)
  return plainFeatures(draft, all).map((plain, index) => [...plain, ...(listed[index] ?? [])])
}

const memo = new WeakMap<ParsedDraft, readonly (readonly Feature[])[]>()

/** What is the same for every rule, worked out once a draft. */
function plainFeatures(draft: ParsedDraft, all: Words): readonly (readonly Feature[])[] {
  const known = memo.get(draft)
  if (known) return known
  const metadata = metadataFeatures(draft.metadata)
  const features = all.sentences.map((_, index) => [
    ...own(all, index),
    ...beside(all, index),
    ...metadata,
    ...placeOf(all, index),
  ])
  memo.set(draft, features)
  return features
}

function own({ sentences }: Words, index: number): Feature[] {
  const features: Feature[] = []
  let before = '<'
  for (const word of sentences[index]?.tokens ?? []) {
    const form = formOf(word)
    features.push({ hash: hash(`w ${form}`), word }, { hash: hash(`b ${before} ${form}`), word })
    if (word.kind === 'word')
      for (const gram of grams(form)) features.push({ hash: hash(`c ${gram}`), word })
    before = form
  }
  features.push({ hash: hash(`b ${before} >`) })
  return features
}

/** Words of the sentences before and after, told apart from the sentence's own. */
function beside({ sentences }: Words, index: number): Feature[] {
  return [-1, 1].flatMap(step =>
    (sentences[index + step]?.tokens ?? []).map(token => ({
      hash: hash(`${step} ${formOf(token)}`),
    })),
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

function placeOf({ sentences }: Words, index: number): Feature[] {
  const place = index === 0 ? 'first' : index === sentences.length - 1 ? 'last' : 'middle'
  const length = Math.floor(Math.log2((sentences[index]?.tokens.length ?? 0) + 1))
  return [
    { hash: hash(`p ${place} ${Math.min(sentences.length, 3)}`) },
    { hash: hash(`l ${Math.min(length, 4)}`) },
  ]
}

function formOf({ kind, forms, text }: Token): string {
  if (kind === 'number') return '0'
  if (kind === 'url' || kind === 'mention') return kind
  const form = (forms.at(-1) ?? text).slice(0, longestWord)
  return kind === 'word' && text.length > 3 && text === text.toUpperCase() ? `${form}!` : form
}

function grams(form: string): string[] {
  const padded = `_${form}_`
  return gramSizes.flatMap(size =>
    Array.from({ length: Math.max(0, padded.length - size + 1) }, (_, at) =>
      padded.slice(at, at + size),
    ),
  )
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}
