/** The findings of the post beside it: how many, which, and where they stand. */
import type { Draft, Finding, Result, Span } from '../core/types.ts'
import { readabilityLine } from '../reporters/readability.ts'
import type { Desk } from './desk.ts'
import { element, fill } from './dom.ts'
import type { Editor } from './editor.ts'
import { countsIn, type FindingActions, findingItems, marksOf } from './findings.ts'
import { showField } from './form.ts'
import { isEmpty } from './post.ts'

/** A pause in writing after which a screen reader is told what was found. In milliseconds. */
const pause = 1200

/** A post as it was checked. */
interface CheckedPost {
  draft: Draft
  /** Where the text of the form begins in the draft. */
  offset: number
  result: Result
}

/** @param setAside - Leaves a rule alone in the post. */
export function createFindingsPanel(desk: Desk, editor: Editor, setAside: (rule: string) => void) {
  const { words, locale } = desk
  const list = element('ul.findings', { id: 'list' })
  const counted = element('p.counted')
  const spoken = element('p.visually-hidden', { role: 'status' })
  const readable = element('p.quiet.readable')
  /** Leads to the findings where they are not beside the post. */
  const jump = element('a.jump', { href: '#findings' })
  let isInView = false
  let isNothing = true
  const showJump = (): void => {
    jump.hidden = isNothing || isInView
  }
  // Nobody needs to be led to what they see.
  new IntersectionObserver(([seen]) => {
    isInView = seen?.isIntersecting ?? false
    showJump()
  }).observe(list)
  /** Points out a finding by its number, in the list and in the text. */
  const point = (finding: number): void => {
    editor.point(finding)
    for (const item of list.querySelectorAll<HTMLElement>('.finding')) {
      const isIt = (item.dataset.findings ?? '').split(' ').includes(String(finding))
      item.classList.toggle('pointed', isIt)
      if (isIt) item.scrollIntoView({ block: 'nearest' })
    }
  }
  let speaking: ReturnType<typeof setTimeout> | undefined
  const speak = (text: string): void => {
    clearTimeout(speaking)
    speaking = setTimeout(() => {
      if (spoken.textContent !== text) spoken.textContent = text
    }, pause)
  }
  return {
    parts: [counted, spoken, list, readable, element('p.quiet', words.mayBeWrong)],
    jump,
    point,
    update: (post: CheckedPost): void => {
      const { findings, ignored } = post.result
      isNothing = isEmpty(desk.post)
      const shown = isNothing ? [] : findings
      const found = countsIn(shown, locale) || words.fine
      const aside = ignored.length > 0 ? ` ${words.ignored(ignored.length)}.` : ''
      counted.textContent = isNothing ? words.empty : `${found}${aside}`
      counted.classList.toggle('fine', !isNothing && shown.length === 0)
      // Only where the configuration asks for it.
      readable.textContent = isNothing ? '' : (readabilityLine([post.result], locale) ?? '')
      speak(isNothing ? '' : found)
      showJump()
      jump.textContent = shown.length > 0 ? `${found} ↓` : found
      const actions = {
        ...placeActions(post, desk, editor, point),
        setAside: ({ ruleId = '' }: Finding) => setAside(ruleId),
      }
      fill(list, ...findingItems(shown, desk, actions))
      editor.mark(marksOf(shown, post.offset, desk.post.text.length))
    },
  }
}

/** What can be done about a finding: to see it in the text or the form, and to put a suggestion in. */
function placeActions(
  { draft, offset, result }: CheckedPost,
  { words }: Desk,
  editor: Editor,
  point: (finding: number) => void,
): FindingActions {
  const inText = ({ start, end }: Span): Span => ({
    start: Math.max(0, start - offset),
    end: end - offset,
  })
  return {
    show: (finding, span) => {
      const { start, end } = inText(span)
      if (end <= 0) return { text: words.showInForm, act: () => showField(draft, span) }
      const number = result.findings.indexOf(finding)
      return {
        text: words.showInText,
        act: () => {
          point(number)
          editor.show({ start, end })
        },
      }
    },
    use: (finding, suggestion) => {
      const { start, end } = inText(finding.span)
      const isInText = finding.span.start >= offset && end > start
      return isInText ? () => editor.replace({ start, end }, suggestion) : undefined
    },
  }
}
