/** What can be done with the post as a whole: copied, saved as a draft, opened again, begun anew. */
import { parseDraft, postOf } from '../core/draft.ts'
import { draftEndings, markedKind } from '../core/file-kinds.ts'
import { problemWords } from '../reporters/finding-text.ts'
import type { Desk } from './desk.ts'
import { button, download, element, fileButton } from './dom.ts'
import { textOf } from './folder.ts'
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
  const field = element('textarea', { class: 'visually-hidden', value: text })
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
  const read = await textOf(file)
  if ('reason' in read || markedKind(read.text)) {
    const reason = 'reason' in read ? read.reason : 'binary'
    desk.tell(words.notRead(file.name, problemWords({ path: file.name, reason }, locale)))
    return
  }
  const { post, left } = postFrom(parseDraft(file.name, read.text))
  desk.put(post)
  const note = left.length > 0 ? ` ${words.notTaken(left.join(', '))}` : ''
  desk.tell(`${words.opened(file.name)}${note}`)
}
