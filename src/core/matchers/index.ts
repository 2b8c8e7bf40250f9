import type { Rule } from '../types.ts'
import { absence } from './absence.ts'
import { capitals } from './capitals.ts'
import { classifier } from './classifier.ts'
import { consent } from './consent.ts'
import { contact } from './contact.ts'
import { count } from './count.ts'
import { frontMatterProblems } from './front-matter-problems.ts'
import { handle } from './handle.ts'
import { hashtagCase } from './hashtag-case.ts'
import { images } from './images.ts'
import { language } from './language.ts'
import type { Matcher } from './matcher.ts'
import { metadata } from './metadata.ts'
import { person } from './person.ts'
import { personalNumber } from './personal-number.ts'
import { repetition } from './repetition.ts'
import { retext } from './retext.ts'
import { terms } from './terms.ts'
import { toldOfPerson } from './told-of-person.ts'
import { unfinished } from './unfinished.ts'

/** A rule that the pipeline itself answers when all others have spoken: `unused-ignore`, `unexplained-ignore`, `folder`. */
const linterRule: Matcher = () => () => []

/** How often what a matcher finds is right, in the words of SARIF: what is counted or declared is a fact, listed words are nearly so, the rest is a guess. */
export type Precision = 'very-high' | 'high' | 'medium'

interface MatcherEntry {
  create: Matcher
  precision: Precision
}

const fact = (create: Matcher): MatcherEntry => ({ create, precision: 'very-high' })
const guess = (create: Matcher): MatcherEntry => ({ create, precision: 'medium' })

/** What a rule can name under `match`. */
export const matchers: Readonly<Record<string, MatcherEntry>> = {
  body: fact(absence),
  capitals: fact(capitals),
  consent: fact(consent),
  contact: guess(contact),
  count: fact(count),
  folder: fact(linterRule),
  handle: guess(handle),
  'hashtag-case': fact(hashtagCase),
  images: fact(images),
  language: guess(language),
  metadata: fact(metadata),
  model: guess(classifier),
  person: fact(person),
  'personal-number': fact(personalNumber),
  problems: fact(frontMatterProblems),
  retext: guess(retext),
  run: fact(repetition),
  terms: { create: terms, precision: 'high' },
  told: guess(toldOfPerson),
  'unexplained-ignore': fact(linterRule),
  unfinished: fact(unfinished),
  'unused-ignore': fact(linterRule),
}

/** How often a rule is right: as often as the least precise of its matchers. */
export function precisionOf({ checks }: Pick<Rule, 'checks'>): Precision {
  const of = checks.map(({ match }) => matchers[match]?.precision)
  return of.includes('medium') ? 'medium' : of.includes('high') ? 'high' : 'very-high'
}
