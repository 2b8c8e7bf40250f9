import { memoizeByKey } from '../memo.ts'
import { dictionary, map, text } from '../shape.ts'
import { type CommonWords, commonWordsIn } from '../text/common-words.ts'
import { placeOf, type Segment, segment, type WordCosts, wordCosts } from '../text/segmentation.ts'
import { plainCopy } from '../text/styled-letters.ts'
import { documentOf } from '../text/words.ts'
import { type Matcher, spanOf } from './matcher.ts'

/** What a rule knows of one language. */
interface Vocabulary {
  costs: WordCosts
  weights: CommonWords['weights']
  /** Words that a phrase begins with. */
  openers: ReadonlySet<string>
  /** Calls to do something with whatever follows, which need not be known. */
  calls: ReadonlySet<string>
}

/**
 * Hashtags of several words with no capital inside: those that divide into common words likelier in a sentence than inside one
 * word, that begin as phrases do, or that are a call (stop, save) and what is called for.
 */
export const hashtagCase: Matcher = {
  options: map({ openers: dictionary(text()), calls: dictionary(text()) }, ['openers', 'calls']),
  create(check) {
    const openers = check.openers as Readonly<Record<string, string>>
    const calls = check.calls as Readonly<Record<string, string>>
    const [first = ''] = Object.keys(openers)
    const setOf = (words = '') => new Set(words.split(/\s+/).filter(Boolean))
    const open = memoizeByKey((language: string): Vocabulary => {
      const { order, weights } = commonWordsIn(language)
      const own = { openers: setOf(openers[language]), calls: setOf(calls[language]) }
      return { costs: wordCosts(order), weights, ...own }
    })
    /** What a rule knows of a language; of one that it does not name, what it knows of its first. */
    const vocabularyIn = (language: string) =>
      open(Object.hasOwn(openers, language) ? language : first)
    return draft =>
      documentOf(draft).words.flatMap(({ token, language }) => {
        if (token.kind !== 'hashtag') return []
        const [, written, digits] = /^#(\p{L}\p{Ll}+)(\d*)$/u.exec(plainCopy(token.text).text) ?? []
        if (written === undefined) return []
        const tag = written.normalize('NFC').toLowerCase()
        const parts = tag.length <= longestTag ? phraseIn(tag, vocabularyIn(language)) : undefined
        if (!parts) return []
        const capitalised = parts.map(part => part.charAt(0).toUpperCase() + part.slice(1))
        const better = `#${capitalised.join('')}${digits}`
        return [{ ...spanOf(token), suggestions: [better], facts: { suggestion: better } }]
      })
  },
}

const longestTag = 60

/** Letters of what is called for: shorter endings make other words of the verb (stoppade, saved). */
const shortestObject = 6

/** The words of a tag that is a phrase, or of a call and whatever follows as one word; undefined where it may be a single word. */
function phraseIn(tag: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const { costs, calls } = vocabulary
  if (costs.has(tag)) return undefined
  const segments = segment(tag, costs)
  if (segments && isPhrase(segments, vocabulary)) return segments.map(({ text }) => text)
  const call = [...calls].find(
    word => tag.startsWith(word) && tag.length >= word.length + shortestObject,
  )
  return call === undefined ? undefined : [call, tag.slice(call.length)]
}

/** In letters, on average: more words than this are cut out of a single one by chance. */
const shortestAverage = 2.6
/** In letters, on average: in rows of shorter words chance still plays a part. */
const usualAverage = 3.3
/** In letters: a shorter word after one that opens phrases is an ending. */
const shortestOpened = 3
/** In nats, set so that fewer than three of a thousand single words are taken for phrases. */
const enoughWeight = 3
/** The same where one word is unknown. */
const enoughAroundUnknown = 4.5
/** The same where the row is of two words, or of short ones. */
const enoughForDoubtful = 6

function isPhrase(segments: readonly Segment[], { weights, openers }: Vocabulary): boolean {
  const count = segments.length
  const isWhole = segments.every(({ known }) => known)
  if (count < 2 || (count === 2 && !isWhole)) return false
  const average = segments.reduce((sum, { text }) => sum + text.length, 0) / count
  if (average < shortestAverage) return false
  const weight = segments.reduce(
    (sum, { name }, at) => sum + (weights.get(name)?.[placeOf(at, count)] ?? 0),
    0,
  )
  const isDoubtful = count === 2 || average < usualAverage
  const usual = isWhole ? enoughWeight : enoughAroundUnknown
  if (weight >= (isDoubtful ? enoughForDoubtful : usual)) return true
  const isOpened = openers.has(segments[0]?.text ?? '') && weight >= 0
  return isOpened && isWhole && segments.every(({ text }) => text.length >= shortestOpened)
}
