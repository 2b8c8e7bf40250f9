/** Pictures in the form: what their files tell, alternative text, who is seen. */
import type { GivenImage } from '../core/draft.ts'
import type { Desk } from './desk.ts'
import {
  button,
  download,
  element,
  fileButton,
  fill,
  labelled,
  selectField,
  ticked,
} from './dom.ts'
import { peopleFields } from './people.ts'
import { cleanCopy, type Picture, pictureOf, tellsSomething } from './pictures.ts'
import { type Said, withSaid } from './post.ts'

/** The pictures of a post to fill in; `add` takes files that were dropped elsewhere. */
export interface PictureFields {
  element: HTMLElement
  add(files: readonly File[]): Promise<void>
}

export function pictureFields(desk: Desk): PictureFields {
  const { words } = desk
  const rows = element('ol', { class: 'pictures' })
  const images = (): readonly GivenImage[] => desk.post.metadata.images ?? []
  const set = (all: readonly GivenImage[]): void =>
    desk.say({ images: all.length > 0 ? all : undefined })
  const say = (at: number, said: Said<GivenImage>): void =>
    set(images().with(at, withSaid(images()[at] ?? {}, said)))
  const draw = (): void => fill(rows, ...images().map(row))
  const add = async (files: readonly File[]): Promise<void> => {
    const pictures = await Promise.all(files.map(pictureOf))
    for (const picture of pictures) desk.pictures.set(picture.name, picture)
    const known = new Set(images().map(({ file }) => file))
    const added = pictures.filter(({ name }) => !known.has(name))
    set([...images(), ...added.map(({ name }) => ({ file: name }))])
    draw()
  }
  const remove = (at: number): void => {
    const { file = '' } = images()[at] ?? {}
    URL.revokeObjectURL(desk.pictures.get(file)?.url ?? '')
    desk.pictures.delete(file)
    set(images().toSpliced(at, 1))
    draw()
    choose.focus()
  }
  const clean = async (picture: Picture, at: number): Promise<void> => {
    const copy = await cleanCopy(picture)
    if (copy === 'other-format') return desk.tell(words.cleanFormat)
    if (copy === 'left') return desk.tell(words.cleanLeft)
    download(copy.name, copy.bytes, 'application/octet-stream')
    desk.pictures.set(copy.name, copy)
    say(at, { file: copy.name })
    draw()
    desk.tell(words.cleanSaved(copy.name))
  }
  const row = (image: GivenImage, at: number): HTMLElement => {
    const { file = '', people } = image
    const picture = desk.pictures.get(file)
    const alt = element('textarea', {
      rows: 2,
      value: image.alt ?? '',
      oninput: () => say(at, { alt: alt.value.replace(/\s+/g, ' ').trim() }),
    })
    const photographer = element('input', {
      value: image.photographer ?? '',
      autocomplete: 'off',
      oninput: () => say(at, { photographer: photographer.value.trim() }),
    })
    const ai = element('input', {
      type: 'checkbox',
      checked: image.ai === true,
      onchange: () => say(at, { ai: ai.checked || undefined }),
    })
    const seen = people === undefined ? 'unsaid' : people.length === 0 ? 'nobody' : 'some'
    const who = element('div', { class: 'who' })
    const drawWho = (shown: readonly object[] | undefined): void =>
      fill(
        who,
        shown &&
          peopleFields(`picture-${at}-person`, shown, desk, said =>
            say(at, { people: said ?? [] }),
          ),
      )
    if (seen === 'some') drawWho(people)
    const whoIsSeen = selectField(
      [
        ['', words.seen.unsaid],
        ['nobody', words.seen.nobody],
        ['some', words.seen.some],
      ],
      seen === 'unsaid' ? undefined : seen,
      value => {
        drawWho(value === 'some' ? (people ?? []) : undefined)
        say(at, { people: value === undefined ? undefined : [] })
      },
    )
    return element(
      'li',
      { id: `picture-${at}`, class: 'picture' },
      element(
        'div',
        { class: 'shown' },
        picture && !picture.facts.problem
          ? element('img', { src: picture.url, alt: '' })
          : element('span', { class: 'no-picture' }),
        element('p', { class: 'name' }, file),
        told(
          picture,
          desk,
          image,
          () => picture && clean(picture, at),
          alt_ => {
            say(at, { alt: alt_ })
            draw()
          },
        ),
      ),
      element(
        'div',
        { class: 'said' },
        labelled(words.alt, alt, words.altHint),
        labelled(words.whoIsSeen, whoIsSeen),
        who,
        labelled(words.photographer, photographer),
        ticked(words.madeWithAi, ai),
        button(words.removePicture(file), () => remove(at), 'plain'),
      ),
    )
  }
  const choose = fileButton(words.addPictures, { accept: 'image/*', multiple: true }, add)
  draw()
  return {
    element: element(
      'div',
      {},
      element('p', { class: 'quiet' }, words.picturesAbout),
      rows,
      choose,
    ),
    add,
  }
}

/** What the file of a picture tells of itself, and what can be done about that. */
function told(
  picture: Picture | undefined,
  { words, locale }: Desk,
  { alt }: GivenImage,
  clean: () => void,
  useAlt: (alt: string) => void,
): HTMLElement {
  if (!picture) return element('p', { class: 'quiet' }, words.notHere)
  const { facts } = picture
  if (facts.problem) return element('p', { class: 'problem' }, words.pictureProblems[facts.problem])
  const degrees = (number: number): string =>
    number.toLocaleString(locale, { maximumFractionDigits: 4 })
  const lines = [
    facts.position &&
      words.tellsPosition(degrees(facts.position.latitude), degrees(facts.position.longitude)),
    facts.places?.length && words.tellsPlaces(facts.places.join('; ')),
    facts.people.length > 0 && words.tellsPeople(facts.people.join(', ')),
    facts.faces > 0 && words.tellsFaces(facts.faces),
    facts.texts?.length && words.tellsTexts(facts.texts.join('; ')),
    facts.creator && words.tellsCreator(facts.creator),
  ].filter(line => typeof line === 'string')
  return element(
    'div',
    { class: 'told' },
    lines.length === 0 && element('p', { class: 'quiet' }, words.tellsNothing),
    lines.length > 0 &&
      element(
        'div',
        {},
        element('p', {}, `${words.tells}:`),
        element('ul', {}, ...lines.map(line => element('li', {}, line))),
      ),
    tellsSomething(picture) && button(words.cleanCopy, clean),
    facts.alt !== undefined && facts.alt !== alt
      ? button(words.useAlt, () => useAlt(facts.alt ?? ''))
      : undefined,
  )
}
