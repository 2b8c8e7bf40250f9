import { stringify } from 'yaml'
import { prepareDraft } from '../adapters/load.ts'
import { type Adapters, type Context, plainContext } from '../context.ts'
import { parseDraft } from '../draft.ts'
import { createLinter, type Linter } from '../linter.ts'
import type { PictureFacts } from '../picture-facts.ts'
import type { Problem } from '../shape.ts'
import { intersect } from '../spans.ts'
import type { Case, ConsentRecord, Draft, Finding, Pack, Rule, Span, Translated } from '../types.ts'
import { probed, probeOf } from './check-rule.ts'
import { shortened } from './find-clauses.ts'
import type { PlacedCase } from './read.ts'

/** A rule's case made into a draft, with what the rule found in it. */
export interface CaseRun {
  rule: Rule
  case: PlacedCase
  draft: Draft
  context: Context
  /** Where in the draft the text of the case starts. */
  offset: number
  /** That its languageRuns are in. */
  languages: readonly string[]
  /** Of the case's own rule. */
  findings: readonly Finding[]
  /** The drafts it is mended into, with what any rule still found in them. */
  mended: readonly { text: string; findings: readonly Finding[] }[]
}

/** The day that cases are read on, so that they mean the same on every day. */
const caseDay = '2026-11-22'

/** Makes the packs ready to run cases, their wordings replaced by what they fill in. */
export function caseLinter(packs: readonly Pack[]): Linter {
  return createLinter(packs.map(probed), { locale: 'sv' })
}

/** Runs one case of a rule through the pipeline; what it needs of adapters is loaded into them. */
export async function runCase(
  linter: Linter,
  rule: Rule,
  one: PlacedCase,
  adapters: Adapters,
): Promise<CaseRun> {
  const { draft, context, offset, findings, languageRuns } = await lintCase(linter, one, adapters)
  const own = findings.filter(({ ruleId }) => ruleId === rule.id)
  const languages = languageRuns.map(({ language }) => language)
  const mended: { text: string; findings: readonly Finding[] }[] = []
  for (const draft of one.mended ?? []) {
    const { findings } = await lintCase(linter, { ...one, ...draft }, adapters)
    mended.push({ text: draft.text, findings })
  }
  return { rule, case: one, draft, context, offset, languages, findings: own, mended }
}

/** A draft as a case writes it. */
type CaseDraft = Pick<Case, 'text' | 'with' | 'language' | 'settings'>

async function lintCase(linter: Linter, one: CaseDraft, adapters: Adapters) {
  const front = frontMatter(one)
  const draft = parseDraft('case.md', front + one.text)
  const context = caseContext(one, adapters)
  await prepareDraft(linter, draft, context)
  return { draft, context, offset: front.length, ...linter.lint(draft, context) }
}

function frontMatter({ with: metadata, language }: CaseDraft): string {
  const declaresLanguage = language === 'sv' || 'language' in metadata || 'språk' in metadata
  const all = declaresLanguage ? metadata : { ...metadata, language }
  return Object.keys(all).length === 0 ? '' : `---\n${stringify(all)}---\n`
}

/** What cases take for granted: an invented union is the sender, one consent is registered, and no picture is there but {@link pictures}. */
function caseContext({ language, settings = {} }: CaseDraft, adapters: Adapters): Context {
  return {
    ...plainContext(caseDay),
    adapters,
    expectedLanguages: [...new Set([language, 'sv', 'en'])],
    ownSources: ['exempelförbundet', 'exempelförbundet väst'],
    ownAccounts: ['exempelforbundet'],
    ownDomains: ['exempelforbundet.se'],
    spokespersons: ['Karin Nilsson, förbundsordförande'],
    requireReason: true,
    requireApproval: settings['require-approval'] === true,
    register,
    imageExists: (_, file) => casePicture(file) !== undefined,
    imageFacts: (_, file) => casePicture(file),
  }
}

/** What a case found that differs from what it expects; undefined where it is as it should be. */
export function checkCase(run: CaseRun, path: string): Problem | undefined {
  const message = outcome(run)
  if (!message) return undefined
  return { path, line: run.case.line, message }
}

