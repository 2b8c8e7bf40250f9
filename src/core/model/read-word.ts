import { kept } from '../kept.ts'
import { type FormFeatures, featuresOfForm } from './form.ts'
import type { Sense } from './sense.ts'
import { type Senses, sensesIn } from './senses.ts'

/** A word as a model reads it. */
export interface ReadWord {
  form: string
  features: FormFeatures
  senses: readonly Sense[]
  /** Whether it praises or pleases, and whether it tells of something bad. */
  good: boolean
  bad: boolean
}

/** Read words of a language by their folded forms, each once for all drafts. */
export interface Readers {
  word(form: string): ReadWord
  /** A word in capitals. */
  shouted(form: string): ReadWord
  /** What is no word. */
  sign(form: string): ReadWord
}

const opened = new Map<Senses | undefined, Readers>()

/** What reads the words of a language; one for all languages of which no senses are known. */
export function readersOf(language: string): Readers {
  const senses = sensesIn(language)
  let readers = opened.get(senses)
  if (!readers) {
    const sensesOf = (form: string) => senses?.of(form) ?? none
    readers = {
      word: kept(form => read(form, '', sensesOf(form))),
      shouted: kept(form => read(form, '!', sensesOf(form))),
      sign,
    }
    opened.set(senses, readers)
  }
  return readers
}

const none: readonly Sense[] = []
const longest = 24
const sign = kept(form => read(form, '', none))

function read(text: string, mark: string, senses: readonly Sense[]): ReadWord {
  const form = text.slice(0, longest) + mark
  return {
    form,
    features: featuresOfForm(form),
    senses,
    good: senses.some(({ good }) => good),
    bad: senses.some(({ bad }) => bad),
  }
}
