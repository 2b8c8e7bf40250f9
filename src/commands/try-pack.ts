import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseDocument } from '../core/document.ts'
import { parseDraft } from '../core/draft.ts'
import { severityOf } from '../core/message.ts'
import { countWords, speakerIn } from '../core/speaker.ts'
import { type Draft, type Finding, severities } from '../core/types.ts'
import { maskedWhereAsked, openRun } from '../engine/open-run.ts'
import { findDrafts, readAll } from '../engine/sources.ts'
import { exit, type Run, UsageError } from '../engine/types.ts'
import { openWorkspace } from '../engine/workspace.ts'
import { reportWords } from '../messages/report.ts'
import { tryPackWords } from '../messages/rules.ts'
import { readPosts } from '../node/posts.ts'
import { excerptOf, problemWords } from '../reporters/finding-text.ts'
import { groupBy } from '../reporters/report.ts'
import { jsonText, sanitize, usableWidth, wrap, wrapAfter } from '../reporters/terminal-text.ts'
import type { Call } from './call.ts'
import { requireListFormat } from './options.ts'

const usualSamples = '3'
/** As many lines that are no posts are told one by one. */
const mostTold = 5
/** Terms shown of a rule. */
const mostTerms = 8

/**
 * Shows what the rules of a pack (its id, a folder, a package) say of texts that were published before, drafts or lines of
 * `.jsonl`: how often, in which words, by which terms. Whoever writes a policy sees its false alarms before others do.
 */
export async function tryPack(call: Call<{ samples?: string }>): Promise<number> {
  const [pack = '', ...paths] = call.args
  const { samples = usualSamples } = call.own
  const own = openRun({ ...call, paths: [] })
  const { locale, configuration, options, io } = own
  requireListFormat(options, locale)
  const most = Number(samples)
  if (!Number.isInteger(most) || most < 0)
    throw new UsageError(tryPackWords[locale].wrongSamples(samples))
  const { rules: _, ...settings } = configuration.settings
  const folder = resolve(io.cwd, pack)
  const named = existsSync(join(folder, 'pack.yml')) ? folder : pack
  const run = {
    ...own,
    paths,
    configuration: { ...configuration, settings: { ...settings, packs: [named] } },
  }
  return maskedWhereAsked(run, { drafts: [] }, own => runTrial(own, most))
}

/** Something that a rule found in a text. */
interface RuleFinding {
  /** The list and term that spoke. */
  by: string
  path: string
  finding: Finding
  text: string
}

/** @param most - Samples of each rule. */
async function runTrial(run: Run, most: number): Promise<number> {
  const { configuration, locale, io, mask, options } = run
  const workspace = await openWorkspace(configuration, {
    cwd: io.cwd,
    locale,
    today: options.today,
  })
  const [pack] = workspace.packs
  const ids = new Set(pack?.rules.map(({ id }) => id))
  const speaker = speakerIn(workspace.packs)
  const found: RuleFinding[] = []
  const total = { texts: 0, words: 0 }
  let unread = 0
  for await (const draft of textsOf(run, () => unread++)) {
    total.texts++
    total.words += countWords(draft.text.slice(draft.body.start, draft.body.end))
    const { findings: all } = await workspace.lint(draft)
    const findings = all.filter(({ ruleId = '' }) => ids.has(ruleId))
    if (findings.length === 0) continue
    mask?.addDraft(workspace.withProfiles(draft), workspace.context)
    const parsed = parseDocument(draft, workspace.context)
    const { path, text } = draft
    for (const finding of findings)
      found.push({ by: speaker(finding, parsed), path, finding, text })
  }
  if (total.texts === 0 && unread === 0) throw new UsageError(tryPackWords[locale].noTexts)
  const results = {
    total,
    rules: byRule(found, total.words, most),
    silent: [...ids].filter(id => !found.some(({ finding }) => finding.ruleId === id)),
  }
  const write = options.format === 'json' ? asJson : asText
  io.stdout.write(write(results, run))
  return unread > 0 ? exit.failed : exit.fine
}

