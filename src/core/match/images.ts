import type { Image } from '../types.ts'
import type { Context, Matcher } from './matcher.ts'

/** Pictures that the front matter says nothing of `people` in, gives no `alt` text for, or whose `file` is not there. */
export const images: Matcher = signal => {
  const lacking = tests[signal.lacks as keyof typeof tests]
  return (draft, context) =>
    (draft.metadata.images ?? [])
      .filter(image => lacking(image, draft.path, context))
      .map(image => ({ ...image.place, facts: { name: image.file ?? '' } }))
}

const tests = {
  people: ({ people }: Image) => people === undefined,
  alt: ({ alt }: Image) => !alt?.trim(),
  file: ({ file }: Image, draft: string, context: Context) =>
    file !== undefined && context.imageExists?.(draft, file) === false,
}
