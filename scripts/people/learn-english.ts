import { readFileSync } from 'node:fs'
import { isFirst, isInitial, isNameLike } from '../../src/core/people/features.ts'
import {
  type EnglishModel,
  kindAt,
  type NameModel,
  nameForm,
  nameKind,
  ownerForm,
} from '../../src/core/people/gazetteer.ts'
import { documentOf, type Word } from '../../src/core/text/words.ts'
import { packFilter } from './pack-weights.ts'
import { parsed } from './texts.ts'

/** Bits a word, and bits that each sets: the graver a mistake, the more. */
const usual = [11, 6] as const
const strict = [16, 8] as const
/** From how often on a word has to stand with a small letter to be an ordinary one. */
const fewest = 5
/** How many small ones outweigh one that stands as somebody's surname. */
const perSurname = 100
/** From how many of the famous on a surname is so common that others are called the same. */
const namesakes = 7
/** The file of WordNet that tells of persons, by its number there. */
const persons = '18'
/** Those that tell of acts, made things, works and words, events, bodies, places and times. */
const headFiles = new Set(['04', '06', '10', '11', '14', '15', '28'])
/** How many of a word's senses are looked at, the most usual first. */
const senses = 2

/** Where the files of a dictionary lie: WordNet's data.noun and index.noun. */
export interface Dictionary {
  data: string
  index: string
}

/** Learns what English writes with capitals that is nobody, from a dictionary and from texts. */
export function learnEnglish(
  { dictionary, texts }: { dictionary: Dictionary; texts: readonly string[] },
  names: NameModel,
): EnglishModel {
  const known = readEntries(dictionary.data)
  const entries = [...known.values()]
  const isPerson = ({ file, isOne }: Entry) => file === persons && isOne
  const capitals = (of: readonly Entry[]) =>
    [...new Set(of.flatMap(({ lemmas }) => lemmas))].filter(lemma => /^\p{Lu}/u.test(lemma))
  const famous = new Set(capitals(entries.filter(isPerson)))
  const ordinary = ordinaryWords(texts, names)
  const heads = headWords(dictionary.index, known)
  return {
    ordinary: packFilter(ordinary, ...usual),
    heads: packFilter(
      ordinary.filter(word => heads.has(word) || heads.has(word.replace(/s$/, ''))),
      ...strict,
    ),
    things: packFilter(
      capitals(entries.filter(one => !isPerson(one)))
        .filter(lemma => !famous.has(lemma) && isThingName(lemma, names))
        .map(nameForm),
      ...strict,
    ),
    famous: packFilter(wholeNames([...famous].map(nameForm)), ...strict),
  }
}

/** What WordNet's file of nouns has in one place: words that mean the same. */
interface Entry {
  file: string
  lemmas: readonly string[]
  /** Whether it is one individual, and no kind. */
  isOne: boolean
}

/** The entries of WordNet's file of nouns by their place in it. */
function readEntries(path: string): ReadonlyMap<string, Entry> {
  const lines = readFileSync(path, 'latin1').split('\n')
  return new Map(
    lines
      .filter(line => /^\d/.test(line))
      .map(line => {
        const [place = '', file = '', , count = '0', ...rest] = line.split(' ')
        const lemmas = Array.from({ length: Number.parseInt(count, 16) }, (_, at) =>
          (rest[2 * at] ?? '').replaceAll('_', ' '),
        )
        return [place, { file, lemmas, isOne: line.includes(' @i ') }]
      }),
  )
}

/** Words whose usual senses are things that are given names: bodies, buildings, works, events. */
function headWords(index: string, entries: ReadonlyMap<string, Entry>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of readFileSync(index, 'latin1').split('\n')) {
    const [lemma = '', , count = '0', ...rest] = line.trim().split(' ')
    if (!/^[a-z]+$/.test(lemma)) continue
    const places = rest.slice(-Number(count)).slice(0, senses)
    if (places.some(place => headFiles.has(entries.get(place)?.file ?? ''))) words.add(lemma)
  }
  return words
}

/** Whether something with a capital might be taken for a name, and is not one that many people bear. */
function isThingName(lemma: string, names: NameModel): boolean {
  if (lemma.length < 3) return false
  const words = lemma.split(' ')
  const [first, last] = [nameKind(names, words[0] ?? ''), nameKind(names, words.at(-1) ?? '')]
  if (words.length > 1) return first.given > 1 && !(first.given === 4 && last.given === 4)
  return first.given < 4 && first.surname < 4 && (first.given > 2 || first.surname > 2)
}

/** Names of two words and more, less those whose surname so many bear that a private person may well be called the same. */
function wholeNames(lemmas: readonly string[]): readonly string[] {
  const whole = [...new Set(lemmas.filter(name => name.includes(' ')))]
  const bearers = new Map<string, Set<string>>()
  for (const name of whole) {
    const parts = name.split(' ')
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    const known = bearers.get(last) ?? new Set()
    bearers.set(last, known.add(first))
  }
  return whole.filter(name => (bearers.get(name.split(' ').at(-1) ?? '')?.size ?? 0) < namesakes)
}

/** Words that texts write small, and that next to nobody in them is called. */
function ordinaryWords(texts: readonly string[], names: NameModel): readonly string[] {
  const counts = new Map<string, { small: number; surname: number }>()
  const count = (form: string) => {
    const known = counts.get(form) ?? { small: 0, surname: 0 }
    counts.set(form, known)
    return known
  }
  for (const text of texts) {
    const { words } = documentOf(parsed(text, 'en'))
    words.forEach((word, at) => {
      if (word.token.kind !== 'word') return
      const form = ownerForm(word.token.text)
      if (/^\p{Ll}/u.test(word.token.text)) count(form).small++
      else if (isSurname(words, at, names)) count(form).surname++
    })
  }
  return [...counts]
    .filter(
      ([form, { small, surname }]) =>
        form.length > 2 && small >= fewest && small >= perSurname * surname,
    )
    .map(([form]) => form)
}

/** Whether a word with a capital stands after a given name, an initial or a title of respect. */
function isSurname(words: readonly Word[], at: number, names: NameModel): boolean {
  if (!isNameLike(words[at]) || isFirst(words, at)) return false
  const stop = words[at - 1]?.token.text === '.' ? 2 : 1
  const before = words[at - stop]
  if (before?.sentence !== words[at]?.sentence) return false
  if (/^(?:mr|mrs|ms|miss|dr)\.?$/iu.test(before?.token.text ?? '')) return true
  return isInitial(before) || (isNameLike(before) && kindAt(before, names).given === 4)
}
