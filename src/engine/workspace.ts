import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { prepareDraft } from '../core/adapters/load.ts'
import type { Context } from '../core/context.ts'
import type { FileMetadata } from '../core/folder-rules.ts'
import { createLinter, type Linter } from '../core/linter.ts'
import type { Register } from '../core/register/read.ts'
import type { Draft, Finding, Locale, Pack, Result } from '../core/types.ts'
import { cliMessages } from '../messages/cli.ts'
import { brokenRegister, emptyRegister, oldPeople, registerProblem } from '../messages/run.ts'
import {
  type Configuration,
  checkRuleIds,
  commonFolder,
  folderOfSetting,
  profiler,
  shownPlace,
} from '../node/config/load.ts'
import { imageFinder } from '../node/images.ts'
import { loadChosenPacks } from '../node/packs/choose.ts'
import { packFolder } from '../node/packs/files.ts'
import { readRegister } from '../node/read.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import { createContext } from './context.ts'
import type { FindPicture } from './dependencies.ts'
import {
  didYouMean,
  type FoundDrafts,
  type Io,
  localeFrom,
  type Options,
  type Run,
  UsageError,
} from './types.ts'

/** Everything that the drafts under one configuration are checked with. */
export interface Workspace {
  configuration: Configuration
  /** The language of findings. */
  locale: Locale
  packs: readonly Pack[]
  /** What rules may know besides the draft. */
  context: Context
  /** The consent register; undefined where there is none. */
  register: OpenRegister | undefined
  /** What is wrong in the register, each as a sentence. */
  warnings: readonly string[]
  findPicture: FindPicture
  /** The draft with what the profiles of the configuration say of it. */
  withProfiles(draft: Draft): Draft
  /** Checks one draft, as read without profiles, in its own context or another. Never throws, whatever the draft holds. */
  lint(draft: Draft, context?: Context): Promise<Result>
  /** Findings over all drafts together. */
  lintFolder(files: readonly FileMetadata[]): Promise<readonly Finding[]>
}

/** What a workspace is told besides its configuration. */
interface WorkspaceOptions {
  /** Absolute folder that paths of drafts are counted from. */
  cwd: string
  /** Paths of drafts as given; none where drafts come one by one. */
  paths?: readonly string[]
  locale: Locale
  /** Ids of the only rules to run. */
  rules?: readonly string[] | undefined
  /** Path of a register from `cwd`, in place of that of the configuration. */
  register?: string | undefined
  /** ISO day that findings count from. */
  today?: string | undefined
  /** Paths from `cwd` that count as files besides those of the disk. */
  index?: ReadonlySet<string> | undefined
  /** Whether warnings leave out what stands in the register. */
  masked?: boolean | undefined
  /** Whether a register may be opened that cannot be read whole: what is lost may be a withdrawal. */
  lenientRegister?: boolean | undefined
  /** Registers by absolute path, which several workspaces share. */
  registers?: Map<string, OpenRegister> | undefined
}

/**
 * Opens packs and register of a configuration: the one place where they are put together with what rules know besides the
 * draft. Throws a ConfigurationError or UsageError where a rule, pack or register that is named cannot be used.
 */
export async function openWorkspace(
  configuration: Configuration,
  options: WorkspaceOptions,
): Promise<Workspace> {
  const { cwd, paths = [], locale, rules } = options
  const packs = (await loadChosenPacks(configuration)).map(({ pack }) => pack)
  const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id))
  checkRuleIds(configuration, ids)
  const unknown = rules?.find(id => !ids.includes(id))
  if (unknown !== undefined) {
    const { unknownRule, seeRules } = cliMessages[locale]
    throw new UsageError(`${unknownRule(unknown)}${didYouMean(unknown, ids, locale)}\n${seeRules}`)
  }
  const register = await openRegister(configuration, options)
  const context = await createContext(configuration, { ...options, register: register?.records })
  const withProfiles = profiler(configuration, cwd)
  let prepared: Linter | undefined
  // Not needed where the cache knows every draft.
  const linter = (): Linter => {
    const severities = configuration.settings.rules ?? {}
    prepared ??= createLinter(packs, { locale, severities, ...(rules ? { rules } : {}) })
    return prepared
  }
  return {
    configuration,
    locale,
    packs,
    context,
    register,
    warnings: register ? warningsOf(register, options) : [],
    findPicture: imageFinder([commonFolder(paths, cwd), configuration.folder], cwd),
    withProfiles,
    lint: async (draft, own = context) => {
      const whole = withProfiles(draft)
      const rules = linter()
      await prepareDraft(rules, whole, own)
      return rules.lint(whole, own)
    },
    lintFolder: async files => linter().folder(files, context),
  }
}

/** The workspaces of a run: one for each configuration that is the nearest to some draft. */
export interface Workspaces {
  /** That of the run as a whole, which decides about the report and the folder. */
  own: Workspace
  all: readonly Workspace[]
  /** The packs of all, each once. */
  packs: readonly Pack[]
  /** The workspace of a draft of the run, by its path. */
  of(path: string): Workspace
}

/**
 * Opens what the drafts of a run are checked with before the first is read, so that what is wrong in a configuration is told
 * before any finding (as `openWorkspace` throws it). Warnings go to stderr, each once.
 */
