/** Elements that words are compared with, as plain data, so that a build can keep them. */
import { unmask } from '../fold.ts'
import { fitsOne } from './element.ts'
import type { Element, Star } from './types.ts'

/** An element that stands for words. */
export type WordElement = Extract<Element, { kind: 'literal' | 'affix' }>

/** The spellings of a literal, or the words and stars of a starred element. */
export type WordPart = string | readonly string[] | StarredPart

interface StarredPart {
  words: readonly string[]
  starred: readonly Star[]
}

export function isWord(element: Element): element is WordElement {
  return element.kind === 'literal' || element.kind === 'affix'
}

/** An element as plain data. */
export function partOf(element: WordElement): WordPart {
  if (element.kind === 'affix')
    return { words: [...element.affixes.words], starred: element.affixes.starred }
  const [only = '', ...others] = element.spellings
  return others.length ? [only, ...others] : only
}

/** The whole words that a part stands for. */
export function spellingsOf(part: WordPart): readonly string[] {
  if (typeof part === 'string') return [part]
  return 'starred' in part ? part.words : part
}

/** The stars of a part. */
export function starsOf(part: WordPart): readonly Star[] {
  return typeof part === 'object' && 'starred' in part ? part.starred : []
}

/** Whether a word begins and ends as one of a part's stars asks. */
export function fitsStar(part: WordPart, form: string): boolean {
  return starsOf(part).some(star => fitsOne(star, form))
}

/** Tells of a part whether a masked word, such as f*n, may stand for it. */
export function maskTest(form: string): (part: WordPart) => boolean {
  const test = unmask(form)
  return part => test !== undefined && spellingsOf(part).some(test)
}
