/**
 * `npm run train -- <pack>/<rule>[=alarms] … --language sv --real file.jsonl … [--alarms 0.2] [--cost 1] [--bits 14] [--trust 12] [--dry]`:
 * learns models of rules from the drafts of fixtures/corpus/train and the rules' own cases, and writes
 * model.<language>.yml into each rule's folder.
 *
 * `--real` names files of real text ({"genre", "lang", "text"} a line) that nobody wrote for this: it is learnt as the
 * quiet side, one sentence in eight also without company (scripts/train/real-texts.ts), and sets the threshold: at it
 * the model alone speaks at most `--alarms` times in 10,000 words of genres held out from its training (a rule can name
 * its own, as in grund/joke=0.1), and what it adds to the rule's terms on drafts of writers held out is worth most, a
 * wrong alarm counting as `--cost` hits. Cases of the rule's own that have to be left alone, what the cases of any rule
 * are mended into, and sharp criticism (fixtures/corpus/criticism.jsonl) are learnt until they are; a case that is not
 * lifts the threshold. How it learns: scripts/train/learn.ts. `--dry` says how it would do and writes nothing.
 */

import { readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import type { Model, Rule } from '../src/core/types.ts'
import { loadBuiltInPacks } from '../src/node/packs/choose.ts'
import { readCorpus } from './evaluate/corpus.ts'
import { type Examples, examplesOf, type Sentence } from './train/examples.ts'
import { isLearntFrom, ownCasesSet, ratesAt, scoreHeldOut, thresholdFor } from './train/hold-out.ts'
import { learn, quantise } from './train/learn.ts'
import { casesBroken, liftOverCases, type Trained } from './train/lift.ts'
import { mendedCases, ownCases } from './train/own-cases.ts'
import { realTexts, sentencesAlone } from './train/real-texts.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'sv' },
    alarms: { type: 'string', default: '0.2' },
    cost: { type: 'string', default: '1' },
    bits: { type: 'string', default: '14' },
    trust: { type: 'string', default: '12' },
    real: { type: 'string', multiple: true, default: [] },
    dry: { type: 'boolean', default: false },
  },
})
const { language } = values
const size = 1 << Number(values.bits)
const trust = Number(values.trust)
const packs = await loadBuiltInPacks()

const wanted = positionals.map(positional => {
  const [name = '', alarms = values.alarms] = positional.split('=')
  const [packId, ruleId] = name.split('/')
  const rule = packs
    .flatMap(pack => pack.rules)
    .find(one => one.id === ruleId && ownerOf(one) === packId)
  if (!rule) throw new Error(`No rule ${name}. Usage: npm run train -- grund/irony=0.8 lag/threat`)
  return { rule, alarms: Number(alarms) }
})
const rules = wanted.map(({ rule }) => rule)

const drafts = readCorpus('fixtures/corpus/train').filter(({ set }) => set.startsWith(language))
const criticism = readCorpus('fixtures/corpus').filter(
  ({ set }) => set === 'criticism' && language === 'sv',
)
const real = values.real.flatMap(file => realTexts(file, language))
const cases = new Map(rules.map(rule => [rule.id, ownCases(folderOf(rule), rule.id, language)]))
// Of rules that no pack applies too: a policy may.
const mended = (readdirSync('rules', { recursive: true }) as string[])
  .filter(path => basename(path) === 'cases.yml')
  .sort()
  .flatMap(path => mendedCases(resolve('rules', dirname(path)), language))
const labelled = [...drafts, ...criticism, ...mended, ...[...cases.values()].flat()]
const examples = examplesOf(
  [...labelled.map(one => ({ ...one, real: false })), ...real, ...sentencesAlone(real)],
  { rules, packs },
  size,
)
console.log(`${examples.rows.length} sentences of ${labelled.length} drafts, ${real.length} real`)

/** What a wrong alarm may cost, to see what each would find. */
const costs = [0.5, 0.7, 1, 1.5, 2]

