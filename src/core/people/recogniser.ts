import { wordsOn } from '../collections.ts'
import { memoizeByObject } from '../memo.ts'
import { documentOf, formOf, type PlacedRow, type Word, type WordRow } from '../text/words.ts'
import type { ParsedDraft } from '../types.ts'
import { englishName } from './english.ts'
import { createLooker, isFirst, isInitial, isNameLike, type Tag, wordRows } from './features.ts'
import { kindAt, type NameModel, nameForm, nameKind, type Weights, weigh } from './gazetteer.ts'
import { names } from './model/names.ts'
import { tagger } from './model/tagger.ts'
import { type KindOfWord, withInitials, withRespelled } from './spellings.ts'
import lists from './words.json' with { type: 'json' }

/** What people are found with. */
export interface PeopleModel {
  names: NameModel
  tagger: Weights
  /** What is taken from the side of «no name»: a name missed costs a reader more than one asked about in vain. */
  leaning: number
}

/** The names of people in some words: what the tagger says, without what looks like no name, and with names of the population that it overlooks. */
export function findPeople(words: readonly Word[], model: PeopleModel): readonly WordRow[] {
  const kind = (at: number) => kindAt(words[at], model.names)
  const rows = wordRows(words)
  // Most rows are a word that begins a sentence: whatever the tagger says, nobody is called so.
  const likely = rows.filter(row => row.to - row.from > 1 || isLikely(words, row, kind))
  const looker = createLooker(words, model.names)
  const tagged = likely
    .flatMap(row => namesIn(row, bestTags(row, looker, model)))
    .map(one => withoutOpening(words, one, kind))
    .filter(one => isLikely(words, one, kind))
  const all = [...tagged, ...overlooked(words, rows, tagged, kind)]
  const whole = all.map(one => withInitials(words, one))
  return withRespelled(whole, words, kind, model.names)
}

/** Names of the population that the tagger has left; all words written as names stand in rows. */
function overlooked(
  words: readonly Word[],
  rows: readonly WordRow[],
  tagged: readonly WordRow[],
  kind: KindOfWord,
): readonly WordRow[] {
  const taken = new Set(tagged.flatMap(one => [one.from - 1, one.from, one.to - 1, one.to]))
  const more: WordRow[] = []
  for (const row of rows)
    for (let at = row.from; at < row.to; at++) {
      if (taken.has(at) || !isNameLike(words[at]) || (more.at(-1)?.to ?? 0) > at) continue
      if (isKnownPair(words, at, kind) && !taken.has(at + 1)) more.push({ from: at, to: at + 2 })
      else if (isKnownAlone(words, at, kind)) more.push({ from: at, to: at + 1 })
    }
  return more
}

/** «Grattis Elin»: a word that only begins the sentence is no part of the name after it. */
function withoutOpening(words: readonly Word[], { from, to }: WordRow, kind: KindOfWord): WordRow {
  const opens =
    to - from > 1 && isFirst(words, from) && kind(from).given < 2 && kind(from + 1).given > 3
  return { from: opens ? from + 1 : from, to }
}

/** A word on its own has to look like a name; where a sentence begins, where all words have a capital, even more so. */
function isLikely(words: readonly Word[], { from, to }: WordRow, kind: KindOfWord): boolean {
  const { given, surname, word, elsewhere } = kind(from)
  if (to - from > 1) {
    // One at either end has to look like a name, and the last one like no place.
    const last = kind(to - 1)
    if (isInitial(words[from])) return last.surname > 2 && !last.word
    return (!last.elsewhere || last.surname > 3) && (given > 1 || last.surname > 1)
  }
  if (elsewhere || words[from]?.token.text.length === 1) return false
  if (isFirst(words, from)) return !word && (given > 2 || surname > 2)
  // «Kom från Lund»: a surname alone where a place would stand is one.
  if (given < 3 && within.has(formOf(words[from - 1]))) return false
  return given > 0 || surname > 1
}

/** A common given name and a known surname in a row of just them. */
function isKnownPair(words: readonly Word[], at: number, kind: KindOfWord): boolean {
  if (!isBeside(words, at, at + 1) || isBeside(words, at + 1, at + 2)) return false
  if (isBeside(words, at, at - 1) && !isFirst(words, at - 1)) return false
  if (isPlaced(words[at - 1])) return false
  const [first, last] = [kind(at), kind(at + 1)]
  if (first.elsewhere || last.elsewhere || (first.word && last.word)) return false
  return first.given > 3 && last.surname > (last.word ? 3 : 2)
}

/** A common given name that is nothing else, with no other name beside it. */
function isKnownAlone(words: readonly Word[], at: number, kind: KindOfWord): boolean {
  const { given, surname, word, elsewhere } = kind(at)
  if (given < 4 || surname > 3 || word || elsewhere || isPlaced(words[at - 1])) return false
  if (isBeside(words, at, at + 1)) return false
  return !isBeside(words, at, at - 1) || isFirst(words, at - 1)
}

const isBeside = (words: readonly Word[], at: number, other: number): boolean =>
  words[at]?.sentence === words[other]?.sentence && isNameLike(words[other])

