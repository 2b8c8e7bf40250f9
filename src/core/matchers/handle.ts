import { list, map, text } from '../shape.ts'
import { normalizeSender } from '../text/normalize.ts'
import { documentOf, formOf, type Word } from '../text/words.ts'
import { type Matcher, spanOf, textsOf } from './matcher.ts'

const credits = new Set(
  'foto fotograf bild film text illustration photo picture video words'.split(' '),
)

/** Handles (@name) in no byline («Foto: @name») and of no organisation: of its own accounts, or by `parts`, `endings`, `insides` and its `own` name in them. */
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
      return words.flatMap(({ token }, at) => {
        const { kind, text, start } = token
        // In code («`@event`») the sign names no account.
        const isHandle = kind === 'mention' && draft.text[start - 1] !== '`'
        if (!isHandle || isByline(words, at)) return []
        const name = normalizeSender(text)
        if (own.includes(name) || isOfOrganisation(name)) return []
        return [{ ...spanOf(token), reason: 'handle', facts: { name: text } }]
      })
    }
  },
}

/** Whether a credit with a colon stands right before a handle. */
function isByline(words: readonly Word[], at: number): boolean {
  const colon = words[at - 1]?.token.text === ':'
  return credits.has(formOf(words[at - (colon ? 2 : 1)]).replace(/:$/, ''))
}
