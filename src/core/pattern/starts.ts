import { elementsAfter } from './active.ts'
import { classTests } from './classes.ts'
import { isOptional, kindOf, kinds, numberIn } from './codes.ts'
import { hingeOf, startsNear } from './hinge.ts'
import { endOf, startOf } from './ragged.ts'
import type { Scene } from './scene.ts'
import type { Places } from './standing.ts'
import type { ClassTest } from './types.ts'

/** Indexes of the words that a term may start at; one can stand there twice. */
export function startsOf(term: number, scene: Scene): Places {
  const { terms } = scene
  const end = endOf(terms, term)
  const starts: Places[] = []
  for (let at = startOf(terms, term) + elementsAfter; at < end; at++) {
    const code = terms[at] as number
    const kind = kindOf(code)
    if (kind === kinds.start || kind === kinds.end) continue
    if (kind === kinds.gap) return [...scene.words.keys()]
    if (kind === kinds.word && !isOptional(code) && !starts.length)
      return startsOfWord(at, end, scene)
    starts.push(startsOfElement(kind, numberIn(code), scene))
    if (!isOptional(code)) break
  }
  return starts.length === 1 ? (starts[0] as Places) : starts.flat()
}

/** Where a term may start whose elements from one on begin with a word. */
function startsOfWord(at: number, end: number, scene: Scene): Places {
  const word = numberIn(scene.terms[at] as number)
  const hinge = hingeOf(at, end, scene)
  return hinge ? startsNear(hinge, word, scene) : scene.standing.placesOf(word)
}

function startsOfElement(kind: number, value: number, scene: Scene): Places {
  if (kind === kinds.word) return scene.standing.placesOf(value)
  if (kind === kinds.class) return scene.forms.placesOfClass(classTests[value] as ClassTest)
  return scene.matchesOf(value).map(({ from }) => from)
}
