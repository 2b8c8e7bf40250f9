import type { Context, RetextMessage } from '../context.ts'
import { Memo } from '../memo.ts'
import { list, map, text, word } from '../shape.ts'
import { proseOf } from '../text/prose.ts'
import { mayRetextSpeak } from '../text/quick-checks.ts'
import type { Check, Match, ParsedDraft, Severity } from '../types.ts'
import type { MatchDraft, Matcher } from './matcher.ts'

const none: readonly RetextMessage[] = []
const memo = new Memo<ParsedDraft, readonly RetextMessage[]>()

/** What a retext `plugin` (profanities or equality) says of the English languageRuns, but for the ids to `leave`. */
export const retext: Matcher = {
  name: 'retext',
  precision: 'medium',
  readsAltTexts: true,
  options: map({ plugin: word(['profanities', 'equality']), leave: list(text()) }, ['plugin']),
  create,
}

function create(check: Check): MatchDraft {
  const leave = new Set((check.leave ?? []) as readonly string[])
  return (draft, context) =>
    messagesOf(draft, context)
      .filter(({ source, id }) => source === check.plugin && !leave.has(id))
      .map(({ start, end, expected, profanitySeverity }) => ({
        start,
        end,
        suggestions: expected,
        facts: { suggestion: expected.slice(0, 3).join(', ') },
        ...certainty(profanitySeverity),
      }))
}

/** All plugins at once and once a draft: each run costs some milliseconds, however short the text. */
function messagesOf(draft: ParsedDraft, { adapters: parts }: Context): readonly RetextMessage[] {
  if (!parts.retext) return none
  const known = memo.get(draft)
  if (known) return known
  const messages = mayRetextSpeak(draft.languageRuns) ? parts.retext(englishOf(draft)) : none
  memo.set(draft, messages)
  return messages
}

/** The English passages where they stand in the file, and blank lines for all else. */
function englishOf({ text, body, languageRuns }: ParsedDraft): string {
  const prose = proseOf(text, body)
  return languageRuns
    .filter(({ language }) => language === 'en')
    .reduce(
      (english, { start, end }) =>
        english + '\n'.repeat(start - english.length) + prose.slice(start, end),
      '',
    )
}

/** A word that is a swear word for certain is the rule's own grade; one that may be is a question. */
function certainty(sureness: number | undefined): Pick<Match, 'severity'> {
  const severity: Severity | undefined = sureness === 1 ? 'info' : undefined
  return severity ? { severity } : {}
}
