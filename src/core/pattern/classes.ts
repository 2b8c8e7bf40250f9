/** Kinds of words that the term language has names for. See docs/write-a-pack.md. */
import { wordTest } from '../letters.ts'
import { isGivenName } from '../people/named.ts'
import type { ClassTest } from './types.ts'

const isCapital = wordTest(({ upper }) => `^[${upper}]`)

const classes: Readonly<Record<string, ClassTest>> = {
  '<number>': ({ token }) => token.kind === 'number',
  '<word>': ({ token }) => token.kind === 'word',
  '<url>': ({ token }) => token.kind === 'url',
  '<link>': ({ token }) => token.kind === 'url' && !token.text.includes('@'),
  '<mention>': ({ token }) => token.kind === 'mention',
  '<hashtag>': ({ token }) => token.kind === 'hashtag',
  '<emoji>': ({ token }) => token.kind === 'emoji',
  '<capital>': ({ token }) => token.kind === 'word' && isCapital(token.text),
  '<given>': isGivenName,
  '<name>': (word, before) =>
    word.token.kind === 'word' && isCapital(word.token.text) && before?.sentence === word.sentence,
}

/** The names that terms have for classes. A class is known by its index. */
export const classNames: readonly string[] = Object.keys(classes)

/** The tests of classes, by the index of their name. */
export const classTests: readonly ClassTest[] = Object.values(classes)
