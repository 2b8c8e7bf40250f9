import type { Context } from '../core/context.ts'
import { type Configuration, commonFolder } from '../node/config/load.ts'
import { imageFinder, type PicturePlace } from '../node/images.ts'
import type { Run } from './types.ts'

/** What a result depends on besides the draft and what the whole run is given. */
export interface Dependencies {
  /** ISO day; left out where no rule has asked for it. */
  day?: string
  /** Pictures that the draft names, as written, each with the version that the rules saw. */
  pictures: readonly (readonly [file: string, version: string])[]
  /** Whether every picture had been left alone for long enough that any change shows in its version. */
  settled: boolean
}

/** Where a picture is that a draft names; see `imageFinder`. */
export type FindPicture = (draftPath: string, file: string) => PicturePlace | undefined

/** Where pictures are that the drafts of a run name which are under one configuration. */
export const pictureFinder = ({ paths, io }: Run, { folder }: Configuration): FindPicture =>
  imageFinder([commonFolder(paths, io.cwd), folder], io.cwd)

/** Two changes within this time can look like one on some disks. In milliseconds. */
const slack = 2000

/** What tells one state of a picture from another; also whether it may be looked at, and whether it is there. */
export function pictureVersion(place: PicturePlace | undefined): string {
  return place === undefined ? 'not looked at' : (place.version ?? 'missing')
}

/** Notes what is asked of a context while a draft is linted. */
export class DependencyTracker {
  /** The same context, with questions that are noted. */
  readonly context: Context
  readonly #find: FindPicture
  #day: string | undefined
  #pictures = new Map<string, string>()
  #settled = true

  constructor(context: Context, find: FindPicture) {
    this.#find = find
    this.context = Object.defineProperties(
      {},
      {
        ...Object.getOwnPropertyDescriptors(context),
        ...Object.getOwnPropertyDescriptors(this.#noted(context)),
      },
    ) as Context
  }

  #noted(context: Context) {
    const { imageExists, imageFacts, lookAtImages } = context
    const tracker = this
    return {
      get today() {
        tracker.#day = context.today
        return context.today
      },
      ...(imageExists && {
        imageExists: (path: string, file: string) => {
          tracker.#note(path, file)
          return imageExists(path, file)
        },
      }),
      ...(imageFacts && {
        imageFacts: (path: string, file: string) => {
          tracker.#note(path, file)
          return imageFacts(path, file)
        },
      }),
      ...(lookAtImages && {
        lookAtImages: (draft: Parameters<typeof lookAtImages>[0]) => {
          for (const { file } of draft.metadata.images ?? [])
            if (file !== undefined) tracker.#note(draft.path, file)
          return lookAtImages(draft)
        },
      }),
    } satisfies Partial<Context>
  }

  // Before the file is read: a change after that must show.
  #note(path: string, file: string): void {
    if (this.#pictures.has(file)) return
    const place = this.#find(path, file)
    this.#pictures.set(file, pictureVersion(place))
    if ((place?.changed ?? 0) > Date.now() - slack) this.#settled = false
  }

  /** Forgets what was asked for the draft before. */
  begin(): void {
    this.#day = undefined
    this.#pictures = new Map()
    this.#settled = true
  }

  /** What has been asked since. */
  get dependencies(): Dependencies {
    const day = this.#day
    return {
      ...(day === undefined ? {} : { day }),
      pictures: [...this.#pictures],
      settled: this.#settled,
    }
  }
}
