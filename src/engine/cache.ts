import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  type Hash,
  randomBytes,
} from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { memoizeByKey } from '../core/memo.ts'
import type { Draft, Result } from '../core/types.ts'
import { cacheRefused } from '../messages/run.ts'
import {
  type CacheEntry,
  cacheFile,
  clearProject,
  dayNumber,
  pruneFiles,
  readEntries,
  writeEntries,
} from '../node/cache-file.ts'
import { refusalOf, secretIn } from '../node/cache-folder.ts'
import { commonFolder } from '../node/config/load.ts'
import { ifPossible } from '../node/if-possible.ts'
import { isInCi, makePrivateFolder, userCacheFolder } from '../node/private-files.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import { type Dependencies, pictureVersion } from './dependencies.ts'
import { type ResultRecord, recordOf, resultReader } from './result-record.ts'
import type { Run } from './types.ts'
import { namedRegisterPath, type Workspace, type Workspaces, workspaceFiles } from './workspace.ts'

/** Results of earlier runs, for drafts that have not changed since. */
export interface ResultCache {
  /** The result of a draft; undefined where none is known, or what is known does not verify. Never throws. */
  get(draft: Draft): Result | undefined
  put(draft: Draft, result: Result, dependencies: Dependencies): void
  /** Writes down what has been put. Never throws. */
  save(): void
}

/** Opens the cache of a run; undefined where there is no folder that can be trusted. */
export async function openCache(
  run: Run,
  workspaces: Workspaces,
): Promise<ResultCache | undefined> {
  const build = buildId()
  const folder = build && (await folderOf(run))
  const secret = folder && secretIn(folder)
  if (!build || !folder || !secret) return undefined
  const key = keyOf(run, workspaces.own, build)
  const project = projectId(run)
  const file = cacheFile(folder, project, key.toString('hex').slice(0, 16))
  const entries = readEntries(file)
  return cacheOver(entries, { secret, build, run, workspaces }, () => {
    if (writeEntries(file, entries)) pruneFiles(folder, project)
  })
}

/** The folder of the cache, made where it is missing. Why one that was named is not used is said on stderr. */
async function folderOf({ io, locale }: Run): Promise<string | undefined> {
  const named = io.env.TANKEFTER_CACHE
  if (named) {
    const folder = resolve(io.cwd, named)
    const refusal = await refusalOf(folder, io.env)
    if (refusal) io.stderr.write(`${sanitize(cacheRefused(refusal, named, locale))}\n`)
    return refusal ? undefined : folder
  }
  const own = isInCi(io.env) ? undefined : userCacheFolder(io.env)
  return own !== undefined && makePrivateFolder(own) ? own : undefined
}

/** Forgets what earlier runs over a project have found out. Never throws. */
export function clearCache(run: Run): void {
  const { env, cwd } = run.io
  const folder = env.TANKEFTER_CACHE ? resolve(cwd, env.TANKEFTER_CACHE) : userCacheFolder(env)
  if (folder !== undefined) clearProject(folder, projectId(run))
}

/** Begins to keep results while the program runs, with the keys of the run that they are from. */
export const keepInMemory = () => ({
  keys: '',
  secret: randomBytes(32),
  entries: new Map<string, CacheEntry>(),
})

export type KeptInMemory = ReturnType<typeof keepInMemory>

/** Opens results that are kept in memory; those of runs with other keys are forgotten. */
export function openMemoryCache(kept: KeptInMemory, run: Run, workspaces: Workspaces): ResultCache {
  const build = buildId() ?? ''
  const keys = workspaces.all.map(one => keyOf(run, one, build).toString('hex')).join(' ')
  if (kept.keys !== keys) kept.entries.clear()
  kept.keys = keys
  return cacheOver(kept.entries, { secret: kept.secret, build, run, workspaces }, () => {})
}

interface CacheSetting {
  secret: Buffer
  build: string
  run: Run
  workspaces: Workspaces
}

/** A record, with the day and the pictures it depends on. */
type EncryptedRecord = ResultRecord & Omit<Dependencies, 'settled'>

