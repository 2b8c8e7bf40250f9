/** What `tankefter mcp` says to an assistant. */
import { bilingual } from './bilingual.ts'

export const mcpWords = bilingual(
  {
    /** What the assistant is told of the server as a whole. */
    instructions:
      'Läser utkast till inlägg i sociala medier och säger vad organisationens policy ber en tänka efter om. Anmärkningarna är råd och frågor till människan som skriver, som själv bestämmer; citera paragrafen, och skriv inte om åsikter. Namn är ersatta med Person 1, Person 2 … om inte användaren har startat verktyget utan det.',
    checkDraft: {
      title: 'Läs ett utkast',
      about:
        'Läser ett utkast till ett inlägg, med uppgifterna överst om det har några, och ger anmärkningarna med rad, paragraf och en väg ut.',
    },
    draft: 'Utkastets hela text',
    name: 'Utkastets sökväg, om det har någon: den avgör vilka inställningar som gäller',
    explainRule: {
      title: 'Förklara en regel eller paragraf',
      about: 'Säger vad en regel letar efter och varför, med exempel, eller vad en paragraf säger.',
    },
    rule: 'Regelns namn, till exempel irony, eller en paragraf, till exempel 2.6b',
    consentStatus: {
      title: 'Se hur det står med ett samtycke',
      about:
        'Säger om någon i samtyckesregistret har sagt ja, till vad, i vilka kanaler och hur länge. Säger inget om någon annan.',
    },
    who: 'Samtyckets id i registret, eller personens hela namn',
    noRegister: 'Det finns inget register. Ange det i tankefter.yml (register: …).',
    nobody: 'Registret har ingen med det id:t eller hela namnet.',
    several: 'Flera i registret heter så. Ange samtyckets id.',
    /** How it stands with a consent, for whom, and what it is for. */
    status: (who: string, state: string, uses: string, channels: string) =>
      `${who}: samtycket ${state}. Det är till ${uses}, i ${channels}.`,
    /** Whoever was asked about, where nobody is to be named. */
    somebody: 'Personen',
    everyChannel: 'alla kanaler',
  },
  {
    instructions:
      'Reads drafts of social media posts and says what the policy of the organisation asks one to think twice about. Findings are advice and questions to the person who writes, who decides; quote the clause, and do not rewrite opinions. Names are replaced with Person 1, Person 2 … unless the user has started the tool without that.',
    checkDraft: {
      title: 'Check a draft',
      about:
        'Checks a draft of a post, with the front matter if it has any, and gives the findings with line, clause and a way out.',
    },
    draft: 'The whole text of the draft',
    name: 'The path of the draft, if it has one: it decides which settings apply',
    explainRule: {
      title: 'Explain a rule or a clause',
      about: 'Says what a rule looks for and why, with examples, or what a clause says.',
    },
    rule: 'The name of a rule, such as irony, or a clause, such as 2.6b',
    consentStatus: {
      title: 'See how it stands with a consent',
      about:
        'Says whether somebody in the register of consents has said yes, to what, in which channels and for how long. Says nothing of anybody else.',
    },
    who: 'The id of the consent in the register, or the full name of the person',
    noRegister: 'There is no register. Name it in tankefter.yml (register: …).',
    nobody: 'The register has nobody of that id or full name.',
    several: 'Several in the register are called that. Give the id of the consent.',
    status: (who, state, uses, channels) =>
      `${who}: the consent ${state}. It is for ${uses}, in ${channels}.`,
    somebody: 'The person',
    everyChannel: 'every channel',
  },
)