/** What stands after these is more often a place, a ship or a company. */
const placing = new Set(wordsOn(lists.placing.words))

const within = new Set(wordsOn(lists.within.words))

const isPlaced = (before: Word | undefined): boolean => placing.has(formOf(before))

/** A name in running text. */
export interface Named extends PlacedRow {
  /** Whether a title beside it says that it is somebody public in that role. */
  isPublic: boolean
}

/** Languages whose sentences the model knows, and their neighbours. */
const learntIn = new Set(['sv', 'en', 'no', 'da', 'und'])

/** The model that ships. */
export const peopleModel: PeopleModel = { names, tagger, leaning: 0.25 }

/** What a word looks like to it, from its letters alone. */
export const kindOfName = (text: string) => nameKind(names, text)

const publicTitle = new RegExp(`^(?:${lists.publicTitles.words.join('|')})$`, 'u')

/** How many words before and after a name a title may stand. */
const reach = 2

/** How many tags there are: none, first of a name, inside one. */
export const tags = 3

const never = Number.NEGATIVE_INFINITY

/** The people that a text names, by given name, surname or both, as a model learnt from news and the names of a population tells. */
export const namedPeople = memoizeByObject((draft: ParsedDraft): readonly Named[] => {
  const { words } = documentOf(draft)
  return findPeople(words, peopleModel).flatMap(one => {
    const language = words[one.from]?.language ?? ''
    if (!learntIn.has(language) || namesBody(words, one)) return []
    const name = language === 'en' ? englishName(words, one, names) : one
    if (!name) return []
    const { sentence = 0, paragraph = 0 } = words[name.from] ?? {}
    return { ...name, sentence, paragraph, isPublic: hasPublicTitle(words, name) }
  })
})

/** Words of bodies, companies and works abroad, which stand in Swedish text as they are. */
const foreignBodies = new Set(wordsOn(lists.foreignBodies.words))

/** Whether a row of words that looks like a name has one that only things and bodies bear. */
function namesBody(words: readonly Word[], { from, to }: WordRow): boolean {
  return words
    .slice(from, to)
    .filter(({ token }) => token.kind === 'word')
    .some(({ token: { text } }) => foreignBodies.has(nameForm(text)) || hasCapitalInside(text))
}

/** Whether a capital stands inside a word, as products write theirs (GitHub, LoRa); McKenzie and DiCaprio are people. */
const hasCapitalInside = (text: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Ma?c|D[aei]|L[ae]|Fitz|V[ao]n)\p{Lu}/u.test(text)

/** Whether a word is a given name that people bear, with a capital; one that is a common word too only inside a sentence or before another capital. */
export function isGivenName(word: Word, before?: Word, after?: Word): boolean {
  if (!isNameLike(word) || word.token.text.length < 2) return false
  const { given, word: ordinary, elsewhere } = kindAt(word, names)
  if (given < 3 || elsewhere) return false
  return !ordinary || before?.sentence === word.sentence || isNameLike(after)
}

/** Whether a title beside a name says that it is somebody public in that role. */
function hasPublicTitle(words: readonly Word[], { from, to }: WordRow): boolean {
  const beside = [...words.slice(Math.max(0, from - reach), from), ...words.slice(to, to + reach)]
  return beside.some(
    word => word.sentence === words[from]?.sentence && publicTitle.test(formOf(word)),
  )
}

/** The likeliest tags of a row as a whole. */
function bestTags(
  row: WordRow,
  looker: ReturnType<typeof createLooker>,
  { tagger, leaning }: PeopleModel,
): readonly Tag[] {
  const back: Tag[][] = []
  let sums: readonly number[] = [0]
  for (let at = row.from; at < row.to; at++) {
    const own = [-leaning / tagger.scale, 0, 0]
    for (const one of looker.features(at, row)) weigh(tagger, one, own)
    const reached = [never, never, never]
    const origins: Tag[] = [0, 0, 0]
    for (let before = 0; before < sums.length; before++) {
      const step = own.slice()
      for (const one of looker.steps(at, before as Tag)) weigh(tagger, one, step)
      for (let tag = 0; tag < tags; tag++) {
        const sum = (sums[before] as number) + (step[tag] as number)
        if ((tag === 2 && before === 0) || sum <= (reached[tag] as number)) continue
        reached[tag] = sum
        origins[tag] = before as Tag
      }
    }
    sums = reached
    back.push(origins)
  }
  let tag = sums.indexOf(Math.max(...sums)) as Tag
  const best: Tag[] = []
  for (const origins of back.reverse()) {
    best.unshift(tag)
    tag = origins[tag] ?? 0
  }
  return best
}

/** The names that tags of a row spell out. */
function namesIn({ from }: WordRow, row: readonly Tag[]): WordRow[] {
  const found: WordRow[] = []
  for (const [step, tag] of row.entries()) {
    const last = found.at(-1)
    if (tag === 1) found.push({ from: from + step, to: from + step + 1 })
    else if (tag === 2 && last) last.to = from + step + 1
  }
  return found
}
