import { type Locale, locales } from '../core/types.ts'
import type { PageWords } from '../messages/page.ts'
import { policiesOf } from './checker.ts'
import type { Desk } from './desk.ts'
import { element } from './dom.ts'

/** The top of the page: what it is, links to its views, its languages, which `speak` shows it in, and the policies it reads against. */
export function pageHeader(
  { words, checker, locale }: Desk,
  views: readonly (keyof PageWords['views'])[],
  speak: (locale: Locale) => void,
): HTMLElement {
  const policies = policiesOf(checker.packs)
    .filter(({ id }) => id !== 'tankefter')
    .map(({ title }) => title[locale])
  return element(
    'header.top',
    element('div.name', element('h1', words.title), element('p.promise', words.promise)),
    element(
      'nav',
      { 'aria-label': words.views.label },
      ...views.map(view => element('a', { href: `#${view}`, id: `to-${view}` }, words.views[view])),
    ),
    element(
      'div.languages',
      { role: 'group', 'aria-label': words.language },
      ...locales.map(one =>
        element(
          'button',
          {
            type: 'button',
            id: `speak-${one}`,
            lang: one,
            'aria-pressed': String(one === locale),
            onclick: () => speak(one),
          },
          languageNames[one],
        ),
      ),
    ),
    element('p.policies', `${words.readsAgainst}: ${policies.join(' · ')}`),
  )
}

const languageNames: Readonly<Record<Locale, string>> = { sv: 'Svenska', en: 'English' }
