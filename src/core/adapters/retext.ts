import type { Nodes, ParagraphContent, Parents, Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import retextEquality from 'retext-equality'
import retextProfanities from 'retext-profanities'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { RetextMessage } from '../context.ts'
import { memoize } from '../memo.ts'
import { parseText } from '../text/nlcst.ts'
import { stemOf } from '../text/quick-checks.ts'

/** Makes the English plugins ready; what comes back takes an English text and gives what they say of it. */
export function createRetext(): (text: string) => RetextMessage[] {
  return text => {
    const file = new VFile(text)
    const tree = inOneParagraph(parseText(text, 'en'))
    const ignore = absentFrom(tree)
    unified()
      .use(retextProfanities, { sureness: 1, ignore })
      .use(retextEquality, { ignore })
      .runSync(tree, file)
    return file.messages.flatMap(message => retextMessage(message) ?? [])
  }
}

/** The plugins make their lists ready anew for every paragraph. */
function inOneParagraph(tree: Root): Root {
  const children = tree.children.flatMap((node): ParagraphContent[] => {
    if (node.type === 'ParagraphNode') return node.children
    return node.type === 'WhiteSpaceNode' ? [node] : []
  })
  return { ...tree, children: [{ type: 'ParagraphNode', children }] }
}

function retextMessage(message: VFileMessage): RetextMessage | undefined {
  const { place, ruleId: id, actual, expected } = message
  if (!place || !('start' in place) || !id || !actual) return undefined
  const start = place.start.offset
  const end = place.end.offset
  if (start === undefined || end === undefined) return undefined
  const span = { id, start, end, actual, expected: expected ?? [] }
  if (message.source === 'retext-equality')
    return isLeft(id, actual) ? undefined : { source: 'equality', ...span }
  const profanitySeverity = (message as { profanitySeverity?: number }).profanitySeverity ?? 0
  if (isOrdinary(id, profanitySeverity) || (profanitySeverity < 2 && /['’]s$/.test(actual)))
    return undefined
  return { source: 'profanities', ...span, profanitySeverity }
}

function isLeft(id: string, actual: string): boolean {
  return leftPatterns.has(id) || leftWords.has(actual.toLowerCase().replace(/['’]s$/, ''))
}

function isOrdinary(id: string, sureness: number): boolean {
  const known = (list: ReadonlySet<string>) => list.has(id) || list.has(id.replace(/s$/, ''))
  return sureness < 2 ? !known(halfSureVulgar) : known(ordinary)
}

/** What stands for any word in a phrase. */
const anyWord = '*'

/**
 * The phrases that a text does not hold, for the option `ignore` of the plugins: they make their lists ready
 * anew for every text, 5 ms for 4,000 phrases, and ask of each whether it is to be ignored.
 */
export function absentFrom(tree: Parents): readonly string[] {
  const stems = new Set([anyWord])
  addStems(tree, stems)
  const absent: string[] = []
  absent.includes = phrase => !stems.has(firstStem(phrase))
  return absent
}

const firstStem = memoize(phrase => stemOf(phrase.split(' ', 1)[0] ?? phrase))

function addStems(node: Nodes, stems: Set<string>): void {
  if (node.type === 'WordNode') stems.add(stemOf(textOf(node)))
  else if ('children' in node) for (const child of node.children) addStems(child, stems)
}

/**
 * What of the retext plugins' lists is left alone, as the rules ask:
 * ordinary words of working life, pronouns, kinship, titles on board.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/**
 * Of the words that retext-profanities is half sure of, those that are vulgar in
 * a post. The others («murder», «racist», «drug», «sexual») are what unions write of.
 */
const halfSureVulgar = words(`
  bastard bitch bitches ballsack beastiality boob boobs clit cock cunnilingus cum damn dick
  dildo fag fart farted farting jesuschrist pecker piss pussy shit tit tits turd kraut wank
`)

/** Words that retext-profanities is sure of, and that have an ordinary sense or are another rule's. */
const ordinary = words(`
  argie armo assman bang barf beanbag beaney boche bogan bong booby booty boonies bule bung bunga
  carruth chav chug chunky clansman clansmen clanswoman cocky commie coolie coon crapper cum-laude
  cumquat cushi dahmer darky dego diddle dink dipstick dix dong dope dumb eight-ball ero esqua evl
  fatah fatso flange floo fok footstar forni fu gables geez geezer geni ginzo gipp gora greaser
  gringo gyp gyped gypo gypp gypped gyppo gypsies gypsy gypsys hadji haji hajji half-breed haole hapa
  hillbilly hillbillies ho hobo hoes honger honkers hooker hooters horis hori hork hoser idiot indon
  jacktheripper jeez jig jigger jiggers jigs kimchis kkk koon kwa kum kummer kumquat kushi lebo limey
  limy loadedgun looser loser lowlife lugan macaca magicwand mams masterblaster mickeyfinn mockey
  mockie mocky moky moron moslem muff muncher munt mzungu niggard niggards niggardliness niggle
  niggled niggles niggling nigglings nip noonan nudger orga pansy pansies panti payo piefke piker
  pocha pocho pohm pollock pollocks pom poms pooperscooper pud pudd puke puss quickie rearend redleg
  redneck rednecks reefer rere retard retarded rigger riggers rimming russki sadis sandm sambo
  scallywag schwartze seppo shav sissy sixtynine slapper slave slavedriver sloper slopey slopy smut
  snowback sooty spig spit spitter splittail spreadeagle spunk spunky squa squaw squinty stringer
  stringers stupid sucker suckers swallower taff tang teste thirdleg threeway tinker tinkers tortur
  trailertrash triplex tuckahoe turnon uck ukrop uncle-tom usama vibr vomit wab waysted welcher
  welfare whash whiz willie wn yank yanks
`)

/** Patterns of retext-equality that say nothing about wording that shuts people out. */
const leftPatterns = words(`
  he-she her-him herself-himself aunt-uncle aunts-uncles boy-girl boyfriend-girlfriend
  boyfriends-girlfriends boyhood-girlhood bride-groom brother-sister brothers-sisters
  brotherhood-sisterhood dad-mom dads-moms daughter-son daughters-sons dame-lord dames-lords
  father-of-* fatherland-motherland father-tongue-mother-tongue godfather-godmother gramps-granny
  granddaughter-grandson granddaughters-grandsons grandfathers-grandmothers husband-wife
  husbands-wives maternal-paternal maternity-paternity motherly nephew-niece nephews-nieces
  stepbrother-stepsister stepbrothers-stepsisters stepdad-stepmom stepfathers-stepmothers
  widow-widower females-males mrs- manhood-womanhood forefather-foremother forefathers-foremothers
  founding-father gender-pronoun working-wife king-queen kings-queens prince-princess
  princes-princesses kingmaker-queenmaker kingsize-queensize
  just easy simple simply obvious of-course clearly basically everyone-knows straightforward invalid
  asylum hang bi binge barren depressed special sane sanity-check daft wacko idiot moan moaning dumb
  add ocd insomnia insomniac insomniacs panic-attack bipolar tourettes-syndrome suicide-note
  suicide-pact failed-suicide alcoholic rehab rehab-center deaf-to latino islamist islamists
  intellectually-disabled-people learning-disabled hearing-impaired gay-rights fellowship tribe totem
  savage ghetto dwarf spade slave slaves
  master masters master-key master-plan master-the-art master-of-ceremonies masterful mastermind
  masterpiece masterplan masterstroke english-master maiden maiden-flight maiden-name maiden-race
  maiden-speech maiden-voyage
  ombudsman-ombudswoman ombudsmen-ombudswomen midwife journeyman-journeywoman
  journeymen-journeywomen landladies-landlords landlady-landlord cowboy-cowgirl cowboys-cowgirls
  sandman-sandwoman sandmen-sandwomen superman-superwoman supermen-superwomen caveman-cavewoman
  cavemen-cavewomen bogeyman-bogeywoman bogieman-bogiewoman bogiemen-bogiewomen
  boogeyman-boogeywoman boogieman-boogiewoman boogiemen-boogiewomen hero-heroine heroes-heroines
  alumna-alumnus alumnae-alumni
  blackhat whitehat blacklist blacklisted blacklisting whitelist whitelisted whitelisting bugreport
  dummy grandfather-clause grandfathered grandfathering workmanship sportsmanship sportsmanlike
  oneupmanship make-*-great-again long-time-no-see too-many-chiefs on-the-warpath pull-the-trigger
  sophisticated-culture sophisticated-technology no-mans-land man-enough off-reserve
`)

/** Single words of patterns that are kept for their other words. */
const leftWords = words(`
  man men woman women girl girls boy boys lady ladies gal gals gentleman gentlemen dude dudes
  steward stewards host hosts waiter waiters actor actors janitor janitors bedlam male female
  spectacle nuts crazies psycho
`)
