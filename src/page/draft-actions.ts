/** What can be done with the post as a whole: copied, saved as a draft, opened again, begun anew. */
import { postOf } from '../core/draft.ts'
import { draftEndings } from '../core/file-kinds.ts'
import { problemText } from '../reporters/finding-text.ts'
import type { Desk } from './desk.ts'
import { button, download, element, fileButton } from './dom.ts'
import { draftIn } from './folder.ts'
import { draftOf, emptyPost, postFrom } from './post.ts'

/** The buttons of what can be done with the post. */
export const draftButtons = (desk: Desk): readonly HTMLElement[] => [
  button(desk.words.copy, () => copyPost(desk), 'primary'),
  button(desk.words.save, () => saveDraft(desk)),
  fileButton(
    desk.words.open,
    { accept: draftEndings.join(','), id: 'open-draft' },
    ([file]) => file && openDraft(desk, file),
  ),
  button(desk.words.clear, () => startOver(desk), 'plain'),
]

function copyPost({ post, words, locale, tell }: Desk): void {
  const text = postOf(draftOf(post, '', locale).draft)
  tell(copyText(text) ? words.copied : words.notCopied)
}

/** Copies a text as browsers have always let pages do after a click; gives whether it was. */
function copyText(text: string): boolean {
  const field = element('textarea.visually-hidden', { value: text })
  const focused = document.activeElement
  document.body.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return done
}

function saveDraft({ post, words, locale, tell }: Desk): void {
  const name = `${words.draftName}.md`
  download(name, draftOf(post, name, locale).draft.text, 'text/markdown')
  tell(words.saved(name))
}

function startOver(desk: Desk): void {
  const before = desk.post
  desk.put(emptyPost)
  desk.tell(desk.words.cleared, { text: desk.words.undo, act: () => desk.put(before) })
}

/** Opens a draft file in the form, and tells what of it the form has no field for. */
export async function openDraft(desk: Desk, file: File): Promise<void> {
  const { words, locale } = desk
  const read = await draftIn(file.name, file)
  if (!read.draft) {
    const reason = read.kind ? 'binary' : read.reason
    desk.tell(words.notRead(file.name, problemText(reason, locale)))
    return
  }
  const { post, left } = postFrom(read.draft)
  desk.put(post)
  const note = left.length > 0 ? ` ${words.notTaken(left.join(', '))}` : ''
  desk.tell(`${words.opened(file.name)}${note}`)
}
