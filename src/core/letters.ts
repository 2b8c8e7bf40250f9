/** The letters of a script, as insides of classes of regular expressions. */
export interface Letters {
  letter: string
  upper: string
  lower: string
  mark: string
}

const every: Letters = { letter: '\\p{L}', upper: '\\p{Lu}', lower: '\\p{Ll}', mark: '\\p{M}' }
/** The same, as far as `isWestern` goes. */
const western: Letters = {
  letter: 'A-Za-zÀ-ÖØ-öø-ÿ',
  upper: 'A-ZÀ-ÖØ-Þ',
  lower: 'a-zß-öø-ÿ',
  mark: '',
}

/** Latin-1 without ª, µ and º, and the marks of dashes, quotes and lists. */
const isWestern = /^[\0-©«-´¶-¹»-ÿ‐-‧]*$/

/**
 * Tests words against a regular expression made of letters. Expressions for every script
 * take milliseconds to make ready, so they are made for the first word that needs them.
 */
export function wordTest(source: (letters: Letters) => string): (word: string) => boolean {
  const simple = new RegExp(source(western), 'u')
  let full: RegExp | undefined
  return word => {
    if (isWestern.test(word)) return simple.test(word)
    full ??= new RegExp(source(every), 'u')
    return full.test(word)
  }
}

/** Whether a UTF-16 unit is a small letter of Latin-1 that has a capital: a quick look that settles most words. */
export function isSmall(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0xff && unit !== 0xf7)
}
