/** The view of several drafts: what was dropped, what was found, the report to save. */
import type { Draft } from '../core/types.ts'
import { draftName, problemWords } from '../reporters/finding-text.ts'
import type { Desk } from './desk.ts'
import { button, download, element, fileButton, fill } from './dom.ts'
import { chosenFiles, type DroppedFile } from './dropped.ts'
import { markWords } from './editor.ts'
import { countsIn, findingItems, marksOf, worstOf } from './findings.ts'
import { type Reading, readFiles, reportOf } from './folder.ts'

/** @param edit - Opens a draft in the form, with the pictures that were dropped beside it. */
export function createFolderView(desk: Desk, edit: (draft: Draft, reading: Reading) => void) {
  const { words } = desk
  const told = element('p.counted', { role: 'status' })
  const list = element('div.read')
  const read = async (files: readonly DroppedFile[]): Promise<void> => {
    const reading = await readFiles(files, desk, (done, of) => {
      told.textContent = words.reading(done, of)
    })
    const fine = reading.drafts.filter(({ result }) => result.findings.length === 0).length
    told.textContent = words.filesRead(reading.drafts.length, fine)
    fill(list, ...shown(reading, desk, edit))
  }
  return {
    element: element(
      'div.folder',
      element('h2', words.filesTitle),
      element('p.lead', words.filesAbout),
      element(
        'p.actions',
        fileButton(words.chooseFiles, { multiple: true, id: 'choose-files' }, files =>
          read(chosenFiles(files)),
        ),
        fileButton(words.chooseFolder, { webkitdirectory: true, id: 'choose-folder' }, files =>
          read(chosenFiles(files)),
        ),
      ),
      told,
      list,
    ),
    read,
  }
}

function shown(
  reading: Reading,
  desk: Desk,
  edit: (draft: Draft, reading: Reading) => void,
): (HTMLElement | false)[] {
  const { words } = desk
  const save = (): void =>
    download(`${words.reportName}.html`, reportOf(reading, desk), 'text/html')
  const together = reading.folder.length > 0 && [
    element('h3', words.overFolder),
    element('ul.findings', ...findingItems(reading.folder, desk)),
  ]
  return [
    reading.drafts.length > 0 && element('p.actions', button(words.saveReport, save, 'primary')),
    ...(together || []),
    element(
      'div.drafts',
      ...reading.drafts.map(one => draftItem(one, desk, () => edit(one.draft, reading))),
    ),
    unreadList(reading, desk),
  ]
}

function draftItem(
  { draft, result }: Reading['drafts'][number],
  desk: Desk,
  edit: () => void,
): HTMLElement {
  const { words, locale } = desk
  const { findings } = result
  const text = draft.text.slice(draft.body.start).trim()
  const start = draft.text.indexOf(text, draft.body.start)
  const counts = countsIn(findings, locale) || words.nothing
  return element(
    'details',
    { class: `draft ${worstOf(findings)}`, 'data-path': draft.path },
    element('summary', element('bdi.path', draftName(draft)), ' ', element('span.counts', counts)),
    element(
      'pre.text.under',
      { dir: 'auto' },
      ...markWords(text, marksOf(findings, start, text.length)),
    ),
    element('ul.findings', ...findingItems(findings, desk)),
    element('p.actions', button(words.edit, edit)),
  )
}

/** What could not be read and what was not, each with why. */
function unreadList({ problems, unread }: Reading, { words, locale }: Desk): HTMLElement | false {
  const items = [
    ...problems.map(problem => [problem.path, problemWords(problem, locale)]),
    ...unread.map(({ path, kind }) => [path, words.unreadAbout[kind]]),
  ]
  if (items.length === 0) return false
  return element(
    'section.unread',
    element('h3', words.unread),
    element(
      'ul',
      ...items.map(([path = '', why = '']) => element('li', element('bdi.path', path), ': ', why)),
    ),
  )
}
