/**
 * Folding: the spellings under which a word is looked up, so that capitals,
 * stretched letters, lookalike letters and hidden characters do not hide it.
 */

/** Cyrillic and Greek letters that pass for Latin ones, each before the one it passes for. */
export const lookalikes = pairs(
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ӓä ӧö αa βb εe ιi κk νv οo ρp τt υu χx',
)
/** Letters that do not come apart into a letter and a mark, each before the one it is taken for. */
export const unmarked = pairs('øö æä łl đd ðd ıi þt ßs')
/** Digits and signs written for a letter. */
export const disguises = pairs('0o 1i 3e 4a 5s 7t @a $s €e')

function pairs(table: string): ReadonlyMap<string, string> {
  return new Map(table.split(' ').map(pair => [pair.charAt(0), pair.charAt(1)]))
}

const plain = /^[a-zåäöé]*$/
// A text of nothing but these has no lookalike, hidden character or compatibility form.
const ordinary = /^[!-_a-~åäöéü–—]*$/
const stretched = /(.)\1\1/u
const hidden = () => /\p{Default_Ignorable_Code_Point}/gu
const latin = () => /\p{Script=Latin}/u
const otherScript = () => /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const disguised = () => /\p{L}[013457@$€]|[013457@$€]\p{L}/u

/**
 * The spellings to look a word up under, likeliest first.
 *
 * @param text - A token as written, in any normal form.
 * @returns At least one spelling, lower case and NFC; «SÅÅÅÅ» gives «såååå», «såå», «så».
 */
export function normalize(text: string): readonly string[] {
  const lower = text.toLowerCase()
  if (plain.test(lower) && !stretched.test(lower)) return [lower]
  const base = replaceLookalikes(lower)
  const forms = new Set([base])
  if (stretched.test(base)) {
    forms.add(base.replace(/(.)\1{2,}/gu, '$1$1'))
    forms.add(base.replace(/(.)\1{2,}/gu, '$1'))
  }
  if (/[013457@$€]/.test(base) && disguised().test(base))
    forms.add(base.replace(/[013457@$€]/g, sign => disguises.get(sign) ?? sign))
  return [...forms]
}

function replaceLookalikes(lower: string): string {
  if (ordinary.test(lower)) return lower
  const text = lower
    .normalize('NFKC')
    .replace(hidden(), '')
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase()
  if (!otherScript().test(text) || !latin().test(text)) return text
  return text.replace(/./gu, letter => lookalikes.get(letter) ?? letter)
}

const wildcards = /[*_#@%$£.!?–—-]+/u
const wildcardWord = /^(\p{L}+)[*_#@%$£.!?–—-]{1,5}(\p{L}+)$/u
/** «P.S», «f.d», «e.g». */
const abbreviation = /^\p{L}\.\p{L}$/u

/**
 * A test of folded words for the one that a masked spelling such as «f*n» or «j-vla» stands for, by the letters around
 * the gap, with one to four in it; undefined where the spelling is not masked.
 */
export function wildcardTest(form: string): ((word: string) => boolean) | undefined {
  if (!wildcards.test(form) || abbreviation.test(form)) return undefined
  const [, head = '', tail = ''] = wildcardWord.exec(form) ?? []
  if (!head) return undefined
  return word =>
    word.startsWith(head) &&
    word.endsWith(tail) &&
    word.length > head.length + tail.length &&
    word.length <= head.length + tail.length + 4
}

/** An emoji without the signs that change how it looks and not what it is. */
export function stripEmojiModifiers(text: string): string {
  return text.replace(/[\ufe0e\ufe0f]|[\u{1f3fb}-\u{1f3ff}]/gu, '')
}

/** The folded form under which names of senders are compared. */
export function normalizeSender(name: string): string {
  return name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ').replace(/^@/, '')
}

/** The letters of a script, as insides of classes of regular expressions. */
interface Letters {
  letter: string
  upper: string
  lower: string
  mark: string
  digit: string
}

const every: Letters = {
  letter: '\\p{L}',
  upper: '\\p{Lu}',
  lower: '\\p{Ll}',
  mark: '\\p{M}',
  digit: '\\p{N}',
}
/** The same, as far as `isWestern` goes. */
const western: Letters = {
  letter: 'A-Za-zÀ-ÖØ-öø-ÿ',
  upper: 'A-ZÀ-ÖØ-Þ',
  lower: 'a-zß-öø-ÿ',
  mark: '',
  digit: '0-9²³¹¼-¾',
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