function outcome({ case: one, findings, offset, draft }: CaseRun): Translated | undefined {
  const spans = findings.map(({ span }) => span)
  const found = spans.map(({ start, end }) => draft.text.slice(start, end))
  if (one.kind === 'pass') return spans.length > 0 ? unexpected(one, found) : undefined
  if (spans.length === 0) return nothingFound(one)
  if (one.spans.length === 0) return undefined
  const marks = one.spans.map(mark => ({ start: mark.start + offset, end: mark.end + offset }))
  const missed = marks.filter(mark => !spans.some(span => intersect(span, mark)))
  const outside = spans.filter(span => !marks.some(mark => intersect(span, mark)))
  const words = ({ start, end }: Span) => draft.text.slice(start, end)
  if (missed.length > 0) return missedMarks(one, missed.map(words), found)
  return outside.length > 0 ? outsideMarks(one, outside.map(words)) : undefined
}

const excerpt = ({ text }: { text: string }) => shortened(text, 90)
const quoted = (all: readonly string[], open: string) =>
  all.map(words => (words === '' ? '–' : `${open}${words}”`)).join(', ')

function nothingFound(one: PlacedCase): Translated {
  const marks = one.spans.map(({ start, end }) => one.text.slice(start, end))
  const what = marks.length > 0 ? quoted(marks, '”') : undefined
  return {
    sv: `Fallet ”${excerpt(one)}” skulle hitta ${what ?? 'något'}, men regeln hittade ingenting.`,
    en: `The case “${excerpt(one)}” should find ${what ? quoted(marks, '“') : 'something'}, but the rule found nothing.`,
  }
}

const unexpected = (one: PlacedCase, found: readonly string[]): Translated => ({
  sv: `Fallet ”${excerpt(one)}” skulle lämnas i fred, men regeln hittade ${quoted(found, '”')}.`,
  en: `The case “${excerpt(one)}” should be left alone, but the rule found ${quoted(found, '“')}.`,
})

const missedMarks = (
  one: PlacedCase,
  missed: readonly string[],
  found: readonly string[],
): Translated => ({
  sv: `Fallet ”${excerpt(one)}” skulle hitta ${quoted(missed, '”')}, men regeln hittade ${quoted(found, '”')}.`,
  en: `The case “${excerpt(one)}” should find ${quoted(missed, '“')}, but the rule found ${quoted(found, '“')}.`,
})

const outsideMarks = (one: PlacedCase, outside: readonly string[]): Translated => ({
  sv: `I fallet ”${excerpt(one)}” hittade regeln även ${quoted(outside, '”')}, utanför markeringarna.`,
  en: `In the case “${excerpt(one)}” the rule also found ${quoted(outside, '“')}, outside the marks.`,
})

/** What rules (`active` are the ids of those that count) still find in the drafts that a case is mended into. */
export function checkMended(
  { case: one, mended }: CaseRun,
  path: string,
  active: ReadonlySet<string>,
): Problem[] {
  return mended.flatMap(({ text, findings }) => {
    const found = findings.filter(({ ruleId }) => active.has(ruleId ?? ''))
    return found.length > 0 ? [{ path, line: one.line, message: notMended(text, found) }] : []
  })
}

function notMended(text: string, findings: readonly Finding[]): Translated {
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].join(', ')
  return {
    sv: `Den rättade texten ”${excerpt({ text })}” får anmärkningar av ${rules}. Ändra rådet i ”fix”, eller regeln, så att den som följer rådet blir klar.`,
    en: `The mended text “${excerpt({ text })}” gets findings of ${rules}. Change the advice in “fix”, or the rule, so that whoever follows it is done.`,
  }
}

/** The wordings of `fix` that no case follows, in each language that the rule has terms for and some case brings the wording up in. */
export function checkWaysOut(rule: Rule, runs: readonly CaseRun[]): Translated[] {
  if (hasNoDraft(rule)) return []
  return Object.keys(rule.fix).flatMap(code => {
    const led = runs.filter(run => run.findings.some(finding => wayOut(rule, finding) === code))
    // Every reason may have a way out of its own; reports say the one of many findings together.
    if (led.length === 0)
      return code === 'default' || /(?:^|-)together$/.test(code) ? [] : noWayOut(code, undefined)
    return languagesOf(rule)
      .map(language => ({ language, own: led.filter(run => isIn(run, language)) }))
      .filter(({ own }) => own.length > 0 && own.every(run => run.mended.length === 0))
      .map(({ language }) => noWayOut(code, language))
  })
}

/** The wording of `fix` that a finding of a probed rule gives. */
function wayOut(rule: Rule, finding: Finding): string {
  const { code } = probeOf(finding)
  return Object.hasOwn(rule.fix, code) ? code : 'default'
}