/** The texts of a run, one by one; what cannot be read is told on stderr and counted. */
async function* textsOf(run: Run, countUnread: () => void): AsyncGenerator<Draft> {
  const { io, locale } = run
  const tell = (problem: string): void => {
    countUnread()
    io.stderr.write(`${sanitize(problem)}\n`)
  }
  const words = tryPackWords[locale]
  const files = run.paths.filter(path => /\.jsonl$/i.test(path))
  const paths = run.paths.filter(path => !files.includes(path))
  if (paths.length > 0) {
    const { drafts, problems } = readAll(await findDrafts({ ...run, paths }))
    for (const problem of problems) tell(`${problem.path}: ${problemWords(problem, locale)}`)
    yield* drafts
  }
  for (const file of files) {
    let wrong = 0
    try {
      for await (const { line, draft } of readPosts(resolve(io.cwd, file))) {
        if (draft !== undefined) yield parseDraft(`${file}:${line}`, draft)
        else if (++wrong <= mostTold) tell(words.noPost(file, line))
      }
    } catch (error) {
      if (typeof (error as { code?: unknown }).code !== 'string') throw error
      tell(words.unread(file))
    }
    if (wrong > mostTold) tell(words.morePosts(wrong - mostTold))
  }
}

interface Results {
  total: { texts: number; words: number }
  rules: ReturnType<typeof byRule>
  /** Ids of rules that found nothing. */
  silent: readonly string[]
}

/** What was found in so many words, rule by rule and severity by severity: the most of it first. */
function byRule(found: readonly RuleFinding[], words: number, most: number) {
  const rules = [...new Set(found.map(({ finding }) => finding.ruleId ?? ''))]
  return rules
    .flatMap(rule => severities.map(severity => ({ rule, severity })))
    .map(({ rule, severity }) => {
      const own = found.filter(
        ({ finding }) => finding.ruleId === rule && severityOf(finding) === severity,
      )
      return {
        rule,
        severity,
        found: own,
        texts: new Set(own.map(({ path }) => path)).size,
        /** In 10,000 words. */
        rate: (10_000 * own.length) / Math.max(words, 1),
        terms: counted(own.map(({ by }) => by)),
        samples: spread(own, most),
      }
    })
    .filter(one => one.found.length > 0)
    .sort((a, b) => b.found.length - a.found.length)
}

const counted = (names: readonly string[]): { by: string; count: number }[] =>
  [...groupBy(names, name => name)]
    .map(([by, { length: count }]) => ({ by, count }))
    .sort((a, b) => b.count - a.count)

/** So many of some things, spread over all of them. */
const spread = <Item>(all: readonly Item[], most: number): Item[] =>
  all.filter(
    (_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length),
  )

/** The words of a sample with what stands around them; with nobody named where the run is to name nobody. */
function sampleText({ text, finding }: RuleFinding, columns: number, { mask }: Run): string {
  const excerpt = excerptOf(text, finding.span, columns)
  if (!excerpt) return ''
  const { before, words, after } = excerpt
  return mask ? mask.say(before + words + after) : `${before}[${words}]${after}`
}

function asText({ total, rules, silent }: Results, run: Run): string {
  const { locale, io } = run
  const words = tryPackWords[locale]
  const width = usableWidth(io.stdout.columns ?? 80)
  const { quote, labels } = reportWords[locale]
  const blocks = rules.map(one => {
    const rate = one.rate.toLocaleString(locale, { maximumFractionDigits: 1 })
    const head = [
      `${one.rule} (${labels[one.severity].toLowerCase()})`,
      words.found(one.found.length, one.texts),
      words.rate(rate),
    ]
    const terms = one.terms
      .slice(0, mostTerms)
      .map(({ by, count }) => wrapAfter(`  ${String(count).padStart(5)}  `, sanitize(by), width))
    const samples = one.samples.flatMap(sample => {
      const shown = sampleText(sample, width - 6, run)
      const place = run.mask?.say(sample.path) ?? sample.path
      return [
        ...(shown ? wrapAfter('    ', quote.join(shown), width) : []),
        ...wrapAfter('      ', sanitize(place), width),
      ]
    })
    return [...wrap(head.join(' · '), width), ...terms.flat(), ...samples].join('\n')
  })
  const rest = wrap(`${words.silent}: ${silent.join(', ')}.`, width).join('\n')
  const parts = [
    words.read(total.texts, total.words),
    ...blocks,
    ...(silent.length > 0 ? [rest] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function asJson({ total, rules, silent }: Results, run: Run): string {
  const told = rules.map(({ rule, severity, found, texts, rate, terms, samples }) => ({
    rule,
    severity,
    findings: found.length,
    texts,
    per10000Words: Math.round(rate * 100) / 100,
    terms,
    samples: samples.map(sample => ({
      path: run.mask?.say(sample.path) ?? sample.path,
      text: sampleText(sample, 160, run),
    })),
  }))
  return jsonText({ ...total, rules: told, silent })
}
