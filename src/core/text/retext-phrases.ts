/** Written by `npm run docs` from the phrases of retext-equality and retext-profanities. */

/**
 * The phrases that the plugins tell of, profanities by how sure the plugin is: ids with their phrases,
 * the id alone where that is the phrase.
 */
export const retextPhrases = {
  equality: `
  ablebodied; actor-actress: actress, actor; actors-actresses: actresses, actors; add: ADD, adhd,
  a.d.d., a.d.h.d.; addict: addict, junkie; addicts: addicts, junkies; aids-victim: suffering from
  aids, suffer from aids, suffers from aids, afflicted with aids, victim of aids, aids victim;
  aircrewwoman-airman: aircrewwoman, aircrew woman, aircrewman, airman; aircrewwomen-airmen:
  aircrewwomen, aircrew women, aircrewmen, airmen; alcoholic: alcoholic, alcohol abuser;
  alderman-alderwoman: alderwoman, alderman; aldermen-alderwomen: alderwomen, aldermen;
  alumna-alumnus: alumna, alumnus; alumnae-alumni: alumnae, alumni; amputee; ancient-man: ancient
  man; assemblyman-assemblywoman: assemblywoman, assemblyman; asylum; aunt-uncle: kinswoman, aunt,
  kinsman, uncle; aunts-uncles: kinswomen, aunts, kinsmen, uncles; authoress; average-housewife:
  average housewife; average-man: average man; average-working-man: average working man; aviatrix;
  barren; basically; bathroom-bill: bathroom bill; bedlam: bedlam, madhouse, loony bin; bi; binge;
  bipolar; birth-defect: birth defect; blackhat; blacklist: blacklist, black list; blacklisted;
  blacklisting; bogeyman-bogeywoman: bogeywoman, bogeyman; bogieman-bogiewoman: bogiewoman,
  bogieman; bogiemen-bogiewomen: bogiewomen, bogiemen; bondsman-bondswoman: bondswoman, bondsman;
  bondsmen-bondswomen: bondswomen, bondsmen; bony: anorexic, bony; boogeyman-boogeywoman:
  boogeywoman, boogeyman; boogieman-boogiewoman: boogiewoman, boogieman; boogiemen-boogiewomen:
  boogiewomen, boogiemen; born-a-man: biologically male, born a man, genetically male;
  born-a-woman: biologically female, born a woman, genetically female; boy-girl: girl, boy;
  boyfriend-girlfriend: girlfriend, boyfriend; boyfriends-girlfriends: girlfriends, boyfriends;
  boyhood-girlhood: girlhood, boyhood; boyish-girly: girly, girlish, boyish; bride-groom: bride,
  groom; brother-sister: sister, brother; brotherhood-of-man: brotherhood of man;
  brotherhood-sisterhood: sisterhood, brotherhood; brothers-sisters: sisters, brothers; buckteeth:
  bucktoothed, buckteeth; bugreport; calendar-girl: calendar girl; call-girl: call girl;
  cameraman-camerawoman: camerawoman, cameraman; cameramen-camerawomen: camerawomen, cameramen;
  cattleman-cattlewoman: cattlewoman, cattleman; cattlemen-cattlewomen: cattlewomen, cattlemen;
  caveman-cavewoman: cavewoman, caveman; cavemen-cavewomen: cavewomen, cavemen;
  chairman-chairwoman: chairwoman, chairman; chairmen-chairwomen: chairwomen, chairmen;
  chick-cop-policeman: policewoman, policeman, chick cop; churchman; clearly;
  clergyman-clergywoman: clergywoman, clergyman; clergymen-clergywomen: clergywomen, clergymen;
  commit-suicide: commit suicide, complete suicide, successful suicide; committed-suicide:
  committed suicide, completed suicide; committee-man-committee-woman: committee woman, committee
  man; common-girl-common-man: common girl, common man; congressman-congresswoman: congresswoman,
  congressman; congressmen-congresswomen: congresswomen, congressmen; councilman-councilwoman:
  councilwoman, councilman; councilmen-councilwomen: councilwomen, councilmen;
  countryman-countrywoman: countrywoman, countryman; countrymen-countrywomen: countrywomen,
  countrymen; cowboy-cowgirl: cowgirl, cowboy; cowboys-cowgirls: cowgirls, cowboys; cretin;
  dad-mom: mama, mother, mom, mum, momma, mommy, papa, father, dad, pop, daddy; dads-moms: mamas,
  mothers, moms, mums, mommas, mommies, papas, fathers, dads, daddies; daft; dame-lord: dame,
  lord; dames-lords: dames, lords; daughter-son: daughter, son; daughters-sons: daughters, sons;
  deaf-to: blind to, blind eye to, blinded by, deaf to, deaf ear to, deafened by; deafmute: deaf
  and dumb, deafmute; delivery-boy-delivery-girl: delivery girl, delivery boy; depressed;
  doorman-doorwoman: doorwoman, doorman; doormen-doorwomen: doorwomen, doormen; downs-syndrome:
  downs syndrome; dumb; dummy: dummyvariable, dummyvalue, dummyobject, dummy; dwarf: vertically
  challenged, midget, small person, dwarf; dyslexic; easy: easy, easily; english-master: english
  master; englishmen; epileptic; eskimo; eskimos; everyone-knows: everyone knows; executrix; fag:
  fag, faggot, dyke, homo, sodomite; failed-suicide: failed suicide, failed attempt, suicide
  failure; family-burden: family burden; father-of-*: father of *; father-tongue-mother-tongue:
  mother tongue, father tongue; fatherland-motherland: motherland, fatherland; fellowship;
  females-males: females, males; feminin-manly: feminin, dudely, manly; femininity-manliness:
  femininity, manliness; fireman-firewoman: firewoman, fireman; firemen-firewomen: firewomen,
  firemen; fisherman-fisherwoman: fisherwoman, fisherman; fishermen-fisherwomen: fisherwomen,
  fishermen; forefather-foremother: foremother, forefather; forefathers-foremothers: foremothers,
  forefathers; foreman-forewoman: forewoman, foreman; foremen-forewomen: forewomen, foremen;
  founding-father: founding father; frenchmen; freshman: freshman, freshwoman;
  freshmen-freshwomen: freshwomen, freshmen; gal-guy: babe, woman, gal, lady, bimbo, chick, guy,
  lad, fellow, dude, bro, gentleman; gals-man: women, girls, gals, ladies, man, boys, men, guys,
  dudes, gents, gentlemen; garbageman-garbagewoman: garbagewoman, garbageman;
  garbagemen-garbagewomen: garbagewomen, garbagemen; gay-agenda: gay agenda, homosexual agenda;
  gay-lifestyle: gay lifestyle, homosexual lifestyle; gay-rights: special rights, gay rights;
  gender-pronoun: preferred pronoun, preferred pronouns, gender pronoun, gender pronouns; ghetto;
  gimp: cripple, crippled, gimp; godfather-godmother: godmother, patroness, godfather; goy: goyim,
  goy, goyum; gramps-granny: granny, grandma, grandmother, grandpappy, granddaddy, gramps,
  grandpa, grandfather; granddaughter-grandson: granddaughter, grandson; granddaughters-grandsons:
  granddaughters, grandsons; grandfather-clause: grandfather clause, grandfather policy;
  grandfathered; grandfathering; grandfathers-grandmothers: grandmothers, grandfathers; gyp:
  gyppo, gypsy, gyp, Gipsy; handicapped; handicapped-parking: handicapped parking;
  handyman-handywoman: handywoman, craftswoman, handyman, craftsman; handymen-handywomen:
  handywomen, craftswomen, handymen, craftsmen; hang: hang, hanged; hangman-hangwoman: hangwoman,
  hangman; hangmen-hangwomen: hangwomen, hangmen; harelip: harelip, hare lip; harelipped:
  harelipped, cleftlipped; he-she: she, he, she'd, he'd, she'll, he'll, she's, he's;
  hearing-impaired: hearing impaired, hearing impairment; henchman-henchwoman: henchwoman,
  henchman; henchmen-henchwomen: henchwomen, henchmen; her-him: her, hers, him, his;
  hermaphrodite: hermaphrodite, pseudohermaphrodite, pseudo hermaphrodite; hermaphroditic:
  hermaphroditic, pseudohermaphroditic, pseudo hermaphroditic; hero-heroine: heroine, hero;
  heroes-heroines: heroines, heroes; herself-himself: herself, himself; heshe: shemale, she male,
  heshe, shehe; homosexual; homosexual-couple: homosexual couple; homosexual-marriage: homosexual
  marriage; homosexual-relations: homosexual relations, homosexual relationship; host-hostess:
  hostess, host; hostesses-hosts: hostesses, hosts; housemaid; housewife; housewives;
  husband-wife: wife, husband; husbands-wives: wives, husbands; hymie: hymie, shlomo, shyster;
  idiot: idiot, feebleminded, feeble minded, imbecile; indian-country: Indian country;
  indian-give: indian give, indian giver; industrial-man: industrial man; insanely; insomnia;
  insomniac; insomniacs; insurance-man-insurance-woman: insurance woman, insurance man;
  insurance-men-insurance-women: insurance women, insurance men; intellectually-disabled-people:
  intellectually disabled people; intellectually-disabled: intellectually disabled, has
  intellectual issues, suffers from intellectual disabilities, suffering from intellectual
  disabilities, suffering from an intellectual disability, afflicted with intellectual
  disabilities, afflicted with a intellectual disability; invalid: disabled, invalid; islamist;
  islamists; janitor-janitress: cleaning lady, cleaning girl, cleaning woman, janitress, cleaning
  man, cleaning boy, janitor; janitors-janitresses: cleaning ladies, cleaning girls, janitresses,
  cleaning men, janitors; japs; journeyman-journeywoman: journeywoman, journeyman;
  journeymen-journeywomen: journeywomen, journeymen; just; king-queen: empress, queen, emperor,
  king; kingmaker-queenmaker: queenmaker, kingmaker; kings-queens: empresses, queens, emperors,
  kings; kingsize-queensize: queensize, kingsize; lady-doctor: lady doctor; ladylike; lame;
  landladies-landlords: landladies, landlords; landlady-landlord: landlady, landlord; latino:
  latino, latina; layman-laywoman: laywoman, layman; laymen-laywomen: laywomen, laymen;
  leading-lady: leading lady; learning-disabled: learning disabled; libtard: fucktard, libtard,
  contard; like-a-man: like a man; long-time-no-see: long time no hear, long time no see; madman:
  madman, mad man; madmen: madmen, mad men; maiden; maiden-flight: maiden flight; maiden-name:
  maiden name; maiden-race: maiden race; maiden-speech: maiden speech; maiden-voyage: maiden
  voyage; make-*-great-again: make * great again, make * * great again, make * * * great again,
  make * * * * great again, make * * * * * great again; man-a-desk: man a desk; man-enough: man
  enough; man-in-the-street: man in the street; man-of-action: man of action; man-of-letters: man
  of letters; man-of-the-land: man of the land; man-of-the-world: man of the world; man-the-booth:
  man the booth; man-the-fort: man the fort; man-the-phones: man the phones; manhood-womanhood:
  womanhood, masculinity, manhood; manhour: manhour, man hour; manhours: manhours, man hours;
  maniac; manic: suffers from schizophrenia, suffering from schizophrenia, afflicted with
  schizophrenia, manic; mankind; manmade; manned; manpower; mans-best-friend: mans best friend;
  mansized-task: mansized task, man sized task; marksman-markswoman: markswoman, marksman;
  marksmen-markswomen: markswomen, marksmen; master; master-key: master key, master copy;
  master-of-ceremonies: master of ceremonies; master-plan: master plan; master-the-art: master the
  art; masterful; mastermind; masterpiece; masterplan; masters; masterstroke; maternal-paternal:
  maternal, paternal, fraternal; maternity-paternity: maternity, paternity; men-of-science: men of
  science; middleman-middlewoman: middlewoman, middleman; middlemen-middlewomen: middlewomen,
  middlemen; midwife; milkman-milkwoman: milkwoman, milkman; milkmen-milkwomen: milkwomen,
  milkmen; moan: bitch, moan; moaning: bitching, moaning; modern-man: modern man; mongoloid;
  motherly; mrs-: miss., mrs.; multiple-sclerosis-victim: suffers from multiple sclerosis,
  suffering from multiple sclerosis, victim of multiple sclerosis, multiple sclerosis victim,
  afflicted with multiple sclerosis; natives-are-restless: natives are restless, natives are
  becoming restless, natives are getting restless, natives are growing restless; nephew-niece:
  niece, nephew; nephews-nieces: nieces, nephews; newsman-newswoman: newswoman, newspaperwoman,
  anchorwoman, newsman, newspaperman, anchorman; newsmen-newswomen: newswomen, newspaperwomen,
  anchorwomen, newsmen, newspapermen, anchormen; no-mans-land: no mans land; nobleman-noblewoman:
  noblewoman, nobleman; noblemen-noblewomen: noblewomen, noblemen; nonwhite: nonwhite, non white;
  nuts: moron, batshit, psycho, crazy, delirious, insane, insanity, loony, lunacy, lunatic,
  mentally ill, psychopathology, mental defective, moronic, nuts, mental case, mental; obvious:
  obvious, obviously; ocd: neurotic, ocd, o.c.d, o.c.d.; of-course: of course; off-reserve: jump
  the reservation, off reserve, off the reservation; office-girls: office girls;
  ombudsman-ombudswoman: ombudswoman, ombudsman; ombudsmen-ombudswomen: ombudswomen, ombudsmen;
  on-the-warpath: circle the wagons, on the warpath; oneupmanship; oriental; orientals;
  own-man-own-woman: own woman, own man; panic-attack: panic attack; paraplegic; pinoys: pinoys,
  pinays; poetess; policemen-policewomen: policewomen, policemen; postman-postwoman: postwoman,
  mailwoman, postman, mailman; postmen-postwomen: postwomen, mailwomen, postmen, mailmen; powwow:
  pow wow, powwow; prince-princess: princess, prince; princes-princesses: princesses, princes;
  psychotic: psychotic, suffers from psychosis, suffering from psychosis, afflicted with
  psychosis, victim of psychosis; pull-the-trigger: pull the trigger; quadriplegic; railwayman;
  redskin: redskin, red indian, pocahontas; redskins: redskins, red indians; rehab-center: rehab
  center, detox center; rehab: rehab, detox; repairman-repairwoman: repairwoman, repairman;
  repairmen-repairwomen: repairwomen, repairmen; retard: retard, retarded, short bus; retards;
  salaryman-salarywoman: businesswoman, salarywoman, businessman, salaryman;
  salarymen-salarywomen: businesswomen, salarywomen, career girl, career woman, businessmen,
  salarymen; saleslady-salesman: saleswoman, sales woman, saleslady, salesman, sales man;
  salesmen-saleswomen: saleswomen, sales women, salesladies, salesmen, sales men;
  sandman-sandwoman: sandwoman, sandman; sandmen-sandwomen: sandwomen, sandmen; sane;
  sanity-check: sanity check; savage: primitive, savage, stone age; schizo: schizophrenic, schizo;
  senile: demented, senile; serviceman-servicewoman: servicewoman, serviceman;
  servicemen-servicewomen: servicewomen, servicemen; sex-change-operation: sex change operation;
  sexchange: sexchange, sex change; sexual-preference: sexual preference; showman-showwoman:
  showwoman, showman; showmen-showwomen: showwomen, show women, showmen; simple: simple, simply;
  slave; slaves; sociopath; sociopaths; sophisticated-culture: sophisticated culture;
  sophisticated-technology: sophisticated technology; spaceman-spacewoman: spacewoman, spaceman;
  spacemen-spacewomen: spacewomen, spacemen; spade; spastic; spaz; special-olympians: special
  olympians, special olympic athletes; special: challenged, diffability, differently abled,
  handicapable, special, special needs, specially abled; spokesman-spokeswoman: spokeswoman,
  spokesman; spokesmen-spokeswomen: spokeswomen, spokesmen; sportsman-sportswoman: sportswoman,
  sportsman; sportsmanlike; sportsmanship; sportsmen-sportswomen: sportswomen, sportsmen;
  stammering; statesman-stateswoman: stateswoman, statesman; statesmanlike: statesmanlike,
  statesman like; stepbrother-stepsister: stepsister, stepbrother; stepbrothers-stepsisters:
  stepsisters, stepbrothers; stepdad-stepmom: stepmom, stepmother, stepdad, stepfather;
  stepfathers-stepmothers: stepmothers, stepfathers; steward-stewardess: stewardess, steward;
  stewardesses-stewards: stewardesses, stewards; stockman; straightforward: straight forward,
  straightforward, straight forwardly, straightforwardly; stroke-victim: stroke victim, suffering
  from a stroke, victim of a stroke; stutterer; suffers-from-disabilities: suffers from
  disabilities, suffering from disabilities, suffering from a disability, afflicted with
  disabilities, afflicted with a disability; suffers-from-md: suffers from muscular dystrophy,
  afflicted with muscular dystrophy, suffers from MD, afflicted with MD; suicide-note: suicide
  note; suicide-pact: suicide epidemic, epidemic of suicides, suicide pact; superman-superwoman:
  superwoman, superman; supermen-superwomen: superwomen, supermen; tax-man: tax man;
  too-many-chiefs: too many chiefs; totem: animal spirit, dream catcher, spirit animal, totem;
  tourettes-syndrome: tourettes syndrome, tourettes disorder; towel-heads: towel heads;
  tradesmans-entrance: tradesmans entrance; tranny; transgendered; transgenderism; transgenders;
  transvestite; tribe; unmanly-unwomanly: unwomanly, unwomenly, unmanly, unmenly; unmanned;
  usherette; victim-of-an-injury: suffer from an injury, suffers from an injury, suffering from an
  injury, afflicted with an injury, victim of an injury; victim-of-injuries: suffer from injuries,
  suffers from injuries, suffering from injuries, afflicted with injuries, victim of injuries;
  victim-of-polio: infantile paralysis, suffers from polio, suffering from polio, suffering from a
  polio, afflicted with polio, afflicted with a polio, victim of polio; wacko: stupid, simpleton,
  wacko, whacko, low iq; waiter-waitress: waitress, waiter; waiters-waitresses: waitresses,
  waiters; watchman-watchwoman: watchwoman, watchman; watchmen-watchwomen: watchwomen, watchmen;
  weatherman-weatherwoman: weatherwoman, weatherman; weathermen-weatherwomen: weatherwomen,
  weathermen; wheelchair-bound: confined to a wheelchair, bound to a wheelchair, restricted to a
  wheelchair, wheelchair bound; whitehat; whitelist: whitelist, white list; whitelisted;
  whitelisting; widow-widower: widow, widows, widower, widowers; wifebeater: wife beater,
  wifebeater; woman-lawyer: woman lawyer; woman-painter: woman painter; working-wife: working
  mother, working wife; workman-workwoman: workwoman, working woman, workman, working man;
  workmanship; workmen-workwomen: workwomen, workmen
`,
  sure: `
  abeed; abeeds; africoon; africoons; alligator-bait: alligator bait; alligator-baits: alligator
  baits; alligatorbait; alligatorbaits; analannie; analannies; arabush; arabushes; arabushs;
  argie; argies; armo; armos; arse; arse-bandit: arse bandit; arse-bandits: arse bandits;
  arsehole; arseholes; arses; ass; assbagger; assbaggers; assblaster; assblasters; assclown;
  assclowns; asscowboy; asscowboys; asses; assfuck; assfucker; assfuckers; assfucks; asshat;
  asshats; asshole; assholes; asshore; asshores; assjockey; assjockeys; asskiss; asskisser;
  asskissers; asskisses; assklown; assklowns; asslick; asslicker; asslickers; asslicks; asslover;
  asslovers; assman; assmen; assmonkey; assmonkeys; assmunch; assmuncher; assmunchers; assmunches;
  asspacker; asspackers; asspirate; asspirates; asspuppies; asspuppy; assranger; assrangers;
  asswhore; asswhores; asswipe; asswipes; backdoorman; backdoormen; badfuck; badfucks; balllicker;
  balllickers; barelylegal; barelylegals; barf; barface; barfaces; barfface; barffaces; barves;
  batty-boy: batty boy; batty-boys: batty boys; bazongas; bazongases; bazoom; bazooms; beanbag;
  beanbags; beaner; beaners; beaney; beaneys; beatoff; beatoffs; beatyourmeat; beatyourmeats;
  biatch; biatches; bigass; bigasses; bigbastard; bigbastards; bigbutt; bigbutts; bitcher;
  bitchers; bitchez; bitchezs; bitchies; bitchin; bitching; bitchings; bitchins; bitchslap;
  bitchslaps; bitchy; biteme; bitemes; blowjob; blowjobs; bluegum; bluegums; boang; boangs; boch;
  boche; boches; bogan; bogans; bohunk; bohunks; bollick; bollicks; bollock; bollocks; boner;
  boners; bong; bongs; boobies; booby; boodies; boody; boong; boonga; boongas; boongases; boongs;
  boonie; boonies; boony; booties; bootlip; bootlips; booty; bootycall; bootycalls; bosch; bosche;
  bosches; boschs; brea5t; brea5ts; breastjob; breastjobs; breastlover; breastlovers; breastman;
  breastmen; buddhahead; buddhaheads; bufter; bufters; bufties; bufty; bugger; buggered;
  buggereds; buggeries; buggers; buggery; bule; bules; bullcrap; bullcraps; bulldike; bulldikes;
  bulldyke; bulldykes; bullshit; bullshits; bum-boy: bum boy; bum-boys: bum boys; bum-chum: bum
  chum; bum-chums: bum chums; bum-robber: bum robber; bum-robbers: bum robbers; bumblefuck;
  bumblefucks; bumfuck; bumfucks; bung; bunga; bungas; bungases; bunghole; bungholes; bungs;
  burr-head: burr head; burr-heads: burr heads; burrhead; burrheads; butchbabe; butchbabes;
  butchdike; butchdikes; butchdyke; butchdykes; buttbang; buttbangs; buttface; buttfaces;
  buttfuck; buttfucker; buttfuckers; buttfucks; butthead; buttheads; buttman; buttmen; buttmunch;
  buttmuncher; buttmunchers; buttmunches; buttpirate; buttpirates; buttstain; buttstains; byatch;
  byatches; cacker; cackers; camel-jockey: camel jockey; camel-jockeys: camel jockeys;
  cameljockey; cameljockeys; cameltoe; cameltoes; carpetmuncher; carpetmunchers; carruth;
  carruths; chav; chavs; cheese-eating-surrender-monkey: cheese eating surrender monkey;
  cheese-eating-surrender-monkeys: cheese eating surrender monkeys;
  cheese-eating-surrender-monkies: cheese eating surrender monkies; cheese-eating-surrender-monky:
  cheese eating surrender monky; cheeseeating-surrender-monkey: cheeseeating surrender monkey;
  cheeseeating-surrender-monkeys: cheeseeating surrender monkeys; cheeseeating-surrender-monkies:
  cheeseeating surrender monkies; cheeseeating-surrender-monky: cheeseeating surrender monky;
  cheesehead; cheeseheads; cherrypopper; cherrypoppers; chi-chi-man: chi chi man; chi-chi-men: chi
  chi men; chickslick; chickslicks; china-swede: china swede; china-swedes: china swedes;
  chinaman; chinamen; chinaswede; chinaswedes; ching-chong: ching chong; ching-chongs: ching
  chongs; chingchong; chingchongs; chink; chinkies; chinks; chinky; choad; choads; chode; chodes;
  chonkies; chonky; chonkys; christ-killer: christ killer; christ-killers: christ killers; chug;
  chugs; chunger; chungers; chunkies; chunky; chunkys; clamdigger; clamdiggers; clamdiver;
  clamdivers; clansman; clansmen; clanswoman; clanswomen; clogwog; clogwogs; cockblock;
  cockblocker; cockblockers; cockblocks; cockcowboy; cockcowboys; cockfight; cockfights; cockhead;
  cockheads; cockies; cockknob; cockknobs; cocklicker; cocklickers; cocklover; cocklovers;
  cocknob; cocknobs; cockqueen; cockqueens; cockrider; cockriders; cocksman; cocksmen; cocksmith;
  cocksmiths; cocksmoker; cocksmokers; cocksucer; cocksucers; cocksuck; cocksucked; cocksuckeds;
  cocksucker; cocksuckers; cocksucking; cocksuckings; cocksucks; cocktease; cockteases; cocky;
  cohee; cohees; commie; commies; coolie; coolies; cooly; coon; coon-ass: coon ass; coon-asses:
  coon asses; coonass; coonasses; coondog; coondogs; coons; cornhole; cornholes; cracka; crackas;
  crackwhore; crackwhores; crap; crapola; crapolas; crapper; crappers; crappies; crappy; craps;
  crotchjockey; crotchjockeys; crotchmonkey; crotchmonkeys; crotchrot; crotchrots; cum; cumbubble;
  cumbubbles; cumfest; cumfests; cumjockey; cumjockeys; cumm; cummer; cummers; cumms; cumquat;
  cumquats; cumqueen; cumqueens; cums; cumshot; cumshots; cunn; cunns; cunntt; cunntts; cunt;
  cunteyed; cunteyeds; cuntfuck; cuntfucker; cuntfuckers; cuntfucks; cuntlick; cuntlicker;
  cuntlickers; cuntlicking; cuntlickings; cuntlicks; cunts; cuntsucker; cuntsuckers;
  curry-muncher: curry muncher; curry-munchers: curry munchers; currymuncher; currymunchers;
  cushi; cushis; cyberslimer; cyberslimers; dago; dagos; dahmer; dahmers; dammit; dammits; damnit;
  damnits; darkey; darkeys; darkie; darkies; darky; datnigga; datniggas; deapthroat; deapthroats;
  deepthroat; deepthroats; dego; degos; diaper-head: diaper head; diaper-heads: diaper heads;
  diaperhead; diaperheads; dickbrain; dickbrains; dickforbrain; dickforbrains; dickhead;
  dickheads; dickless; dicklesses; dicklick; dicklicker; dicklickers; dicklicks; dickman; dickmen;
  dickwad; dickwads; dickweed; dickweeds; diddle; diddles; dingleberries; dingleberry; dink;
  dinks; dipshit; dipshits; dipstick; dipsticks; dix; dixes; dixiedike; dixiedikes; dixiedyke;
  dixiedykes; doggiestyle; doggiestyles; doggystyle; doggystyles; dong; dongs; doodoo; doodoos;
  dope; dopes; dot-head: dot head; dot-heads: dot heads; dothead; dotheads; dragqueen; dragqueens;
  dragqween; dragqweens; dripdick; dripdicks; dumb; dumbass; dumbasses; dumbbitch; dumbbitches;
  dumbfuck; dumbfucks; dumbs; dune-coon: dune coon; dune-coons: dune coons; dyeflies; dyefly;
  easyslut; easysluts; eatball; eatballs; eatme; eatmes; eatpussies; eatpussy; eight-ball: eight
  ball; eight-balls: eight balls; ero; eros; esqua; esquas; evl; evls; exkwew; exkwews;
  facefucker; facefuckers; faece; faeces; fagging; faggings; faggot; faggots; fagot; fagots;
  fannyfucker; fannyfuckers; farties; farty; fastfuck; fastfucks; fatah; fatahs; fatass; fatasses;
  fatfuck; fatfucker; fatfuckers; fatfucks; fatso; fatsos; fckcum; fckcums; felch; felcher;
  felchers; felches; felching; felchings; fellatio; fellatios; feltch; feltcher; feltchers;
  feltches; feltching; feltchings; fingerfuck; fingerfucked; fingerfuckeds; fingerfucker;
  fingerfuckers; fingerfucking; fingerfuckings; fingerfucks; fister; fisters; fistfuck;
  fistfucked; fistfuckeds; fistfucker; fistfuckers; fistfucking; fistfuckings; fistfucks; fisting;
  fistings; flange; flanges; floo; floos; flydie; flydies; flydye; flydyes; fok; foks; footfuck;
  footfucker; footfuckers; footfucks; footlicker; footlickers; footstar; footstars; forni; fornis;
  freakfuck; freakfucks; freakyfucker; freakyfuckers; freefuck; freefucks; fu; fubar; fubars; fuc;
  fucck; fuccks; fuck; fucka; fuckable; fuckables; fuckas; fuckbag; fuckbags; fuckbook; fuckbooks;
  fuckbuddies; fuckbuddy; fucked; fuckeds; fuckedup; fuckedups; fucker; fuckers; fuckface;
  fuckfaces; fuckfest; fuckfests; fuckfreak; fuckfreaks; fuckfriend; fuckfriends; fuckhead;
  fuckheads; fuckher; fuckhers; fuckin; fuckina; fuckinas; fucking; fuckingbitch; fuckingbitches;
  fuckings; fuckinnut; fuckinnuts; fuckinright; fuckinrights; fuckins; fuckit; fuckits; fuckknob;
  fuckknobs; fuckme; fuckmehard; fuckmehards; fuckmes; fuckmonkey; fuckmonkeys; fuckoff; fuckoffs;
  fuckpig; fuckpigs; fucks; fucktard; fucktards; fuckwhore; fuckwhores; fuckyou; fuckyous; fucs;
  fudge-packer: fudge packer; fudge-packers: fudge packers; fudgepacker; fudgepackers; fuglies;
  fugly; fuk; fuks; funfuck; funfucks; fuuck; fuucks; gable; gables; gangbang; gangbanged;
  gangbangeds; gangbanger; gangbangers; gangbangs; gangsta; gangstas; gator-bait: gator bait;
  gator-baits: gator baits; gatorbait; gatorbaits; gaymuthafuckinwhore; gaymuthafuckinwhores;
  gaysex; gaysexes; geez; geezer; geezers; geezs; geni; genis; getiton; getitons; ginzo; ginzos;
  gipp; gippo; gippos; gipps; givehead; giveheads; glazeddonut; glazeddonuts; godammit; godammits;
  goddamit; goddamits; goddammit; goddammits; goddamn; goddamne; goddamned; goddamneds; goddamnes;
  goddamnit; goddamnits; goddamnmuthafucker; goddamnmuthafuckers; goddamns; goldenshower;
  goldenshowers; golliwog; golliwogs; gonorrehea; gonorreheas; gook; gook-eye: gook eye;
  gook-eyes: gook eyes; gookeye; gookeyes; gookies; gooks; gooky; gora; goras; gotohell;
  gotohells; greaseball; greaseballs; greaser; greasers; gringo; gringos; groid; groids; gub;
  gubba; gubbas; gubs; gummer; gummers; gwailo; gwailos; gweilo; gweilos; gyopo; gyopos; gyp;
  gyped; gypeds; gypo; gypos; gypp; gypped; gyppeds; gyppie; gyppies; gyppo; gyppos; gypps; gyppy;
  gyppys; gyps; gypsies; gypsy; gypsys; hadji; hadjis; hairyback; hairybacks; haji; hajis; hajji;
  hajjis; half-breed: half breed; half-breeds: half breeds; half-caste: half caste; half-castes:
  half castes; halfbreed; halfbreeds; halfcaste; halfcastes; handjob; handjobs; haole; haoles;
  hapa; hapas; hardon; hardons; headfuck; headfucks; hebe; hebes; heeb; heebs; hillbillies;
  hillbilly; hindoo; hindoos; hiscock; hiscocks; hitlerism; hitlerisms; hitlerist; hitlerists; ho;
  hobo; hobos; hodgie; hodgies; hoe; hoes; holestuffer; holestuffers; homo; homobanger;
  homobangers; homos; honger; hongers; honker; honkers; honkey; honkeys; honkie; honkies; honky;
  hooker; hookers; hooter; hooters; hore; hores; hori; horis; horises; hork; horks; horney;
  horneys; horniest; horniests; horseshit; horseshits; hos; hosejob; hosejobs; hoser; hosers;
  hotdamn; hotdamns; hotpussies; hotpussy; hottotrot; hottotrots; hussies; hussy; hymie; hymies;
  hymy; iblowu; iblowus; idiot; idiots; ikeymo; ikeymos; ikwe; ikwes; indon; indons; injun;
  injuns; insest; insests; intheass; intheasses; inthebuff; inthebuffs; jackass; jackasses;
  jackoff; jackoffs; jackshit; jackshits; jacktheripper; jacktherippers; jap; japcrap; japcraps;
  japie; japies; japs; japy; jebus; jebuses; jeez; jeezs; jerkoff; jerkoffs; jewboy; jewboys;
  jewed; jeweds; jewess; jewesses; jig; jiga; jigaboo; jigaboos; jigarooni; jigaroonis; jigas;
  jigg; jigga; jiggabo; jiggabos; jiggas; jiggases; jigger; jiggers; jiggies; jiggs; jiggy; jigs;
  jijjiboo; jijjiboos; jimfish; jism; jisms; jiz; jizim; jizims; jizjuice; jizjuices; jizm; jizms;
  jizs; jizz; jizzes; jizzim; jizzims; jizzum; jizzums; juggalo; juggalos; jungle-bunnies: jungle
  bunnies; jungle-bunny: jungle bunny; junglebunnies; junglebunny; kacap; kacapa; kacapas; kacaps;
  kaffer; kaffers; kaffir; kaffirs; kaffre; kaffres; kafir; kafirs; kanake; kanakes; katsap;
  katsaps; khokhol; khokhols; kigger; kiggers; kike; kikes; kimchi; kimchis; kissass; kissasses;
  kkk; kkks; klansman; klansmen; klanswoman; klanswomen; kondum; kondums; koon; koons; krap;
  krappies; krappy; kraps; kraut; krauts; kuffar; kuffars; kum; kumbubble; kumbubbles; kumbullbe;
  kumbullbes; kummer; kummers; kumming; kummings; kumquat; kumquats; kums; kunilingus;
  kunilinguses; kunnilingus; kunnilinguses; kunt; kunts; kushi; kushis; kwa; kwai-lo: kwai lo;
  kwai-los: kwai los; kwas; kyke; kykes; kyopo; kyopos; lebo; lebos; lesbain; lesbains; lesbayn;
  lesbayns; lesbin; lesbins; lesbo; lesbos; lez; lezbe; lezbefriend; lezbefriends; lezbes; lezbo;
  lezbos; lezs; lezz; lezzes; lezzo; lezzos; lickme; lickmes; limey; limeys; limies; limpdick;
  limpdicks; limy; livesex; livesexes; loadedgun; loadedguns; looser; loosers; loser; losers;
  lovebone; lovebones; lovegoo; lovegoos; lovegun; loveguns; lovejuice; lovejuices; lovemuscle;
  lovemuscles; lovepistol; lovepistols; loverocket; loverockets; lowlife; lowlives; lubejob;
  lubejobs; lubra; lubras; luckycammeltoe; luckycammeltoes; lugan; lugans; mabuno; mabunos;
  macaca; macacas; magicwand; magicwands; mahbuno; mahbunos; mam; mams; manhater; manhaters;
  manpaste; manpastes; mastabate; mastabater; mastabaters; mastabates; masterbate; masterbates;
  masterblaster; masterblasters; mastrabator; mastrabators; masturbate; masturbates; masturbating;
  masturbatings; mattressprincess; mattressprincesses; mau-mau: mau mau; mau-maus: mau maus;
  maumau; maumaus; meatbeatter; meatbeatters; meatrack; meatracks; mgger; mggers; mggor; mggors;
  mickeyfinn; mickeyfinns; milf; milves; mockey; mockeys; mockie; mockies; mocky; mofo; mofos;
  mokies; moky; moneyshot; moneyshots; moon-cricket: moon cricket; moon-crickets: moon crickets;
  mooncricket; mooncrickets; moron; morons; moskal; moskals; moslem; moslems; mosshead; mossheads;
  mothafuck; mothafucka; mothafuckas; mothafuckaz; mothafuckazs; mothafucked; mothafuckeds;
  mothafucker; mothafuckers; mothafuckin; mothafucking; mothafuckings; mothafuckins; mothafucks;
  motherfuck; motherfucked; motherfuckeds; motherfucker; motherfuckers; motherfuckin;
  motherfucking; motherfuckings; motherfuckins; motherfucks; motherlovebone; motherlovebones;
  muff; muffdive; muffdiver; muffdivers; muffdives; muffindiver; muffindivers; mufflikcer;
  mufflikcers; muffs; mulatto; mulattos; muncher; munchers; munt; munts; mzungu; mzungus;
  mzunguses; nastybitch; nastybitches; nastyho; nastyhos; nastyslut; nastysluts; nastywhore;
  nastywhores; negre; negres; negress; negresses; negro; negroes; negroid; negroids; negros; nig;
  nigar; nigars; niger; nigers; nigette; nigettes; nigg; nigga; niggah; niggahs; niggar;
  niggaracci; niggaraccis; niggard; niggarded; niggardeds; niggarding; niggardings; niggardliness;
  niggardlinesses; niggardlinesss; niggardlinessses; niggards; niggars; niggas; niggases; niggaz;
  niggazs; nigger; niggerhead; niggerheads; niggerhole; niggerholes; niggers; niggle; niggled;
  niggleds; niggles; niggling; nigglings; niggor; niggors; niggress; niggresses; niggs; nigguh;
  nigguhs; niggur; niggurs; niglet; niglets; nignog; nignogs; nigor; nigors; nigr; nigra; nigras;
  nigre; nigres; nigress; nigresses; nigrs; nigs; nip; nips; nittit; nittits; nlgger; nlggers;
  nlggor; nlggors; nofuckingway; nofuckingways; nookey; nookeys; nookie; nookies; noonan; noonans;
  nudger; nudgers; nutfucker; nutfuckers; ontherag; ontherags; orga; orgas; orgasim; orgasims;
  paki; pakis; palesimian; palesimians; pancake-face: pancake face; pancake-faces: pancake faces;
  pansies; pansy; panti; pantis; payo; payos; peckerwood; peckerwoods; pedo; pedos; peehole;
  peeholes; peepee; peepees; peepshpw; peepshpws; peni5; peni5s; perv; pervs; phuk; phuked;
  phukeds; phuking; phukings; phukked; phukkeds; phukking; phukkings; phuks; phungkies; phungky;
  phuq; phuqs; pi55; pi55s; picaninnies; picaninny; piccaninnies; piccaninny; pickaninnies;
  pickaninny; piefke; piefkes; piker; pikers; pikey; pikeys; pikies; piky; pillow-biter: pillow
  biter; pillow-biters: pillow biters; pimp; pimped; pimpeds; pimper; pimpers; pimpjuic;
  pimpjuice; pimpjuices; pimpjuics; pimps; pimpsimp; pimpsimps; pindick; pindicks; piss; pissed;
  pisseds; pisser; pissers; pisses; pisshead; pissheads; pissin; pissing; pissings; pissins;
  pissoff; pissoffs; pocha; pochas; pocho; pochos; pocketpool; pocketpools; pohm; pohms; polack;
  polacks; pollock; pollocks; pom; pommie; pommie-grant: pommie grant; pommie-grants: pommie
  grants; pommies; pommy; poms; poo; poof; poofs; poofta; pooftas; poofter; poofters; poon; poons;
  poontang; poontangs; poop; pooper; poopers; pooperscooper; pooperscoopers; pooping; poopings;
  poops; poorwhitetrash; poorwhitetrashes; poos; popimp; popimps; porch-monkey: porch monkey;
  porch-monkeys: porch monkeys; porch-monkies: porch monkies; porch-monky: porch monky;
  porchmonkey; porchmonkeys; pornking; pornkings; pornprincess; pornprincesses; prairie-nigger:
  prairie nigger; prairie-niggers: prairie niggers; pric; prick; prickhead; prickheads; pricks;
  prics; pu55i; pu55ies; pu55is; pu55y; pubiclice; pubiclices; pud; pudboy; pudboys; pudd;
  puddboy; puddboys; pudds; puds; puke; pukes; puntang; puntangs; purinapricness;
  purinapricnesses; pusies; puss; pusses; pussie; pussyeater; pussyeaters; pussyfucker;
  pussyfuckers; pussylicker; pussylickers; pussylip; pussylips; pussylover; pussylovers;
  pussypounder; pussypounders; pusy; quashie; quashies; queef; queefs; quickie; quickies; quim;
  quims; ra8; ra8s; raghead; ragheads; raper; rapers; rearend; rearends; rearentries; rearentry;
  redleg; redlegs; redneck; rednecks; redskin; redskins; reefer; reefers; reestie; reesties;
  rentafuck; rentafucks; rere; reres; retard; retarded; retardeds; retards; rigger; riggers;
  rimjob; rimjobs; rimming; rimmings; round-eye: round eye; round-eyes: round eyes; roundeye;
  roundeyes; russki; russkie; russkies; russkis; sadi; sadis; sadom; sadoms; sambo; sambos;
  samckdaddies; samckdaddy; sand-nigger: sand nigger; sand-niggers: sand niggers; sandm; sandms;
  sandnigger; sandniggers; scallywag; scallywags; schlong; schlongs; schvartse; schvartsen;
  schvartsens; schvartses; schwartze; schwartzen; schwartzens; schwartzes; screwyou; screwyous;
  seppo; seppos; sexed; sexeds; sexfarm; sexfarms; sexhound; sexhounds; sexing; sexings;
  sexkitten; sexkittens; sexpot; sexpots; sexslave; sexslaves; sextogo; sextogos; sexwhore;
  sexwhores; sexymoma; sexymomas; sexyslim; sexyslims; shaggin; shagging; shaggings; shaggins;
  shat; shats; shav; shavs; shawtypimp; shawtypimps; sheeney; sheenies; shhit; shhits; shiksa;
  shiksas; shit; shitcan; shitcans; shitdick; shitdicks; shite; shiteater; shiteaters; shited;
  shiteds; shites; shitface; shitfaced; shitfaceds; shitfaces; shitfit; shitfits; shitforbrain;
  shitforbrains; shitfuck; shitfucker; shitfuckers; shitfucks; shitfull; shitfulls; shithapen;
  shithapens; shithappen; shithappens; shithead; shitheads; shithouse; shithouses; shiting;
  shitings; shitlist; shitlists; shitola; shitolas; shitoutofluck; shitoutoflucks; shits;
  shitstain; shitstains; shitted; shitteds; shitter; shitters; shitties; shitting; shittings;
  shitty; shortfuck; shortfucks; shylock; shylocks; sissies; sissy; sixsixsix; sixsixsixes;
  sixtynine; sixtyniner; sixtyniners; sixtynines; skank; skankbitch; skankbitches; skankfuck;
  skankfucks; skankies; skanks; skankwhore; skankwhores; skanky; skankybitch; skankybitches;
  skankywhore; skankywhores; skinflute; skinflutes; skum; skumbag; skumbags; skums; skwa; skwas;
  skwe; skwes; slanteye; slanteyes; slanties; slanty; slapper; slappers; slave; slavedriver;
  slavedrivers; slaves; sleezebag; sleezebags; sleezeball; sleezeballs; slideitin; slideitins;
  slimeball; slimeballs; slimebucket; slimebuckets; slopehead; slopeheads; sloper; slopers;
  slopey; slopeys; slopies; slopy; slut; sluts; slutt; slutties; slutting; sluttings; slutts;
  slutty; slutwear; slutwears; slutwhore; slutwhores; smackthemonkey; smackthemonkeys; smut;
  smuts; snatchpatch; snatchpatches; snowback; snowbacks; snownigger; snowniggers; sodomies;
  sodomise; sodomises; sodomize; sodomizes; sodomy; sonofabitch; sonofabitches; sonofbitch;
  sonofbitches; sooties; sooty; spaghettibender; spaghettibenders; spaghettinigger;
  spaghettiniggers; spankthemonkey; spankthemonkeys; spearchucker; spearchuckers; spermacide;
  spermacides; spermbag; spermbags; spermhearder; spermhearders; spermherder; spermherders; spic;
  spick; spicks; spics; spig; spigotties; spigotty; spigs; spik; spiks; spit; spits; spitter;
  spitters; splittail; splittails; spooge; spooges; spreadeagle; spreadeagles; spunk; spunkies;
  spunks; spunky; sqeh; sqehs; squa; squarehead; squareheads; squas; squaw; squaws; squinties;
  squinty; stringer; stringers; stripclub; stripclubs; stuinties; stuinty; stupid; stupidfuck;
  stupidfucker; stupidfuckers; stupidfucks; stupids; suckdick; suckdicks; sucker; suckers; suckme;
  suckmes; suckmyass; suckmyasses; suckmydick; suckmydicks; suckmytit; suckmytits; suckoff;
  suckoffs; swallower; swallowers; swalow; swalows; swamp-guinea: swamp guinea; swamp-guineas:
  swamp guineas; tacohead; tacoheads; taff; taffs; tang; tangs; tar-babies: tar babies; tar-baby:
  tar baby; tarbabies; tarbaby; tard; tards; teste; testes; thicklip; thicklips; thirdeye;
  thirdeyes; thirdleg; thirdlegs; threeway; threeways; timber-nigger: timber nigger;
  timber-niggers: timber niggers; timbernigger; timberniggers; tinker; tinkers; titbitnipplies;
  titbitnipply; titfuck; titfucker; titfuckers; titfuckin; titfuckins; titfucks; titjob; titjobs;
  titlicker; titlickers; titlover; titlovers; tittie; titties; titty; tongethruster;
  tongethrusters; tonguethrust; tonguethrusts; tonguetramp; tonguetramps; tortur; torturs; tosser;
  tossers; towel-head: towel head; towel-heads: towel heads; towelhead; towelheads; trailertrash;
  trailertrashes; trannie; trannies; tranny; transvestite; transvestites; triplex; triplexes;
  tuckahoe; tuckahoes; tunneloflove; tunnelofloves; turnon; turnons; twat; twats; twink; twinkie;
  twinkies; twinks; twobitwhore; twobitwhores; uck; ucks; ukrop; ukrops; uncle-tom: uncle tom;
  uncle-toms: uncle toms; unfuckable; unfuckables; upskirt; upskirts; uptheass; uptheasses;
  upthebutt; upthebutts; usama; usamas; vibr; vibrater; vibraters; vibrs; virginbreaker;
  virginbreakers; vomit; vomits; wab; wabs; wank; wanker; wankers; wanking; wankings; wanks;
  waysted; waysteds; weenie; weenies; weewee; weewees; welcher; welchers; welfare; wetb; wetback;
  wetbacks; wetbs; wetspot; wetspots; whacker; whackers; whash; whashes; whigger; whiggers;
  whiskeydick; whiskeydicks; whiskydick; whiskydicks; white-trash: white trash; white-trashes:
  white trashes; whitenigger; whiteniggers; whitetrash; whitetrashes; whitey; whiteys; whities;
  whity; whiz; whizs; whop; whops; whore; whorefucker; whorefuckers; whorehouse; whorehouses;
  whores; wigga; wiggas; wiggases; wigger; wiggers; willie; williewanker; williewankers; wn; wns;
  wog; wogs; wop; wops; wtf; wtfs; wuss; wusses; wuzzie; wuzzies; xkwe; xkwes; yank; yanks;
  yarpie; yarpies; yarpy; yellowman; yellowmen; yid; yids; zigabo; zigabos; zipperhead;
  zipperheads
`,
  unsure: `
  abbo; abbos; abid; abids; abo; abortion; abortions; abos; abuse; abuses; addict; addicts; alla;
  allas; anal; anals; analsex; analsexes; anus; anuses; areola; areolas; athletesfoot;
  athletesfoots; babe; babes; ball; balls; ballsack; ballsacks; banging; bangings; bastard;
  bastards; beastalities; beastality; beastial; beastialities; beastiality; beastials; bestial;
  bestialities; bestiality; bestials; bicurious; bitch; bitches; black; blackman; blackmen;
  blacks; bondage; bondages; boob; boobs; bounty-bar: bounty bar; bounty-bars: bounty bars;
  bountybar; bountybars; brothel; brothels; buttplug; buttplugs; clit; clitoris; clitorises;
  clits; cocaine; cocaines; cock; cocks; coitus; coituses; condom; condoms; copulate; copulates;
  cra5h; cra5hs; crack; cracker; crackers; crackpipe; crackpipes; cracks; crotch; crotches;
  cumming; cummings; cunilingus; cunilinguses; cunillingus; cunillinguses; cunnilingus;
  cunnilinguses; cybersex; cybersexes; damn; damnation; damnations; damns; defecate; defecates;
  demon; demons; devil; devils; devilworshipper; devilworshippers; dick; dicks; dike; dikes;
  dildo; dildos; drug; drugs; drunk; drunken; drunkens; drunks; dyke; dykes; ejaculate;
  ejaculated; ejaculateds; ejaculates; ejaculating; ejaculatings; ejaculation; ejaculations;
  enema; enemas; erection; erections; excrement; excrements; fag; fags; fart; farted; farteds;
  farting; fartings; farts; fece; feces; felatio; felatios; fetish; fetishes; fingerfood;
  fingerfoods; flamer; flamers; flasher; flashers; flatulence; flatulences; fondle; fondles;
  footaction; footactions; foreskin; foreskins; fornicate; fornicates; foursome; foursomes;
  fourtwenties; fourtwenty; fruitcake; fruitcakes; genital; genitals; gob; gobs; god; gods;
  gonzagas; gonzagases; goy; goyim; goyims; goys; groe; groes; gross; grosses; grostulation;
  grostulations; guinea; guineas; guizi; guizis; hama; hamas; hebephila; hebephilas; hebephile;
  hebephiles; hebephilia; hebephilias; hebephilic; hebephilics; heroin; heroins; herpes; hitler;
  hitlers; hiv; hivs; homicide; homicides; homosexual; homosexuals; hornies; horny; hyman; hymen;
  ike; ikes; ikey; ikeys; illegal; illegals; incest; incests; intercourse; intercourses;
  interracial; interracials; italiano; italianos; jesus; jesuschrist; jesuschrists; jesuses;
  jihad; jihads; kies; kink; kinkies; kinks; kinky; knocker; knockers; kock; kocks; kotex;
  kotexes; ky; lactate; lactates; lapdance; lapdances; libido; libidos; licker; lickers; liquor;
  liquors; lolita; lolitas; lsd; lsds; lynch; lynches; mafia; mafias; marijuana; marijuanas; meth;
  meths; mick; micks; molest; molestation; molestations; molester; molesters; molestor; molestors;
  molests; murder; murderer; murderers; murders; narcotic; narcotics; nazi; nazis; necro; necros;
  nigerian; nigerians; nipple; nipplering; nipplerings; nipples; nook; nooks; nooner; nooners;
  nude; nudes; nuke; nukes; nymph; nymphs; oral; orals; orgasm; orgasms; orgies; orgy; paddies;
  paddy; paederast; paederastic; paederastics; paederasties; paederasts; paederasty;
  pearlnecklace; pearlnecklaces; peck; pecker; peckers; pecks; pederast; pederastic; pederastics;
  pederasties; pederasts; pederasty; pedophile; pedophiles; pedophilia; pedophilias; pedophilic;
  pedophilics; pee; peepshow; peepshows; pees; pendies; pendy; penetration; penetrations; peni;
  penile; peniles; penis; penise; penises; phonesex; phonesexes; pistol; pistols; pixie; pixies;
  pixy; playboy; playboys; playgirl; playgirls; porn; pornflick; pornflicks; porno; pornographies;
  pornography; pornos; porns; prostitute; prostitutes; protestant; protestants; pube; pubes;
  pubic; pubics; pussies; pussy; pussycat; pussycats; queer; queers; racist; racists; radical;
  radicals; randies; randy; rape; raped; rapeds; rapes; rapist; rapists; rectum; rectums; ribbed;
  ribbeds; satan; satans; scag; scags; scat; scats; screw; screws; scrotum; scrotums; scum; scums;
  seman; semen; septic; septics; sex; sexes; sexhouse; sexhouses; sexies; sextoy; sextoys; sexual;
  sexuallies; sexually; sexuals; sexy; shag; shags; shinola; shinolas; slaughter; slaughters;
  smack; smacks; snatch; snatches; snigger; sniggers; sodom; sodomite; sodomites; sodoms; spade;
  spades; spank; spanks; sperm; sperms; stagg; staggs; stiffies; stiffy; strapon; strapons;
  stroking; strokings; suck; sucks; suicide; suicides; swallow; swallows; swastika; swastikas;
  syphili; syphilis; tantra; tantras; teat; teats; terrorist; terrorists; testicle; testicles;
  threesome; threesomes; tinkle; tinkles; tit; tits; tnt; tnts; torture; tortures; tramp; tramps;
  trap; traps; trisexual; trisexuals; trot; trots; turd; turds; uteri; uterus; vagina; vaginal;
  vaginals; vaginas; vibrator; vibrators; vulva; vulvas; whit; white; whites; whits; willies;
  willy; xtc; xtcs; xxx; xxxes; yankee; yankees
`,
}
