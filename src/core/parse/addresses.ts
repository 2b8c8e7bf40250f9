import type { Alphabet } from './alphabet.ts'

/** Endings that no ordinary word has, so that a full stop without its space is no domain. */
const endings =
  'se|nu|com|org|net|eu|io|info|dk|fi|fr|pl|uk|ee|lv|lt|int|gov|edu|tv|app|dev|online|example'

/** Endings that are words too, and count only before a path. */
const wordEndings = 'no|de|me|to|be|ly|gl|it|us|at|is|co|ai|so|ru|es'

/**
 * Web and e-mail addresses as sources of regular expressions (flag `u`). Every
 * repetition is bounded, so that no text makes them slow.
 */
export function addressesIn({ letter, digit, mark }: Alphabet): { email: string; url: string } {
  const sign = `${letter}${digit}`
  const label = `[${sign}](?:[${sign}${mark}-]{0,61}[${sign}])?`
  /** What may stand in an address after its domain. */
  const tail = `[${sign}${mark}\\-._~:/?#\\[\\]@!$&'()*+,;=%]`
  const rest = `${tail}{0,2000}`
  return {
    // `info@seko.example`
    email: `[${sign}_+%-](?:[${sign}_.+%-]{0,62}[${sign}_+%-])?@(?:${label}\\.){1,5}[${letter}]{2,24}(?![${sign}@])`,
    // `https://…`, `www.…`, `seko.se/ung`
    url: [
      `[hH][tT]{2}[pP][sS]?://${tail}${rest}`,
      `[wW]{3}\\.(?=[${sign}])${rest}`,
      `(?:${label}\\.){1,5}(?:${endings})(?![${sign}@_-])(?:(?::\\d{2,5})?[/?#]${rest})?`,
      `(?:${label}\\.){1,5}(?:${wordEndings})(?::\\d{2,5})?/${rest}`,
    ].join('|'),
  }
}

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
