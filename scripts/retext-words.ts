import retextEquality from 'retext-equality'
import retextProfanities from 'retext-profanities'
import { createRetext } from '../src/core/adapters/retext.ts'
import { stemOf } from '../src/core/text/quick-checks.ts'

/** Every phrase that a plugin knows: it asks of each whether it is to be ignored. */
function phrasesOf(plugin: typeof retextEquality | typeof retextProfanities): readonly string[] {
  const phrases: string[] = []
  const ignore: string[] = []
  ignore.includes = phrase => {
    phrases.push(phrase)
    return false
  }
  Reflect.apply(plugin, undefined, [{ ignore }])
  return phrases
}

/** Which of some phrases, written in a way of one's own, the plugins say something of. */
function spokenOf(phrases: readonly string[], write: (phrase: string) => string): Set<string> {
  const starts = new Map<number, string>()
  let text = ''
  for (const phrase of phrases) {
    starts.set(text.length, phrase)
    text += `${write(phrase)}\n\n`
  }
  const found = createRetext()(text).map(({ start }) => starts.get(start))
  return new Set(found.filter(phrase => phrase !== undefined))
}

/** The stems of a phrase, the one that fewest texts hold, as far as its length tells, first. */
function stemsOf(phrase: string): string {
  const stems = phrase.split(' ').map(stemOf)
  return stems
    .filter(stem => stem !== '*')
    .sort((a, b) => b.length - a.length)
    .join('+')
}

/** The stems of phrases, in rows of a hundred characters. */
function rows(phrases: Iterable<string>): string {
  return [...new Set([...phrases].map(stemsOf))]
    .sort()
    .join(' ')
    .replace(/(.{1,96})(?: |$)/g, '  $1\n')
}

/** Takes all phrases of the plugins, gives the module that `retext-phrases.ts` asks, which is kept in the repository. */
export function retextWordsText(): string {
  const phrases = [...phrasesOf(retextEquality), ...phrasesOf(retextProfanities)]
  const plain = spokenOf(phrases, phrase => phrase.replaceAll('*', 'x'))
  const dashed = spokenOf(
    phrases.filter(phrase => !plain.has(phrase)),
    phrase => `${phrase.charAt(0)}-${phrase.slice(1).replaceAll('*', 'x')}`,
  )
  return `/** Written by \`npm run docs\` from the phrases of retext-equality and retext-profanities. */

/** Each phrase of the plugins that \`retext.ts\` lets through has the words of these stems in one sentence, the longest first. */
export const speaking = \`
${rows(plain)}\`

/** And so has each that differs by a dash or an apostrophe. */
export const speakingDashed = \`
${rows(dashed)}\`
`
}
