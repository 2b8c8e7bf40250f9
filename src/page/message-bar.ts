import type { Desk } from './desk.ts'
import { button, element, fill } from './dom.ts'

/** How long a message stays. In milliseconds. */
const messageStays = 8000

/** A bar that outlives what is drawn anew, so that a message after a change is seen and heard. */
export function createMessageBar(): { element: HTMLElement; tell: Desk['tell'] } {
  const bar = element('div', { class: 'message-bar', role: 'status' })
  let closing: ReturnType<typeof setTimeout> | undefined
  const close = (): void => fill(bar)
  return {
    element: bar,
    tell: (text, action) => {
      const act = (): void => {
        close()
        action?.act()
      }
      fill(bar, element('span', {}, text), action && button(action.text, act))
      clearTimeout(closing)
      closing = setTimeout(close, messageStays)
    },
  }
}
