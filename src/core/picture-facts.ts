/** What files of pictures say of themselves, and what can be wrong with them. */

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'tiff' | 'heic' | 'avif'

/** Why a file is no picture that can be published: nothing in it, something else, cut off or garbled, too much to read, not to be opened, left on the server by Git LFS. */
export type PictureProblem =
  | 'empty'
  | 'not-image'
  | 'broken'
  | 'too-large'
  | 'unreadable'
  | 'not-fetched'

/** Degrees, south and west below zero. */
export interface Coordinates {
  latitude: number
  longitude: number
}

/** What a picture file says of itself. */
export interface PictureFacts {
  /** Undefined for a film, a drawing and whatever else is not read here. */
  format?: PictureFormat
  problem?: PictureProblem
  position?: Coordinates
  /** What carries the position where the picture itself does not: a film, alone or after the picture, the film of a Live photo or an XMP file beside it. */
  carrier?: 'film' | 'live-film' | 'sidecar'
  /** Places in words, «Storgatan 5, Umeå», each once. */
  places?: readonly string[]
  /** Captions, headlines, keywords and comments. */
  texts?: readonly string[]
  /** Names of people that those texts hold, and that are not among `people`. */
  named?: readonly string[]
  /** Names of those it shows, each once. */
  people: readonly string[]
  /** Faces that are marked and have no name. */
  faces: number
  /** The alternative text. */
  alt?: string
  creator?: string
  copyright?: string
  /** What it says of being made by a trained model: the whole of it, or a part. */
  ai?: 'made' | 'partly'
  /** As Exif has it: 1 as it stands, 2 to 8 turned or mirrored. */
  orientation?: number
}

/** What became of a picture that was to be copied. */
export interface Copied {
  /** The copy; undefined where none was made. */
  target?: string
  /** What the original says of itself. */
  facts: PictureFacts
  problem?: PictureFacts['problem'] | 'other-format' | 'exists' | 'unwritable' | 'left'
}
