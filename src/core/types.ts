/**
 * The nouns of the house. Offsets everywhere count UTF-16 units from the start
 * of the file as it was read (without a byte order mark).
 */
export type * from './types/draft.ts'
export type * from './types/finding.ts'
export type * from './types/pack.ts'
export type * from './types/picture.ts'
export type * from './types/place.ts'
export * from './types/words.ts'
