/**
 * `npm run train:people -- --given <tsv> --surnames <tsv> --news <jsonl> [--words <jsonl> …]`: learns which words are
 * names and writes src/core/people/model/.
 *
 * Names: Statistics Sweden, names of the whole population (CC0). News with its people marked: klintan/swedish-ner-corpus
 * (CC BY 4.0). Words: any texts, {"text": …} a line. Only what was learnt is kept: no list, no sentence.
 */
import { writeFileSync } from 'node:fs'
import { readPaths } from './people/arguments.ts'
import { learnNames } from './people/learn-names.ts'
import { learnTagger } from './people/learn-tagger.ts'
import { lessonsFrom, readLessons } from './people/lessons.ts'
import { modelFile } from './people/model-file.ts'

const lessons = readLessons(
  readPaths(
    'npm run train:people -- --given <tsv> --surnames <tsv> --news <jsonl> [--words <jsonl> …]',
  ),
)
const names = learnNames(lessons.names)
const tagger = learnTagger(lessonsFrom(lessons.news, lessons.posts), names)
const folder = 'src/core/people/model'
const sizes = [
  modelFile('names', 'NameModel', './types.ts', names, [
    '@license CC0-1.0: what was learnt of the names that people in Sweden bear (Statistics Sweden, 31 December 2020, CC0) by',
    'scripts/train-people.ts. Sets and weights, no list of names.',
  ]),
  modelFile('tagger', 'Weights', '../weights.ts', tagger, [
    '@license CC-BY-4.0 (source): which words of a text are names, learnt by scripts/train-people.ts from klintan/swedish-ner-corpus (CC BY 4.0,',
    'https://github.com/klintan/swedish-ner-corpus) and the sentences of fixtures/people/learn.json.',
  ]),
].map(({ name, text }) => {
  writeFileSync(`${folder}/${name}.ts`, text)
  return `${name}: ${Math.round(text.length / 1024)} KB`
})
console.log(sizes.join(', '))
