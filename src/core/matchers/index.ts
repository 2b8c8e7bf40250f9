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

/** A rule that the pipeline itself answers when all others have spoken: `unused-ignore`, `unexplained-ignore`, `folder`. */
const linterRule: Matcher = () => () => []

/** What a rule can name under `match`. */
export const matchers: Readonly<Record<string, Matcher>> = {
  body: absence,
  capitals,
  consent,
  contact,
  count,
  folder: linterRule,
  handle,
  'hashtag-case': hashtagCase,
  images,
  language,
  metadata,
  model: classifier,
  person,
  'personal-number': personalNumber,
  problems: frontMatterProblems,
  retext,
  run: repetition,
  terms,
  told: toldOfPerson,
  'unexplained-ignore': linterRule,
  'unused-ignore': linterRule,
}
