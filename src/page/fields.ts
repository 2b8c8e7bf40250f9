/** The fields of the form that are a key of front matter each, made from the table of keys. */
import {
  type FrontMatterKey,
  flags,
  metadataKeys,
  type Spellings,
} from '../core/front-matter/keys.ts'
import { languageNames } from '../core/front-matter/languages.ts'
import type { Locale, MetadataKey } from '../core/types.ts'
import type { Desk } from './desk.ts'
import { element, labelled, lineField, selectField } from './dom.ts'

/** The words of a table as a reader writes them, to choose among. */
export const optionsOf = (words: Spellings<string>, locale: Locale): [string, string][] =>
  Object.entries(words).map(([name, word]) => [name, word[locale]])

/** The id of the field of a key, by which a finding leads to it. */
export const fieldId = (key: string): string => `field-${key}`

/** The field of a key with its label. */
export function metadataField(key: MetadataKey, desk: Desk): HTMLElement {
  const { words } = desk
  return labelled(words.fields[key] ?? key, inputOf(key, metadataKeys[key], desk), words.hints[key])
}

function inputOf(key: MetadataKey, { kind, values }: FrontMatterKey, desk: Desk): HTMLElement {
  const { post, words, locale } = desk
  const value = post.metadata[key]
  const say = (said: unknown): void => desk.say({ [key]: said })
  const id = fieldId(key)
  switch (kind) {
    case 'yes-or-no':
      return selectField(
        [['', words.unsaid], ...optionsOf(flags, locale)],
        value === undefined ? undefined : value ? 'yes' : 'no',
        said => say(said === undefined ? undefined : said === 'yes'),
        { id },
      )
    case 'one-of':
    case 'language':
      return selectField(
        [['', words.unsaid], ...optionsOf(values ?? languageNames, locale)],
        value as string | undefined,
        say,
        { id },
      )
    case 'date': {
      const field = element('input', {
        id,
        type: 'datetime-local',
        value: withTime(value as string | undefined),
        oninput: () => say(field.value || undefined),
      })
      return field
    }
    case 'texts': {
      const field = element('textarea', {
        id,
        rows: 2,
        value: ((value ?? []) as readonly string[]).join('\n'),
        oninput: () => say(linesIn(field.value)),
      })
      return field
    }
    default: {
      const isBranch = key === 'branch' && desk.settings.context.branches.length > 0
      const list = isBranch ? branchList : undefined
      const text = (value as string | undefined) ?? ''
      return lineField(text, written => say(written.trim() || undefined), { id, list })
    }
  }
}

/** The list that branches of the organisation are offered from. */
export const branchList = 'branches'

/** A day without a time begins the day, as fields of the browser want one. */
const withTime = (date: string | undefined): string =>
  date === undefined || date.includes('T') ? (date ?? '') : `${date}T00:00`

function linesIn(text: string): readonly string[] | undefined {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  return lines.length > 0 ? lines : undefined
}
