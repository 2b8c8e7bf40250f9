/**
 * `npm run evaluate:people`: how evenly names of ten origins are found (fixtures/people), written to docs/people.md and docs/sv/people.md.
 * With `-- --given <tsv> --surnames <tsv> --news <jsonl> [--words <jsonl> …] [--quiet <jsonl> …]`: also entity F1 on
 * the news in five-fold cross-validation and false alarms in the quiet texts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { peopleModel } from '../src/core/people/recogniser.ts'
import { locales } from '../src/core/types.ts'
import { readPaths } from './people/arguments.ts'
import { fairness } from './people/fairness.ts'
import { learnNames } from './people/learn-names.ts'
import { readLessons } from './people/lessons.ts'
import { peoplePage } from './people/page.ts'
import { crossValidate, falseAlarms } from './people/score.ts'
import { readMarked, taggingOf } from './people/texts.ts'

const pages = { en: 'docs/people.md', sv: 'docs/sv/people.md' } as const
const groups = fairness(peopleModel)
console.log(
  groups
    .map(
      ({ origin, full, given }) =>
        `${origin.padEnd(14)}${full.toFixed(1).padStart(7)}${given.toFixed(1).padStart(7)}`,
    )
    .join('\n'),
)
for (const locale of locales) {
  const page = pages[locale]
  writeFileSync(page, peoplePage(groups, readFileSync(page, 'utf8'), locale))
}

if (process.argv.length > 2) {
  const paths = readPaths(
    'npm run evaluate:people -- --given <tsv> --surnames <tsv> --news <jsonl> [--words <jsonl> …] [--quiet <jsonl> …]',
  )
  const lessons = readLessons(paths)
  const { precision, recall, f1 } = crossValidate(lessons, learnNames(lessons.names))
  const percent = (share: number) => (100 * share).toFixed(1)
  console.log(
    `news, cross-validated: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`,
  )
  for (const path of paths.quiet) {
    const texts = readMarked(path).map(one => taggingOf(one))
    console.log(
      `${path}: ${falseAlarms(texts, peopleModel).length} false alarms in ${texts.length} texts`,
    )
  }
}
