import { dirname } from 'node:path'
import { languageNames } from '../../core/metadata/languages.ts'
import type { Locale } from '../../core/types.ts'
import { picturePaths } from '../../node/picture-paths.ts'
import type { Checked } from '../checks.ts'
import { lspWords } from '../words.ts'
import type { KeyPath } from './keys.ts'

/** Something to write, and what to know of it. */
export interface Candidate {
  text: string
  detail?: string
}

/** What a run knows that a value can be: branches, records, names, rules, pictures, languages. */
export async function namesAt(
  path: KeyPath,
  checked: Pick<Checked, 'bench' | 'place'>,
): Promise<readonly Candidate[]> {
  const { bench, place } = checked
  switch (path.join('/').replace(/^images\/people/, 'people')) {
    case 'branch':
      return bench.context.branches.map(text => ({ text }))
    case 'language':
      return languages(bench.locale)
    case 'people':
    case 'people/name':
      return people(checked)
    case 'people/consent':
      return records(checked)
    case 'ignore':
    case 'ignore/rule':
      return rules(checked)
    case 'images':
    case 'images/file':
      return place.file === undefined
        ? []
        : (await picturePaths(dirname(place.file))).map(text => ({ text }))
    default:
      return []
  }
}

const languages = (locale: Locale): Candidate[] =>
  Object.entries(languageNames).map(([text, names]) => ({ text, detail: names[locale] }))

const records = ({ bench }: Pick<Checked, 'bench'>): Candidate[] =>
  (bench.context.register ?? []).flatMap(({ id, name }) =>
    id === undefined ? [] : [{ text: id, ...(name === undefined ? {} : { detail: name }) }],
  )

function people({ bench }: Pick<Checked, 'bench'>): Candidate[] {
  const spoken = bench.context.spokespersons.map(entry => {
    const [name = '', ...role] = entry.split(',')
    return {
      text: name.trim(),
      detail: role.join(',').trim() || lspWords[bench.locale].spokesperson,
    }
  })
  const held = (bench.context.register ?? []).flatMap(({ id, name }) =>
    name === undefined ? [] : [{ text: name, ...(id === undefined ? {} : { detail: id }) }],
  )
  return [...spoken, ...held]
}

const rules = ({ bench }: Pick<Checked, 'bench'>): Candidate[] =>
  bench.packs.flatMap(({ rules }) =>
    rules.map(({ id, about }) => ({ text: id, detail: about[bench.locale] })),
  )