function noWayOut(code: string, language: string | undefined): Translated {
  const which = [code === 'default' ? [] : code, language ?? []].flat().join(', ')
  const where = which === '' ? '' : ` (${which})`
  return {
    sv: `Inget fall följer rådet i ”fix”${where}. Skriv ”mended: …” efter ett ”find”, med texten som den blir när man gör som rådet säger.`,
    en: `No case follows the advice of “fix”${where}. Write “mended: …” after a “find”, with the text as it is when one does as the advice says.`,
  }
}

// What is said over a folder has no draft to be a case.
const hasNoDraft = (rule: Rule) => rule.checks.every(({ match }) => match === 'folder')

/** What a rule lacks of cases: one it finds and one it leaves, in each language it has terms for. */
export function checkLanguages(rule: Rule, runs: readonly CaseRun[]): Translated[] {
  if (hasNoDraft(rule)) return []
  return languagesOf(rule).flatMap(language =>
    (['find', 'pass'] as const)
      .filter(kind => !runs.some(run => run.case.kind === kind && isIn(run, language)))
      .map(kind => missing(kind, language)),
  )
}

/** The languages that the lists a rule looks for exist in; undefined alone where they exist in none. */
function languagesOf({ checks, terms }: Rule): (string | undefined)[] {
  const lists = checks.flatMap(({ find }) => [find].flat())
  const found = Object.keys(terms).filter(
    language =>
      language !== 'any' &&
      lists.some(name => typeof name === 'string' && terms[language]?.[name] !== undefined),
  )
  return found.length > 0 ? found : [undefined]
}

const isIn = (run: CaseRun, language: string | undefined): boolean =>
  language === undefined || [run.case.language, ...run.languages].includes(language)

function missing(kind: 'find' | 'pass', language: string | undefined): Translated {
  const where = language ? ` (${language})` : ''
  return kind === 'find'
    ? {
        sv: `Ett fall som regeln ska hitta saknas${where}. Skriv ”- find: …” i cases.yml.`,
        en: `A case that the rule must find is missing${where}. Write “- find: …” in cases.yml.`,
      }
    : {
        sv: `Ett fall som regeln ska lämna i fred saknas${where}. Skriv ”- pass: …” i cases.yml.`,
        en: `A case that the rule must leave alone is missing${where}. Write “- pass: …” in cases.yml.`,
      }
}

/** The consents that are registered in cases. */
const register: readonly ConsentRecord[] = [
  { id: 's001', name: 'Ylva Stenmark', uses: ['name', 'picture', 'membership'], channels: [] },
]

const position = { latitude: 58.2, longitude: 11 }
const nothing: PictureFacts = { format: 'jpeg', people: [], faces: 0 }

/** The pictures that are there in cases, by the names of their files without the ending; all others are not. */
const pictures: Readonly<Record<string, PictureFacts>> = {
  finns: nothing,
  there: nothing,
  plats: { ...nothing, position },
  position: { ...nothing, position },
  ort: { ...nothing, places: ['Storgatan 5, Umeå'] },
  sidofil: { ...nothing, position, carrier: 'sidecar' },
  live: { ...nothing, position, carrier: 'live-film' },
  film: { people: [], faces: 0, position, carrier: 'film' },
  namn: { ...nothing, people: ['Petra Lindgård'] },
  names: { ...nothing, people: ['Petra Lindgård', 'Timo Laine'] },
  alttext: { ...nothing, alt: 'Två brevbärare vid en cykel' },
  fotograf: { ...nothing, creator: 'Petra Lindgård' },
  ai: { ...nothing, ai: 'made' },
  'ai-del': { ...nothing, ai: 'partly' },
  tom: { ...nothing, problem: 'empty' },
  dokument: { ...nothing, problem: 'not-image' },
  ohämtad: { ...nothing, problem: 'not-fetched' },
  trasig: { ...nothing, problem: 'broken' },
  jättestor: { ...nothing, problem: 'too-large' },
  stängd: { ...nothing, problem: 'unreadable' },
}

/** Takes a picture's path in a case, gives what its file says; undefined where it is not there. */
function casePicture(file: string): PictureFacts | undefined {
  const name = file
    .normalize('NFC')
    .replace(/^.*\//, '')
    .replace(/\.\w+$/u, '')
    .toLowerCase()
  const facts = Object.hasOwn(pictures, name) ? pictures[name] : undefined
  return facts && /\.heic$/i.test(file) ? { ...facts, format: 'heic' } : facts
}