/** How often a model is learnt again over the rule's own cases, and how many times more those it broke then count. */
const mostRounds = 5
const timesAgain = 6

for (const { rule, alarms } of wanted) train(rule, alarms, examples)

function train(rule: Rule, alarms: number, { rows }: Examples): void {
  const positive = Uint8Array.from(rows, row => Number(row.rules.has(rule.id)))
  // The cases of other rules are labelled for those alone.
  const folder = `${folderOf(rule)}/`
  const asked = Int32Array.from(rows.keys()).filter(number => {
    const row = rows[number]
    if (!row || row.unasked.has(rule.id)) return false
    return row.set !== ownCasesSet || labelled[row.draft]?.path.startsWith(folder)
  })
  const held = scoreHeldOut(examples, rule.id, asked, positive, { trust })
  const threshold = thresholdFor(held, { alarms, cost: Number(values.cost) })
  const rates = ratesAt(held, threshold)
  const about = [
    `Learnt by scripts/train.ts from ${drafts.length} drafts (fixtures/corpus/train), ${criticism.length} of criticism,`,
    `the rule's own cases and ${real.length} real texts as the quiet side; ${positive.reduce((sum, one) => sum + one, 0)} sentences are ${rule.id}.`,
    `On writers and genres it had not read: precision ${percent(rates.precision)}, recall ${percent(rates.recall)},`,
    `${rates.alarms.toFixed(2)} alarms per 10,000 words of real text.`,
  ].join(' ')
  console.log(`${rule.id}: ${about}`)
  for (const cost of costs) {
    const { added, alarms: spoken } = ratesAt(held, thresholdFor(held, { alarms, cost }))
    console.log(
      `  cost ${cost}: of what terms do not find ${percent(added.recall)}, right ${percent(added.precision)}, ${spoken.toFixed(2)} alarms`,
    )
  }
  if (values.dry || !Number.isFinite(threshold)) return
  const used = asked.filter(row => isLearntFrom(rows[row] as Sentence))
  const trained = { rule, language, packs }
  const learnt = learnOverCases(used, positive, threshold, trained)
  const { model, lift } = liftOverCases({ about, ...learnt }, trained, [
    ...mended,
    ...['sv', 'en'].flatMap(one => ownCases(folderOf(rule), rule.id, one)),
  ])
  console.log(`  lifted by ${lift.toFixed(2)} over the rule's own cases`)
  writeFileSync(
    resolve(folderOf(rule), `model.${language}.yml`),
    stringify(model, { lineWidth: 0 }),
  )
}

/** The pack that a rule's folder stands in, which is its detector's where it uses one. */
function ownerOf({ detector, pack }: Rule): string {
  return detector ?? pack
}

/**
 * Learns a model, and again with the sentences of the rule's own cases and of criticism that it would wrongly speak of
 * counted more often, until it leaves them alone: lifting the threshold over a single one would cost far more of what it finds.
 */
function learnOverCases(
  used: Int32Array,
  positive: Uint8Array,
  threshold: number,
  trained: Trained,
): Omit<Model, 'about'> {
  const leftAlone = [...(cases.get(trained.rule.id) ?? []), ...mended, ...criticism]
  let counted = used
  for (let round = 0; ; round++) {
    const learnt = quantise(learn(examples, counted, positive, trust), threshold)
    const broken = new Set(
      casesBroken({ about: '', ...learnt }, trained, leftAlone).map(({ path }) => path),
    )
    if (!broken.size || round === mostRounds) return learnt
    const again = used.filter(
      row => !positive[row] && broken.has(labelled[examples.rows[row]?.draft ?? -1]?.path ?? ''),
    )
    counted = Int32Array.from([
      ...counted,
      ...Array.from({ length: timesAgain }, () => [...again]).flat(),
    ])
  }
}

function folderOf(rule: Rule): string {
  return resolve('rules', ownerOf(rule), rule.id)
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}
