import { resolve } from 'node:path'
import type { Locale, PictureFacts } from '../../core/types.ts'
import { copyPath, copyWithout } from '../../node/picture-copy.ts'
import { safe, safeJson } from '../../reporters/safe.ts'
import { exit, type Io } from '../io.ts'
import { refuseMasking } from '../is-masked.ts'
import type { Options } from '../program.ts'
import { type ImageWords, imageWords, type Problem, problemOf } from './words.ts'

/** What became of a picture. */
interface Outcome {
  path: string
  /** The copy, as it is named to the reader. */
  copy: string
  problem?: Problem
  facts?: PictureFacts
}

/**
 * Makes copies of pictures without place and names. The originals are left alone,
 * and nothing is written over.
 *
 * @param out - Where to put the copies; beside the originals where left out.
 * @returns 2 where a copy could not be made; those of the others are.
 */
export async function stripImages(
  files: readonly string[],
  out: string | undefined,
  options: Options,
  io: Io,
  spoken: Locale,
): Promise<number> {
  refuseMasking(options, options.locale ?? spoken)
  const words = imageWords[options.locale ?? spoken]
  const outcomes: Outcome[] = []
  for (const path of files) outcomes.push(await stripped(path, out, io.cwd))
  const made = outcomes.filter(({ problem }) => problem === undefined)
  const failed = outcomes.filter(({ problem }) => problem !== undefined)
  io.stdout.write(options.format === 'json' ? asJson(outcomes) : asText(made, words))
  for (const { path, copy, problem = 'unreadable' } of failed)
    io.stderr.write(`${safe(ofCopy.has(problem) ? copy : path)}: ${words.problems[problem]}\n`)
  return failed.length > 0 ? exit.failed : exit.fine
}

/** What is wrong with the copy, not with the original. */
const ofCopy: ReadonlySet<Problem> = new Set(['exists', 'unwritable'])

async function stripped(path: string, out: string | undefined, cwd: string): Promise<Outcome> {
  const copy = copyPath(path, out)
  const folder = out === undefined ? undefined : resolve(cwd, out)
  try {
    const { facts, problem } = await copyWithout(resolve(cwd, path), folder)
    return { path, copy, facts, ...(problem ? { problem } : {}) }
  } catch (error) {
    return { path, copy, problem: problemOf(error) }
  }
}

const asJson = (outcomes: readonly Outcome[]): string => {
  const rows = outcomes.map(({ path, copy, problem }) => ({
    path,
    copy: problem ? null : copy,
    problem: problem ?? null,
  }))
  return `${safeJson(JSON.stringify(rows, null, 2))}\n`
}

function asText(made: readonly Outcome[], words: ImageWords): string {
  return made
    .map(({ path, copy, facts }) => {
      const kept = facts ? forDraft(facts, words) : []
      const lines = kept.length > 0 ? [`  ${words.toDraft}`, ...kept.map(one => `    ${one}`)] : []
      return `${[`${safe(path)}: ${words.copied(safe(copy))}`, ...lines].join('\n')}\n`
    })
    .join('')
}

/** What the copy no longer says, and a draft can. */
function forDraft({ alt, creator }: PictureFacts, words: ImageWords): readonly string[] {
  return [
    ...(alt ? [`${words.alt}: ${safe(alt)}`] : []),
    ...(creator ? [`${words.creator}: ${safe(creator)}`] : []),
  ]
}
