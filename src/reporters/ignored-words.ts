import type { IgnoreEntry, Locale } from '../core/types.ts'
import { safe } from './safe.ts'

interface IgnoredWords {
  /** Of a list of them. */
  title: string
  /** In the margin of the report, eight letters at most. */
  label: string
  reason: string
  noReason: string
  until: string
}

/** What is said of findings that a draft asks to leave alone. */
export const ignoredWords: Readonly<Record<Locale, IgnoredWords>> = {
  sv: {
    title: 'Bortvalt i utkastet',
    label: 'BORTVALT',
    reason: 'Skäl',
    noReason: 'Inget skäl angivet',
    until: 'till',
  },
  en: {
    title: 'Set aside by the draft',
    label: 'IGNORED',
    reason: 'Reason',
    noReason: 'No reason given',
    until: 'until',
  },
}

/** Why something is left alone and until when, one line that is harmless to print. */
export function whyIgnored({ reason, until }: IgnoreEntry, locale: Locale): string {
  const words = ignoredWords[locale]
  const why = reason?.trim() ? `${words.reason}: ${safe(reason.trim())}` : words.noReason
  return until ? `${why} (${words.until} ${safe(until)})` : why
}
