import type { Word } from '../words.ts'

const publicTitle =
  /^(?:.*minister|minister[ns]|.*ministerns?|statsråd(?:et)?|partiledaren?|partiordförande|språkrör(?:et)?|riksdagsledamot(?:en)?|riksdagsman|talman(?:nen)?|generaldirektör(?:en)?|gd|vd|vd:n|koncernchef(?:en)?|president(?:en)?|kung|kungen|drottning(?:en)?|prins|prinsessan?|påven|oppositionsledaren?|regionråd(?:et)?|kommunalråd(?:et)?|landshövding(?:en)?|eu-kommissionär(?:en)?|statssekreteraren?|överbefälhavaren?|rikspolischef(?:en)?|förbundsordföranden?|lo-ordföranden?|generalsekreteraren?|ärkebiskop(?:en)?|artisten|författaren|komikern|skådespelaren|ceo|mp|senator|king|queen|prime|chancellor|mayor)$/u

/** How many words before and after a name a title may stand. */
const before = 2
const after = 2

/** Whether a title beside a name says that it is somebody public in that role. */
export function hasPublicTitle(words: readonly Word[], from: number, to: number): boolean {
  const beside = [...words.slice(Math.max(0, from - before), from), ...words.slice(to, to + after)]
  return beside.some(
    word => word.sentence === words[from]?.sentence && publicTitle.test(word.token.forms[0] ?? ''),
  )
}