export async function openWorkspaces(
  run: Run,
  { drafts, index }: Pick<FoundDrafts, 'drafts' | 'index'>,
  setting: Pick<WorkspaceOptions, 'lenientRegister'> = {},
): Promise<Workspaces> {
  const { configurations, io } = run
  const registers = new Map<string, OpenRegister>()
  const open = (configuration: Configuration): Promise<Workspace> =>
    openWorkspace(configuration, {
      cwd: io.cwd,
      paths: run.paths,
      locale: run.locale,
      rules: run.options.rule,
      register: namedRegister(run.options, io),
      today: run.options.today,
      masked: run.mask !== undefined,
      index,
      registers,
      ...setting,
    })
  const own = await open(run.configuration)
  const opened = new Map([[run.configuration, own]])
  for (const { path } of drafts) {
    const configuration = configurations.of(path)
    if (!opened.has(configuration)) opened.set(configuration, await open(configuration))
  }
  const all = [...opened.values()]
  const warnings = all.flatMap(one => one.warnings)
  // Only people at a terminal can see to a list.
  const old = io.stderr.isTTY ? all.flatMap(oldLists) : []
  for (const warning of new Set([...warnings, ...old])) io.stderr.write(`${warning}\n`)
  const every = all.flatMap(one => one.packs)
  const packs = every.filter(({ id }, at) => every.findIndex(one => one.id === id) === at)
  return { own, all, packs, of: path => opened.get(configurations.of(path)) ?? own }
}

/** Which lists of people have passed their day, each as a sentence. */
const oldLists = ({ packs, context, locale }: Workspace): string[] =>
  packs
    .flatMap(({ rules }) => rules)
    .flatMap(({ id, peopleUntil = '9999' }) =>
      peopleUntil < context.today ? oldPeople[locale](id, peopleUntil) : [],
    )

/** A register with the path it was asked for by. */
export interface OpenRegister extends Register {
  path: string
}

async function openRegister(
  configuration: Configuration,
  options: WorkspaceOptions,
): Promise<OpenRegister | undefined> {
  const { register: named, cwd, locale, lenientRegister } = options
  const full = registerOf(configuration, named === undefined ? undefined : resolve(cwd, named))
  if (full === undefined) return undefined
  const known = options.registers?.get(full)
  if (known) return known
  const path = named ?? relative(cwd, full)
  const read = await readRegister(path, cwd)
  const { records, problems } = read
  const [first] = problems
  if (first && first.line === undefined && records.length === 0) {
    const set = named === undefined ? `${shownPlace(configuration, 'register')} ` : ''
    throw new UsageError(`${set}${path}: ${registerProblem(first, locale)}`)
  }
  const register = { ...read, path }
  options.registers?.set(full, register)
  const broken = problems.filter(({ harmless }) => !harmless)
  if (broken.length === 0 || lenientRegister) return register
  const lines = [...warningsOf(register, options), brokenRegister[locale](path, broken.length)]
  throw new UsageError(lines.join('\n'))
}

const warningsOf = (
  { path, problems }: OpenRegister,
  { locale, masked }: WorkspaceOptions,
): string[] =>
  problems.map(problem => {
    const at = problem.line === undefined ? path : `${path}:${problem.line}`
    const shown = masked ? { ...problem, actual: '▇▇▇' } : problem
    return sanitize(`${at} ${registerProblem(shown, locale)}`)
  })

/**
 * The register that the command line names, else `TANKEFTER_REGISTER`; undefined where neither does. Throws a UsageError where
 * the name is empty: a secret that is missing in CI would pass for no register.
 */
export function namedRegister(
  { register, locale }: Pick<Options, 'register' | 'locale'>,
  { env }: Pick<Io, 'env'>,
): string | undefined {
  const named = register ?? env.TANKEFTER_REGISTER
  if (named === undefined || named.trim() !== '') return named
  const from = register === undefined ? 'TANKEFTER_REGISTER' : '--register'
  throw new UsageError(emptyRegister[locale ?? localeFrom([], env)](from))
}

/** Absolute path of the register of a configuration, or the one named in its place; undefined where there is none. */
function registerOf(configuration: Configuration, named: string | undefined): string | undefined {
  const { register } = configuration.settings
  if (named !== undefined || register === undefined) return named
  return resolve(folderOfSetting(configuration, 'register'), register)
}

/**
 * Absolute paths of what drafts under a configuration are checked with besides the tool: its files, packs on the disk, and
 * the register, be it another that is named (absolute).
 */
export function workspaceFiles(
  configuration: Configuration,
  register: string | undefined,
): { files: string[]; packs: string[] } {
  const { settings, files } = configuration
  const from = folderOfSetting(configuration, 'packs')
  const packs = (settings.packs ?? []).map(name => packFolder(name, from)).filter(existsSync)
  const own = registerOf(configuration, register)
  return {
    files: [...files.map(({ path }) => path), ...(own === undefined ? [] : [own])],
    packs,
  }
}

/** Absolute path of the register that a run names outright; undefined where it names none. */
export function namedRegisterPath(run: Pick<Run, 'options' | 'io'>): string | undefined {
  const named = namedRegister(run.options, run.io)
  return named === undefined ? undefined : resolve(run.io.cwd, named)
}
