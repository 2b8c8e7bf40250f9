/** Secrets of invented people in the forms that people write them, and a search for them in any output. */

export interface Secret {
  name: string
  number: string
  phone: string
  email: string
  home: string
}

export const secrets: readonly Secret[] = [
  {
    name: 'Tobias Ekströmmer',
    number: '19850709-9805',
    phone: '070-174 06 12',
    email: 'tobias.ekstrommer@exempel.se',
    home: 'Pilfinksgatan 14 B',
  },
  {
    name: 'Åsa Öhrnqvist',
    number: '850709-1234',
    phone: '+46 70 174 06 35',
    email: 'asa_ohrnqvist@exempel.se',
    home: 'Västra Lärkvägen 3',
  },
  {
    name: 'Fatima Warsame',
    number: '850709-T123',
    phone: '0701740648',
    email: 'warsame.fatima@exempel.com',
    home: 'Kornknarrsstigen 112',
  },
  {
    name: 'Karl-Johan af Lodénius',
    number: '131052-308T',
    phone: '(070) 174 06 05',
    email: 'kjlodenius@exempel.org',
    home: 'Ejdergränd 7',
  },
]

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
const joined = (text: string): string => text.replace(/[\s-]/gu, '')
const between = (text: string, sign: string): string => [...text].join(sign)
const cyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  i: 'і',
}
const words = (text: string): string[] => text.split(/\s+/u)
const last = (text: string): string => words(text).at(-1) ?? ''
const first = (text: string): string => words(text)[0] ?? ''
const inEachWord = (text: string, change: (word: string) => string): string =>
  words(text).map(change).join(' ')

/** How a name is written. */
export const nameForms: Readonly<Record<string, (name: string) => string>> = {
  'as it is': name => name,
  'in the genitive': name => `${name}s`,
  'in the English genitive': name => `${name}’s`,
  'in capitals': name => name.toUpperCase(),
  'in small letters': name => name.toLowerCase(),
  'without marks': bare,
  'without marks in small letters': name => bare(name).toLowerCase(),
  'with marks apart': name => name.normalize('NFD'),
  stretched: name => inEachWord(name, word => word.replace(/(.)$/u, '$1$1$1$1')),
  'stretched inside': name => inEachWord(name, word => word.replace(/([aeiou])/u, '$1$1$1')),
  'with hyphens': name => inEachWord(name, word => `${word.slice(0, 2)}-${word.slice(2)}`),
  'with soft hyphens': name => inEachWord(name, word => between(word, '\u00AD')),
  'with signs of no width': name => inEachWord(name, word => between(word, '\u200B')),
  'with joiners': name => between(name, '\u2060'),
  'with spaces between letters': name => inEachWord(name, word => between(word, ' ')),
  'with full stops between letters': name => inEachWord(name, word => between(word, '.')),
  'with hyphens between letters': name => inEachWord(name, word => between(word, '-')),
  'with lookalike letters': name => name.replace(/[aeopci]/gu, one => cyrillic[one] ?? one),
  'with figures': name =>
    name.replace(
      /(?<=\p{L})[aeio](?=\p{L})/u,
      one => ({ a: '4', e: '3', i: '1', o: '0' })[one] ?? one,
    ),
  'in full width': name =>
    name.replace(/[A-Za-z]/gu, one => String.fromCodePoint(one.charCodeAt(0) + 0xfee0)),
  'in bold': name =>
    name.replace(/[a-z]/gu, one => String.fromCodePoint(one.charCodeAt(0) - 0x61 + 0x1d41a)),
  'over two lines': name => name.replace(/\s+/u, '\n'),
  'wrapped inside': name => `${name.slice(0, -3)}-\n${name.slice(-3)}`,
  'as a tag': name => `#${joined(name)}`,
  'as a tag with more': name => `#Tack${joined(name)}IgenIgen`,
  'as a tag in small letters': name => `#tack${bare(joined(name)).toLowerCase()}`,
  'as a handle': name => `@${bare(joined(name)).toLowerCase()}`,
  'as a handle with a full stop': name => `@${bare(name).toLowerCase().replace(/\s+/gu, '.')}`,
  'as an address': name => `${bare(name).toLowerCase().replace(/\s+/gu, '.')}@exempel.se`,
  'as a link': name => `https://exempel.se/om/${bare(name).toLowerCase().replace(/\s+/gu, '-')}`,
  'as a file': name => `bilder/${bare(name).replace(/\s+/gu, '_')}.jpg`,
  'last name first': name => `${last(name)}, ${first(name)}`,
  'given name alone': first,
  'surname alone': last,
  'surname in the genitive': name => `${last(name)}s`,
  'surname in a compound': name => `${last(name)}-fallet`,
  'surname joined to a word': name => `${last(name)}familjen`,
  'with an initial': name => `${name[0]}. ${last(name)}`,
  'with a nickname': name => `${first(name)} ”Ankan” ${last(name)}`,
  'in Markdown': name => `**${first(name)}** _${last(name)}_`,
  'in quotation marks': name => `”${name}”`,
  'in two spaces': name => name.replace(/\s/gu, '  '),
  'with a hard space': name => name.replace(/\s/gu, '\u00A0'),
}

/** How a number is written. */
export const numberForms: Readonly<Record<string, (number: string) => string>> = {
  'as it is': number => number,
  'without signs': number => number.replace(/[-\s]/gu, ''),
  'with spaces': number => number.replace(/-/gu, ' '),
  'with a long dash': number => number.replace(/-/gu, '–'),
  'with full stops': number => number.replace(/[-\s]/gu, '.'),
  'with signs of no width': number => between(number, '\u200B'),
  'over two lines': number => number.replace(/-/u, '-\n'),
}

/** A sentence that some rule speaks of, with the secret in it. */
export const carriers: readonly ((told: string) => string)[] = [
  told => `Ring ${told} i kväll.`,
  told => `${told} är en jävla idiot!!!!`,
  told => `NU FÅR DET VARA NOG SÄGER ${told} OCH ALLA ANDRA PÅ JOBBET!`,
  told => `Tack för ingenting, ${told} 🎉🎉🎉🎉🎉`,
  told => `![${told}](saknas.jpg) Skyddsombudet höll i mötet.`,
  told => `<!-- ${told} --> Fan vad trist 🔥🔥🔥🔥🔥`,
  told => `Hon är sjukskriven för cancer, ${told}, och röstar på Moderaterna.`,
]

/** What an output says once everything that hides letters is gone: in small letters, without marks and signs. */
export function squashed(output: string): string {
  return decoded(output)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replace(
      /[аеорсі]/gu,
      one => Object.entries(cyrillic).find(([, sign]) => sign === one)?.[0] ?? one,
    )
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')
}

function decoded(output: string): string {
  return output
    .replace(/\\u([0-9a-f]{4})/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/gu, '\n')
    .replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/giu, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/(?:%[0-9a-f]{2})+/giu, escaped => {
      try {
        return decodeURIComponent(escaped)
      } catch {
        return escaped
      }
    })
}

/** What of a secret stands in an output. */
export function leaks({ name, number, phone, email, home }: Secret, output: string): string[] {
  const text = squashed(output)
  const whole = squashed(name)
  const figures = (told: string) => squashed(told).replace(/^(?:46|0)/u, '')
  const parts = words(name).filter(word => word.length > 4 || words(name).at(-1) === word)
  return [
    whole,
    ...parts.map(squashed),
    figures(phone),
    squashed(number).slice(-10),
    squashed(email.split('@')[0] ?? ''),
    squashed(home.split(/\s\d/u)[0] ?? ''),
  ].filter(one => text.includes(one))
}
