import type { Locale } from '../../core/types.ts'

/** The words of `--watch`. */
export const watchWords: Record<Locale, Readonly<Record<'waiting' | 'noStdin', string>>> = {
  sv: {
    waiting: '\nLäser igen när något sparas. q avslutar.',
    noStdin: 'Det som skickas in sparas aldrig igen: --watch behöver en fil eller en mapp.',
  },
  en: {
    waiting: '\nChecks again when something is saved. q ends it.',
    noStdin: 'What is sent in is never saved again: --watch needs a file or a folder.',
  },
}
