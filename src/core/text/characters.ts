/** Pieces of regular expressions (with the flag `u`) that tell the characters of a draft apart. */

/** Zero-width characters that stand inside words without splitting them. */
export const zeroWidth = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF'

/** What separates: white space, and what only looks like it (zero width, the blank braille cell). */
export const blank = `\\s\\u0085\\u2800${zeroWidth}`

/** One line break. */
export const lineBreak = /\r\n|[\r\n\u2028\u2029]/g

/** How many line breaks a run of white space holds, counted up to two. */
export function lineBreaks(white: string): 0 | 1 | 2 {
  if (white === ' ') return 0
  lineBreak.lastIndex = 0
  if (!lineBreak.test(white)) return 0
  const more = lineBreak.test(white)
  lineBreak.lastIndex = 0
  return more ? 2 : 1
}
