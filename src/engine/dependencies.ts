import type { Context } from '../core/context.ts'
import type { imageFinder, PicturePlace } from '../node/images.ts'

/** What a result depends on besides the draft and what the whole run is given. */
export interface Dependencies {
  /** ISO day; left out where no rule has asked for it. */
  day?: string | undefined
  /** Pictures that the draft names, as written, each with the version that the rules saw. */
  pictures: readonly (readonly [file: string, version: string])[]
  /** Whether every picture had been left alone for long enough that any change shows in its version. */
  settled: boolean
}

/** Where a picture is that a draft names; see `imageFinder`. */
export type FindPicture = ReturnType<typeof imageFinder>

/** Two changes within this time can look like one on some disks. In milliseconds. */
const slack = 2000

/** What tells one state of a picture from another; also whether it may be looked at, and whether it is there. */
export function pictureVersion(place: PicturePlace | undefined): string {
  return place === undefined ? 'not looked at' : (place.version ?? 'missing')
}

/** Notes what is asked of a context while one draft is linted with the one that it gives in its place. */
export function trackDependencies(
  context: Context,
  find: FindPicture,
): { context: Context; dependencies(): Dependencies } {
  let day: string | undefined
  const pictures = new Map<string, string>()
  let settled = true
  // Before the file is read: a change after that must show.
  const note = (path: string, file: string): void => {
    if (pictures.has(file)) return
    const place = find(path, file)
    pictures.set(file, pictureVersion(place))
    if ((place?.changed ?? 0) > Date.now() - slack) settled = false
  }
  const noting: Partial<Context> = {
    get today() {
      day = context.today
      return day
    },
    imageExists: (path, file) => {
      note(path, file)
      return context.imageExists?.(path, file)
    },
    imageFacts: (path, file) => {
      note(path, file)
      return context.imageFacts?.(path, file)
    },
    lookAtImages: async draft => {
      for (const { file } of draft.metadata.images ?? [])
        if (file !== undefined) note(draft.path, file)
      await context.lookAtImages?.(draft)
    },
  }
  return {
    context: Object.create(context, Object.getOwnPropertyDescriptors(noting)),
    dependencies: () => ({ day, pictures: [...pictures], settled }),
  }
}
