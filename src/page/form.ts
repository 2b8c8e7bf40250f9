/** The form instead of front matter: everything in it is optional, the common things first. */
import { channels } from '../core/front-matter/keys.ts'
import { channelName } from '../core/labels.ts'
import type { Approval, Draft, MetadataKey, Span } from '../core/types.ts'
import type { Desk } from './desk.ts'
import { byId, element, labelled, lineField, ticked } from './dom.ts'
import { calmly } from './editor.ts'
import { branchList, fieldId, metadataField } from './fields.ts'
import { peopleFields } from './people.ts'
import { withSaid } from './post.ts'

/** Where the post goes, as boxes to tick. */
export function channelFields(desk: Desk): HTMLElement {
  const { words, locale } = desk
  const ticks = Object.keys(channels).map(channel => {
    const field = element('input', {
      type: 'checkbox',
      value: channel,
      checked: desk.post.metadata.channel?.includes(channel) ?? false,
      onchange: () => {
        const all = ticks.filter(one => one.checked).map(one => one.value)
        desk.say({ channel: all.length > 0 ? all : undefined })
      },
    })
    return field
  })
  return element(
    'fieldset.channels',
    { id: fieldId('channel') },
    element('legend', words.channels),
    ...ticks.map(field => ticked(field, channelName(field.value)[locale])),
  )
}

const aboutKeys = [
  'account',
  'visibility',
  'role',
  'publish',
  'branch',
  'campaign',
  'errand',
  'paid-time',
] as const satisfies readonly MetadataKey[]

const otherKeys = [
  'sources',
  'shares',
  'audience',
  'boost',
  'written',
  'working-hours',
  'language',
] as const satisfies readonly MetadataKey[]

/** What can be said of a post, in sections that open and close. */
export function formSections(
  desk: Desk,
  inside: Readonly<Record<'pictures' | 'exceptions' | 'register' | 'memory', HTMLElement>>,
): HTMLElement {
  const { words, post, settings } = desk
  const { metadata } = post
  const said = (keys: readonly MetadataKey[]): boolean =>
    keys.some(key => metadata[key] !== undefined)
  const exceptionSection = section('ignore', words.exceptions, true, inside.exceptions)
  exceptionSection.hidden = metadata.ignore === undefined
  return element(
    'div.sections',
    element(
      'datalist',
      { id: branchList },
      ...settings.context.branches.map(value => element('option', { value })),
    ),
    section('about', words.about, said(aboutKeys), fields(aboutKeys, desk)),
    section(
      'people',
      words.people,
      said(['people']),
      element('p.quiet', words.peopleAbout),
      peopleFields('person', metadata.people ?? [], desk, people => desk.say({ people })),
    ),
    section('images', words.pictures, said(['images']), inside.pictures),
    section(
      'other',
      words.other,
      said([...otherKeys, 'approved']),
      fields(otherKeys, desk),
      approvalFields(desk),
    ),
    exceptionSection,
    section('register', words.register, desk.register !== undefined, inside.register),
    section('memory', words.remember, false, inside.memory),
  )
}

const fields = (keys: readonly MetadataKey[], desk: Desk): HTMLElement =>
  element('div.fields', ...keys.map(key => metadataField(key, desk)))

/** Who has approved the post, and when. */
function approvalFields(desk: Desk): HTMLElement {
  const { words } = desk
  const { approved } = desk.post.metadata
  const by = lineField(approved?.by ?? '', text => say({ by: text.trim() }), {
    id: fieldId('approved'),
  })
  const date = element('input', {
    type: 'date',
    value: approved?.date ?? '',
    oninput: () => say({ date: date.value }),
  })
  const say = (said: Approval): void => {
    const all = withSaid(desk.post.metadata.approved ?? {}, said)
    desk.say({ approved: Object.keys(all).length > 0 ? all : undefined })
  }
  return element('div.fields', labelled(words.approvedBy, by), labelled(words.approvedOn, date))
}

const section = (
  id: string,
  title: string,
  open: boolean,
  ...inside: readonly HTMLElement[]
): HTMLElement =>
  element(
    'details.section',
    { id: `section-${id}`, open },
    element('summary', element('h3', title)),
    ...inside,
  )

/** Shows a section of the form, opened, or hides it. */
export function showSection(id: string, isShown: boolean): void {
  byId(`section-${id}`).hidden = !isShown
  if (isShown) openSection(id)
}

/** Opens a section of the form by the key that it is about. */
export function openSection(id: string): void {
  byId(`section-${id}`).setAttribute('open', '')
}

/** Brings the field into view that a finding in the front matter of a draft written from the form is about, and enters it. */
export function showField(draft: Draft, span: Span): void {
  const key = keyAt(draft, span)
  const field = byId(rowAt(draft, key, span) ?? fieldOfKey(key))
  const section = field.closest('details')
  if (section) section.open = true
  field.scrollIntoView({ block: 'center', behavior: calmly() })
  const focusable = 'input:not([type=file]), select, textarea, button'
  const target = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
}

/** The row of the person or picture in whose lines of front matter a finding stands; undefined where in none. */
function rowAt({ metadata }: Draft, key: MetadataKey, { start }: Span): string | undefined {
  const rows = key === 'people' ? metadata.people : key === 'images' ? metadata.images : undefined
  const at = (rows ?? []).findLastIndex(({ place }) => place.start <= start)
  return at < 0 ? undefined : `${key === 'people' ? 'person' : 'picture'}-${at}`
}

/** The key whose lines a place stands in; that of channels where it is none. */
function keyAt({ places }: Draft, { start }: Span): MetadataKey {
  const [nearest] = Object.entries(places)
    .filter(([, place]) => place.start <= start)
    .sort(([, a], [, b]) => b.start - a.start)
  return (nearest?.[0] as MetadataKey | undefined) ?? 'channel'
}

const fieldOfKey = (key: MetadataKey): string =>
  ['people', 'images', 'ignore'].includes(key) ? `section-${key}` : fieldId(key)
