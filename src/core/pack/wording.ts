import type { Translated } from '../types.ts'
import type { Kind } from './shape.ts'

const kinds: Record<Kind, Translated> = {
  text: { sv: 'text', en: 'text' },
  number: { sv: 'ett tal', en: 'a number' },
  flag: { sv: 'true eller false', en: 'true or false' },
  list: { sv: 'en lista (rader som börjar med ”- ”)', en: 'a list (lines that begin with “- ”)' },
  map: { sv: 'nycklar med värden (”nyckel: värde”)', en: 'keys with values (“key: value”)' },
  nothing: { sv: 'ingenting', en: 'nothing' },
}

/** «a, b eller c» in both languages. */
export function alternatives(words: readonly string[]): Translated {
  const join = (or: string) =>
    words.length < 2
      ? words.join('')
      : `${words.slice(0, -1).join(', ')} ${or} ${words[words.length - 1]}`
  return { sv: join('eller'), en: join('or') }
}

/** An unknown key, with the nearest known one or all of them. */
export function unknownKey(
  key: string,
  near: string | undefined,
  known: readonly string[],
): Translated {
  const all = alternatives(known)
  return {
    sv: `Nyckeln ”${key}” finns inte. ${near ? `Menade du ”${near}”?` : `Här går det att skriva ${all.sv}.`}`,
    en: `There is no key “${key}”. ${near ? `Did you mean “${near}”?` : `Write ${all.en} here.`}`,
  }
}

/** A value outside its list. */
export function unknownWord(
  key: string,
  value: string,
  near: string | undefined,
  known: readonly string[],
): Translated {
  const all = alternatives(known)
  const sv = near ? `Menade du ”${near}”? ` : ''
  const en = near ? `Did you mean “${near}”? ` : ''
  return {
    sv: `”${value}” går inte att skriva vid ”${key}”. ${sv}Skriv ${all.sv}.`,
    en: `“${value}” cannot stand at “${key}”. ${en}Write ${all.en}.`,
  }
}

/** A required key that is missing. */
export function missingKey(key: string): Translated {
  const language = key === 'sv' ? 'svensk' : key === 'en' ? 'engelsk' : undefined
  if (language) {
    const english = key === 'sv' ? 'Swedish' : 'English'
    return {
      sv: `Den ${language}a texten saknas. Lägg till ”${key}: …”.`,
      en: `The ${english} text is missing. Add “${key}: …”.`,
    }
  }
  return {
    sv: `”${key}” saknas. Lägg till ”${key}: …”.`,
    en: `“${key}” is missing. Add “${key}: …”.`,
  }
}

/** A value of another kind than the key takes. */
export function wrongKind(key: string, wanted: readonly Kind[], got: Kind): Translated {
  const join = (l: 'sv' | 'en') => alternatives(wanted.map(k => kinds[k][l]))[l]
  const quotes = wanted.includes('text') && (got === 'number' || got === 'flag')
  return {
    sv: quotes
      ? `Sätt citattecken om värdet vid ”${key}”, annars läses det inte som text.`
      : `Vid ”${key}” ska det stå ${join('sv')}, men det står ${kinds[got].sv}.`,
    en: quotes
      ? `Put the value at “${key}” in quotes, or it is not read as text.`
      : `At “${key}” there should be ${join('en')}, but there is ${kinds[got].en}.`,
  }
}

/** A list with nothing in it. */
export function emptyList(key: string): Translated {
  return {
    sv: `Listan vid ”${key}” är tom. Skriv något i den, eller ta bort den.`,
    en: `The list at “${key}” is empty. Write something in it, or take it away.`,
  }
}

/** Text that is empty or does not look as it should. */
export function wrongText(key: string, value: string, about: Translated | undefined): Translated {
  if (value.trim() === '') {
    return {
      sv: `”${key}” är tom. Skriv något där.`,
      en: `“${key}” is empty. Write something there.`,
    }
  }
  return {
    sv: `”${value}” går inte att skriva vid ”${key}”${about ? `: ${about.sv}` : ''}.`,
    en: `“${value}” cannot stand at “${key}”${about ? `: ${about.en}` : ''}.`,
  }
}
