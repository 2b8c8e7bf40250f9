import { body } from './body.ts'
import { capitals } from './capitals.ts'
import { consent } from './consent.ts'
import { contact } from './contact.ts'
import { count } from './count.ts'
import { handle } from './handle.ts'
import { hashtagCase } from './hashtag-case.ts'
import { images } from './images.ts'
import { language } from './language.ts'
import { later } from './later.ts'
import type { Matcher } from './matcher.ts'
import { metadata } from './metadata.ts'
import { model } from './model.ts'
import { person } from './person.ts'
import { personalNumber } from './personal-number.ts'
import { problems } from './problems.ts'
import { retext } from './retext.ts'
import { run } from './run.ts'
import { terms } from './terms.ts'
import { told } from './told.ts'

/** What a rule can name under `match`. */
export const matchers: Readonly<Record<string, Matcher>> = {
  body,
  capitals,
  consent,
  contact,
  count,
  folder: later,
  handle,
  'hashtag-case': hashtagCase,
  images,
  language,
  metadata,
  model,
  person,
  'personal-number': personalNumber,
  problems,
  retext,
  run,
  terms,
  told,
  'unexplained-ignore': later,
  'unused-ignore': later,
}
