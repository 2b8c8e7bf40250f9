/** What the file of a picture tells of itself, and what can be done about that. */
import type { PictureFacts } from '../core/picture-facts.ts'
import type { Locale } from '../core/types.ts'
import type { PageWords } from '../messages/page.ts'
import type { Desk } from './desk.ts'
import { button, element } from './dom.ts'
import { type Picture, tellsSomething } from './pictures.ts'

/** What can be done with what a file tells. */
interface FactActions {
  /** Takes a copy without it. */
  clean(): void
  /** Takes its alternative text into the post. */
  useAlt(alt: string): void
}

/**
 * @param picture - Undefined where a draft names a picture that nobody has chosen here.
 * @param alt - The alternative text of the post.
 */
export function pictureFacts(
  picture: Picture | undefined,
  alt: string | undefined,
  { words, locale }: Desk,
  { clean, useAlt }: FactActions,
): HTMLElement {
  if (!picture) return element('p', { class: 'quiet' }, words.notHere)
  const { facts } = picture
  if (facts.problem) return element('p', { class: 'problem' }, words.pictureProblems[facts.problem])
  const lines = factLines(facts, words, locale).map(line => element('li', {}, line))
  return element(
    'div',
    { class: 'told' },
    lines.length > 0
      ? element('p', {}, `${words.tells}:`)
      : element('p', { class: 'quiet' }, words.tellsNothing),
    lines.length > 0 && element('ul', {}, ...lines),
    tellsSomething(picture) && button(words.cleanCopy, clean),
    facts.alt !== undefined && facts.alt !== alt
      ? button(words.useAlt, () => useAlt(facts.alt ?? ''))
      : undefined,
  )
}

function factLines(facts: PictureFacts, words: PageWords, locale: Locale): readonly string[] {
  const { position, places = [], people, faces, texts = [], creator } = facts
  const degrees = (number: number): string =>
    number.toLocaleString(locale, { maximumFractionDigits: 4 })
  return [
    position && words.tellsPosition(degrees(position.latitude), degrees(position.longitude)),
    places.length > 0 && words.tellsPlaces(places.join('; ')),
    people.length > 0 && words.tellsPeople(people.join(', ')),
    faces > 0 && words.tellsFaces(faces),
    texts.length > 0 && words.tellsTexts(texts.join('; ')),
    creator && words.tellsCreator(creator),
  ].filter(line => typeof line === 'string')
}
