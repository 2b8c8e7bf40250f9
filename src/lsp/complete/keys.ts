import {
  accounts,
  authorRoles,
  channels,
  errands,
  everyChannel,
  flags,
  ignoreKeys,
  imageKeys,
  metadataKeys,
  personKeys,
  personRoles,
  recordKeys,
  uses,
  visibilities,
} from '../../core/metadata/keys.ts'
import type { Words } from '../../core/metadata/vocabulary.ts'

/** Canonical names of keys in each other, the outermost first. */
export type KeyPath = readonly string[]
export type Keys = Words<string>

const maps: Readonly<Record<string, Keys>> = {
  '': metadataKeys,
  people: personKeys,
  'people/consent': recordKeys,
  images: imageKeys,
  'images/people': personKeys,
  'images/people/consent': recordKeys,
  ignore: ignoreKeys,
}

/** The keys that a map can have there; undefined where no map can stand. */
export const keysAt = (path: KeyPath): Keys | undefined => maps[path.join('/')]

/** The keys that stand by themselves are those of a person wherever people are. */
const values: Readonly<Record<string, Keys>> = {
  channel: channels,
  account: accounts,
  visibility: visibilities,
  role: authorRoles,
  errand: errands,
  'paid-time': flags,
  'working-hours': flags,
  boost: flags,
  'people/role': personRoles,
  'people/consent/uses': uses,
  'people/consent/channels': { ...everyChannel, ...channels },
  'people/consent/role': personRoles,
  'images/ai': flags,
}

/** The words that a value can be one of there; undefined where it is free. */
export const wordsAt = (path: KeyPath): Keys | undefined =>
  values[path.join('/').replace(/^images\/people/, 'people')]
