/** People in the form: name, role, consent. */
import type { GivenPerson } from '../core/draft.ts'
import { personRoles } from '../core/front-matter/keys.ts'
import type { PersonRole } from '../core/types.ts'
import type { Desk } from './desk.ts'
import { button, element, fill, labelled, lineField, selectField } from './dom.ts'
import { optionsOf } from './fields.ts'
import { type Said, withSaid } from './post.ts'

/** The list that the ids of consents are offered from, once there is a register. */
export const consentList = 'consents'

/**
 * A list of people to fill in; `set` is given everybody at every change, undefined where nobody is left.
 *
 * @param id - What the ids of its rows begin with: `person` gives `person-0`.
 */
export function peopleFields(
  id: string,
  people: readonly GivenPerson[],
  desk: Desk,
  set: (people: readonly GivenPerson[] | undefined) => void,
): HTMLElement {
  const rows = element('ol.people')
  let all = [...people]
  const draw = (): void => fill(rows, ...all.map(row))
  const change = (at: number, person: GivenPerson): void => {
    all = all.with(at, person)
    set(all)
  }
  const { words, locale } = desk
  const row = (person: GivenPerson, at: number): HTMLElement => {
    const say = (said: Said<GivenPerson>): void => change(at, withSaid(all[at] ?? {}, said))
    const name = lineField(person.name ?? '', text => say({ name: text }))
    const consent = lineField(
      typeof person.consent === 'string' ? person.consent : '',
      text => say({ consent: text.trim() }),
      { list: consentList },
    )
    const role = selectField(
      [['', words.unsaid], ...optionsOf(personRoles, locale)],
      person.role,
      value => say({ role: value as PersonRole | undefined }),
    )
    return element(
      'li.row',
      { id: `${id}-${at}` },
      labelled(words.personName, name),
      labelled(words.personRole, role),
      typeof person.consent === 'object'
        ? element('p.quiet', words.inlineConsent)
        : labelled(words.personConsent, consent),
      button(words.removePerson(person.name ?? ''), () => remove(at), 'plain'),
    )
  }
  const remove = (at: number): void => {
    all = all.toSpliced(at, 1)
    draw()
    set(all.length > 0 ? all : undefined)
    add.focus()
  }
  const add = button(words.addPerson, () => {
    all = [...all, {}]
    draw()
    rows.lastElementChild?.querySelector('input')?.focus()
  })
  draw()
  return element('div', rows, add)
}
