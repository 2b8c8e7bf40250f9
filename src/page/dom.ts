/** Elements of the page, made by functions. */

type Handler = (event: never) => void
/** Attributes by name; a function is a listener (`onclick`), true an attribute without a value, false or undefined none. */
export type Attributes = Readonly<Record<string, string | number | boolean | Handler | undefined>>
export type Child = Node | string | false | undefined

type TagOf<Selector> = Selector extends `${infer Tag}.${string}` ? Tag : Selector

/**
 * Makes an element by its name and classes (`p.quiet`), with attributes and children. `value` and `checked` are set as they are
 * now, not as they are when a form is reset.
 */
export function element<Selector extends string>(
  selector: Selector,
  ...parts: readonly (Attributes | Child)[]
): HTMLElementTagNameMap[TagOf<Selector> & keyof HTMLElementTagNameMap] {
  const [name = '', ...classes] = selector.split('.')
  const attributes: Attributes = parts.find(isAttributes) ?? {}
  const made = document.createElement(name as TagOf<Selector> & keyof HTMLElementTagNameMap)
  if (classes.length > 0) made.className = classes.join(' ')
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') made.addEventListener(key.slice(2), value as EventListener)
    else if (key !== 'value' && key !== 'checked')
      made.setAttribute(key, value === true ? '' : String(value))
  }
  made.append(...present(parts))
  // After the children: a choice can only be made among those that are there.
  for (const key of ['value', 'checked'])
    if (attributes[key] !== undefined) Object.assign(made, { [key]: attributes[key] })
  return made
}

const isAttributes = (part: Attributes | Child): part is Attributes =>
  typeof part === 'object' && !(part instanceof Node)

const present = (parts: readonly (Attributes | Child)[]): (Node | string)[] =>
  parts.filter(part => typeof part === 'string' || part instanceof Node)

/** Puts children in the place of those that an element has. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...present(children))
}

/** The element of an id, which the page is known to have. */
export const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement

/** A field with its label above it. */
export function labelled(label: string, field: HTMLElement, hint?: string): HTMLElement {
  if (hint) field.setAttribute('aria-description', hint)
  return element(
    'label.field',
    element('span.label', label, hint ? element('small', hint) : undefined),
    field,
  )
}

/** A field that can be ticked, with its label after it. */
export const ticked = (field: HTMLInputElement, ...label: readonly Child[]): HTMLElement =>
  element('label.tick', field, element('span', ...label))

/** A button that does something here. */
export const button = (text: string, onclick: () => void, kind = ''): HTMLButtonElement =>
  element('button', { type: 'button', class: kind, onclick }, text)

/** A button that lets files be chosen. */
export function fileButton(
  text: string,
  attributes: Attributes,
  choose: (files: readonly File[]) => void,
): HTMLElement {
  const input = element('input', {
    ...attributes,
    type: 'file',
    class: 'visually-hidden',
    onchange: () => {
      choose([...(input.files ?? [])])
      input.value = ''
    },
  })
  return element('label.button', input, text)
}

/** A field for a line, which `write` is told of at every change. */
export function lineField(
  value: string,
  write: (text: string) => void,
  attributes: Attributes = {},
): HTMLInputElement {
  const field = element('input', {
    ...attributes,
    value,
    autocomplete: 'off',
    oninput: () => write(field.value),
  })
  return field
}

/** A choice among words, the first of which is that nothing is said. */
export function selectField(
  options: readonly (readonly [value: string, text: string])[],
  value: string | undefined,
  onchange: (value: string | undefined) => void,
  attributes: Attributes = {},
): HTMLSelectElement {
  const select = element(
    'select',
    { ...attributes, value: value ?? '', onchange: () => onchange(select.value || undefined) },
    ...options.map(([name, text]) => element('option', { value: name }, text)),
  )
  return select
}

/** Lets the browser save bytes or a text as a file. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = element('a', { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
