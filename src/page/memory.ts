/** A draft kept in this browser, only when somebody asks for it. */
import type { Desk } from './desk.ts'
import { button, element, ticked } from './dom.ts'
import { draftOf } from './post.ts'

const key = 'tankefter'

/** The text of the draft that was kept; undefined where none was. */
export function recall(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps the text of a draft; gives whether the browser lets it. */
function keep(draft: string): boolean {
  try {
    localStorage.setItem(key, draft)
    return true
  } catch {
    return false
  }
}

/** Takes away what was kept. */
function forget(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // A browser that lets nothing be kept has kept nothing.
  }
}

/** Lets somebody have the post kept in this browser, and forgotten. */
export function memoryField(desk: Desk) {
  const { words } = desk
  const field = element('input', {
    type: 'checkbox',
    id: 'remember',
    checked: recall() !== undefined,
    onchange: () => {
      if (!field.checked) forgetPost()
      else if (!keep(draftOf(desk.post, '', desk.locale).draft.text)) desk.tell(words.notKept)
    },
  })
  const forgetPost = (): void => {
    forget()
    field.checked = false
    desk.tell(words.forgotten)
  }
  return {
    element: element(
      'div',
      {},
      element('p', { class: 'quiet' }, words.rememberAbout),
      ticked(field, words.rememberThis),
      button(words.forget, forgetPost),
    ),
    /** Keeps the text of a draft, where somebody has asked for that. */
    remember: (draft: string): void => {
      if (field.checked) keep(draft)
    },
  }
}
