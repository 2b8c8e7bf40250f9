import { nearest } from '../front-matter/suggest.ts'
import { type Problem, problemAt, type Source, validate } from '../shape.ts'
import type { Detector, Pack, Use } from '../types.ts'
import { checkConditions, checkLastGrade, refusal, type Tell } from './check-rule.ts'
import { checkShape } from './shapes.ts'
import { listNames, ruleFromUse, settableOptions } from './uses.ts'

/** What is wrong in what a policy says of a detector, besides its form: whether there is such a one, its grades, conditions and terms. */
export function checkUse(
  use: Use,
  pack: Pack,
  source: Source,
  detectors: ReadonlyMap<string, Detector>,
): Problem[] {
  const { id, terms, options = {}, severity = [] } = use
  const problems: Problem[] = []
  const tell: Tell = (at, message) => problems.push(problemAt(source, [id, ...at], message))
  const detector = detectors.get(id)
  if (!detector) {
    const near = nearest(id, [...detectors.keys()])
    tell([], {
      sv: `Det finns ingen detektor ”${id}”.${near ? ` Menade du ”${near}”?` : ''} Alla som finns: tankefter rules detectors`,
      en: `There is no detector “${id}”.${near ? ` Did you mean “${near}”?` : ''} All there are: tankefter rules detectors`,
    })
    return problems
  }
  if (detector.pack === pack.id) {
    tell([], {
      sv: `”${id}” är paketets egen regel. Skriv ”clause” i dess rule.yml, och ta bort raderna här.`,
      en: `“${id}” is the pack's own rule. Put “clause” into its rule.yml, and take these lines away.`,
    })
    return problems
  }
  const rule = ruleFromUse(use, detector, pack.id)
  checkLastGrade(rule, tell)
  for (const { when } of [use, ...severity])
    checkConditions(when, (_, message) => tell(['when'], message))
  const lists = listNames(detector)
  for (const [language, own] of Object.entries(terms ?? {}))
    for (const name of Object.keys(own).filter(name => !lists.includes(name))) {
      const at = ['terms', language, name]
      if (lists.length === 0)
        tell(at, {
          sv: `Detektorn ”${id}” har inga ordlistor att lägga till i. Ta bort ”terms”.`,
          en: `The detector “${id}” has no lists to add to. Take “terms” away.`,
        })
      else
        tell(at, {
          sv: `Detektorn ”${id}” har ingen ordlista ”${name}”. De som finns: ${lists.join(', ')}.`,
          en: `The detector “${id}” has no list “${name}”. Those there are: ${lists.join(', ')}.`,
        })
    }
  const known = [...new Set(detector.checks.flatMap(settableOptions))]
  for (const key of Object.keys(options)) {
    const check = detector.checks.find(one => settableOptions(one).includes(key))
    const shape = check && checkShape(check.match).keys[key]
    if (shape) problems.push(...validate(source, shape, [id, 'options', key]))
    else if (known.length === 0)
      tell(['options', key], {
        sv: `Detektorn ”${id}” har inget att ställa in. Ta bort ”options”.`,
        en: `The detector “${id}” has nothing to set. Take “options” away.`,
      })
    else
      tell(['options', key], {
        sv: `Detektorn ”${id}” har inget ”${key}” att ställa in. Det som finns: ${known.join(', ')}.`,
        en: `The detector “${id}” has no “${key}” to set. What there is: ${known.join(', ')}.`,
      })
  }
  const refused = terms ? refusal(rule, pack) : undefined
  if (refused) tell(['terms'], refused)
  return problems
}
