/** What elements that stand for words are written out as, so that a build can keep it. */
import { fitsOne } from './element.ts'
import type { Element, Star } from './types.ts'

/** An element that stands for words. */
export type WordElement = Extract<Element, { kind: 'literal' | 'affix' }>

/** Whether an element stands for words of its own. */
export function isWord(element: Element): element is WordElement {
  return element.kind === 'literal' || element.kind === 'affix'
}

/** The whole words that an element stands for. */
export function spellingsOf(element: WordElement): readonly string[] {
  return [...(element.kind === 'literal' ? element.spellings : element.affixes.words)]
}

/** A star written out: «skit*», «*lön», «*arbets*». No whole word has one in it but «*» itself. */
export function writeStar({ head, tail, inside }: Star): string {
  return inside ? `*${inside}*` : `${head}*${tail}`
}

function readStar(written: string): Star {
  const [head = '', tail = '', end] = written.split('*')
  return end === undefined ? { head, tail, inside: '' } : { head: '', tail: '', inside: tail }
}

/** Makes a test for the words that a whole word or a star, written out, stands for. */
export function testOf(written: string): (form: string) => boolean {
  if (written.length < 2 || !written.includes('*')) return form => form === written
  const star = readStar(written)
  return form => fitsOne(star, form)
}
