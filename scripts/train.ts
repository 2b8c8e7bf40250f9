/**
 * `npm run train -- <pack>/<rule> <language> [--precision 0.8] [--bits 14] [--trust 3] [--cases 1] [--dry] [--quiet file.jsonl …]`:
 * learns a rule's model from the drafts of fixtures/corpus/train and the rule's own cases, and writes model.<language>.yml into the rule's folder.
 *
 * Logistic regression over hashed features (src/core/model/features.ts), weights rounded to signed bytes. The
 * threshold is the lowest score that keeps the precision asked for when each file (one writer's hand) is scored by
 * weights learnt from the others. `--quiet` names files of drafts ({"text": …} a line) that hold none of it, `--dry`
 * says how it would do and writes nothing; `--cases` counts the own cases so many times. A case of the rule's own that has to be left alone lifts the threshold over it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { loadBuiltInPacks } from '../src/node/built-in-packs.ts'
import { readCorpus } from './evaluate/corpus.ts'
import { leaveOneFileOut, ratesAt, thresholdFor } from './train/hold-out.ts'
import { learn, quantise } from './train/learn.ts'
import { liftOverCases } from './train/lift.ts'
import { ownCases } from './train/own-cases.ts'
import { rowsOf } from './train/rows.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    precision: { type: 'string', default: '0.8' },
    cases: { type: 'string', default: '1' },
    bits: { type: 'string', default: '14' },
    trust: { type: 'string', default: '3' },
    dry: { type: 'boolean' },
    quiet: { type: 'string', multiple: true, default: [] },
  },
})
const [target = '', language = 'sv'] = positionals
const [packId = '', ruleId = ''] = target.split('/')
const packs = await loadBuiltInPacks()
const rule = packs.find(({ id }) => id === packId)?.rules.find(({ id }) => id === ruleId)
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
const size = 1 << Number(values.bits)
const trust = Number(values.trust)
const cases = ownCases(resolve('rules', packId, ruleId), ruleId, language)
const repeated = Array.from({ length: Number(values.cases) }, () => cases).flat()
const rows = rowsOf([...corpus, ...own, ...quiet, ...repeated], rule, size)
const held = leaveOneFileOut(rows, size, trust)
const threshold = thresholdFor(held, Number(values.precision))
const { precision, recall, f1 } = ratesAt(held, threshold)
const about = [
  `Learnt by scripts/train.ts from ${rows.length} sentences of ${corpus.length} drafts (fixtures/corpus/train),`,
  `${own.length} of criticism, ${quiet.length} quiet ones and the rule's own cases; ${rows.filter(({ positive }) => positive).length} of the sentences are ${ruleId}.`,
  `Each file read by weights learnt from the others: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}.`,
].join(' ')
console.log(about)
for (const set of new Set(held.map(({ row }) => row.set))) {
  const rates = ratesAt(
    held.filter(({ row }) => row.set === set),
    threshold,
  )
  console.log(`  ${set}: precision ${percent(rates.precision)}, recall ${percent(rates.recall)}`)
}
if (!values.dry) {
  const learnt = quantise(learn(rows, size, trust), threshold)
  const model = liftOverCases({ about, ...learnt }, { rule, language, packs }, cases)
  writeFileSync(
    resolve('rules', packId, ruleId, `model.${language}.yml`),
    stringify(model, { lineWidth: 0 }),
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}
