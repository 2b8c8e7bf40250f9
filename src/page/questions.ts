/** The questions of a policy that are left to people, to tick for oneself. */
import { type ChecklistItem, checklistOf } from '../core/checklist.ts'
import type { Context } from '../core/context.ts'
import type { Draft, Locale } from '../core/types.ts'
import { cited } from '../reporters/finding-text.ts'
import type { Desk } from './desk.ts'
import { element, fill, ticked } from './dom.ts'

/** Ticks are kept as long as the page shows the same post, and nowhere. */
export function createQuestions({ checker, words, locale }: Desk) {
  const list = element('ul.questions')
  const section = element(
    'section',
    { 'aria-labelledby': 'questions-title', hidden: true },
    element('h2', { id: 'questions-title' }, words.questions),
    element('p.quiet', words.questionsAbout),
    list,
  )
  const items = new Map<string, HTMLElement>()
  const itemFor = (item: ChecklistItem): HTMLElement => {
    const known = items.get(keyOf(item)) ?? questionItem(item, locale)
    items.set(keyOf(item), known)
    return known
  }
  let shown = ''
  return {
    element: section,
    /** Asks what concerns a draft; nothing where there is none. */
    update: (draft: Draft | undefined, context: Context): void => {
      const asked = draft ? checklistOf(draft, checker.packs, context) : []
      const keys = asked.map(keyOf).join()
      // A list that is as it was is left alone, so that nobody loses their place in it.
      if (keys !== shown) fill(list, ...asked.map(itemFor))
      shown = keys
      section.hidden = asked.length === 0
    },
  }
}

const keyOf = ({ pack, clause }: ChecklistItem): string => `${pack.id} ${clause.id}`

const questionItem = ({ pack, clause, question }: ChecklistItem, locale: Locale): HTMLElement => {
  const cite = element('cite', cited(pack.cite[locale], clause.id))
  return element('li', ticked(element('input', { type: 'checkbox' }), question[locale], ' ', cite))
}
