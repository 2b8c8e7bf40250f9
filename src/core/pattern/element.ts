/** Elements of the term language, made ready to test words with. See docs/write-a-pack.md. */
import { bare } from '../fold.ts'
import { PackProblem } from '../pack-problem.ts'
import { classNames } from './classes.ts'
import type { Affixes, CompiledList, Element, Star } from './types.ts'

const usualGap = 4
const mostSpellings = 400

/** Most elements are one plain word. */
const simple = /^[a-zåäöé]+$/

/**
 * Makes one element ready.
 *
 * @throws {PackProblem} where it cannot be read.
 */
export function compileElement(
  part: string,
  list: (name: string) => CompiledList,
  masked: boolean,
): Element {
  if (simple.test(part))
    return { kind: 'literal', spellings: new Set([part]), optional: false, masked }
  const gap = /^(?:…|\.\.\.)(\d*)$/.exec(part)
  if (gap) return { kind: 'gap', most: gap[1] ? Number(gap[1]) : usualGap, optional: false }
  const optional = /^\[.+\]$/.test(part)
  const inner = optional ? part.slice(1, -1) : part
  const named = /^\{([\w-]+)\}$/.exec(inner)
  if (named?.[1]) return { kind: 'list', list: list(named[1]), optional }
  if (inner === '<start>' || inner === '<end>')
    return { kind: 'edge', at: inner === '<start>' ? 'start' : 'end', optional: false }
  if (classNames.includes(inner)) return { kind: 'class', name: inner, optional }
  if (/^<.*>$/.test(inner)) throw new PackProblem(`class: ${inner}`)
  const spellings = expand(inner.toLowerCase().normalize('NFC'))
  if (inner.includes('*') && inner.length > 1)
    return { kind: 'affix', affixes: readAffixes(spellings, part), optional }
  return { kind: 'literal', spellings: new Set(spellings.map(bare)), optional, masked }
}

/** «chef(en|s)?» → chef, chefen, chefs. */
function expand(source: string): string[] {
  if (!source.includes('(') && !source.includes(')')) return [source]
  const group = /\(([^()]*)\)(\?)?/.exec(source)
  if (!group) {
    if (source.length > 1) throw new PackProblem(`brackets: ${source}`)
    return [source]
  }
  const choices = (group[1] ?? '').split('|')
  if (group[2]) choices.push('')
  const before = source.slice(0, group.index)
  const after = source.slice(group.index + group[0].length)
  const spellings = choices.flatMap(choice => expand(before + choice + after))
  if (spellings.length > mostSpellings) throw new PackProblem(`too many: ${source}`)
  return spellings
}

function readAffixes(spellings: readonly string[], source: string): Affixes {
  const starred = spellings
    .filter(spelling => spelling.includes('*'))
    .map(spelling => {
      const parts = spelling.split('*')
      const letters = parts.join('')
      if (letters.length < 3 || parts.filter(Boolean).length > 2 || parts.length > 3)
        throw new PackProblem(`star: ${source}`)
      const [head = '', second = ''] = parts
      return parts.length === 3
        ? { head: '', tail: '', inside: letters }
        : { head, tail: second, inside: '' }
    })
  return { words: new Set(spellings.filter(spelling => !spelling.includes('*'))), starred }
}

/** Whether a folded word is one that a starred element stands for. */
export function fits({ words, starred }: Affixes, form: string): boolean {
  if (words.has(form)) return true
  for (const one of starred) if (fitsOne(one, form)) return true
  return false
}

/** Whether a folded word begins and ends as one star asks. */
export function fitsOne({ head, tail, inside }: Star, form: string): boolean {
  return (
    form.length >= head.length + tail.length &&
    form.startsWith(head) &&
    form.endsWith(tail) &&
    form.includes(inside)
  )
}
