/**
 * How many columns a text takes on a terminal. The library that knows every script
 * takes 40 ms to load, longer than a draft takes to check: what posts are written in
 * is counted here, by the same rules.
 */

/** Letters and signs of one column each. */
const simple =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0373\u0391-\u0481\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2193]*$/
/** Colours of the report. */
const colours = /\u001b\[[\d;]*m/g

/** The columns of a text; colours and signs that join or change others take none. */
export function columnsOf(text: string): number {
  const plain = text.includes('\u001b') ? text.replace(colours, '') : text
  return isSimple(plain) ? plain.length : countSigns(plain)
}

/** Whether every unit of a text is one letter or sign of one column. */
export function isSimple(text: string): boolean {
  return simple.test(text)
}

const zeroWidth = '\\p{M}\\p{Cf}\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}'
const wideRanges =
  '\\u1100-\\u115f\\u231a\\u231b\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}'

let signs: RegExp | undefined

/** Emoji whole, then what takes no column, what takes two, and everything else; made when first needed. */
function signPattern(): RegExp {
  const any = '\\p{Emoji}\\ufe0f?(?:\\p{Emoji_Modifier}|[\\u{e0020}-\\u{e007f}]+)?'
  const alone = `(?:\\p{Emoji_Presentation}|\\p{Emoji}(?=\\ufe0f|\\p{Emoji_Modifier}))`
  const emoji = `\\p{RI}{2}|[\\d#*]\\ufe0f?\\u20e3|${any}(?:\\u200d${any})+|(?=${alone})(?![\\d#*])${any}`
  signs ??= new RegExp(`(${emoji}|[${wideRanges}])|([${zeroWidth}])|.`, 'gsu')
  return signs
}

function countSigns(text: string): number {
  let columns = 0
  for (const [, wide, none] of text.matchAll(signPattern())) columns += wide ? 2 : none ? 0 : 1
  return columns
}
