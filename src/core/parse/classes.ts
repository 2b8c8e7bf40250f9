/** Classes of characters, by which the pieces that most of a text is made of are cut without an expression. */

/** Anything else: symbols, emoji, marks, letters of other scripts. */
export const other = 0
export const white = 1
export const letter = 2
export const digit = 3
export const punctuation = 4

/** Of the first 128 characters, in the order of the codes. */
const ascii =
  '00000000011111000000000000000000' +
  '14400004440044443333333333440004' +
  '02222222222222222222222222244404' +
  '02222222222222222222222222240400'

/** The class of a UTF-16 unit, NaN past the end; each is what the classes of `alphabet.ts` say of it. */
export function classOf(code: number): number {
  if (code < 0x80) return ascii.charCodeAt(code) - 48
  if (code < 0xc0) return classInLatin1(code)
  if (code < 0x250) return code === 0xd7 || code === 0xf7 ? other : letter
  if (code >= 0x2000 && code < 0x2070) return classOfGeneral(code)
  if (code === 0x2bc) return letter
  return code === 0x1680 || code === 0x2800 || code === 0x3000 || code === 0xfeff ? white : other
}

function classInLatin1(code: number): number {
  switch (code) {
    case 0x85:
    case 0xa0:
    case 0xad:
      return white
    case 0xaa:
    case 0xb5:
    case 0xba:
      return letter
    case 0xb2:
    case 0xb3:
    case 0xb9:
    case 0xbc:
    case 0xbd:
    case 0xbe:
      return digit
    case 0xa1:
    case 0xa7:
    case 0xab:
    case 0xb6:
    case 0xb7:
    case 0xbb:
    case 0xbf:
      return punctuation
    default:
      return other
  }
}

/** Of the block of general punctuation, in which spaces are too. */
function classOfGeneral(code: number): number {
  if (code <= 0x200d || code === 0x2028 || code === 0x2029) return white
  if (code === 0x202f || code === 0x205f || code === 0x2060) return white
  const isMark = (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x203a)
  return isMark ? punctuation : other
}

/** Whether a character of no width can stand inside a word. */
export function isZeroWidth(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff
}
