import { strippable } from '../images/format.ts'
import { strip } from '../images/strip.ts'
import type { Copied, PictureFacts } from '../picture-facts.ts'
import { readPicture, tagsLeft } from './image-metadata.ts'

/** What the copy of a picture is called: `full-utan-plats.jpg`. */
export function copyName(name: string): string {
  const [, stem = name, ending = ''] = /^(.+)(\.[^.]*)$/su.exec(name) ?? []
  return `${stem}-utan-plats${ending}`
}

/** Makes a copy of a picture, of which `readPicture` gave the facts, without place, names and other words; why there is none, where it cannot be made or something would be left in it. */
export async function cleanCopy(
  bytes: Uint8Array,
  { problem, format, orientation }: PictureFacts,
): Promise<Uint8Array | NonNullable<Copied['problem']>> {
  if (problem) return problem
  if (!format || !strippable.has(format)) return 'other-format'
  const copy = strip(bytes, format, orientation)
  if (!copy) return 'broken'
  const isClean = !(await readPicture(copy)).problem && (await tagsLeft(copy)).length === 0
  return isClean ? copy : 'left'
}
