/**
 * Web and e-mail addresses as sources of regular expressions (flag `u`). Every
 * repetition is bounded, so that no text makes them slow.
 */
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}])?'

/** What may stand in an address after its domain. */
const tail = "[\\p{L}\\p{N}\\p{M}\\-._~:/?#\\[\\]@!$&'()*+,;=%]"
const rest = `${tail}{0,2000}`

/** Endings that no ordinary word has, so that a full stop without its space is no domain. */
const endings =
  'se|nu|com|org|net|eu|io|info|dk|fi|fr|pl|uk|ee|lv|lt|int|gov|edu|tv|app|dev|online|example'

/** Endings that are words too, and count only before a path. */
const wordEndings = 'no|de|me|to|be|ly|gl|it|us|at|is|co|ai|so|ru|es'

/** `info@seko.example` */
export const email = `[\\p{L}\\p{N}_+%-](?:[\\p{L}\\p{N}_.+%-]{0,62}[\\p{L}\\p{N}_+%-])?@(?:${label}\\.){1,5}\\p{L}{2,24}(?![\\p{L}\\p{N}@])`

/** `https://…`, `www.…`, `seko.se/ung` */
export const url = [
  `[hH][tT]{2}[pP][sS]?://${tail}${rest}`,
  `[wW]{3}\\.(?=[\\p{L}\\p{N}])${rest}`,
  `(?:${label}\\.){1,5}(?:${endings})(?![\\p{L}\\p{N}@_-])(?:(?::\\d{2,5})?[/?#]${rest})?`,
  `(?:${label}\\.){1,5}(?:${wordEndings})(?::\\d{2,5})?/${rest}`,
].join('|')

/** The address without the sentence's own punctuation after it; brackets that it opened stay. */
export function trimAddress(address: string): string {
  let open = balance(address)
  let end = address.length
  while (end > 0) {
    const last = address.charAt(end - 1)
    if (last === ')' || last === ']') {
      if (open >= 0) break
      open++
    } else if (!".,;:!?'*_".includes(last)) break
    end--
  }
  return address.slice(0, end)
}

function balance(address: string): number {
  let open = 0
  for (const sign of address) {
    if (sign === '(' || sign === '[') open++
    if (sign === ')' || sign === ']') open--
  }
  return open
}
