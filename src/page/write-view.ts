/** The view of one post: the text, the form, and beside them the findings. */
import { draftEndings, isDraftName } from '../core/file-kinds.ts'
import { createCounters } from './counters.ts'
import type { Desk } from './desk.ts'
import { element } from './dom.ts'
import { draftButtons, openDraft } from './draft-actions.ts'
import type { DroppedFile } from './dropped.ts'
import { createEditor } from './editor.ts'
import { exceptionFields } from './exceptions.ts'
import { createFindingsPanel } from './findings-panel.ts'
import { channelFields, formSections, openSection, showSection } from './form.ts'
import { memoryField } from './memory.ts'
import { pictureFields } from './picture-fields.ts'
import { isPictureName } from './pictures.ts'
import { draftOf, isEmpty } from './post.ts'
import { createQuestions } from './questions.ts'
import { registerField, usableRecords } from './register-field.ts'

export function createWriteView(desk: Desk) {
  const { words, checker, locale } = desk
  const editor = createEditor(
    { id: 'post', rows: '7', placeholder: words.postHint },
    text => {
      desk.post = { ...desk.post, text }
      desk.changed()
    },
    finding => findings.point(finding),
  )
  editor.field.value = desk.post.text
  const exceptions = exceptionFields(desk, isAny => showSection('ignore', isAny))
  const findings = createFindingsPanel(desk, editor, rule => {
    showSection('ignore', true)
    exceptions.add(rule)
  })
  const counters = createCounters(desk)
  const questions = createQuestions(desk)
  const pictures = pictureFields(desk)
  const register = registerField(desk)
  const memory = memoryField(desk)
  return {
    element: element(
      'div.write',
      element(
        'form.paper',
        { autocomplete: 'off', onsubmit: (event: Event) => event.preventDefault() },
        element('h2', element('label', { for: 'post' }, words.post)),
        channelFields(desk),
        editor.element,
        counters.element,
        element('div.actions', ...draftButtons(desk)),
        element('p.quiet.optional', words.optional, ' ', words.dropHint),
        formSections(desk, {
          pictures: pictures.element,
          exceptions: exceptions.element,
          register: register.element,
          memory: memory.element,
        }),
      ),
      element(
        'aside.beside',
        { id: 'findings', 'aria-labelledby': 'findings-title', tabindex: -1 },
        element(
          'section',
          element('h2', { id: 'findings-title' }, words.findings),
          ...findings.parts,
        ),
        questions.element,
      ),
      findings.jump,
    ),
    /** Takes files that were dropped: pictures, a register, a draft. */
    take: async (files: readonly DroppedFile[]): Promise<void> => {
      const images = files.filter(({ path }) => isPictureName(path)).map(({ file }) => file)
      const table = files.find(({ path }) => /\.(?:csv|xlsx|ya?ml)$/i.test(path))
      const draft = files.find(({ path }) => isDraftName(path, draftEndings))
      if (images.length > 0) {
        await pictures.add(images)
        openSection('images')
      }
      if (table) {
        await register.read(table.file)
        openSection('register')
      }
      if (draft) await openDraft(desk, draft.file)
    },
    /** Checks the post, and shows what there is to say of it. */
    check: async (): Promise<void> => {
      const { draft, offset } = draftOf(desk.post, `${words.draftName}.md`, locale)
      const context = checker.contextWith({
        register: usableRecords(desk),
        imageExists: (_, file) => desk.pictures.has(file) || undefined,
        imageFacts: (_, file) => desk.pictures.get(file)?.facts,
      })
      const result = await checker.check(draft, context, locale)
      counters.update(draft, context)
      questions.update(isEmpty(desk.post) ? undefined : draft, context)
      findings.update({ draft, offset, result })
      memory.remember(draft.text)
    },
  }
}
