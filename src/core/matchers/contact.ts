import type { Context } from '../context.ts'
import { kindOfName, namedPeople } from '../people/recogniser.ts'
import { list, map, oneOrMore, text, word } from '../shape.ts'
import { normalizeSender } from '../text/normalize.ts'
import { plainCopy } from '../text/styled-letters.ts'
import { isEmail } from '../text/tokenizer.ts'
import { documentOf, spanOfWords } from '../text/words.ts'
import type { Match, ParsedDraft, Span } from '../types.ts'
import { type Matcher, spanOf, textsOf } from './matcher.ts'

/** How many characters before a number say whose it is. */
const nearness = 48

const office =
  /växel|reception|expedition|kansli|medlemscenter|medlemsrådgivning|kundtjänst|jour(?:telefon|nummer|en|mobil)|press(?:jour|telefon|tjänst|kontakt)|larm|polis|1177|hotline|strejkkommitté|skyddstelefon|ombudstelefon|klubbens (?:telefon|mobil|nummer)|avdelningens (?:telefon|mobil|nummer)|klubbtelefon|jourhavande|switchboard|reception|helpline|front desk|the office|press office/iu

/**
 * Ways to reach a private person: `phone`, `email`. What belongs to the organisation or a function (`functions` are names of
 * such mailboxes) is left alone, and so is a landline that no person stands beside.
 */
export const contact: Matcher = {
  precision: 'medium',
  readsAltTexts: true,
  options: map({ of: oneOrMore(word(['phone', 'email'])), functions: list(text()) }, ['of']),
  create(check) {
    const kinds = [check.of].flat()
    const functions = new Set(textsOf(check.functions))
    return (draft, context) => [
      ...(kinds.includes('phone') ? phones(draft, context) : []),
      ...(kinds.includes('email') ? emails(draft, context, functions) : []),
    ]
  },
  adapterFor:
    ({ of }) =>
    draft =>
      [of].flat().includes('phone') && phoneLike.test(plainCopy(draft.text, draft.body).text)
        ? 'phones'
        : undefined,
}

/** Seven digits and more, with what people write between them: to look for a number takes longer than all else that is done to a draft. */
const phoneLike = /\d(?:[\s().–-]{0,3}\d){6}/

function phones(draft: ParsedDraft, { adapters }: Context): readonly Match[] {
  const { text, spanAsWritten } = plainCopy(draft.text, draft.body)
  if (!adapters.phones || !phoneLike.test(text)) return []
  return adapters
    .phones(text)
    .map(({ start, end, number }) => ({ number, span: spanAsWritten(start, end) }))
    .filter(({ span }) => !isOffice(span, draft))
    .filter(({ number, span }) => mobile.test(number) || standsByName(span, draft))
    .map(({ span }) => ({ ...span, reason: 'phone' }))
}

/** A mobile is a person's; a landline or exchange only where a name says so. */
const mobile = /^\+467[02369]|^\+47[49]|^\+3584|^\+3585|^\+45[2-9]/

/** Whether the words before a number, on its line, say that it is a function's. */
function isOffice({ start }: Span, draft: ParsedDraft): boolean {
  const before = draft.text.slice(Math.max(draft.body.start, start - nearness), start)
  return office.test(before.split('\n').at(-1) ?? '')
}

function standsByName({ start }: Span, draft: ParsedDraft): boolean {
  return namedPeople(draft).some(name => {
    const { end } = spanOfWords(name, draft)
    return !name.isPublic && end <= start && start - end < nearness
  })
}

function emails(
  draft: ParsedDraft,
  context: Context,
  functions: ReadonlySet<string>,
): readonly Match[] {
  return documentOf(draft)
    .words.filter(({ token }) => token.kind === 'url' && isEmail(token.text))
    .filter(({ token }) => !isFunction(token.text, context, functions))
    .map(({ token }) => ({ ...spanOf(token), reason: 'email' }))
}

/** Domains under which people have mailboxes of their own. */
const personalDomain =
  /(?:^|\.)(?:outlook|live|msn|yahoo|icloud|me|mac|proton|telia|bredband2?|comhem|spray|passagen|tele2|gmx|aol)\.|mail|mejl|epost|post(?!nord)|brev|hemma|privat/u

/** What the box of a function is called besides the words that a pack names: a post on a board, or a body. */
const functionWord =
  /ansvarig|nämnd|namnd|ordf|sekr|kassör|kassor|redaktör|redaktor|red$|beredning|beredare|ombud$|styrelse|utskott|mottag|bokning|service|grupp$|kommitt/u

/**
 * Whether nobody in particular reads an address: the organisation's own, one that is called by
 * a function, or one of an organisation whose box is called by nobody's name.
 */
function isFunction(
  address: string,
  { ownDomains, ownAccounts, ownSources }: Context,
  functions: ReadonlySet<string>,
): boolean {
  const [box = '', domain = ''] = normalizeSender(address)
    .replace(/^mailto:/, '')
    .split('@')
  const isOwn = (one: string) => domain === one || domain.endsWith(`.${one}`)
  if (ownDomains.some(one => isOwn(normalizeSender(one)))) return true
  const parts = box.split(/[.+_\d-]+/).filter(Boolean)
  const isNamed = parts.some(isNameInBox)
  if ([...ownAccounts, ...ownSources].some(name => name === box || name === parts[0])) return true
  if (functions.has(box) || functions.has(parts[0] ?? box)) return true
  if (parts.some(part => functions.has(part) || functionWord.test(part))) return !isNamed
  return !isNamed && !personalDomain.test(domain)
}

/** The shortest given name that the beginning of a box is read as: `annalind`, `nilse`. In letters. */
const shortestGiven = 4

/** How many letters may be left of a surname behind a given name. */
const initials = 2

/** Whether a part of a box is somebody's name, or a common given name with a surname or what is left of one. */
function isNameInBox(part: string): boolean {
  if (part.length < 3) return false
  const { given, surname, word } = kindOfName(part)
  if (given > 2 || (surname > 2 && !word)) return true
  for (let end = part.length - 1; end >= shortestGiven; end--) {
    if (kindOfName(part.slice(0, end)).given <= 3) continue
    const rest = part.slice(end)
    if (rest.length <= initials || kindOfName(rest).surname > 2) return true
  }
  return false
}
