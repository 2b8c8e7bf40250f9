import { normOf, sentenceRows } from '../../src/core/classifier/classifier.ts'
import { featureVectorsOf } from '../../src/core/classifier/features.ts'
import { factsOf, holds } from '../../src/core/conditions.ts'
import { parseDocument } from '../../src/core/document.ts'
import { parseDraft } from '../../src/core/draft.ts'
import { createLinter } from '../../src/core/linter.ts'
import { intersect } from '../../src/core/spans.ts'
import { contextOf, readProximity } from '../../src/core/terms/proximity.ts'
import { openTermLists } from '../../src/core/terms/term-lists.ts'
import { documentOf } from '../../src/core/text/words.ts'
import type { Draft, Pack, ParsedDraft, Rule, Span } from '../../src/core/types.ts'
import { context } from '../context.ts'
import type { Labelled } from '../evaluate/corpus.ts'
import { packed } from './pack.ts'

/** A draft to learn from: labelled, or real text that is taken to hold nothing. */
export interface Source extends Labelled {
  /** Whether nobody labelled it: it is the quiet side, and alarms are counted on it. */
  real: boolean
}

/** Sentences to learn from as the rows of a sparse matrix, shared by the models of all rules. */
export interface Examples {
  /** How many buckets features fall into. */
  size: number
  /** Where each row begins in `buckets` and `values`; at the end where the last one ends. */
  starts: Int32Array
  buckets: Int32Array
  /** What each bucket counts; the squares of a row add up to one. */
  values: Float32Array
  rows: readonly Sentence[]
}

/** What is known of a row. */
export interface Sentence {
  /** The file or genre it comes from. */
  set: string
  real: boolean
  /** The number of its draft. */
  draft: number
  words: number
  /** The rules of which a label touches it. */
  rules: ReadonlySet<string>
  /** The rules whose model is not asked about the draft, for what its front matter tells. */
  unasked: ReadonlySet<string>
  /** The rules whose model may speak of the sentence: what its signal asks for stands there, and nothing that silences it. */
  heard: ReadonlySet<string>
  /** The rules of which terms find it, or find another part of its label, so that a model adds nothing. */
  found: ReadonlySet<string>
}

/**
 * Takes drafts apart into rows.
 *
 * @param packs - Those that the rules are of, for their lists of terms.
 * @param size - How many buckets features fall into, a power of two.
 */
export function examplesOf(
  sources: readonly Source[],
  { rules, packs }: { rules: readonly Rule[]; packs: readonly Pack[] },
  size: number,
): Examples {
  const buckets = new Growing(Int32Array)
  const values = new Growing(Float32Array)
  const starts: number[] = [0]
  const rows: Sentence[] = []
  const heardIn = heardRules(rules, packs)
  const foundByTerms = termFindings(rules, packs)
  for (const [number, { set, path, source, labels, real }] of sources.entries()) {
    const read = parseDraft(path, source)
    const unasked = rulesUnasked(rules, factsOf(read, context), real)
    const draft = parseDocument(read, context)
    const spans = labels.flatMap(({ rule, text }) => {
      const start = text ? source.indexOf(text, draft.body.start) : -1
      return start < 0 ? [] : [{ rule, start, end: start + text.length }]
    })
    const features = featureVectorsOf(draft)
    const heard = heardIn(draft)
    // On real text a model's alarms count whether terms speak or not.
    const found = real ? [] : foundByTerms(read)
    const whole = spans.filter(span =>
      found.some(one => one.rule === span.rule && intersect(one, span)),
    )
    for (const [sentence, { start, end, tokens }] of documentOf(draft).sentences.entries()) {
      const counts = packed(features(sentence), size)
      let squares = 0
      for (const tenths of counts.values()) squares += tenths * tenths
      const norm = normOf(squares)
      for (const [bucket, tenths] of counts) {
        buckets.push(bucket)
        values.push(tenths / norm)
      }
      starts.push(buckets.length)
      const rulesIn = (all: readonly RuleSpan[]) =>
        new Set(all.filter(span => intersect(span, { start, end })).map(({ rule }) => rule))
      rows.push({
        set,
        real,
        draft: number,
        words: tokens.filter(({ kind }) => kind === 'word').length,
        rules: rulesIn(spans),
        unasked,
        heard: heard.get(sentence) ?? none,
        found: rulesIn([...found, ...whole]),
      })
    }
  }
  return {
    size,
    starts: Int32Array.from(starts),
    buckets: buckets.taken(),
    values: values.taken(),
    rows,
  }
}

/** Where a rule speaks, or should. */
interface RuleSpan extends Span {
  rule: string
}

/** What rules find without their models. */
function termFindings(rules: readonly Rule[], packs: readonly Pack[]) {
  const linter = createLinter(
    packs.map(pack => ({
      ...pack,
      rules: pack.rules.map(rule => ({
        ...rule,
        checks: rule.checks.filter(({ match }) => match !== 'model'),
      })),
    })),
    { locale: 'sv', rules: rules.map(({ id }) => id) },
  )
  return (draft: Draft): readonly RuleSpan[] =>
    linter
      .lint(draft, context)
      .findings.map(({ ruleId = '', span }) => ({ rule: ruleId, start: span.start, end: span.end }))
}

/** Which rules' models may speak of which sentences of a draft, by the number of the sentence. */
function heardRules(rules: readonly Rule[], packs: readonly Pack[]) {
  const termLists = openTermLists(packs)
  const checks = rules.flatMap(rule =>
    rule.checks
      .filter(({ match }) => match === 'model')
      .map(check => ({ rule: rule.id, proximity: readProximity(check, rule, termLists) })),
  )
  return (draft: ParsedDraft): ReadonlyMap<number, ReadonlySet<string>> => {
    const sentences = [...sentenceRows(draft).values()].flat()
    return new Map(
      sentences.map(row => [
        row.sentence,
        new Set(
          checks
            .filter(({ proximity }) => contextOf(row, proximity, draft, true))
            .map(({ rule }) => rule),
        ),
      ]),
    )
  }
}

/** Real text tells nothing of its writer's errand, so that no rule is taken to be out of place in it. */
function rulesUnasked(
  rules: readonly Rule[],
  facts: ReturnType<typeof factsOf>,
  real: boolean,
): ReadonlySet<string> {
  if (real) return none
  const unasked = rules.filter(({ checks }) => {
    const models = checks.filter(({ match }) => match === 'model')
    return models.length > 0 && !models.some(({ when }) => holds(when, facts))
  })
  return unasked.length ? new Set(unasked.map(({ id }) => id)) : none
}

const none: ReadonlySet<string> = new Set()

/** A typed array that grows as numbers are added to it. */
class Growing<Numbers extends Int32Array | Float32Array> {
  length = 0
  #numbers: Numbers
  readonly #make: new (
    size: number,
  ) => Numbers

  constructor(make: new (size: number) => Numbers) {
    this.#make = make
    this.#numbers = new make(1 << 16)
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new this.#make(2 * this.length)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.length++] = value
  }

  taken(): Numbers {
    return this.#numbers.slice(0, this.length) as Numbers
  }
}
