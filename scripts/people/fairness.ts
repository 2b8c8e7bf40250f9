import { readFileSync } from 'node:fs'
import { findPeople, type PeopleModel } from '../../src/core/people/recogniser.ts'
import { documentOf } from '../../src/core/text/words.ts'
import { parsed } from './texts.ts'

/** How many of an origin's names were found in the sentences of the test, in per cent. */
export interface Fairness {
  origin: string
  full: number
  given: number
}

type Names = Readonly<Record<string, { full: readonly string[]; given: readonly string[] }>>
type Sentences = Readonly<Record<'full' | 'given', readonly string[]>>

/**
 * Puts every name into sentences of fixtures/people and counts those found as a whole.
 *
 * @param most - How many of the sentences each name is put into, by turns; all where left out.
 */
export function fairness(
  model: PeopleModel,
  most = Number.POSITIVE_INFINITY,
  folder = 'fixtures/people',
): readonly Fairness[] {
  const read = <T>(name: string) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as T
  const sentences = read<Sentences>('sentences')
  return Object.entries(read<Names>('names')).map(([origin, names]) => {
    const share = (kind: 'full' | 'given') => {
      const all = sentences[kind]
      const tries = names[kind].flatMap((name, turn) =>
        all
          .filter((_, at) => (at + turn * most) % all.length < most || most > all.length)
          .map(sentence => isFound(sentence, name, model)),
      )
      return (100 * tries.filter(Boolean).length) / tries.length
    }
    return { origin, full: share('full'), given: share('given') }
  })
}

/** Whether a name is found as it stands; its genitive counts. */
function isFound(sentence: string, name: string, model: PeopleModel): boolean {
  const start = sentence.indexOf('{}')
  const { words } = documentOf(parsed(sentence.replace('{}', name)))
  return findPeople(words, model).some(({ from, to }) => {
    const more = (words[to - 1]?.token.end ?? 0) - start - name.length
    return words[from]?.token.start === start && (more === 0 || more === 1)
  })
}
