import retextEquality from 'retext-equality'
import retextProfanities from 'retext-profanities'
import { askRetext } from '../src/core/adapters/retext.ts'
import type { RetextMessage } from '../src/core/context.ts'

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

/** What the plugins say of each of some phrases as a whole. */
function messagesByPhrase(
  phrases: readonly string[],
): ReadonlyMap<string, readonly RetextMessage[]> {
  const written = new Map<number, { phrase: string; end: number }>()
  let text = ''
  for (const phrase of phrases) {
    const start = text.length
    text += phrase.replaceAll('*', 'x')
    written.set(start, { phrase, end: text.length })
    text += '\n\n'
  }
  const found = new Map<string, RetextMessage[]>()
  for (const message of askRetext(text)) {
    const { phrase, end } = written.get(message.start) ?? {}
    if (phrase === undefined || message.end !== end) continue
    found.set(phrase, [...(found.get(phrase) ?? []), message])
  }
  return found
}

/** What the plugins tell of, by their ids, each once, and how sure they are of it. */
function rowsOf(
  messages: ReadonlyMap<string, readonly RetextMessage[]>,
  isWanted: (message: RetextMessage) => boolean,
): readonly string[] {
  const byId = new Map<string, string[]>()
  for (const [phrase, all] of messages) {
    const own = all.find(isWanted)
    if (own) byId.set(own.id, [...(byId.get(own.id) ?? []), phrase])
  }
  const rows = [...byId]
    .map(([id, phrases]) => (phrases.join() === id ? id : `${id}: ${phrases.join(', ')}`))
    .sort()
    .join('; ')
  return (rows.match(/.{1,96}(?: |$)/g) ?? []).map(line => line.trim())
}

const isEquality = ({ source }: RetextMessage) => source === 'equality'
const isSureness = (sureness: number) => (message: RetextMessage) =>
  message.source === 'profanities' && message.profanitySeverity === sureness

/** Takes all phrases of the plugins, gives the data that `retext-gate.ts` asks, which is kept in the repository. */
export function retextWordsText(): string {
  const messages = messagesByPhrase([...phrasesOf(retextEquality), ...phrasesOf(retextProfanities)])
  const data = {
    about:
      'The phrases that the English plugins tell of, profanities by how sure the plugin is: ids with their phrases, the id alone where that is the phrase.',
    source: 'Written by npm run docs from retext-equality and retext-profanities.',
    equality: rowsOf(messages, isEquality),
    sure: rowsOf(messages, isSureness(2)),
    unsure: rowsOf(messages, isSureness(1)),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
