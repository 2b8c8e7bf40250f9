import { list, map, text } from '../shape.ts'
import { normalizeSender } from '../text/normalize.ts'
import { documentOf, formOf, type Word } from '../text/words.ts'
import { type Matcher, spanOf, textsOf } from './matcher.ts'

const credits = new Set(
  'foto fotograf bild film text illustration photo picture video words'.split(' '),
)

/**
 * Handles (@name) that are neither the organisation's own nor in a byline («Foto:
 * @name»), nor an organisation's by the words in them: `parts` between signs,
 * `endings` and `insides`; `own` is what the organisation of a policy is called inside its accounts.
 */
export const handle: Matcher = {
  precision: 'medium',
  readsAltTexts: true,
  options: map({
    parts: list(text()),
    endings: list(text()),
    insides: list(text()),
    own: list(text()),
  }),
  create(check) {
    const [parts, endings] = [textsOf(check.parts), textsOf(check.endings)]
    const insides = [...textsOf(check.insides), ...textsOf(check.own)]
    const isOfOrganisation = (name: string): boolean =>
      name.split(/[._-]/).some(part => parts.includes(part)) ||
      endings.some(ending => name.endsWith(ending)) ||
      insides.some(inside => name.includes(inside))
    return (draft, { ownAccounts }) => {
      const own = ownAccounts.map(normalizeSender)
      const { words } = documentOf(draft)
      return words
        .filter(({ token }, index) => token.kind === 'mention' && !isByline(words, index))
        .map(({ token }) => token)
        .filter(({ text, start }) => {
          const name = normalizeSender(text)
          // In code («`@event`») the sign names no account.
          return draft.text[start - 1] !== '`' && !own.includes(name) && !isOfOrganisation(name)
        })
        .map(token => ({ ...spanOf(token), reason: 'handle', facts: { name: token.text } }))
    }
  },
}

/** Whether a credit with a colon stands right before a handle. */
function isByline(words: readonly Word[], at: number): boolean {
  const colon = words[at - 1]?.token.text === ':'
  return credits.has(formOf(words[at - (colon ? 2 : 1)]).replace(/:$/, ''))
}
