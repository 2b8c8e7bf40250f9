import type { ParsedDraft } from '../types.ts'
import { type Word, wordsOf } from '../words.ts'
import { givenNames, wordNames } from './given-names.ts'

/** A name in running text: words `from` to `to`, the last not included. */
export interface Named {
  from: number
  to: number
  sentence: number
  paragraph: number
  /** Whether a title beside it says that it is somebody public in that role. */
  isPublic: boolean
}

const memo = new WeakMap<ParsedDraft, readonly Named[]>()

/**
 * The people that a text names: a known given name, with or without more names
 * after it, or two names in a row that are no place, company or authority.
 */
export function namedPeople(draft: ParsedDraft): readonly Named[] {
  const known = memo.get(draft)
  if (known) return known
  const { words } = wordsOf(draft)
  const found: Named[] = []
  for (let at = 0; at < words.length; at++) {
    const end = rowEnd(words, at)
    const name = end > at ? nameIn(words, at, end) : undefined
    if (name) found.push(name)
    at = Math.max(at, end - 1)
  }
  memo.set(draft, found)
  return found
}

const longestName = 5
const particle = new Set(['von', 'af', 'de', 'del', 'da', 'van', 'al', 'el', 'bin', 'ibn', 'der'])

/** The end of a row of words with a capital; a particle may stand inside. */
function rowEnd(words: readonly Word[], from: number): number {
  let end = from
  while (end < words.length && end - from < longestName) {
    const word = words[end]
    if (word?.sentence !== words[from]?.sentence) break
    const inside = end > from && particle.has(word ? formOf(word) : '') && isCapital(words[end + 1])
    if (!isCapital(word) && !inside) break
    end++
  }
  return end
}

function nameIn(words: readonly Word[], from: number, to: number): Named | undefined {
  const row = words.slice(from, to)
  const first = row.findIndex((word, index) =>
    isGivenName(word, words[from + index - 1], row[index + 1]),
  )
  if (isOrganisation(row.slice(Math.max(first, 0)), words[to])) return undefined
  if (first >= 0) return named(words, from + first, to)
  const twoNames = row.length - (isFirst(words, from) && row.length > 2 ? 1 : 0) >= 2
  if (!twoNames || (row[0]?.token.text.length ?? 0) < 2 || isPlaced(words[from - 1]))
    return undefined
  if (isFirst(words, from) && !isSurname(row.at(-1))) return undefined
  return named(words, row.length > 2 && isFirst(words, from) ? from + 1 : from, to)
}

function named(words: readonly Word[], from: number, to: number): Named {
  const { sentence = 0, paragraph = 0 } = words[from] ?? {}
  return { from, to, sentence, paragraph, isPublic: hasPublicTitle(words, from, to) }
}

/** Whether a word is a known given name with a capital; one that is a common word too only inside a sentence or before another capital. */
export function isGivenName(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  if (!isCapital(word)) return false
  const parts = formOf(word).split('-')
  const known = parts.some(part => givenNames.has(part) || givenNames.has(part.replace(/s$/, '')))
  if (!known || !wordNames.has(parts[0] ?? '') || parts.length > 1) return known
  return before?.sentence === word.sentence || isCapital(after)
}

const capitalWord = /^\p{Lu}[\p{Ll}\p{M}]+(?:[-’':]?\p{L}+)*$|^\p{Lu}$/u

function isCapital(word: Word | undefined): boolean {
  return word?.token.kind === 'word' && capitalWord.test(word.token.text)
}

function formOf(word: Word): string {
  return word.token.forms[0] ?? ''
}

function isFirst(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.sentence !== words[at]?.sentence
}

const surname =
  /(?:sson|son|sen|qvist|kvist|berg|borg|ström|gren|lund|dahl|dal|stedt|mark|man|holm|fors|blad|löf|löv|ell|én|elius|ius|ić|vić|ski|sky|ová|ov|ev|nen|zadeh|oğlu|oglu|idis|yan|ian|qvist|lin|lind|roth|vik|wik|ås|sjö|näs|gård|hjelm|stam|stål|crona|krantz|ez|eira|[čšžćłńøæğışüé])s?$/u

function isSurname(word: Word | undefined): boolean {
  return word !== undefined && surname.test(formOf(word))
}

/** What stands after these in a row of capitals is a place, a ship or a company. */
const placing = new Set('i på från till vid mot via genom in at on from to aboard'.split(' '))

function isPlaced(before: Word | undefined): boolean {
  return before !== undefined && placing.has(formOf(before))
}

const organisations =
  /^(?:ab|hb|region|regionen|kommun|kommunen|landstinget|stockholms?|göteborgs?|malmö|svenska|svensk|sveriges?|svenskt|norra|södra|östra|västra|stora|nya|green|cargo|rail|railway|rails|stena|viking|silja|tallink|line|lines|destination|tåg|radio|tv|group|seko|almega|unionen|kommunal|fackförbundet|facket|folkets|hus|röda|korset|rädda|gröna|europe|european|post|nord|postnord|sl|sj|mtr|vy|transdev|keolis|arriva|nobina|telia|telenor|vattenfall|eon|fortum|ellevio|hotel|hotell|restaurang|central|centralen|station|gatan|anstalten|häktet|m\/s|ms|the|united|new|north|south|royal|museum|union|federation|committee|council|facebook|google|instagram|tiktok|black|friday|swish|pride)s?$|(?:verket|bolaget|styrelsen|myndigheten|förbundet|partiet|demokraterna|kommun|trafiken|museet|sjukhuset|föreningen|koncernen|anstalten|häktet|stationen|arna|erna)s?$/u

function isOrganisation(row: readonly Word[], after: Word | undefined): boolean {
  return (
    row.some(word => organisations.test(formOf(word))) ||
    /^(?:ab|hb|gata|gatan|väg|vägen|torg|plats|plan)$/.test(after ? formOf(after) : '')
  )
}

const publicTitle =
  /^(?:.*minister|minister[ns]?|.*ministern|partiledare[n]?|partiordförande|språkrör|riksdagsledamot|riksdagsledamoten|riksdagsman|talman|talmannen|generaldirektör|generaldirektören|vd|vd:n|koncernchef|koncernchefen|president|presidenten|kung|kungen|drottning|prins|prinsessan?|påven|oppositionsledare[n]?|regionråd|kommunalråd|eu-kommissionär|förbundsordförande|lo-ordförande|artisten|författaren|komikern|skådespelaren|ceo|mp|senator|king|queen|prime|chancellor|mayor)$/u

/** A title in the two words before the name, or in the first two after it. */
function hasPublicTitle(words: readonly Word[], from: number, to: number): boolean {
  const own = [from - 2, from - 1, to, to + 1].map(at => words[at])
  return own.some(
    word => word?.sentence === words[from]?.sentence && publicTitle.test(formOf(word as Word)),
  )
}
