/** The view of one post: the text, the form, and beside them the findings. */
import { parseDraft, postOf } from '../core/draft.ts'
import { draftEndings, isDraftName, markedKind } from '../core/file-kinds.ts'
import { severityOf } from '../core/message.ts'
import type { Draft, Finding, Result } from '../core/types.ts'
import { problemWords } from '../reporters/finding-text.ts'
import { createCounters } from './counters.ts'
import type { Desk } from './desk.ts'
import { button, download, element, fileButton, fill } from './dom.ts'
import type { DroppedFile } from './dropped.ts'
import { createEditor, type Editor, type Mark } from './editor.ts'
import { countsIn, findingItems } from './findings.ts'
import { textOf } from './folder.ts'
import { channelFields, formSections, showField } from './form.ts'
import { forget, keep, recall } from './memory.ts'
import { pictureFields } from './picture-fields.ts'
import { isPictureName } from './pictures.ts'
import { draftOf, emptyPost, isEmpty, postFrom } from './post.ts'
import { createQuestions } from './questions.ts'
import { registerField, usableRecords } from './register-field.ts'

export interface WriteView {
  element: HTMLElement
  /** Takes files that were dropped: pictures, a register, a draft. */
  take(files: readonly DroppedFile[]): Promise<void>
  check(): Promise<void>
}

/** A pause in writing after which a screen reader is told what was found. In milliseconds. */
const pause = 1200

