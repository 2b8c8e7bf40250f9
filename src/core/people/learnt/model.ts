import type { PeopleModel } from '../find.ts'
import { names } from './names.ts'
import { tagger } from './tagger.ts'

/** The model that ships. */
export const peopleModel: PeopleModel = { names, tagger, leaning: 0.25 }
