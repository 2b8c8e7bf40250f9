import type { PictureFacts } from '../types.ts'

const nothing: PictureFacts = { format: 'jpeg', people: [], faces: 0 }

/** The pictures that are there in cases, by the names of their files without the ending; all others are not. */
const pictures: Readonly<Record<string, PictureFacts>> = {
  finns: nothing,
  there: nothing,
  plats: { ...nothing, position: { latitude: 58.2, longitude: 11 } },
  position: { ...nothing, position: { latitude: 58.2, longitude: 11 } },
  namn: { ...nothing, people: ['Petra Lindgård'] },
  names: { ...nothing, people: ['Petra Lindgård', 'Timo Laine'] },
  alttext: { ...nothing, alt: 'Två brevbärare vid en cykel' },
  tom: { ...nothing, problem: 'empty' },
  dokument: { ...nothing, problem: 'not-image' },
  trasig: { ...nothing, problem: 'broken' },
  jättestor: { ...nothing, problem: 'too-large' },
  stängd: { ...nothing, problem: 'unreadable' },
}

/** Takes a picture's path in a case, gives what its file says; undefined where it is not there. */
export function casePicture(file: string): PictureFacts | undefined {
  const name = file
    .normalize('NFC')
    .replace(/^.*\//, '')
    .replace(/\.\w+$/u, '')
    .toLowerCase()
  const facts = Object.hasOwn(pictures, name) ? pictures[name] : undefined
  return facts && /\.heic$/i.test(file) ? { ...facts, format: 'heic' } : facts
}
