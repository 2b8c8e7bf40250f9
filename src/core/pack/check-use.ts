import { nearest } from '../front-matter/suggest.ts'
import { type Problem, problemAt, type Source, validate } from '../shape.ts'
import type { Detector, Pack, Translated, Use } from '../types.ts'
import { conditionFaults, lastGradeFault, refusal } from './check-rule.ts'
import { checkShape } from './shapes.ts'
import { listNames, ruleFromUse, settableOptions } from './uses.ts'

/** What is wrong in what a policy says of a detector, besides its form: whether there is such a one, its grades, conditions and terms. */
export function checkUse(
  use: Use,
  pack: Pack,
  source: Source,
  detectors: ReadonlyMap<string, Detector>,
): Problem[] {
  const { id } = use
  const at = (keys: readonly string[], message: Translated) =>
    problemAt(source, [id, ...keys], message)
  const detector = detectors.get(id)
  if (!detector) return [at([], unknownDetector(id, nearest(id, [...detectors.keys()])))]
  if (detector.pack === pack.id) return [at([], usesItself(id))]
  const rule = ruleFromUse(use, detector, pack.id)
  const lists = listNames(detector)
  const refused = use.terms ? refusal(rule, pack) : undefined
  return [
    ...lastGradeFault(rule).map(message => at(['severity'], message)),
    ...[use, ...(use.severity ?? [])].flatMap(({ when }) =>
      conditionFaults(when).map(([, message]) => at(['when'], message)),
    ),
    ...Object.entries(use.terms ?? {}).flatMap(([language, own]) =>
      Object.keys(own)
        .filter(name => !lists.includes(name))
        .map(name => at(['terms', language, name], unknownList(name, id, lists))),
    ),
    ...optionFaults(use, detector, source),
    ...(refused ? [at(['terms'], refused)] : []),
  ]
}

/** Options that no matcher of the detector has, or not with such a value. */
function optionFaults({ id, options = {} }: Use, { checks }: Detector, source: Source): Problem[] {
  const known = [...new Set(checks.flatMap(settableOptions))]
  return Object.keys(options).flatMap(key => {
    const at = [id, 'options', key]
    const check = checks.find(one => settableOptions(one).includes(key))
    const shape = check && checkShape(check.match).keys[key]
    if (shape) return validate(source, shape, at)
    return [problemAt(source, at, unknownOption(key, id, known))]
  })
}

function unknownOption(key: string, id: string, known: readonly string[]): Translated {
  const all = known.join(', ')
  return known.length === 0
    ? {
        sv: `Detektorn ”${id}” har inget att ställa in. Ta bort ”options”.`,
        en: `The detector “${id}” has nothing to set. Take “options” away.`,
      }
    : {
        sv: `Detektorn ”${id}” har inget ”${key}” att ställa in. Det som finns: ${all}.`,
        en: `The detector “${id}” has no “${key}” to set. What there is: ${all}.`,
      }
}

const unknownDetector = (id: string, near: string | undefined): Translated => ({
  sv: `Det finns ingen detektor ”${id}”.${near ? ` Menade du ”${near}”?` : ''} Alla som finns: tankefter rules detectors`,
  en: `There is no detector “${id}”.${near ? ` Did you mean “${near}”?` : ''} All there are: tankefter rules detectors`,
})

const usesItself = (id: string): Translated => ({
  sv: `”${id}” är paketets egen regel. Skriv ”clause” i dess rule.yml, och ta bort raderna här.`,
  en: `“${id}” is the pack's own rule. Put “clause” into its rule.yml, and take these lines away.`,
})

function unknownList(name: string, id: string, lists: readonly string[]): Translated {
  const all = lists.join(', ')
  return lists.length === 0
    ? {
        sv: `Detektorn ”${id}” har inga ordlistor att lägga till i. Ta bort ”terms”.`,
        en: `The detector “${id}” has no lists to add to. Take “terms” away.`,
      }
    : {
        sv: `Detektorn ”${id}” har ingen ordlista ”${name}”. De som finns: ${all}.`,
        en: `The detector “${id}” has no list “${name}”. Those there are: ${all}.`,
      }
}
