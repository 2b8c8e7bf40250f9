import { stringify } from 'yaml'
import { prepareDraft } from '../adapters/load.ts'
import { addTo } from '../collections.ts'
import { type Adapters, type Context, plainContext } from '../context.ts'
import { parseDocument } from '../document.ts'
import { parseDraft } from '../draft.ts'
import { nearest } from '../front-matter/suggest.ts'
import { inBoth } from '../labels.ts'
import { createLinter } from '../linter.ts'
import type { PictureFacts } from '../picture-facts.ts'
import { type Problem, problemAt, type Source } from '../shape.ts'
import { intersect } from '../spans.ts'
import type {
  Case,
  ConsentRecord,
  Finding,
  Pack,
  ParsedDraft,
  Rule,
  Span,
  Translated,
} from '../types.ts'
import { shortened } from './find-clauses.ts'

/** A draft as a case has it, with what rules found in it. */
interface LintedCase {
  draft: ParsedDraft
  context: Context
  /** Where in the draft the text of the case starts. */
  offset: number
  findings: readonly Finding[]
}

/** A rule's case, with what the rule found in it. */
export interface CaseRun extends LintedCase {
  case: Case
  /** The drafts it is mended into, with what any rule still found in them. */
  mended: readonly LintedCase[]
}

/** The day that cases are read on, so that they mean the same on every day. */
const caseDay = '2026-11-22'

/** Makes the function that runs a case of a rule through the pipeline, with all rules of some packs. */
export function caseRunner(packs: readonly Pack[]) {
  const linter = createLinter(packs.map(probed), { locale: 'sv' })
  const adapters: Adapters = {}
  const lint = async (one: Case): Promise<LintedCase> => {
    const front = frontMatter(one)
    const draft = parseDraft('case.md', front + one.text)
    const context = caseContext(one, adapters)
    await prepareDraft(linter, draft, context)
    const { findings } = linter.lint(draft, context)
    return { draft: parseDocument(draft, context), context, offset: front.length, findings }
  }
  return async (rule: Rule, one: Case): Promise<CaseRun> => {
    const { findings, ...run } = await lint(one)
    const mended: LintedCase[] = []
    for (const draft of one.mended ?? []) mended.push(await lint({ ...one, ...draft }))
    const own = findings.filter(({ ruleId }) => ruleId === rule.id)
    return { ...run, case: one, findings: own, mended }
  }
}

function frontMatter({ with: metadata, language }: Case): string {
  const declaresLanguage = language === 'sv' || 'language' in metadata || 'språk' in metadata
  const all = declaresLanguage ? metadata : { ...metadata, language }
  return Object.keys(all).length === 0 ? '' : `---\n${stringify(all)}---\n`
}

