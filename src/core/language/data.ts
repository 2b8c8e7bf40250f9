/** The small words that a text in a language can hardly do without, by ISO 639-1 code. */
const lists: Record<string, string> = {
  sv: `i och att det som är en på av för med den till inte har de om ett var men jag vi så från kan man
    när vid nu under ska skall eller efter mycket mot bara sin vad där här oss över år in alla hur få
    blir får vill ut mer upp då varje sina andra utan vår också mellan än vara ha är bli kommer två
    hade varit blev någon något några deras hans hennes denna detta dessa dem honom henne mig dig sig
    er era ni våra vårt mitt min mina ditt din hon han hen inget ingen inga allt mest bättre måste
    kunde skulle igen idag sedan sen ju väl kanske därför medan redan fler många genom enligt samt
    hos finns gör göra gå går tack varför vilken vilket vilka vem tre åt ännu aldrig alltid själv
    eftersom nog precis åren dagar jobbet arbete ber ser säger säga tar ta ger ge del dag bra stor
    stora nya ny första sista både sådan sådana trots hela lika länge ändå bort hem borde heller
    åka jobba tycker vet tror hej nej ja välkommen kring inom fram dit hit sitt ens bör låt gärna ses
    torsdag fredag lördag söndag måndag tisdag onsdag klockan svarar hälsar sätt fått stå kvar nog`,
  no: `i og at det som er en på av for med den til ikke har de om et var men jeg vi så fra kan man når
    ved nå under skal eller etter mye meget mot bare sin hva der her oss over år inn alle hvor få blir
    får vil ut mer opp da hver sine andre uten vår også mellom enn være ha bli kommer to hadde vært
    ble noen noe deres hans hennes denne dette disse dem ham henne meg deg seg dere våre vårt mitt min
    mine ditt din hun han ingen alt mest bedre må kunne skulle igjen dag siden jo vel kanskje derfor
    mens allerede flere mange gjennom ifølge samt hos finnes gjør gjøre gå går takk hvorfor hvilken
    hvem tre ennå aldri alltid selv fordi nok sier si tar ta gir gi del god stor store nye ny første
    siste både slik slike hele like hjem burde heller tror vet hei velkommen ja
    eg ikkje ein eit dei me vere vore vart frå kva korleis kvar kven kvifor når no òg berre mykje
    noko nokon nokre saman sjølv sidan skulle meir dette desse hjå eller kjem gjer seier seg medan
    fleire mellom gjennom verte vert vorten henne ho dykk vår vårt våre eitt einaste ingenting heile
    gong saka året då bruke sei nynorsk ha hatt blitt blei etter hver opp ble blant helt litt hvordan hvis
    videre gjøre gjort gjelder samme ville større største neste imidlertid folk året tiden kroner norsk
    norske hadde ifølge blir blei sånn ganske selvom enda akkurat ut inn fram frem unna sammen gang ganger fått sagt tatt gått
    mann menn hjemme norge mener nei kjent sett trenger beste barn sitter viser blitt bak
    å gjerne fremdeles foreldre lenge lengre tenke kjøre skje samfunn utvikling arbeid mat
    gate klokken uke uker bok vei veien måte sykehus lege leger saken saker penger tilbake bruk bruker
    sak arbeide enkelte ulike funnet funne kjenner liker ønsker spise laget lage kor nokre heim heime
    si ho desse difor enno vidare åra tida verda eigen eige gjekk fekk såg låg dersom vanlig nesten
    flest dermed egen egne eget fikk gikk lå sto stå ga tok satt kjøpe jente gutt byen landet`,
  da: `i og at det som er en på af for med den til ikke har de om et var men jeg vi så fra kan man når
    ved nu under skal eller efter meget mod bare sin hvad der her os over år ind alle hvor få bliver
    får vil ud mere op da hver sine andre uden vor vores også mellem end være have blive kommer to
    havde været blev nogen noget nogle deres hans hendes denne dette disse dem ham hende mig dig sig
    jer jeres min mine mit dit din hun han ingen intet alt mest bedre må kunne skulle igen dag siden
    jo vel måske derfor mens allerede flere mange gennem ifølge samt hos findes gør gøre gå går tak
    hvorfor hvilken hvem tre endnu aldrig altid selv fordi nok siger sige tager tage giver give del
    god stor store nye ny første sidste både sådan sådanne hele lige hjem burde heller tror ved hej
    velkommen ja af kl blandt helt lidt hvis hvordan blot ikk jeg haft selvom hvilket imod idet
    ikke lande måtte stadig netop dog bort
    ville større største næste samme imidlertid folk året tiden kroner dansk danske altså blevet
    sammen stort deraf derfra dermed aften sagde gik kom betyder ligger ligge ganske ud selv nej
    gang gange fået sagt taget gået mand mænd hjemme danmark mener ny sidder viser børn bedste bag
    gerne fortsat forældre længe længere tænke køre ske samfund udvikling arbejde mad gade
    klokken uge uger bog vej vejen måde sygehus læge læger sagen sager penge tilbage brug bruger sag
    bruge enkelte forskellige fundet kender ønsker spise lavet lave hjem jer imod sidde kunnet haft
    vide sætte måske hjælpe sin sit sine fik stod lå gav
    tog sad købe pige dreng byen landet egen egne eget næsten hvert`,
  en: `the of and to in is that for it as was with be by on not he i this are or his from at which but
    have an had they you were their one all we can her has there been if more when will would who so
    no what up its about into than them only other time could these my do our your she him me out any
    just also how how's don't it's i'm we're you're that's can't won't didn't doesn't isn't let's
    because very should where why some then over after us here did does being down now even most
    much many such through back way well going get got make made go know think see want need work
    please thanks thank hello hi yes yeah am too own never always every while before between both
    those again same new good great people day today off really still let may might must his whose
    every under around without against during since until though per shall ever else let take`,
  fi: `ja on ei että se oli hän ovat kun mutta myös niin kuin ole joka tai sen jos olen mitä nyt hänen
    mukaan vain jo sitä kanssa ollut jotka minun olla minä sinä me te he tämä tämän siitä siinä sillä
    vielä sekä ennen jälkeen kaikki koko hyvin eli en emme eivät olemme voi voivat voit joita jossa
    mikä missä miksi kuka kuinka paljon enemmän meidän teidän heidän ovat olivat tulee pitää saa
    kuitenkin koska aina joukko työ työn tässä tätä nämä nuo siis tänään kiitos hyvää tervetuloa`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an
    werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war
    haben nur oder aber vor zur bis mehr durch man sein wurde wenn ich du wir ihr uns euch kann
    können muss müssen mein dein unser unsere kein keine was wer wo warum hier jetzt heute schon
    sehr alle diese dieser dieses gegen ohne unter zwischen weil doch immer nie danke bitte`,
  nl: `de het een van en in is dat op te zijn met voor niet aan er die ook als maar om dan door bij
    naar heeft hebben wordt worden uit over nog wel geen hij zij ze je jij wij we ons onze jullie
    deze dit wat wie waar hoe meer kan kunnen moet moeten zal zou was waren tot al veel alle`,
  pl: `i w na z się nie do to że jest o jak po za od co tak ale dla przez czy być są było był była
    może już tylko ich jego jej które który która tego tym także oraz przy pod lub więc gdy jeśli
    nas nasz nasze naszych nam wam was my wy on ona oni jestem mamy mają mam ma bardzo wszystko
    wszyscy kiedy gdzie dlaczego kto ten ta te pracy pracę praca dzień dobry dziękuję proszę`,
  es: `de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o
    este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos
    durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo
    es son está están fue ser tiene trabajo gracias nuestro nuestra`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont
    avec ou son aux été cette mais comme nous vous ils elle on leur sa ses tout tous être fait aussi
    même sans ont était après entre dont très où notre nos votre je tu mon ma mes c'est n'est qu'il
    travail merci`,
  it: `di e il la che in un per è una del non con i le si da al dei nel come più ma sono alla gli lo
    della ha anche delle dal o se su questo questa suo sua loro noi voi io tu lui lei ci mi ti perché
    quando dove tutti tutto essere stato molto lavoro grazie nostro nostra`,
  pt: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das
    tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era
    depois sem mesmo aos ter seus quem nas me esse eles você nós trabalho obrigado`,
  ro: `și în de la a cu pe nu că o din pentru care este un mai sunt să se au ce dar sau fost prin
    după până între fără acest această noi voi el ea ei ele foarte toate toți când unde`,
  tr: `ve bir bu da de için ile çok daha olarak gibi ne o ama en var olan kadar sonra ben sen biz siz
    onlar değil mi mı mu mü her şey bizim sizin benim nasıl neden nerede hiç yok ki ya bunu
    olduğu olan eden tüm bütün iş işçi bugün teşekkürler`,
  bs: `i je u se na da su za od ne s sa o to kao koji koja koje ili ali iz po što bi biti bio bila
    nije smo ste sam mi vi oni ona on ovo ova taj ta te kada gdje gde kako zašto ko tko šta sve svi
    samo već još jer ako do nakon prije pre naš naša naše rad radnici danas hvala može mogu treba
    ima imaju nema`,
  so: `waa iyo ka in ku u la oo ee ay uu aan soo si ah loo lagu laga waxaa waxa waxay wuxuu ayaa
    kale mid dadka shaqada shaqaalaha inuu inay maxaa sida markii kala hadda maanta mahadsanid
    waxaan haddii badan laakiin wax kasta ahaan isku aad adiga annaga innaga leh jira
    kaalay kulan kulanka heshiis heshiiska doonnaa doontaa hadli cusub shaqo shaqaale mushahar xaq
    xuquuq urur ururka saabsan ayay ayuu wuu way buu bay nala lala`,
  et: `ja on ei et see oma ka kui mis ta oli aga nii või siis mida ma me te nad kes välja veel olid
    pole ole olla kõik selle seda eesti meie teie nende väga juba ainult koos pärast enne siin seal
    miks kus kuidas saab peab töö tööd täna aitäh tere`,
  lv: `un ir ar no par uz ka lai kas bet arī kā vai pēc tas to tā ne nav tiek gan vēl jau būs bija
    viņš viņa mēs jūs es tu viņi mūsu jūsu ļoti pie līdz šo šī šis tikai kur kāpēc darba darbs
    šodien paldies`,
  lt: `ir kad į su iš yra tai bet ar kaip už apie po dar jau tik o jo jos jie mes jūs aš tu buvo bus
    nėra ne prie iki šis ši mūsu jūsų labai kur kodėl darbo darbas šiandien ačiū taip pat visi
    gali`,
  sq: `dhe të në e i për me nga që një është ka si do nuk u më por se kjo ky ata ajo ai ne ju janë
    kanë ishte mund duhet shumë punë punës sot faleminderit`,
  ku: `û li ku di de bi ji ne jî ez tu em hûn ew ev wê vê yê ya yên dibe dike kirin bû heye hene
    gelek kar îro spas`,
}

/** Which languages a word belongs to. */
export const languagesOfWord: ReadonlyMap<string, readonly string[]> = index()

function index(): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>()
  for (const [language, list] of Object.entries(lists)) {
    // Most words are of one language: they have one list together.
    const alone = [language]
    for (const word of list.replace(/\n +/g, ' ').split(' ')) {
      const known = map.get(word)
      if (!known) map.set(word, alone)
      else if (known.at(-1) !== language) map.set(word, [...known, language])
    }
  }
  return map
}

/** Letters and endings that point to some languages, and how much one word with them weighs. */
interface Clue {
  pattern: RegExp
  /** Their numbers. */
  languages: readonly number[]
  weight: number
}

const codes: string[] = []
const numbers = new Map<string, number>()

const clues: readonly Clue[] = [
  clue(/å/, 'sv no da', 0.7),
  clue(/[äö]/, 'sv fi de et', 0.7),
  clue(/[æø]/, 'no da', 0.7),
  clue(/(?:arna|orna|erna|ade|ades|ningen|ck)$/, 'sv', 0.6),
  // Danish ends no word in a double consonant, and has d, b, f where its neighbours have t, p, v.
  clue(/([fgklmnprst])\1$/, 'sv no', 0.5),
  clue(/.(?:erne|ede|edes)$|hed(?:en|er|s)?$|skab(?:et|er)?$/, 'da', 0.7),
  clue(/het(?:en|er|s)?$|skap(?:et|en|er)?$|^ut./, 'sv no', 0.5),
  clue(/^(?:af[bdghkmnps]|ud[dflmnsv]|op[bdfghkms])|øj|.øg|æ(?!r)/, 'da', 0.6),
  clue(/[aeouyøå][kp]e(?:[nrt]|ne)?$/, 'sv no', 0.5),
  clue(/[yøå]t(?:et|en|er|e)$/, 'sv no', 0.5),
  clue(/.ar$/, 'sv no', 0.3),
  clue(/[aeiouyæøå]be/, 'da', 0.4),
  // Norwegian writes s, k and ks.
  clue(/c(?![hk])|x/, 'sv da en fr es', 0.4),
  clue(/ej$|^vej|jde/, 'sv da', 0.4),
  clue(/sjon|kj|øy|øk|messig|leg$|ggj/, 'no', 0.6),
  clue(/ei/, 'no de', 0.5),
  clue(/.(?:ene|ane|ert|erte)$/, 'no', 0.5),
  clue(/.tion/, 'sv da en de fr', 0.6),
  clue(/th|wh|.ly$|ght|oo|ee|ea|ous$|^w/, 'en nl', 0.5),
  clue(/[ąęłńśźż]/, 'pl', 0.8),
  clue(/[ćčđ]/, 'bs', 0.7),
  clue(/[šž]/, 'bs lt lv et', 0.7),
  clue(/[ğış]/, 'tr', 0.8),
  clue(/ñ/, 'es', 0.8),
  clue(/[ãõ]/, 'pt et', 0.7),
  clue(/[èêœç]|^[ldjmnsqc]['’]/, 'fr', 0.7),
  clue(/ß/, 'de', 0.8),
  clue(/[āēīģķļņ]/, 'lv', 0.8),
  clue(/[ėįų]/, 'lt', 0.8),
  clue(/[ășț]/, 'ro', 0.8),
  clue(/ë/, 'sq', 0.7),
  clue(/[ûêî]/, 'ku', 0.7),
  clue(/aa.*(?:aa|ay|oo|ee|x|dh)|^(?:wax|sha|dh)/, 'so', 0.6),
  clue(/aa|ii|uu/, 'so fi et', 0.4),
]

function clue(pattern: RegExp, languages: string, weight: number): Clue {
  return { pattern, languages: languages.split(' ').map(numberOf), weight }
}

/** What the spelling of a word (lower case, NFC) gives away: points, and the number of the language each is for. */
export function cluesIn(word: string): { languages: readonly number[]; points: readonly number[] } {
  const languages: number[] = []
  const points: number[] = []
  for (const clue of clues) {
    if (!clue.pattern.test(word)) continue
    for (const language of clue.languages) {
      languages.push(language)
      points.push(clue.weight)
    }
  }
  return { languages, points }
}

/** The number that a language has in this process. */
export function numberOf(language: string): number {
  const known = numbers.get(language)
  if (known !== undefined) return known
  numbers.set(language, codes.length)
  return codes.push(language) - 1
}

/** Points by language. Where two have as many, the one that got some first is ahead. */
export class Scores {
  readonly #points: number[] = []
  readonly #order: number[] = []

  /** Adds to the points of a language, which `numberOf` gave a number. */
  add(language: number, points: number): void {
    const had = this.#points[language]
    if (had === undefined) this.#order.push(language)
    this.#points[language] = (had ?? 0) + points
  }

  /** The points of a language by its code. */
  of(language: string): number {
    return this.#points[numbers.get(language) ?? -1] ?? 0
  }

  /** The language with the most points, by how much it is ahead, and the most there are. */
  best(): { language: string; points: number; ahead: number } | undefined {
    let best = -1
    let most = 0
    let second = 0
    for (const language of this.#order) {
      const points = this.#points[language] ?? 0
      if (best < 0 || points > most) {
        second = best < 0 ? 0 : most
        most = points
        best = language
      } else if (points > second) second = points
    }
    const language = codes[best]
    return language === undefined ? undefined : { language, points: most, ahead: most - second }
  }
}
