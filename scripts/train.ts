/**
 * `npm run train -- <pack>/<rule> <language> [--precision 0.9] [--quiet file.jsonl …]`: learns a rule's model
 * from the drafts of fixtures/corpus/train and writes model.<language>.yml into the rule's folder.
 *
 * Logistic regression with AdaGrad over hashed features (src/core/model/features.ts), weights rounded to signed
 * bytes. The threshold is the lowest score that keeps the precision asked for in five-fold cross-validation, blocks
 * of neighbouring drafts kept together. `--quiet` names files of drafts ({"text": …} a line) that hold none of it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { loadBuiltInPacks } from '../src/node/packs.ts'
import { readCorpus } from './evaluate/corpus.ts'
import { crossValidate, learn, quantise, type Row } from './train/learn.ts'
import { rowsOf } from './train/rows.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    precision: { type: 'string', default: '0.9' },
    quiet: { type: 'string', multiple: true, default: [] },
  },
})
const [target = '', language = 'sv'] = positionals
const [packId = '', ruleId = ''] = target.split('/')
const rule = (await loadBuiltInPacks())
  .find(({ id }) => id === packId)
  ?.rules.find(({ id }) => id === ruleId)
if (!rule) throw new Error(`No rule ${target}. Usage: npm run train -- seko/irony sv`)

const corpus = readCorpus('fixtures/corpus/train').filter(({ set }) => set.startsWith(language))
const own = readCorpus('fixtures/corpus').filter(
  ({ set }) => set === 'criticism' && language === 'sv',
)
const quiet = values.quiet.flatMap(file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, index) => ({
      set: basename(file),
      path: `${index}.md`,
      source: (JSON.parse(line) as { text: string }).text,
      labels: [],
    })),
)
const rows: readonly Row[] = rowsOf([...corpus, ...own, ...quiet], rule)
const wanted = Number(values.precision)
const { threshold, precision, recall } = crossValidate(rows, wanted)
const model = quantise(learn(rows), threshold)
const found = rows.filter(({ positive }) => positive).length
const about = [
  `Learnt by scripts/train.ts from ${rows.length} sentences of ${corpus.length} drafts (fixtures/corpus/train),`,
  `${own.length} of criticism and ${quiet.length} quiet ones; ${found} of the sentences are ${ruleId}.`,
  `Cross-validated at this threshold: precision ${percent(precision)}, recall ${percent(recall)}.`,
].join(' ')
writeFileSync(
  resolve('rules', packId, ruleId, `model.${language}.yml`),
  stringify({ about, ...model }, { lineWidth: 0 }),
)
console.log(about)

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}