/** What cases take for granted: an invented union is the sender, one consent is registered, and no picture is there but {@link pictures}. */
function caseContext({ language, settings = {} }: Case, adapters: Adapters): Context {
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

/**
 * What is wrong in the cases of a rule, once they were run: what they find, what the drafts are that they are mended into,
 * and what they leave untried.
 *
 * @param source - Of the rule.
 * @param path - Of the cases.
 * @param active - Ids of the rules that are to leave mended drafts alone.
 */
export function checkCases(
  rule: Rule,
  runs: readonly CaseRun[],
  source: Source,
  path: string,
  active: ReadonlySet<string>,
): Problem[] {
  // What is said over a folder has no draft to be a case.
  const hasDrafts = rule.checks.some(({ match }) => match !== 'folder')
  return [
    ...runs.flatMap(run =>
      [faultOfCase(run) ?? [], stillFound(run, active)]
        .flat()
        .map(message => ({ path, line: run.case.line, message })),
    ),
    ...[
      ...(hasDrafts ? missingCases(rule, runs) : []),
      // A rule without cases has been told so, once.
      ...(hasDrafts && runs.length > 0 ? untriedAdvice(rule, runs) : []),
    ].map(message => ({ path, message })),
    ...unfilled(rule, runs, source),
  ]
}

/** What a case found that differs from what it expects; undefined where it is as it should be. */
export function faultOfCase(run: CaseRun): Translated | undefined {
  const { case: one, findings, offset, draft } = run
  const text = excerpt(one.text)
  const spans = findings.map(({ span }) => span)
  const marks = one.spans.map(mark => ({ start: mark.start + offset, end: mark.end + offset }))
  const words = (all: readonly Span[]) =>
    inBoth(locale =>
      all
        .map(({ start, end }) => draft.text.slice(start, end))
        .map(own => (own === '' ? '–' : `${locale === 'sv' ? '”' : '“'}${own}”`))
        .join(', '),
    )
  const [found, wanted] = [words(spans), words(marks)]
  if (one.kind === 'pass' && spans.length > 0)
    return {
      sv: `Fallet ”${text}” skulle lämnas i fred, men regeln hittade ${found.sv}.`,
      en: `The case “${text}” should be left alone, but the rule found ${found.en}.`,
    }
  if (one.kind === 'find' && spans.length === 0)
    return {
      sv: `Fallet ”${text}” skulle hitta ${wanted.sv || 'något'}, men regeln hittade ingenting.`,
      en: `The case “${text}” should find ${wanted.en || 'something'}, but the rule found nothing.`,
    }
  if (marks.length === 0) return undefined
  const missed = marks.filter(mark => !spans.some(span => intersect(span, mark)))
  const outside = spans.filter(span => !marks.some(mark => intersect(span, mark)))
  if (missed.length > 0)
    return {
      sv: `Fallet ”${text}” skulle hitta ${words(missed).sv}, men regeln hittade ${found.sv}.`,
      en: `The case “${text}” should find ${words(missed).en}, but the rule found ${found.en}.`,
    }
  if (outside.length > 0)
    return {
      sv: `I fallet ”${text}” hittade regeln även ${words(outside).sv}, utanför markeringarna.`,
      en: `In the case “${text}” the rule also found ${words(outside).en}, outside the marks.`,
    }
  return undefined
}

const excerpt = (text: string) => shortened(text, 90)

/** What rules that count still find in the drafts that a case is mended into. */
function stillFound({ mended }: CaseRun, active: ReadonlySet<string>): Translated[] {
  return mended.flatMap(({ draft, offset, findings }) => {
    const text = excerpt(draft.text.slice(offset))
    const ids = new Set(findings.map(({ ruleId = '' }) => ruleId).filter(id => active.has(id)))
    const rules = [...ids].join(', ')
    if (ids.size === 0) return []
    return {
      sv: `Den rättade texten ”${text}” får anmärkningar av ${rules}. Ändra rådet i ”fix”, eller regeln, så att den som följer rådet blir klar.`,
      en: `The mended text “${text}” gets findings of ${rules}. Change the advice in “fix”, or the rule, so that whoever follows it is done.`,
    }
  })
}

/** The wordings of `fix` that no case follows, in each language that the rule has terms for and some case brings the wording up in. */
function untriedAdvice(rule: Rule, runs: readonly CaseRun[]): Translated[] {
  const codeOf = ({ kind }: Finding) => (Object.hasOwn(rule.fix, kind) ? kind : 'default')
  return Object.keys(rule.fix).flatMap(code => {
    const led = runs.filter(run => run.findings.some(finding => codeOf(finding) === code))
    // Every reason may have a way out of its own; reports say the one of many findings together.
    if (led.length === 0)
      return code === 'default' || /(?:^|-)together$/.test(code) ? [] : untried(code, undefined)
    return languagesOf(rule)
      .map(language => ({ language, own: led.filter(run => isIn(run, language)) }))
      .filter(({ own }) => own.length > 0 && own.every(run => run.mended.length === 0))
      .map(({ language }) => untried(code, language))
  })
}

function untried(code: string, language: string | undefined): Translated {
  const which = [code === 'default' ? [] : code, language ?? []].flat().join(', ')
  const where = which === '' ? '' : ` (${which})`
  return {
    sv: `Inget fall följer rådet i ”fix”${where}. Skriv ”mended: …” efter ett ”find”, med texten som den blir när man gör som rådet säger.`,
    en: `No case follows the advice of “fix”${where}. Write “mended: …” after a “find”, with the text as it is when one does as the advice says.`,
  }
}

/** What a rule lacks of cases: one it finds and one it leaves, in each language it has terms for. */
function missingCases(rule: Rule, runs: readonly CaseRun[]): Translated[] {
  const kinds = { find: ['hitta', 'find'], pass: ['lämna i fred', 'leave alone'] }
  return languagesOf(rule).flatMap(language =>
    Object.entries(kinds)
      .filter(([kind]) => !runs.some(run => run.case.kind === kind && isIn(run, language)))
      .map(([kind, [sv, en]]) => {
        const where = language ? ` (${language})` : ''
        return {
          sv: `Ett fall som regeln ska ${sv} saknas${where}. Skriv ”- ${kind}: …” i cases.yml.`,
          en: `A case that the rule must ${en} is missing${where}. Write “- ${kind}: …” in cases.yml.`,
        }
      }),
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

const isIn = ({ case: one, draft }: CaseRun, language: string | undefined): boolean =>
  language === undefined ||
  one.language === language ||
  draft.languageRuns.some(run => run.language === language)

/** A pack whose messages are the placeholders of its wordings and nothing else, so that findings tell what fills them. */
function probed(pack: Pack): Pack {
  const rules = pack.rules.map(rule => {
    const codes = Object.keys({ ...rule.message, ...rule.fix })
    const message = codes.map(code => {
      const text = placeholdersOf(rule, code).map(name => `{${name}}`)
      return [code, inBoth(() => text.join(betweenValues))]
    })
    return { ...rule, message: Object.fromEntries(message) }
  })
  return { ...pack, rules }
}

/** Stands in no text that a placeholder is filled with. */
const betweenValues = '\0'

function placeholdersOf({ message, fix }: Rule, code: string): string[] {
  const wordings = [message, fix].map(of => of[code] ?? of.default)
  const words = wordings.flatMap(of => Object.values(of ?? {})).join()
  return [...new Set([...words.matchAll(/\{([\w-]+)\}/gu)].map(([, name = '']) => name))]
}

/** The placeholders of a rule that no finding of its cases fills, among the messages that cases bring up. */
function unfilled(rule: Rule, runs: readonly CaseRun[], source: Source): Problem[] {
  const known = { ...rule.message, ...rule.fix }
  const values = new Map<string, string[][]>()
  for (const { kind, reason } of runs.flatMap(({ findings }) => findings))
    addTo(values, Object.hasOwn(known, kind) ? kind : 'default', reason.split(betweenValues))
  return [...values].flatMap(([code, found]) =>
    placeholdersOf(rule, code)
      .filter((_, at) => !found.some(of => of[at]))
      .map(name => {
        const uses = Object.values(rule.message[code] ?? rule.message.default ?? {}).join()
        const key = uses.includes(`{${name}}`) ? 'message' : 'fix'
        return problemAt(source, [key], neverFilled(name))
      }),
  )
}

/** What matchers fill in; for suggestions where a name is misspelt. */
const facts = [
  ...['actual', 'name', 'channel', 'limit', 'count', 'date', 'use', 'key', 'expected'],
  ...['language', 'suggestion', 'share', 'id', 'campaign', 'shares'],
]

function neverFilled(name: string): Translated {
  const near = nearest(name, facts)
  const other = near && near !== name ? near : undefined
  return {
    sv: `”{${name}}” fylls aldrig i av regelns matcher.${other ? ` Menade du ”{${other}}”?` : ' Skriv texten utan det.'}`,
    en: `“{${name}}” is never filled in by the rule's matcher.${other ? ` Did you mean “{${other}}”?` : ' Word the text without it.'}`,
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
