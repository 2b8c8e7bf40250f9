/** Written by `npm run docs` from the phrases of retext-equality and retext-profanities. */

/** Each phrase of the plugins that `retext.ts` lets through has the words of these stems in one sentence, the longest first. */
export const speaking = `
  abeed ablebodied action+man+of actres actress addict afflicted+dystrophy+muscular+with
  afflicted+injuri+with afflicted+injury+with+an afflicted+multiple+sclerosi+with
  afflicted+polio+with afflicted+polio+with+a afflicted+psychosi+with afflicted+with+aid
  afflicted+with+md africoon agenda+gay aircrew+woman aircrew+women aircrewman aircrewmen
  aircrewwoman aircrewwomen airman airmen alderman aldermen alderwoman alderwomen alligator+bait
  alligatorbait amputee analanni analannie anchorman anchormen anchorwoman anchorwomen ancient+man
  anorexic arabush ars arse arsehol arsehole as ass assbagger assblaster assclown asscowboy
  assemblyman assemblywoman assfuck assfucker asshat asshol asshole asshor asshore assjockey
  asskis asskiss asskisser assklown asslick asslicker asslover assmen assmonkey assmunch
  assmuncher asspacker asspirat asspirate asspuppi asspuppy assranger asswhor asswhore asswip
  asswipe authores average+man average+working+man aviatrix babe babi+tar baby+tar backdoorman
  backdoormen badfuck balllicker ballsack bandit+arse barelylegal barfac barface barffac barfface
  barv bastard bathroom+bill batshit batty+boy bazonga bazongas bazoom beaner beastiality
  beater+wife beatoff beatyourmeat becoming+restles+nativ+are biatch bigas bigass bigbastard
  bigbutt bimbo biologically+female biologically+male bitch bitcher bitchez bitchi bitchin
  bitching bitchslap bitchy bitem biteme blowjob bluegum boang boch bohunk bollick bollock
  bondsman bondsmen bondswoman bondswomen boner bony boob boobi boodi boody boong boonga boongas
  boonie boony booth+man+the booti bootlip bootycall born+man+a bosch bosche boyish brea5t
  breastjob breastlover breastman breastmen bro brotherhood+man+of buckteeth bucktoothed
  buddhahead bufter bufti bufty bugger buggered buggeri buggery bullcrap bulldik bulldike bulldyk
  bulldyke bullshit bum+boy bumblefuck bumfuck bungas bunghol bunghole burr+head burrhead
  businessman businessmen businesswoman businesswomen butchbab butchbabe butchdik butchdike
  butchdyk butchdyke buttbang buttfac buttface buttfuck buttfucker butthead buttman buttmen
  buttmunch buttmuncher buttpirat buttpirate buttstain byatch cacker calendar+girl call+girl
  cameljockey camelto cameltoe cameraman cameramen camerawoman camerawomen career+girl
  career+woman carpetmuncher caste+half cattleman cattlemen cattlewoman cattlewomen chairman
  chairmen chairwoman chairwomen change+sex cheeseeating+surrender+monkey
  cheeseeating+surrender+monki cheeseeating+surrender+monky cheesehead cherrypopper chi+chi+man
  chi+chi+men chick chick+cop chickslick china+swed china+swede chinaman chinamen chinaswed
  chinaswede ching+chong chingchong chink chinki chinky choad chod chode chonki chonky
  christ+killer chum+bum chunger chunki churchman clamdigger clamdiver clanswomen cleaning+boy
  cleaning+girl cleaning+ladi cleaning+lady cleaning+man cleaning+men cleaning+woman cleftlipped
  clergyman clergymen clergywoman clergywomen clit clogwog cock cockblock cockblocker cockcowboy
  cockfight cockhead cocki cockknob cocklicker cocklover cocknob cockqueen cockrider cocksman
  cocksmen cocksmith cocksmoker cocksucer cocksuck cocksucked cocksucker cocksucking cockteas
  cocktease cohe cohee committed+suicide committee+man committee+woman common+girl common+man
  complete+suicide completed+suicide congressman congressmen congresswoman congresswomen contard
  cooly coon+as coon+ass coonas coonass coondog cornhol cornhole councilman councilmen
  councilwoman councilwomen country+indian countryman countrymen countrywoman countrywomen cracka
  crackwhor crackwhore craftsman craftsmen craftswoman craftswomen crap crapola crappi crappy
  crazy cretin cricket+moon cripple crippled crotchjockey crotchmonkey crotchrot cum cumbubbl
  cumbubble cumfest cumjockey cumm cummer cumqueen cumshot cunn cunnilingu cunntt cunt cunteyed
  cuntfuck cuntfucker cuntlick cuntlicker cuntlicking cuntsucker currymuncher cyberslimer dago
  dammit damn damnit darkey darki darkie datnigga deaf+dumb+and deafmute deapthroat deepthroat
  defect+birth defective+mental deliriou delivery+boy delivery+girl demented desk+man+a
  diaper+head diaperhead dick dickbrain dickforbrain dickhead dickles dickless dicklick dicklicker
  dickman dickmen dickwad dickweed dildo dingleberri dingleberry dipshit disabiliti+afflicted+with
  disabiliti+suffer+from disabiliti+suffering+from disability+afflicted+with+a
  disability+suffering+from+a dix dixiedik dixiedike dixiedyk dixiedyke doctor+lady doggiestyl
  doggiestyle doggystyl doggystyle doodoo doorman doormen doorwoman doorwomen dothead dragqueen
  dragqween dripdick dudely dumbas dumbass dumbbitch dumbfuck dune+coon dyefli dyefly dyke
  dyslexic dystrophy+muscular+suffer+from easyslut eatball eatm eatme eatpussi eatpussy englishmen
  epileptic eskimo executrix exkwew facefucker faec faece fag fagging faggot fagot family+burden
  fannyfucker fart farted farti farting farty fastfuck fatas fatass fatfuck fatfucker fckcum felch
  felcher felching fellatio fellow feltch feltcher feltching feminin femininity fingerfuck
  fingerfucked fingerfucker fingerfucking fireman firemen firewoman firewomen fisherman fishermen
  fisherwoman fisherwomen fister fistfuck fistfucked fistfucker fistfucking fisting flydi flydie
  flydy flydye footfuck footfucker footlicker foreman foremen forewoman forewomen fort+man+the
  freakfuck freakyfucker freefuck frenchmen freshman freshmen freshwoman freshwomen
  friend+best+man fubar fuc fucck fuck fucka fuckabl fuckable fuckbag fuckbook fuckbuddi fuckbuddy
  fucked fuckedup fucker fuckfac fuckface fuckfest fuckfreak fuckfriend fuckhead fuckher fuckin
  fuckina fucking fuckingbitch fuckinnut fuckinright fuckit fuckknob fuckm fuckme fuckmehard
  fuckmonkey fuckoff fuckpig fucktard fuckwhor fuckwhore fuckyou fudgepacker fugli fugly fuk
  funfuck fuuck gable gangbang gangbanged gangbanger gangsta garbageman garbagemen garbagewoman
  garbagewomen gator+bait gatorbait gaymuthafuckinwhor gaymuthafuckinwhore gaysex
  genetically+female genetically+male gent getiton getting+restles+nativ+are gimp gippo gipsy
  girlish girly givehead glazeddonut godammit goddamit goddammit goddamn goddamne goddamned
  goddamnit goddamnmuthafucker goldenshower golliwog gonorrehea gook gook+ey gook+eye gookey
  gookeye gooki gooky gotohell goy goyim goyum greaseball groid growing+restles+nativ+are gub
  gubba guinea+swamp gummer guy gwailo gweilo gyopo gyp gyppi gyppie gyppo gyppy gypsy hairyback
  half+cast halfbreed halfcast halfcaste handicapped handicapped+parking handjob handyman handymen
  handywoman handywomen hangman hangmen hangwoman hangwomen hardon hare+lip harelip harelipped
  head+dot headfuck heb hebe heeb henchman henchmen henchwoman henchwomen hermaphrodite
  hermaphrodite+pseudo hermaphroditic hermaphroditic+pseudo heshe hindoo hiscock hitlerism
  hitlerist hodgi hodgie hoe holestuffer homo homobanger homosexual homosexual+agenda
  homosexual+couple homosexual+lifestyle homosexual+marriage homosexual+relation honker honkey
  honki honkie honky hooter hor hore horis horney horniest horseshit hosejob hostes hostess
  hotdamn hotpussi hotpussy hottotrot hour+man housemaid housewife housewife+average housewiv
  hussi hussy hymi hymie hymy iblowu ikeymo ikw ikwe indian+give indian+giver indian+red
  industrial+man infantile+paralysi injun insane insanely insanity insest insurance+man
  insurance+men insurance+woman insurance+women intellectual+disabiliti+afflicted+with
  intellectual+disabiliti+suffer+from intellectual+disabiliti+suffering+from
  intellectual+disability+afflicted+with+a intellectual+disability+suffering+from+an
  intellectual+issu+ha intellectually+disabled intellectually+disabled+people intheas intheass
  inthebuff jackas jackass jackoff jackshit janitres janitress jap japcrap japi japie japy jebu
  jebus jerkoff jesuschrist jewboy jewed jewes jewess jiga jigaboo jigarooni jigg jigga jiggabo
  jiggas jiggi jiggy jijjiboo jimfish jism jiz jizim jizjuic jizjuice jizm jizz jizzim jizzum
  jockey+camel juggalo jungle+bunni jungle+bunny junglebunni junglebunny junki junkie kacap kacapa
  kaffer kaffir kaffr kaffre kafir kanak kanake katsap khokhol kigger kik kike kimchi kissas
  kissass klansman klansmen klanswoman klanswomen kondum krap krappi krappy kraut kuffar kumbubbl
  kumbubble kumbullb kumbullbe kumming kunilingu kunilingus kunnilingu kunnilingus kunt kwai+lo
  kyk kyke kyopo lad ladylike lame land+man+the+of lawyer+woman layman laymen laywoman laywomen
  leading+lady lesbain lesbayn lesbin lesbo letter+man+of lez lezb lezbe lezbefriend lezbo lezz
  lezzo libtard lickm lickme lifestyle+gay like+man+a limi limpdick livesex loony loony+bin
  lovebon lovebone lovegoo lovegun lovejuic lovejuice lovemuscl lovemuscle lovepistol loverocket
  lowliv lubejob lubra luckycammelto luckycammeltoe lunacy lunatic mabuno mad+man mad+men madhouse
  madman madmen mahbuno mailman mailmen mailwoman mailwomen male+she mam manhater manhour maniac
  manic mankind manlines manly manmade manned manpast manpaste manpower mansized+task marksman
  marksmen markswoman markswomen mastabat mastabate mastabater masterbat masterbate mastrabator
  masturbat masturbate masturbating mattressprinces mattressprincess mau+mau maumau meatbeatter
  meatrack mental mental+case mentally+ill mgger mggor middleman middlemen middlewoman middlewomen
  milf milkman milkmen milkwoman milkwomen milv modern+man mofo moki moneyshot mongoloid
  monkey+porch mooncricket moron moronic moskal mosshead mothafuck mothafucka mothafuckaz
  mothafucked mothafucker mothafuckin mothafucking motherfuck motherfucked motherfucker
  motherfuckin motherfucking motherlovebon motherlovebone muffdiv muffdive muffdiver muffindiver
  mufflikcer mulatto multiple+sclerosi+suffer+from multiple+sclerosi+victim
  multiple+sclerosi+victim+of muncher+curry mzungus nastybitch nastyho nastyslut nastywhor
  nastywhore negr negre negres negress negro negroid newsman newsmen newspaperman newspapermen
  newspaperwoman newspaperwomen newswoman newswomen nig nigar niger nigett nigette nigg nigga
  niggah niggar niggaracci niggarded niggarding niggardliness niggardlinesss niggas niggaz nigger
  nigger+sand niggerhead niggerhol niggerhole niggor niggres niggress nigguh niggur niglet nignog
  nigor nigr nigra nigre nigres nigress nittit nlgger nlggor nobleman noblemen noblewoman
  noblewomen nofuckingway nonwhite nookey nooki nookie nutfucker office+girl olympian+special
  ontherag operation+change+sex orgasim oriental own+man packer+fudge painter+woman paki
  palesimian pancake+fac pancake+face paraplegic pecker peckerwood pedo peehol peehole peepe
  peepee peepshpw peni5 perv phon+man+the phuk phuked phuking phukked phukking phungki phungky
  phuq pi55 picaninni picaninny piccaninni piccaninny pickaninni pickaninny pikey piki piky
  pillow+biter pimp pimped pimper pimpjuic pimpjuice pimpsimp pinay pindick pinoy pis piss pissed
  pisser pisshead pissin pissing pissoff pocahonta pocketpool poetes polack policeman policemen
  policewoman policewomen pommi pommie pommie+grant pommy poo poof poofta poofter poon poontang
  poop pooper pooping poorwhitetrash popimp porch+monki porch+monky porchmonkey pornking
  pornprinces pornprincess postman postmen postwoman postwomen pow+wow powwow prairie+nigger
  preference+sexual pric prick prickhead pseudohermaphrodite pseudohermaphroditic psychopathology
  psychosi+suffer+from psychosi+victim+of psychotic pu55i pu55y pubiclic pubiclice pudboy puddboy
  puntang purinapricnes purinapricness pusi puss pussie pussy pussyeater pussyfucker pussylicker
  pussylip pussylover pussypounder pusy quadriplegic quashi quashie queef quim ra8 raghead
  railwayman raper rearentri rearentry redskin reesti reestie relationship+homosexual rentafuck
  repairman repairmen repairwoman repairwomen restles+nativ+are restricted+wheelchair+to+a retard
  retarded rimjob robber+bum round+ey round+eye roundey roundeye russki russkie sadi sadom sal+man
  sal+men salaryman salarymen salarywoman salarywomen salesladi saleslady salesman salesmen
  saleswoman saleswomen samckdaddi samckdaddy sandnigger schizo schizophrenia+afflicted+with
  schizophrenia+suffer+from schizophrenia+suffering+from schizophrenic schlong schvarts schvartse
  schvartsen schwartzen science+men+of screwyou senile serviceman servicemen servicewoman
  servicewomen sexchange sexed sexfarm sexhound sexing sexkitten sexpot sexslav sexslave sextogo
  sexwhor sexwhore sexymoma sexyslim shaggin shagging shat shawtypimp sheeney sheeni shehe shemale
  shhit shiksa shit shitcan shitdick shite shiteater shited shitfac shitface shitfaced shitfit
  shitforbrain shitfuck shitfucker shitfull shithapen shithappen shithead shithous shithouse
  shiting shitlist shitola shitoutofluck shitstain shitted shitter shitti shitting shitty shlomo
  short+bu shortfuck showman showmen showwoman showwomen shylock shyster sissi sixsixsix
  sixtyniner sized+task+man skank skankbitch skankfuck skanki skankwhor skankwhore skanky
  skankybitch skankywhor skankywhore skinflut skinflute skum skumbag skw skwa skwe slantey
  slanteye slanti slanty sleezebag sleezeball slideitin slimeball slimebucket slopehead slopi slut
  slutt slutti slutting slutty slutwear slutwhor slutwhore smackthemonkey snatchpatch snownigger
  sociopath sodomi sodomis sodomise sodomite sodomiz sodomize sodomy sonofabitch sonofbitch sooti
  spaceman spacemen spacewoman spacewomen spaghettibender spaghettinigger spankthemonkey spastic
  spaz spearchucker special+olympic+athlet spermacid spermacide spermbag spermhearder spermherder
  spic spick spigotti spigotty spik spokesman spokesmen spokeswoman spokeswomen spoog spooge
  sportsman sportsmen sportswoman sportswomen spunki sqeh squarehead squinti stammering statesman
  statesman+like statesmanlike stateswoman stewardes stewardess stockman street+man+the+in
  stripclub stroke+victim stuinti stuinty stupidfuck stupidfucker stutterer successful+suicide
  suckdick suckm suckme suckmyas suckmyass suckmydick suckmytit suckoff suffer+from+aid
  suffer+from+md suffer+injuri+from suffer+injury+from+an suffer+polio+from suffering+from+aid
  suffering+injuri+from suffering+injury+from+an suffering+multiple+sclerosi+from
  suffering+polio+from suffering+polio+from+a suffering+psychosi+from suffering+stroke+from+a
  suicide+commit surrender+cheese+eating+monkey surrender+cheese+eating+monki
  surrender+cheese+eating+monky swalow syndrome+down tacohead tarbabi tarbaby tard tax+man
  thicklip thirdey thirdeye timber+nigger timbernigger tit titbitnippli titbitnipply titfuck
  titfucker titfuckin titjob titlicker titlover titti tittie titty tongethruster tonguethrust
  tonguetramp tosser towel+head towelhead tradesman+entrance trailertrash tranni trannie tranny
  transgender transgendered transgenderism transvestit transvestite triplex tunneloflov
  tunneloflove turd twat twink twinki twinkie twobitwhor twobitwhore unfuckabl unfuckable unmanly
  unmanned unmenly unwomanly unwomenly upskirt uptheas uptheass upthebutt usherette vibrater
  victim+aid victim+aid+of victim+injuri+of victim+injury+of+an victim+polio+of victim+stroke+of+a
  virginbreaker waitres waitress wank wanker wanking watchman watchmen watchwoman watchwomen
  weatherman weathermen weatherwoman weatherwomen weeni weenie weewe weewee wetb wetback wetspot
  whacker whash wheelchair+bound wheelchair+bound+to+a wheelchair+confined+to+a whigger
  whiskeydick whiskydick white+non white+trash whitenigger whitetrash whitey whiti whity whop whor
  whore whorefucker whorehous whorehouse wifebeater wigga wiggas wigger williewanker wog
  woman+born+a woman+own woman+sal women+sal women+show wop working+man working+woman workman
  workmen workwoman workwomen world+man+the+of wtf wus wuss wuzzi wuzzie xkw xkwe yarpi yarpie
  yarpy yellowman yellowmen yid zigabo zipperhead
`

/** And so has each that differs by a dash or an apostrophe. */
export const speakingDashed = `
  actor bedlam boy dud dude enough+man gal gentleman gentlemen girl host janitor ladi lady man men
  nut psycho steward waiter woman women
`