function cacheOver(
  entries: Map<string, CacheEntry>,
  { secret, build, run, workspaces }: CacheSetting,
  write: () => void,
): ResultCache {
  const now = dayNumber(Date.now())
  let changed = false

  const keysOf = memoizeByKey((workspace: Workspace) => keyOf(run, workspace, build))
  const readerOf = memoizeByKey(({ packs }: Workspace) => resultReader(packs))
  const hmac = (workspace: Workspace, ...parts: readonly string[]): Buffer => {
    const made = createHmac('sha256', secret).update(keysOf(workspace))
    for (const part of parts) made.update(`${part.length} `).update(part)
    return made.digest()
  }
  /** What a draft is checked with, the name of its entry and the key to it. */
  const lookUp = ({ path, text }: Draft) => {
    const own = workspaces.of(path)
    const shown = relative(own.configuration.folder, resolve(run.io.cwd, path))
    const name = hmac(own, 'name', shown).toString('base64')
    return { own, name, key: hmac(own, 'draft', name, text) }
  }
  const read = (draft: Draft): Result | undefined => {
    const { own, name, key } = lookUp(draft)
    const entry = entries.get(name)
    if (!entry) return undefined
    const opened = decrypt(entry.encrypted, key)
    const { day, pictures, ...record }: EncryptedRecord = JSON.parse(opened)
    if (day !== undefined && day !== own.context.today) return undefined
    const isOld = pictures.some(
      ([file, version]) => version !== pictureVersion(own.findPicture(draft.path, file)),
    )
    if (isOld) return undefined
    const result = readerOf(own)(record, draft)
    if (entry.seen !== now) {
      entries.set(name, { ...entry, seen: now })
      changed = true
    }
    return result
  }
  return {
    get: draft => ifPossible(() => read(draft)),
    put: (draft, result, { settled, ...dependencies }) => {
      if (!settled) return
      const { name, key } = lookUp(draft)
      const record: EncryptedRecord = { ...recordOf(result), ...dependencies }
      const encrypted = encrypt(JSON.stringify(record), key)
      entries.set(name, { seen: now, encrypted })
      changed = true
    },
    save: () => {
      if (changed) write()
    },
  }
}

/** A hash of what the results of a workspace depend on besides drafts, days and pictures; 32 bytes. */
function keyOf(run: Run, { configuration }: Workspace, build: string): Buffer {
  const { paths, options, locale, io } = run
  const { files, packs } = workspaceFiles(configuration, namedRegisterPath(run))
  // Of the options `--rule` alone changes what is found; pictures lie in the folders.
  const found = [locale, options.rule, configuration.folder, commonFolder(paths, io.cwd)]
  const hash = createHash('sha256').update(JSON.stringify([build, process.version, ...found]))
  for (const file of files) addFile(hash, file)
  for (const folder of packs) addFolder(hash, folder)
  return hash.digest()
}

function addFile(hash: Hash, file: string): void {
  const bytes = ifPossible(() => readFileSync(file))
  hash.update(`\0${file}\0${bytes?.length ?? '-'}\0`).update(bytes ?? '')
}

function addFolder(hash: Hash, folder: string): void {
  const entries = ifPossible(() => readdirSync(folder, { withFileTypes: true }))
  if (!entries) hash.update(`\0${folder}\0-\0`)
  for (const entry of (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) addFolder(hash, join(folder, entry.name))
    else if (entry.isFile()) addFile(hash, join(folder, entry.name))
  }
}

/** What the tool was built from; undefined for one that runs from its sources, which change without notice. */
function buildId(): string | undefined {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
  return ifPossible(() => read('./build-id')) ?? ifPossible(() => read('../build-id'))
}

/** What the files of a project are known by. */
const projectId = ({ configuration }: Run): string =>
  createHash('sha256').update(configuration.folder).digest('hex').slice(0, 16)

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** Encrypts a text so that it can be read, and was written, only by whoever has the key; in base64. */
export function encrypt(text: string, key: Buffer): string {
  const nonce = randomBytes(nonceBytes)
  const encrypting = createCipheriv(cipher, key, nonce)
  const body = Buffer.concat([encrypting.update(text, 'utf8'), encrypting.final()])
  return Buffer.concat([nonce, encrypting.getAuthTag(), body]).toString('base64')
}

/** @throws {Error} where the text was encrypted with another key, or has been changed. */
export function decrypt(encrypted: string, key: Buffer): string {
  const bytes = Buffer.from(encrypted, 'base64')
  const decrypting = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
  decrypting.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  const body = decrypting.update(bytes.subarray(nonceBytes + tagBytes))
  return Buffer.concat([body, decrypting.final()]).toString('utf8')
}
