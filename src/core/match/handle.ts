import { plain } from '../facts.ts'
import { type Word, wordsOf } from '../words.ts'
import type { Matcher } from './matcher.ts'

/** Handles (@name) that are neither the organisation's own nor in a byline («Foto: @name»). */
export const handle: Matcher = () => (draft, context) =>
  wordsOf(draft)
    .words.filter(({ token }, index, all) => token.kind === 'mention' && !isByline(all, index))
    .filter(({ token }) => !isOwn(token.text, context.ownAccounts))
    .map(({ token }) => ({
      start: token.start,
      end: token.end,
      reason: 'handle',
      facts: { name: token.text },
    }))

const credits = new Set(
  'foto fotograf bild film text illustration photo picture video words'.split(' '),
)

/** Whether a credit with a colon stands right before a handle. */
function isByline(words: readonly Word[], at: number): boolean {
  const colon = words[at - 1]?.token.text === ':'
  return credits.has(words[at - (colon ? 2 : 1)]?.token.forms[0]?.replace(/:$/, '') ?? '')
}

function isOwn(text: string, own: readonly string[]): boolean {
  const name = plain(text)
  return own.some(account => plain(account) === name) || organisation.test(name)
}

/** Words that only organisations have in their handles. */
const organisation =
  /(?:^|[._-])(?:seko|lo|sj|tco|saco|kommunal|facket|fack|union|forbundet|förbundet|avdelning|avd|klubben|region|regionen|kommun|myndighet|verket|museet|universitet|postnord|green ?cargo)(?:$|[._-])|seko|sverige|sweden|officiell|official|verket$|förbundet|forbundet|kommun$|tidning|nytt$|nyheter|media$|press$|radio|museum/u
