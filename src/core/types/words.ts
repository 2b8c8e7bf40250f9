export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** The languages that reports, messages and help exist in. */
export const locales = ['sv', 'en'] as const
export type Locale = (typeof locales)[number]
export type Translated = Record<Locale, string>
