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

/** Says something of one picture. */
const sayOf = (desk: Desk, at: number, said: Said<GivenImage>): void =>
  setImages(desk, imagesOf(desk).with(at, withSaid(imagesOf(desk)[at] ?? {}, said)))

/** @param redraw - Shows all pictures anew, as after one has gone. */
function pictureRow(desk: Desk, at: number, redraw: () => void): HTMLElement {
  const { words } = desk
  const image = imagesOf(desk)[at] ?? {}
  const { file = '' } = image
  const picture = desk.pictures.get(file)
  const remove = (): void => {
    URL.revokeObjectURL(picture?.url ?? '')
    desk.pictures.delete(file)
    setImages(desk, imagesOf(desk).toSpliced(at, 1))
    redraw()
  }
  const clean = async (): Promise<void> => {
    if (picture) await useCleanCopy(desk, picture, at)
    redraw()
  }
  const useAlt = (alt: string): void => {
    sayOf(desk, at, { alt })
    redraw()
  }
  return element(
    'li.picture',
    { id: `picture-${at}` },
    element(
      'div.shown',
      picture && !picture.facts.problem && element('img', { src: picture.url, alt: '' }),
      element('p.name', file),
      pictureFacts(picture, image.alt, desk, { clean, useAlt }),
    ),
    element(
      'div.said',
      ...imageFields(desk, image, at),
      button(words.removePicture(file), remove, 'plain'),
    ),
  )
}

/** Saves a copy of a picture without what it tells, and takes it into the post instead. */
async function useCleanCopy(desk: Desk, picture: Picture, at: number): Promise<void> {
  const { words } = desk
  const copy = await cleanPicture(picture)
  if (copy === 'other-format') return desk.tell(words.cleanFormat)
  if (copy === 'left') return desk.tell(words.cleanLeft)
  download(copy.name, copy.bytes, 'application/octet-stream')
  desk.pictures.set(copy.name, copy)
  sayOf(desk, at, { file: copy.name })
  desk.tell(words.cleanSaved(copy.name))
}

/** What can be said of a picture. */
function imageFields(desk: Desk, image: GivenImage, at: number): readonly HTMLElement[] {
  const { words } = desk
  const say = (said: Said<GivenImage>): void => sayOf(desk, at, said)
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
  return [
    labelled(words.alt, alt, words.altHint),
    ...seenFields(desk, image, at),
    labelled(words.photographer, photographer),
    ticked(ai, words.madeWithAi),
  ]
}

/** Who can be recognised: nobody, or some, each with a role and a consent. */
function seenFields(desk: Desk, { people }: GivenImage, at: number): readonly HTMLElement[] {
  const { words } = desk
  const who = element('div.who')
  const showPeople = (shown: GivenImage['people']): void => {
    const set = (said: GivenImage['people'] = []): void => sayOf(desk, at, { people: said })
    fill(who, shown && peopleFields(`picture-${at}-person`, shown, desk, set))
  }
  if (people?.length) showPeople(people)
  const seen = people === undefined ? undefined : people.length > 0 ? 'some' : 'nobody'
  const field = selectField(
    [
      ['', words.seen.unsaid],
      ['nobody', words.seen.nobody],
      ['some', words.seen.some],
    ],
    seen,
    value => {
      showPeople(value === 'some' ? [] : undefined)
      sayOf(desk, at, { people: value === undefined ? undefined : [] })
    },
  )
  return [labelled(words.whoIsSeen, field), who]
}

/**
 * What the file of a picture tells of itself, where it has been chosen here: `clean` takes a copy without it into the post,
 * `useAlt` its alternative text, where the post has another.
 */
function pictureFacts(
  picture: Picture | undefined,
  alt: string | undefined,
  desk: Desk,
  { clean, useAlt }: { clean(): void; useAlt(alt: string): void },
): HTMLElement {
  const { words } = desk
  if (!picture) return element('p.quiet', words.notHere)
  const { facts } = picture
  if (facts.problem) return element('p.problem', words.pictureProblems[facts.problem])
  const lines = factLines(facts, desk).map(line => element('li', line))
  return element(
    'div.told',
    lines.length > 0 ? element('p', `${words.tells}:`) : element('p.quiet', words.tellsNothing),
    lines.length > 0 && element('ul', ...lines),
    tellsSomething(picture) && button(words.cleanCopy, clean),
    facts.alt !== undefined && facts.alt !== alt
      ? button(words.useAlt, () => useAlt(facts.alt ?? ''))
      : undefined,
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
