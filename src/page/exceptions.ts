/** What somebody has decided to leave alone in a post, each rule with a reason. */
import type { GivenMetadata } from '../core/draft.ts'
import type { Desk } from './desk.ts'
import { button, byId, element, fill, labelled, lineField } from './dom.ts'
import { withSaid } from './post.ts'

type Exception = NonNullable<GivenMetadata['ignore']>[number]

/** @param show - Called with whether there is anything to show, at every change. */
export function exceptionFields(desk: Desk, show: (isAny: boolean) => void) {
  const { words } = desk
  const rows = element('ol')
  const all = (): readonly Exception[] => desk.post.metadata.ignore ?? []
  const set = (exceptions: readonly Exception[]): void => {
    desk.say({ ignore: exceptions.length > 0 ? exceptions : undefined })
    show(exceptions.length > 0)
  }
  const row = ({ rule, reason }: Exception, at: number): HTMLElement => {
    const field = lineField(reason ?? '', text =>
      set(all().with(at, withSaid(all()[at] ?? { rule }, { reason: text.trim() }))),
    )
    const takeBack = (): void => {
      set(all().toSpliced(at, 1))
      draw()
      byId('list').querySelector<HTMLElement>('.head')?.focus({ preventScroll: true })
    }
    return element(
      'li.row',
      labelled(words.exceptionReason(aboutOf(rule, desk)), field),
      button(words.takeBack, takeBack, 'plain'),
    )
  }
  const draw = (): void => fill(rows, ...all().map(row))
  draw()
  return {
    element: element('div', element('p.quiet', words.exceptionsAbout), rows),
    /** Leaves a rule alone from now on, and asks for the reason. */
    add: (rule: string): void => {
      set([...all(), { rule }])
      draw()
      rows.lastElementChild?.querySelector('input')?.focus()
    },
  }
}

/** What a rule is about, in its own words; its id where there is none of that name. */
function aboutOf(id: string, { checker, locale }: Desk): string {
  const rules = checker.packs.flatMap(({ rules }) => rules)
  const [about = id] = (rules.find(rule => rule.id === id)?.about[locale] ?? id).split(/(?<=\.) /)
  return about
}
