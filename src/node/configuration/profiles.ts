import type { Pair } from 'yaml'
import { metadataKeys } from '../../core/metadata/keys.ts'
import { readMetadata } from '../../core/metadata/metadata.ts'
import { nearest } from '../../core/metadata/nearest.ts'
import type { Metadata, MetadataProblem, Translated } from '../../core/types.ts'
import { type Complain, endOf, offsetOf } from './validate.ts'
import * as words from './words.ts'

/**
 * Reads the front matter that a profile gives: the keys and values of a draft, by
 * the same table.
 *
 * @param text - The whole configuration, which the pairs stand in.
 */
export function readProfileMetadata(
  pairs: readonly Pair[],
  text: string,
  complain: Complain,
): Metadata {
  const read = pairs.map(pair => {
    const start = offsetOf(pair.key)
    return readMetadata(text, { start, end: Math.max(endOf(pair.key), endOf(pair.value)) })
  })
  for (const { problems } of read)
    for (const problem of problems) complain(problem.start, worded(problem))
  return Object.assign({}, ...read.map(({ metadata }) => metadata)) as Metadata
}

function worded({ reason, actual, expected }: MetadataProblem): Translated {
  switch (reason) {
    case 'unknown-key':
      return words.unknownKey(actual, expected[0] ?? nearest(actual, ['filer', 'files']), {
        sv: ['filer', ...Object.values(metadataKeys).map(({ sv }) => sv)].join(', '),
        en: ['files', ...Object.values(metadataKeys).map(({ en }) => en)].join(', '),
      })
    case 'duplicate-key':
      return words.twice(actual)
    case 'not-a-date':
      return words.noSuchDay
    case 'not-yaml':
      return words.notYaml('')
    case 'unknown-value':
    case 'wrong-type':
      return words.unknownWord(actual, undefined, { sv: expected, en: expected })
  }
}
