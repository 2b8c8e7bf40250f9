/** Pictures in the form: what their files tell, alternative text, who is seen. */
import type { GivenImage } from '../core/draft.ts'
import type { PictureFacts } from '../core/picture-facts.ts'
import type { Desk } from './desk.ts'
import {
  button,
  download,
  element,
  fileButton,
  fill,
  labelled,
  lineField,
  selectField,
  ticked,
} from './dom.ts'
import { peopleFields } from './people.ts'
import { cleanPicture, type Picture, pictureOf, tellsSomething } from './pictures.ts'
import { type Said, withSaid } from './post.ts'

/** The pictures of a post to fill in; `add` takes files that were dropped elsewhere. */
export function pictureFields(desk: Desk) {
  const { words } = desk
  const rows = element('ol.pictures')
  const draw = (): void => fill(rows, ...imagesOf(desk).map((_, at) => pictureRow(desk, at, draw)))
  const add = async (files: readonly File[]): Promise<void> => {
    const pictures = await Promise.all(files.map(pictureOf))
    for (const picture of pictures) desk.pictures.set(picture.name, picture)
    const known = new Set(imagesOf(desk).map(({ file }) => file))
    const added = pictures.filter(({ name }) => !known.has(name))
    setImages(desk, [...imagesOf(desk), ...added.map(({ name }) => ({ file: name }))])
    draw()
  }
  draw()
  return {
    element: element(
      'div',
      element('p.quiet', words.picturesAbout),
      rows,
      fileButton(words.addPictures, { accept: 'image/*', multiple: true }, add),
    ),
    add,
  }
}

const imagesOf = ({ post }: Desk): readonly GivenImage[] => post.metadata.images ?? []

const setImages = (desk: Desk, images: readonly GivenImage[]): void =>
  desk.say({ images: images.length > 0 ? images : undefined })

/** What somebody says of one picture. */
type Say = (said: Said<GivenImage>) => void

/** @param redraw - Shows all pictures anew, as after one has gone. */
function pictureRow(desk: Desk, at: number, redraw: () => void): HTMLElement {
  const { words } = desk
  const image = imagesOf(desk)[at] ?? {}
  const { file = '' } = image
  const picture = desk.pictures.get(file)
  const say: Say = said =>
    setImages(desk, imagesOf(desk).with(at, withSaid(imagesOf(desk)[at] ?? {}, said)))
  const remove = (): void => {
    URL.revokeObjectURL(picture?.url ?? '')
    desk.pictures.delete(file)
    setImages(desk, imagesOf(desk).toSpliced(at, 1))
    redraw()
  }
  const sayAndShow: Say = said => {
    say(said)
    redraw()
  }
  return element(
    'li.picture',
    { id: `picture-${at}` },
    element(
      'div.shown',
      picture && !picture.facts.problem && element('img', { src: picture.url, alt: '' }),
      element('p.name', file),
      picture
        ? pictureFacts(picture, image.alt, desk, sayAndShow)
        : element('p.quiet', words.notHere),
    ),
    element(
      'div.said',
      ...imageFields(image, desk, `picture-${at}-person`, say),
      button(words.removePicture(file), remove, 'plain'),
    ),
  )
}

/** What can be said of a picture; `id` is what the ids of those begin with who are seen. */
function imageFields(image: GivenImage, desk: Desk, id: string, say: Say): readonly HTMLElement[] {
  const { words } = desk
  const alt = element('textarea', {
    rows: 2,
    value: image.alt ?? '',
    oninput: () => say({ alt: alt.value.replace(/\s+/g, ' ').trim() }),
  })
  const photographer = lineField(image.photographer ?? '', text =>
    say({ photographer: text.trim() }),
  )
  const ai = element('input', {
    type: 'checkbox',
    checked: image.ai === true,
    onchange: () => say({ ai: ai.checked || undefined }),
  })
  // Nobody can be recognised, or some, each with a role and a consent.
  const who = element('div.who')
  const showPeople = (people: GivenImage['people']): void =>
    fill(who, people && peopleFields(id, people, desk, (all = []) => say({ people: all })))
  const { people } = image
  if (people?.length) showPeople(people)
  const seen = selectField(
    [
      ['', words.seen.unsaid],
      ['nobody', words.seen.nobody],
      ['some', words.seen.some],
    ],
    people === undefined ? undefined : people.length > 0 ? 'some' : 'nobody',
    value => {
      showPeople(value === 'some' ? [] : undefined)
      say({ people: value === undefined ? undefined : [] })
    },
  )
  return [
    labelled(words.alt, alt, words.altHint),
    labelled(words.whoIsSeen, seen),
    who,
    labelled(words.photographer, photographer),
    ticked(ai, words.madeWithAi),
  ]
}

/** What the file of a picture tells of itself, which can be taken out of it, and its alternative text into the post. */
function pictureFacts(
  picture: Picture,
  alt: string | undefined,
  desk: Desk,
  say: Say,
): HTMLElement {
  const { words } = desk
  const { facts } = picture
  if (facts.problem) return element('p.problem', words.pictureProblems[facts.problem])
  const lines = factLines(facts, desk).map(line => element('li', line))
  const clean = async (): Promise<void> => {
    const copy = await cleanPicture(picture)
    if (copy === 'other-format') return desk.tell(words.cleanFormat)
    if (copy === 'left') return desk.tell(words.cleanLeft)
    download(copy.name, copy.bytes, 'application/octet-stream')
    desk.pictures.set(copy.name, copy)
    say({ file: copy.name })
    desk.tell(words.cleanSaved(copy.name))
  }
  return element(
    'div.told',
    lines.length > 0 ? element('p', `${words.tells}:`) : element('p.quiet', words.tellsNothing),
    lines.length > 0 && element('ul', ...lines),
    tellsSomething(picture) && button(words.cleanCopy, clean),
    facts.alt !== undefined &&
      facts.alt !== alt &&
      button(words.useAlt, () => say({ alt: facts.alt })),
  )
}

function factLines(facts: PictureFacts, { words, locale }: Desk): readonly string[] {
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
