import type { Match, Severity } from '../types.ts'
import type { Matcher } from './matcher.ts'

/** What a retext `plugin` (profanities or equality) says of the English passages, but for the ids to `leave`. */
export const retext: Matcher = signal => {
  const leave = new Set((signal.leave ?? []) as readonly string[])
  return (draft, context) =>
    draft.passages
      .filter(({ language }) => language === 'en')
      .flatMap(({ start, end }) =>
        (context.parts.retext?.(draft.text.slice(start, end)) ?? [])
          .filter(({ source, id }) => source === signal.plugin && !leave.has(id))
          .map(message => ({
            start: start + message.start,
            end: start + message.end,
            suggestions: message.expected,
            facts: { suggestion: message.expected.slice(0, 3).join(', ') },
            ...certainty(message.profanitySeverity),
          })),
      )
}

/** A word that is a swear word for certain is the rule's own grade; one that may be is a question. */
function certainty(sureness: number | undefined): Pick<Match, 'severity'> {
  const severity: Severity | undefined = sureness === 1 ? 'info' : undefined
  return severity ? { severity } : {}
}