export function createWriteView(desk: Desk): WriteView {
  const { words, checker, locale } = desk
  let last: { draft: Draft; offset: number; result: Result } | undefined
  const editor = createEditor(
    { id: 'post', rows: '7', placeholder: words.postHint, spellcheck: 'true' },
    text => {
      desk.post = { ...desk.post, text }
      desk.changed()
    },
    finding => pointAt(finding, true),
  )
  editor.field.value = desk.post.text
  const counters = createCounters(checker.packs, words, locale)
  const questions = createQuestions(checker.packs, words, locale)
  const list = element('ul', { class: 'findings', id: 'list' })
  const counted = element('p', { class: 'counted' })
  const spoken = element('p', { class: 'visually-hidden', role: 'status' })
  const jump = element('a', { class: 'jump', href: '#findings' })
  const pictures = pictureFields(desk)
  const register = registerField(desk)
  const remember = element('input', {
    type: 'checkbox',
    id: 'remember',
    checked: recall() !== undefined,
    onchange: () => (remember.checked ? keepPost() : forgetPost()),
  })

  const pointAt = (finding: number, scroll: boolean): void => {
    editor.point(finding)
    for (const item of list.querySelectorAll<HTMLElement>('.finding')) {
      const isIt = (item.dataset.findings ?? '').split(' ').includes(String(finding))
      item.classList.toggle('pointed', isIt)
      if (isIt && scroll) item.scrollIntoView({ block: 'nearest' })
    }
  }
  const keepPost = (): void => {
    if (!keep(draftOf(desk.post, '', locale).draft.text)) desk.tell(words.notKept)
  }
  const forgetPost = (): void => {
    forget()
    remember.checked = false
    desk.tell(words.forgotten)
  }
  const clear = (): void => {
    const before = desk.post
    desk.put(emptyPost)
    desk.tell(words.cleared, { text: words.undo, act: () => desk.put(before) })
  }
  const save = (): void => {
    const name = `${words.draftName}.md`
    download(name, draftOf(desk.post, name, locale).draft.text, 'text/markdown')
    desk.tell(words.saved(name))
  }
  const open = async (file: File): Promise<void> => {
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
  const copy = (): void => {
    const done = copyText(postOf(draftOf(desk.post, '', locale).draft))
    desk.tell(done ? words.copied : words.notCopied)
  }

  let saying: ReturnType<typeof setTimeout> | undefined
  const say = (text: string): void => {
    clearTimeout(saying)
    saying = setTimeout(() => {
      if (spoken.textContent !== text) spoken.textContent = text
    }, pause)
  }
  const show = (result: Result, draft: Draft, offset: number): void => {
    last = { draft, offset, result }
    const { findings, ignored } = result
    const nothing = isEmpty(desk.post)
    const shown = nothing ? [] : findings
    const counts = countsIn(shown, words)
    const summary = nothing ? words.empty : counts || words.fine
    const aside = ignored.length > 0 ? ` ${words.ignored(ignored.length)}.` : ''
    counted.textContent = `${summary}${aside}`
    counted.className = `counted${nothing || counts ? '' : ' fine'}`
    say(nothing ? '' : `${counts || words.fine}`)
    jump.hidden = nothing
    jump.textContent = counts ? `${counts} ↓` : `${words.fine}`
    fill(list, ...findingItems(shown, { packs: checker.packs, words, locale }, actions))
    editor.mark(marksOf(shown, offset, desk.post.text.length))
  }
  const actions = {
    show: (finding: Finding) => {
      if (!last) return undefined
      const { draft, offset } = last
      const { start, end } = finding.span
      if (end <= offset)
        return { text: words.showInForm, act: () => showField(draft, finding.span) }
      const number = last.result.findings.indexOf(finding)
      return {
        text: words.showInText,
        act: () => {
          pointAt(number, false)
          editor.show({ start: Math.max(0, start - offset), end: end - offset })
        },
      }
    },
    use: (finding: Finding, suggestion: string) => {
      const { offset = 0 } = last ?? {}
      const { start, end } = finding.span
      if (start < offset || end <= start) return undefined
      return () => editor.replace({ start: start - offset, end: end - offset }, suggestion)
    },
  }

  return {
    element: layout({
      desk,
      editor,
      jump,
      measures: counters.element,
      buttons: [
        button(words.copy, copy, 'primary'),
        button(words.save, save),
        fileButton(
          words.open,
          { accept: draftEndings.join(','), id: 'open-draft' },
          ([file]) => file && open(file),
        ),
        button(words.clear, clear, 'plain'),
      ],
      sections: formSections(desk, pictures, {
        register: register.element,
        memory: element(
          'div',
          {},
          element('p', { class: 'quiet' }, words.rememberAbout),
          element('label', { class: 'tick' }, remember, element('span', {}, words.rememberThis)),
          button(words.forget, forgetPost),
        ),
      }),
      found: [counted, spoken, list, element('p', { class: 'quiet' }, words.mayBeWrong)],
      questions: questions.element,
    }),
    take: async files => {
      const images = files.filter(({ path }) => isPictureName(path)).map(({ file }) => file)
      if (images.length > 0) await pictures.add(images)
      const table = files.find(({ path }) => /\.(?:csv|xlsx|ya?ml)$/i.test(path))
      if (table) await register.read(table.file)
      const draft = files.find(({ path }) => isDraftName(path, draftEndings))
      if (draft) await open(draft.file)
      for (const [id, was] of [
        ['section-images', images.length > 0],
        ['section-register', table !== undefined],
      ] as const)
        if (was) document.getElementById(id)?.setAttribute('open', '')
    },
    check: async () => {
      const { draft, offset } = draftOf(desk.post, `${words.draftName}.md`, locale)
      const context = checker.contextWith({
        register: usableRecords(desk),
        imageExists: (_, file) => desk.pictures.has(file) || undefined,
        imageFacts: (_, file) => desk.pictures.get(file)?.facts,
      })
      const result = await checker.check(draft, context, locale)
      counters.update(draft, context)
      questions.update(isEmpty(desk.post) ? undefined : draft, context)
      show(result, draft, offset)
      if (remember.checked) keep(draft.text)
    },
  }
}

/** The words of findings in the field, whose text begins further down in the draft. */
function marksOf(findings: readonly Finding[], offset: number, length: number): Mark[] {
  return findings.flatMap((finding, number) =>
    [finding.span, ...finding.related.map(({ span }) => span)]
      .map(({ start, end }) => ({
        start: Math.max(0, start - offset),
        end: Math.min(length, end - offset),
        severity: severityOf(finding),
        finding: number,
      }))
      .filter(({ start, end }) => end > start),
  )
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

interface Parts {
  desk: Desk
  editor: Editor
  jump: HTMLElement
  measures: HTMLElement
  buttons: readonly HTMLElement[]
  sections: HTMLElement
  found: readonly HTMLElement[]
  questions: HTMLElement
}

function layout(parts: Parts): HTMLElement {
  const { desk, editor, jump, measures, buttons, sections, found, questions } = parts
  const { words } = desk
  return element(
    'div',
    { class: 'write' },
    element(
      'form',
      { class: 'paper', autocomplete: 'off', onsubmit: (event: Event) => event.preventDefault() },
      element('h2', {}, element('label', { for: 'post' }, words.post)),
      channelFields(desk),
      editor.element,
      measures,
      element('div', { class: 'actions' }, ...buttons),
      element('p', { class: 'quiet optional' }, words.optional, ' ', words.dropHint),
      sections,
    ),
    element(
      'aside',
      { class: 'beside', id: 'findings', 'aria-labelledby': 'findings-title', tabindex: -1 },
      element('section', {}, element('h2', { id: 'findings-title' }, words.findings), ...found),
      questions,
    ),
    jump,
  )
}
