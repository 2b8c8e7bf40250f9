/** The words of the language server itself. */
import type { PersonRole } from '../core/types.ts'
import { bilingual } from './bilingual.ts'

export const lspWords = bilingual(
  {
    replace: (text: string) => `Byt till ”${text}”`,
    silence: (rule: string) => `Tysta ${rule} i det här utkastet, med ett skäl`,
    also: (words: string) => `Också här: ”${words}”`,
    writeReason: 'Skriv skälet här',
    addWithRecord: (name: string, id: string) => `Lägg till ${name} under personer: samtycke ${id}`,
    addAs: (name: string, role: string) => `Lägg till ${name} under personer: ${role}`,
    roles: { member: 'medlem', official: 'företrädare i sin roll' } as Readonly<
      Partial<Record<PersonRole, string>>
    >,
    more: (rule: string) => `Mer om regeln: tankefter explain ${rule}`,
    spokesperson: 'talesperson',
    configuration: 'Utkasten läses inte förrän inställningarna är rättade',
    notFramed: (header: string) =>
      `Det som kom in är inget meddelande från en redigerare: ”${header}” säger inte hur långt det är (Content-Length). Starta om servern från redigeraren.`,
  },
  {
    replace: text => `Change to “${text}”`,
    silence: rule => `Leave ${rule} alone in this draft, with a reason`,
    also: words => `Here too: “${words}”`,
    writeReason: 'Write the reason here',
    addWithRecord: (name, id) => `Add ${name} to people: consent ${id}`,
    addAs: (name, role) => `Add ${name} to people: ${role}`,
    roles: { member: 'member', official: 'official in their role' },
    more: rule => `More about the rule: tankefter explain ${rule}`,
    spokesperson: 'spokesperson',
    configuration: 'Drafts are not read until the configuration is mended',
    notFramed: header =>
      `What came in is no message of an editor: “${header}” does not say how long it is (Content-Length). Start the server again from the editor.`,
  },
)
