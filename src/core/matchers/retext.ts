import type { RetextMessage } from '../context.ts'
import { memoizeByObject } from '../memo.ts'
import { choice, list, map, text, word } from '../shape.ts'
import { proseOf } from '../text/prose.ts'
import { type RetextPhrase, retextGate } from '../text/retext-gate.ts'
import type { Check, ParsedDraft, TokenKind } from '../types.ts'
import { type Matcher, spanOf } from './matcher.ts'

/** What is left alone: ids of the plugin, which stand for their plurals too, and words as they are written. */
interface Left {
  ids?: readonly string[]
  words?: readonly string[]
}

/**
 * What a retext `plugin` (profanities or equality) says of the English passages, but for what to `leave`;
 * of the words that the plugin is only half sure of, those under `unsure`, all where that is left out.
 */
export const retext: Matcher = {
  precision: 'medium',
  readsAltTexts: true,
  options: map(
    {
      plugin: word(['profanities', 'equality']),
      leave: list(
        choice({
          text: text(),
          map: map({ why: text(), ids: list(text()), words: list(text()) }, ['why']),
        }),
      ),
      unsure: list(text()),
    },
    ['plugin'],
  ),
  create(check) {
    const tells = tellsOf(check)
    const mayTell = gateOf(check)
    return (draft, { adapters }) =>
      !adapters.retext || !mayTell(draft.languageRuns)
        ? []
        : messagesBy(adapters.retext)(draft)
            .filter(tells)
            .map(({ expected, profanitySeverity, ...message }) => ({
              ...spanOf(message),
              suggestions: expected,
              facts: { suggestion: expected.slice(0, 3).join(', ') },
              // A word that may be a swear word is a question; of others the rule's own grade holds.
              ...(profanitySeverity === 1 ? { severity: 'info' as const } : {}),
            }))
  },
  adapterFor: check => {
    const mayTell = gateOf(check)
    return ({ languageRuns }) => (mayTell(languageRuns) ? 'retext' : undefined)
  },
}

const gateOf = memoizeByObject((check: Check) => retextGate(tellsOf(check)))

/** Gives what says whether a check tells of something that a plugin says. */
export const tellsOf = memoizeByObject(({ plugin, leave, unsure }: Check) => {
  const groups = (leave ?? []) as readonly (string | Left)[]
  const left = groups.map(group => (typeof group === 'string' ? { ids: [group] } : group))
  const ids = new Set(left.flatMap(({ ids = [] }: Left) => ids))
  const words = new Set(left.flatMap(({ words = [] }: Left) => words))
  const told = unsure ? new Set(unsure as readonly string[]) : undefined
  return ({ source, id, actual, profanitySeverity }: RetextPhrase): boolean => {
    if (source !== plugin || has(ids, id) || words.has(bare(actual))) return false
    if (profanitySeverity !== 1) return true
    // «Dick’s» is somebody's.
    return !/['’]s$/.test(actual) && (!told || has(told, id))
  }
})

/** Whether a list has the id of one thing, or of several. */
const has = (ids: ReadonlySet<string>, id: string) => ids.has(id) || ids.has(id.replace(/s$/, ''))

/** A word as the groups write it, however it is cut up or ends. */
const bare = (written: string) =>
  written
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’-]/g, '')

/** All plugins at once and once a draft: each run costs some milliseconds, however short the text. */
const messagesBy = memoizeByObject((ask: (text: string) => readonly RetextMessage[]) =>
  memoizeByObject((draft: ParsedDraft) => ask(englishOf(draft))),
)

/** What is no word though it has letters, and no plugin is to read. */
const wordless: ReadonlySet<TokenKind> = new Set(['hashtag', 'mention', 'url'])

/** The English passages where they stand in the file, with `#` for what is no word in them and blank lines for all else. */
function englishOf({ text, body, languageRuns }: ParsedDraft): string {
  const prose = proseOf(text, body)
  let english = ''
  for (const { start, end, sentences } of languageRuns.filter(one => one.language === 'en')) {
    english += '\n'.repeat(start - english.length)
    const tokens = sentences.flatMap(sentence => sentence.tokens)
    for (const token of tokens.filter(({ kind }) => wordless.has(kind)))
      english += prose.slice(english.length, token.start) + '#'.repeat(token.end - token.start)
    english += prose.slice(english.length, end)
  }
  return english
}
