/** A stand-in for the module `vscode`: what the extension and its language client ask for, with documents and diagnostics that a test can see. */
import { fileURLToPath, pathToFileURL } from 'node:url'

type Listener = (event: unknown) => unknown

class Disposable {
  static from = (...all: { dispose(): unknown }[]) =>
    new Disposable(() => {
      for (const one of all) one.dispose()
    })
  constructor(readonly dispose: () => unknown = () => {}) {}
}

/** An event that tests can fire. */
function eventOf() {
  const listeners = new Set<Listener>()
  const on = (listener: Listener, self?: unknown) => {
    const bound = listener.bind(self)
    listeners.add(bound)
    return new Disposable(() => listeners.delete(bound))
  }
  const fire = async (event: unknown) => {
    for (const listener of listeners) await listener(event)
  }
  return { on, fire }
}

class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}
class Range {
  readonly start: Position
  readonly end: Position
  constructor(line: number, character: number, endLine: number, endCharacter: number) {
    this.start = new Position(line, character)
    this.end = new Position(endLine, endCharacter)
  }
}
class Diagnostic {
  source?: string
  code?: unknown
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number,
  ) {}
}
class EventEmitter {
  private readonly own = eventOf()
  event = this.own.on
  fire = this.own.fire
  dispose = () => {}
}
class CancellationTokenSource {
  token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable() }
  cancel = () => {}
  dispose = () => {}
}

const uriOf = (href: string) => {
  const scheme = href.slice(0, href.indexOf(':'))
  const fsPath = scheme === 'file' ? fileURLToPath(href) : href
  return { scheme, fsPath, path: fsPath, toString: () => href, with: () => uriOf(href) }
}
const Uri = { parse: uriOf, file: (path: string) => uriOf(pathToFileURL(path).href) }

/** A text that an editor has open. */
export const documentOf = (path: string, languageId: string, text: string) => ({
  uri: Uri.file(path),
  fileName: path,
  languageId,
  version: 1,
  isClosed: false,
  isDirty: false,
  getText: () => text,
  lineCount: text.split('\n').length,
})

/** Any other class, function or enumeration of the module: it does nothing, and gives what does nothing. */
const anything: unknown = new Proxy(class {}, {
  get: (target, name) =>
    name === 'prototype' || name === Symbol.hasInstance ? Reflect.get(target, name) : blank(name),
  apply: () => new Disposable(),
})
const blank = (name: string | symbol) =>
  /^[A-Z]/.test(String(name)) ? class {} : () => new Disposable()

/** An editor with some settings, one folder open, and a language. */
export function editorOf(setting: {
  folder: string
  language: string
  settings?: Readonly<Record<string, string>>
}) {
  const opened = eventOf()
  const configured = eventOf()
  const commands = new Map<string, () => unknown>()
  const errors: string[] = []
  const found = new Map<string, Diagnostic[]>()
  const textDocuments: ReturnType<typeof documentOf>[] = []
  const settings = { ...setting.settings }
  const none = () => new Disposable()
  const channel = new Proxy({}, { get: () => none })
  const collection = {
    set: (uri: { toString(): string }, diagnostics: Diagnostic[] = []) =>
      found.set(uri.toString(), diagnostics),
    delete: (uri: { toString(): string }) => found.delete(uri.toString()),
    clear: () => found.clear(),
    dispose: () => found.clear(),
    has: () => false,
    get: () => [],
    forEach: () => {},
  }
  const folders = [{ uri: Uri.file(setting.folder), name: 'utkast', index: 0 }]
  const areas: Record<string, Record<string, unknown>> = {
    env: { language: setting.language, appName: 'Visual Studio Code' },
    l10n: {
      t: (text: string, ...all: string[]) => text.replace(/\{(\d)\}/g, (_, at) => all[at] ?? ''),
    },
    commands: {
      registerCommand: (name: string, run: () => unknown) => {
        commands.set(name, run)
        return new Disposable(() => commands.delete(name))
      },
    },
    languages: {
      createDiagnosticCollection: () => collection,
      match: (selector: Record<string, string>[], document: (typeof textDocuments)[0]) =>
        selector.some(
          ({ language, scheme }) =>
            language === document.languageId && scheme === document.uri.scheme,
        )
          ? 10
          : 0,
    },
    window: {
      createOutputChannel: () => channel,
      showErrorMessage: async (message: string) => {
        errors.push(message)
      },
      visibleTextEditors: [],
      activeTextEditor: undefined,
      tabGroups: { all: [], onDidChangeTabs: none, onDidChangeTabGroups: none },
    },
    workspace: {
      textDocuments,
      notebookDocuments: [],
      workspaceFolders: folders,
      getWorkspaceFolder: () => folders[0],
      getConfiguration: (section = '') => ({
        get: (name: string, fallback?: unknown) => settings[`${section}.${name}`] ?? fallback,
      }),
      onDidOpenTextDocument: opened.on,
      onDidChangeConfiguration: configured.on,
      createFileSystemWatcher: () => new Proxy({}, { get: () => none }),
    },
  }
  const withRest = (area: Record<string, unknown>) =>
    new Proxy(area, { get: (own, name) => (name in own ? Reflect.get(own, name) : blank(name)) })
  const known: Record<string, unknown> = {
    version: '1.91.0',
    ...Object.fromEntries(Object.entries(areas).map(([name, area]) => [name, withRest(area)])),
    ...{ Disposable, Position, Range, Diagnostic, EventEmitter, CancellationTokenSource, Uri },
  }
  const open = async (document: (typeof textDocuments)[0]) => {
    textDocuments.push(document)
    await opened.fire(document)
  }
  return {
    /** What `require('vscode')` gives. */
    module: new Proxy(known, {
      get: (own, name) => (name in own ? Reflect.get(own, name) : anything),
    }),
    open,
    commands,
    errors,
    /** What is shown of a document, once there is something. */
    diagnosticsOf: async ({ uri }: (typeof textDocuments)[0]): Promise<readonly Diagnostic[]> => {
      for (let waited = 0; waited < 200; waited++) {
        const shown = found.get(uri.toString())
        if (shown && shown.length > 0) return shown
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      return []
    },
    configure: async (name: string, value: string) => {
      settings[name] = value
      await configured.fire({ affectsConfiguration: (section: string) => section === name })
    },
  }
}
