import { kept } from '../kept.ts'
import type { Word } from '../words.ts'
import { type Filter, holds, marksOf } from './filter.ts'
import { mixed, start, taken } from './hash.ts'
import type { NameModel } from './learnt/types.ts'
import { nameForm } from './name-form.ts'
import { weigh } from './weights.ts'

/** What a word looks like, from its letters alone. */
export interface NameKind {
  /** How sure that it is a given name: 4 where many bear it, 3 where some do, else 0 to 2 by its letters. */
  given: number
  /** The same of a surname. */
  surname: number
  /** Whether it is an ordinary word as well. */
  word: boolean
  /** Whether it is a known place, organisation or day. */
  elsewhere: boolean
}

const classes = { given: 0, surname: 1, word: 2 } as const
/** From here on the letters say that it is a word. */
const sureWord = 0.85
const shortest = 2
const longest = 5

/** The stretches of letters that a name model weighs. */
export function gramsOf(form: string): number[] {
  const padded = `^${form}$`
  const grams: number[] = []
  for (let from = 0; from + shortest <= padded.length; from++) {
    let value = start
    const to = Math.min(padded.length, from + longest)
    for (let at = from; at < to; at++) {
      value = taken(value, padded.charCodeAt(at))
      if (at - from + 1 >= shortest) grams.push(mixed(value))
    }
  }
  return grams
}

/** How likely a form is a given name, a surname or another word, by its letters; together 1. */
export function likeness({ grams: weights }: NameModel, form: string): readonly number[] {
  const scores = [0, 0, 0]
  const grams = gramsOf(form)
  for (const gram of grams) weigh(weights, gram, scores)
  const raised = scores.map((score, one) =>
    Math.exp((score * weights.scale) / Math.sqrt(grams.length) + (weights.bias[one] as number)),
  )
  const all = raised.reduce((sum, one) => sum + one, 0)
  return raised.map(one => one / all)
}

/** What a word looks like; a name in the genitive counts as the name. */
export function kindOf(model: NameModel, text: string): NameKind {
  const form = nameForm(text).replace(/(?:'s|:s)$/, '')
  const bare = form.length > 3 && form.endsWith('s') ? form.slice(0, -1) : form
  const [marks, bareMarks] = [marksOf(form), marksOf(bare)]
  const isIn = (filter: Filter) => holds(filter, marks) || holds(filter, bareMarks)
  const shares = likeness(model, form)
  const bareShares = bare === form ? shares : likeness(model, bare)
  const levelOf = (one: 'given' | 'surname') => {
    if (isIn(model[one]) || partsKnown(model[one], form)) {
      if (isIn(model.common[one]) || partsKnown(model.common[one], form)) return 4
      // A filter takes a word in some hundred for a name: the letters have to agree.
      if ((shares[classes.word] as number) < sureWord) return 3
    }
    return binOf(Math.max(shares[classes[one]] as number, bareShares[classes[one]] as number))
  }
  return {
    given: levelOf('given'),
    surname: levelOf('surname'),
    word: holds(model.words, marks),
    elsewhere: isIn(model.elsewhere),
  }
}

/** Anna-Karin is known where both are. */
function partsKnown(filter: Filter, form: string): boolean {
  if (!form.includes('-')) return false
  const parts = form.split('-').filter(part => part.length > 1)
  return (
    parts.length > 0 &&
    parts.every(
      (part, at) =>
        holds(filter, marksOf(part)) ||
        (at === parts.length - 1 && holds(filter, marksOf(part.replace(/s$/, '')))),
    )
  )
}

function binOf(share: number): number {
  if (share > 0.7) return 2
  return share > 0.3 ? 1 : 0
}

const kinds = new WeakMap<NameModel, (text: string) => NameKind>()
const nobody: NameKind = { given: 0, surname: 0, word: false, elsewhere: false }

/** What a word looks like by its letters; worked out once. */
export function kindAt(word: Word | undefined, names: NameModel): NameKind {
  if (!word) return nobody
  let kind = kinds.get(names)
  if (!kind) {
    kind = kept(text => kindOf(names, text))
    kinds.set(names, kind)
  }
  return kind(word.token.text)
}
