/**
 * `npm run rates -- file.jsonl …`: how often each rule speaks on texts that nobody wrote for it, by rule, severity and
 * genre, per 10,000 words. A line of a file is `{"id": …, "genre": …, "lang": …, "source": …, "text": …}`.
 *
 * `--lang sv` reads one language only, `--sample 300` that many texts spread over all, and `--rules irony,joke` hears
 * those rules alone, which is quicker: what another rule would have reported in their place is then theirs. `--show irony 20` says which terms and which model spoke for a rule, in which
 * genres, with up to 20 samples. `--keep fixtures/corpus/rates.json` keeps the figures (counts, no text); a later run
 * says what moved since, and fails where a rule speaks clearly more often.
 */
import { parseArgs } from 'node:util'
import { changes, keepFigures, readFigures } from './rates/figures.ts'
import { printGenres, printRule, printRules } from './rates/print.ts'
import { heard } from './rates/speak.ts'
import { readTexts } from './rates/texts.ts'

const kept = 'fixtures/corpus/rates.json'
const usualSamples = 10

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    sample: { type: 'string' },
    rules: { type: 'string' },
    show: { type: 'string', multiple: true, default: [] },
    keep: { type: 'string' },
  },
})
const isNumber = (text: string) => /^\d+$/.test(text)
const samples = Number(positionals.find(isNumber) ?? usualSamples)
const all = positionals
  .filter(name => !isNumber(name))
  .flatMap(readTexts)
  .filter(({ lang }) => !values.lang || lang === values.lang)
const step = values.sample ? Math.max(1, all.length / Number(values.sample)) : 1
const texts = all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
if (!texts.length)
  throw new Error('No texts. Usage: npm run rates -- file.jsonl … [--show irony 20] [--lang sv]')

const rules = values.rules?.split(',') ?? []
const results = await heard(texts, rules)
const languages = [...new Set(texts.map(({ lang }) => lang))].sort().reverse()
for (const language of languages) {
  const own = results.filter(({ text }) => text.lang === language)
  if (!values.show.length) {
    printRules(language, own)
    printGenres(language, own)
  }
  for (const rule of values.show) printRule(rule, language, own, samples)
}
if (values.keep && (rules.length || values.sample))
  throw new Error('Figures are kept of all rules on all texts')
if (values.keep) keepFigures(values.keep, results)
else if (!values.show.length && !rules.length && !values.sample) compare()

/** Says what moved since figures were kept, and fails the run where a rule speaks clearly more often. */
function compare(): void {
  const before = readFigures(kept)
  if (!before) return
  const { moved, otherTexts } = changes(before, results)
  for (const language of otherTexts)
    console.log(`\nThe figures kept for ${language} are of other texts, so they say nothing here.`)
  if (moved.length) console.log('\nSince the figures were kept (findings):')
  for (const { name, before, now, grew } of moved)
    console.log(
      `  ${grew ? 'GREW' : now > before ? 'rose' : 'fell'}  ${name.padEnd(40)}${before} → ${now}`,
    )
  const grown = moved.filter(({ grew }) => grew).length
  if (!grown) return
  console.log(
    `\n${grown} speak clearly more often. Mend them, or renew the figures: npm run rates -- … --keep ${kept}`,
  )
  process.exitCode = 1
}
