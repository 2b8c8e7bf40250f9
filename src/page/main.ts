/** The offline page: one post beside its findings, several drafts, help. Nothing here can reach a network. */

import { parseDraft } from '../core/draft.ts'
import { unpack } from '../core/pack/archive.ts'
import type { Draft, Locale } from '../core/types.ts'
import { pageWords } from '../messages/page.ts'
import { createChecker } from './checker.ts'
import { openData } from './data.ts'
import type { Desk } from './desk.ts'
import { button, byId, element, fill } from './dom.ts'
import { listenForDrops } from './dropped.ts'
import { holdSeveral, pathBeside, type Reading } from './folder.ts'
import { createFolderView } from './folder-view.ts'
import { pageHeader } from './header.ts'
import { createHelp } from './help.ts'
import { recall } from './memory.ts'
import { emptyPost, postFrom, withSaid } from './post.ts'
import { createWriteView } from './write-view.ts'

/** The views of the page, by the part of the address that shows them. */
const views = ['write', 'files', 'help'] as const

/** What is behind an address: a view, or a rule in the help. */
const viewOf = (hash: string): (typeof views)[number] => {
  const name = hash.slice(1)
  if (name.startsWith('rule-') || name === 'privacy') return 'help'
  return views.find(view => view === name) ?? 'write'
}

const textIn = (id: string): string => byId(id).textContent ?? ''

/** What the page carries in text, read before the page takes its place. */
const [packed, licences] = [textIn('data'), textIn('licences')]

async function start(): Promise<void> {
  const data = await openData(packed)
  const { settings } = data
  const { locale } = settings
  const kept = recall()
  const message = createMessageBar()
  const desk: Desk = {
    locale,
    words: pageWords[locale],
    settings,
    checker: createChecker(data),
    post: kept === undefined ? emptyPost : postFrom(parseDraft('', kept)).post,
    pictures: new Map(),
    register: undefined,
    say: metadata => {
      desk.post = { ...desk.post, metadata: withSaid(desk.post.metadata, metadata) }
      desk.changed()
    },
    put: (post, pictures = desk.pictures) => {
      Object.assign(desk, { post, pictures })
      page = draw(desk, speak, message.element)
      // What had the focus is gone.
      byId('post').focus({ preventScroll: true })
    },
    changed: createQueue(async () => {
      await page.write.check()
      // For tests and measurements.
      document.documentElement.dataset.answered = String(performance.now())
    }),
    tell: message.tell,
  }
  const speak = (next: Locale): void => {
    Object.assign(desk, { locale: next, words: pageWords[next] })
    page = draw(desk, speak, message.element)
    byId(`speak-${next}`).focus()
  }
  let page = draw(desk, speak, message.element)
  addEventListener('hashchange', showView)
  listenForDrops(async files => {
    const isSeveral = viewOf(location.hash) === 'files' || (await holdSeveral(files))
    if (!isSeveral) return page.write.take(files)
    location.hash = 'files'
    await page.folder.read(files)
  })
  if (kept !== undefined) desk.tell(desk.words.recalled)
}

/** Shows the view that the address names, and what it names in it. */
function showView(): void {
  const view = viewOf(location.hash)
  for (const name of views) {
    byId(name).hidden = name !== view
    const link = byId(`to-${name}`)
    if (name === view) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  const named = document.getElementById(location.hash.slice(1))
  if (named instanceof HTMLDetailsElement) {
    named.open = true
    named.scrollIntoView()
    named.querySelector('summary')?.focus({ preventScroll: true })
  }
}

/** Shows a desk anew, in its language, and checks what is on it; `speak` shows it in another. */
function draw(desk: Desk, speak: (locale: Locale) => void, message: HTMLElement) {
  const { words, locale } = desk
  document.documentElement.lang = locale
  document.title = `${words.title} – tankefter`
  const write = createWriteView(desk)
  const folder = createFolderView(desk, (draft, reading) => {
    location.hash = 'write'
    desk.put(postFrom(draft).post, picturesOf(draft, reading))
  })
  const help = createHelp(desk, async () => new TextDecoder().decode(await unpack(licences)))
  fill(
    document.body,
    element('a.skip', { href: '#post' }, words.skip),
    pageHeader(desk, views, speak),
    element(
      'main',
      element('div', { id: 'write' }, write.element),
      element('div', { id: 'files' }, folder.element),
      element('div', { id: 'help' }, help),
    ),
    element('footer', element('p', words.promise)),
    element('div.drop-hint', { 'aria-hidden': 'true' }, words.dropHere),
    message,
  )
  showView()
  desk.changed()
  return { write, folder }
}

/** The pictures of a draft that was dropped with them, by the names that it has for them. */
function picturesOf(draft: Draft, { pictures }: Reading): Desk['pictures'] {
  const named = (draft.metadata.images ?? []).flatMap(({ file = '' }) => {
    const picture = pictures.get(pathBeside(draft.path, file) ?? '')
    return picture ? [[file, picture] as const] : []
  })
  return new Map(named)
}

/** How long a message stays. In milliseconds. */
const messageStays = 8000

/** A bar that outlives what is drawn anew, so that a message after a change is seen and heard. */
function createMessageBar(): { element: HTMLElement; tell: Desk['tell'] } {
  const bar = element('div.message-bar', { role: 'status' })
  let closing: ReturnType<typeof setTimeout> | undefined
  const close = (): void => fill(bar)
  return {
    element: bar,
    tell: (text, action) => {
      const act = (): void => {
        close()
        action?.act()
      }
      fill(bar, element('span', text), action && button(action.text, act))
      clearTimeout(closing)
      closing = setTimeout(close, messageStays)
    },
  }
}

/**
 * Gives what asks for a task: it runs soon, once however often it is asked for meanwhile, and once more where it was asked for
 * while it ran. What was typed is on the screen before the task begins.
 */
function createQueue(task: () => Promise<void>): () => void {
  let isAsked = false
  let last = Promise.resolve()
  const run = async (before: Promise<void>): Promise<void> => {
    await before.catch(() => {})
    await new Promise(resolve => setTimeout(resolve))
    isAsked = false
    await task()
  }
  return () => {
    if (!isAsked) last = run(last)
    isAsked = true
  }
}

start().catch(() => {
  const { title, tooOld } = pageWords.sv
  fill(
    document.body,
    element(
      'main',
      element('h1', title),
      element('p', tooOld),
      element('p', { lang: 'en' }, pageWords.en.tooOld),
    ),
  )
})
