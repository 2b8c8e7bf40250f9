export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'tiff' | 'heic' | 'avif'

/** Why a file is no picture that can be published: nothing in it, something else, cut off or garbled, too much to read, not to be opened. */
export type PictureProblem = 'empty' | 'not-image' | 'broken' | 'too-large' | 'unreadable'

/** Degrees, south and west below zero. */
export interface Position {
  latitude: number
  longitude: number
}

/** What a picture file says of itself. */
export interface PictureFacts {
  /** Undefined for a film, a drawing and whatever else is not read here. */
  format?: PictureFormat
  problem?: PictureProblem
  position?: Position
  /** Names of those it shows, each once. */
  people: readonly string[]
  /** Faces that are marked and have no name. */
  faces: number
  /** The alternative text. */
  alt?: string
  creator?: string
  copyright?: string
  /** As Exif has it: 1 as it stands, 2 to 8 turned or mirrored. */
  orientation?: number
}
