import { type ChecklistItem, checklistOf } from '../core/checklist.ts'
import type { Locale } from '../core/types.ts'
import { maskedWhereAsked, openRun } from '../engine/open-run.ts'
import { findDrafts, readAll } from '../engine/sources.ts'
import { exit, type FoundDrafts, type Run } from '../engine/types.ts'
import { openWorkspaces } from '../engine/workspace.ts'
import { checklistWords } from '../messages/authoring.ts'
import { reportWords } from '../messages/report.ts'
import { cited } from '../reporters/finding-text.ts'
import { jsonText, sanitize, usableWidth, wrap, wrapAfter } from '../reporters/terminal-text.ts'
import type { Call } from './call.ts'
import { requireListFormat } from './options.ts'
import { sayProblems } from './outputs.ts'

/** Prints the questions that policies leave to people, of each draft those that concern it; gives 2 where one could not be read. */
export async function showChecklist(call: Call): Promise<number> {
  const run = openRun({ ...call, paths: call.args })
  requireListFormat(run.options, run.locale)
  const found = await findDrafts(run)
  return maskedWhereAsked(run, found, own => printChecklists(own, found))
}

async function printChecklists(run: Run, found: FoundDrafts): Promise<number> {
  const { options, locale, io, mask } = run
  const workspaces = await openWorkspaces(run, found)
  const { drafts, problems, unread } = readAll(found)
  mask?.addPaths([...problems, ...unread])
  const checklists = drafts.map(draft => {
    const { packs, context, withProfiles } = workspaces.of(draft.path)
    const whole = withProfiles(draft)
    mask?.addDraft(whole, context)
    return { path: draft.path, items: checklistOf(whole, packs, context) }
  })
  sayProblems({ problems, unread }, locale, io)
  const told = checklists.map(one => ({ ...one, path: mask?.say(one.path) ?? one.path }))
  io.stdout.write(options.format === 'json' ? asJson(told, locale) : asText(told, run))
  return problems.length > 0 ? exit.failed : exit.fine
}

/** The questions of one draft. */
interface Checklist {
  path: string
  items: readonly ChecklistItem[]
}

function asText(checklists: readonly Checklist[], { options, locale, io }: Run): string {
  const words = checklistWords[locale]
  const width = usableWidth(io.stdout.columns ?? 80)
  const blocks = checklists.map(({ path, items }) => {
    const count = items.length > 0 ? words.questions(items.length) : words.none
    const questions = items.map(item => questionLines(item, options.quotes, locale, width))
    return [wrap(`${sanitize(path)} · ${count}`, width), ...questions]
      .map(lines => lines.join('\n'))
      .join('\n\n')
  })
  const isAsked = checklists.some(({ items }) => items.length > 0)
  const end = isAsked ? [wrap(words.yours, width).join('\n')] : []
  return `${[...blocks, ...end].join('\n\n')}\n`
}

/** A question to tick, and under it the clause that it rests on. */
function questionLines(
  { pack, clause, question }: ChecklistItem,
  quotes: boolean,
  locale: Locale,
  width: number,
): readonly string[] {
  const cite = cited(pack.cite[locale], clause.id)
  const why = quotes ? `${cite}: ${reportWords[locale].quote.join(clause.quote)}` : cite
  return [
    ...wrapAfter('  [ ] ', sanitize(question[locale]), width),
    ...wrapAfter('      ', sanitize(why), width),
  ]
}

const asJson = (checklists: readonly Checklist[], locale: Locale): string =>
  jsonText(
    checklists.map(({ path, items }) => ({
      path,
      questions: items.map(({ pack, clause, question }) => ({
        pack: pack.id,
        clause: clause.id,
        cite: cited(pack.cite[locale], clause.id),
        quote: clause.quote,
        question: question[locale],
      })),
    })),
  )
