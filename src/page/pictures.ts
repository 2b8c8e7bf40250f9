/** Pictures that have been chosen in the page: read in memory, never put anywhere. */
import { cleanCopy, copyName } from '../core/adapters/clean-copy.ts'
import { readPicture } from '../core/adapters/image-metadata.ts'
import type { PictureFacts } from '../core/picture-facts.ts'

/** Larger pictures are not read; the platforms take less. In bytes. */
const largest = 32 * 1024 * 1024

export interface Picture {
  name: string
  /** Its file; empty where it was too large to be read. */
  bytes: Uint8Array<ArrayBuffer>
  facts: PictureFacts
  /** Where the browser has it, to be shown. */
  url: string
}

/** Reads a file as a picture. Never throws. */
export async function pictureOf(file: File): Promise<Picture> {
  const url = URL.createObjectURL(file)
  const { name } = file
  const nothing = { name, url, bytes: new Uint8Array() }
  if (file.size > largest)
    return { ...nothing, facts: { problem: 'too-large', people: [], faces: 0 } }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { name, url, bytes, facts: await readPicture(bytes) }
  } catch {
    return { ...nothing, facts: { problem: 'unreadable', people: [], faces: 0 } }
  }
}

/** Whether a picture's file tells of a place, of people or anything else that a copy would be without. */
export const tellsSomething = ({ facts }: Picture): boolean =>
  facts.position !== undefined ||
  facts.people.length + facts.faces > 0 ||
  [facts.places, facts.texts, facts.named].some(list => list?.length)

/** A picture without place, names and other words; why there is none where it cannot be made. */
export async function cleanPicture({
  name,
  bytes,
  facts,
}: Picture): Promise<Picture | 'other-format' | 'left'> {
  const copy = await cleanCopy(bytes, facts)
  if (typeof copy === 'string') return copy === 'other-format' ? copy : 'left'
  const type = `image/${facts.format}`
  return pictureOf(new File([copy as Uint8Array<ArrayBuffer>], copyName(name), { type }))
}

/** What the file of a picture is called by its ending: pictures and films that can be chosen. */
export const isPictureName = (name: string): boolean =>
  /\.(?:avif|gif|heic|heif|jpe?g|m4v|mov|mp4|png|svg|tiff?|webp)$/i.test(name)
