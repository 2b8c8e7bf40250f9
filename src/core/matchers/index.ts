import type { Rule } from '../types.ts'
import { absence } from './absence.ts'
import { approval } from './approval.ts'
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
import { folder, unexplainedIgnore, unusedIgnore } from './linter-rules.ts'
import type { Matcher, Precision } from './matcher.ts'
import { metadata } from './metadata.ts'
import { person } from './person.ts'
import { personalNumber } from './personal-number.ts'
import { publishTime } from './publish-time.ts'
import { repetition } from './repetition.ts'
import { retext } from './retext.ts'
import { styledLetters } from './styled-letters.ts'
import { terms } from './terms.ts'
import { toldOfPerson } from './told-of-person.ts'
import { unfinished } from './unfinished.ts'

/** The matchers by the name that a rule gives under `match`, in the order in which messages and JSON schemas list them. */
export const matchers: Readonly<Record<string, Matcher>> = {
  terms,
  told: toldOfPerson,
  body: absence,
  metadata,
  images,
  count,
  'publish-time': publishTime,
  approval,
  run: repetition,
  capitals,
  'hashtag-case': hashtagCase,
  'styled-letters': styledLetters,
  consent,
  person,
  'personal-number': personalNumber,
  contact,
  handle,
  language,
  retext,
  model: classifier,
  problems: frontMatterProblems,
  unfinished,
  'unexplained-ignore': unexplainedIgnore,
  'unused-ignore': unusedIgnore,
  folder,
}

/** How often a rule is right: as often as the least precise of its matchers. */
export function precisionOf({ checks }: Pick<Rule, 'checks'>): Precision {
  const of = checks.map(({ match }) => matchers[match]?.precision)
  return of.includes('medium') ? 'medium' : of.includes('high') ? 'high' : 'very-high'
}
