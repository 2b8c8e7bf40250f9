/** A draft kept in this browser, only when somebody asks for it. */
import type { Desk } from './desk.ts'
import { button, element, ticked } from './dom.ts'
import { draftOf } from './post.ts'

const key = 'tankefter'

/** Does something with what the browser keeps; undefined where it lets nothing be kept. */
function inStore<Given>(act: (store: Storage) => Given): Given | undefined {
  try {
    return act(localStorage)
  } catch {
    return undefined
  }
}

/** The text of the draft that was kept; undefined where none was. */
export const recall = (): string | undefined => inStore(store => store.getItem(key)) ?? undefined

/** Keeps the text of a draft; gives whether the browser lets it. */
const keep = (draft: string): boolean =>
  inStore(store => {
    store.setItem(key, draft)
    return true
  }) ?? false

/** Lets somebody have the post kept in this browser, and forgotten. */
export function memoryField(desk: Desk) {
  const { words } = desk
  const field = element('input', {
    type: 'checkbox',
    id: 'remember',
    checked: recall() !== undefined,
    onchange: () => {
      if (!field.checked) forget()
      else if (!keep(draftOf(desk.post, '', desk.locale).draft.text)) desk.tell(words.notKept)
    },
  })
  const forget = (): void => {
    inStore(store => store.removeItem(key))
    field.checked = false
    desk.tell(words.forgotten)
  }
  return {
    element: element(
      'div',
      element('p.quiet', words.rememberAbout),
      ticked(field, words.rememberThis),
      button(words.forget, forget),
    ),
    /** Keeps the text of a draft, where somebody has asked for that. */
    remember: (draft: string): void => {
      if (field.checked) keep(draft)
    },
  }
}
