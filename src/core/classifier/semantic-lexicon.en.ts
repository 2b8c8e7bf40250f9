import { indexLexicon } from './lexicon-index.ts'

/** What English words are about, for models to learn from; see `semantic-lexicon.sv.ts`. */
export const englishSenses = (): string =>
  indexLexicon(`
good: good great nice nicely lovely wonderful* fantastic* brilliant* perfect* excellent superb* splendid* beautiful* marvel* charming delightful* amazing* awesome impress* fine finest fancy elegant* cosy cozy comfortable* fresh* healthy quiet peaceful* exciting fun funny neat cute sweet kind best better fabulous* outstanding remarkable glorious* magnificent* stunning* exquisite scenic spacious bracing refreshing idyllic inspir* proud* win winner lucky luck*
joy: happy joy* delight* love loved loves thrill* excit* enjoy* grateful pleased glad blessed honoured honored touched moved tears smile* laugh* celebrat* cheer* treasure* spoiled spoilt appreciat* valued
thanks: thank* thanks cheers congrat* bravo applau* hats bow kudos hooray hurrah medal* award* trophy prize stars star salute* toast credit shout-out clap* ovation standing compliments
luxury: luxur* spa champagne caviar sauna massage holiday* vacation* cruise* view views adventure* experience* treat* gift* present* bonus party gala royal palace throne gourmet buffet suite yoga wellness wellbeing mindful* gym retreat free complimentary perk* upgrade* privilege* romantic romance candle*
care: care cares caring considerate thoughtful* generous* generosity kind kindness respect* support* safe safety trust* listen* empathy fair hospitality warm* heart* concern* welcom* dignity
clever: genius clever smart* wise wisdom visionary innovat* creative* bold efficient* efficiency modern* progress* strateg* leadership plan planning logic* logical ingenious* masterstroke foresight timing flexib* optimis* optimiz* digital* invest* improve* record world-class pioneer* solution* idea priorit* breakthrough achievement* accomplish*
particle: truly really surely obviously clearly apparently naturally certainly indeed of course after least just simply literally nothing says quite rather ever only even finally so such what how who needs
interj: oh ah wow well yay aye och och, dear bless god gosh
cut: cut cuts cutting redundan* layoff* laid fired sack* axed close* closing closed closure reduc* shrink* slash* lost lose losing remove* scrap* outsourc* privatis* merge* restructur* downsiz* freeze frozen cancel* withdraw* sold halved fewer less
lack: no not none never without lack* missing short shortage* understaff* alone empty nobody nothing only half forgot* ignored denied refused refuse* unpaid gone
broken: broken break* broke leak* mould* mold* rust* crack* fail* fault* crash* stuck smash* torn worn old ancient useless faulty jam* blocked dead flat collapsed dripping bucket* tape* rotten
injury: injur* hurt* accident* pain sick ill ill* burn* fire fires explo* assault* threat* violence blood ambulance hospital stress* exhausted tired fatigue* stroke dead died death fell slip* broken toxic smoke asbestos noise
grim: cold freez* ice icy dark damp wet rain* snow* storm* dirt* filth* mud* smell* stink* stench rat rats mice cockroach* toilet* sewage hot heat sweat* cramped container* cupboard mattress* floor degrees
delay: delay* late wait* queue* hours hour months years weeks minutes tomorrow still again yet finally promise* review* postpone* overdue
overwork: overtime double* night* nights shift shifts weekend* christmas easter break breaks lunch rest sleep* roster* rota* schedul* standby hours lifting carry* twelve sixteen fourteen
power: boss* manager* management company companies owner* director* ceo chief* minister* government employer* shareholder* board office headquarters hq consultant* contractor* agency supervisor* foreman captain ministry council landlord* executive* hr
topmoney: bonus* dividend* profit* million* billion* shareholder* salary raise yacht golf
gift: poster* mug mugs pizza* fruit* basket chocolate* cake cakes keyring* pen pens card* brochure* leaflet* cap caps workshop* survey* app diploma certificate* email* newsletter* t-shirt* sticker* balloon* coffee espresso cookie* biscuit* sandwich* voucher* slogan* logo* webinar* seminar*
worker: we us our ours crew* crews colleague* worker* seafarer* driver* cleaner* members staff sailor* deckhand* cook* steward* engineer* mate mates bosun postie* postman courier*
union: union* member* agreement* negotiat* bargain* strike* demand* claim* branch meeting* rep reps congress contract* wage* pay collective solidarity safety inspect* report* ballot vote*
scene: ship* vessel* boat* ferry* deck* cabin* mess galley train* bus buses station* depot* track* rail* port harbour* post parcel* mail van vans truck* radio lifeboat* engine* bridge gangway*
kin: mother mum mom mam father dad daughter* son sons wife husband partner girlfriend boyfriend sister* brother* aunt uncle cousin* grandma grandmother grandad grandfather grandson granddaughter grandchild* nephew niece baby toddler twins kids child children family fiance* ex parents in-law*
pet: dog dogs cat cats puppy kitten rabbit hamster horse pony vet
home: home house flat apartment kitchen sofa couch garden bathroom bedroom balcony cottage allotment tomato* paint* moving mortgage greenhouse garage bed diy
hobby: run running marathon gym yoga football match golf fishing fish hiking hike ski skiing cycling sailing knit* knitting baking baked sourdough recipe* guitar piano choir band concert* netflix series film movie book novel dance dancing puzzle* gaming playstation lego camping campervan garden*
meal: breakfast lunch dinner wine beer cocktail* bar restaurant* pizza barbecue cake
health: fever flu cold covid surgery operation operated hospital dentist tooth doctor migraine pregnant pregnancy crutches knee back sick recovering therapy weight diet sober
lifeevent: birthday* wedding* anniversary engaged engagement married marry divorce* proposed proposal born birth funeral graduat* christening dating date tinder love steps crush breakup
holiday: holiday* vacation* beach* pool sun sunshine hotel* spa suite minibar flight* airport lounge sightseeing shopping souvenir* sunset* trip travel* abroad island
self: i me my mine myself we our
you: you your yours yourself
third: he she him her his hers they them their
harm: kill* beat* hit punch* break* smash* shoot* stab* burn* hurt* strangle* drown* hang* crush* slit hunt* cut bleed* destroy* throw kick* slap* wreck*
body: legs leg arm arms teeth tooth head skull face neck throat knees knee kneecap* fingers hands nose bones jaw ribs eye eyes
weapon: gun knife wrench hammer bat crowbar rope petrol bomb bullet* axe brick* match matches
knows: know knows find found where live lives address house car park parks school kids door window number plate family wife
dread: dark night alone behind water overboard sleep sleeping next watch
warn: watch careful beware wait regret last warning warned pray better or else sorry count days insurance
told: threat* threatened police reported received told said shouted court sentenced
crime: steal* stole stolen theft fraud cheat* lied lies liar bribe* embezzl* fiddl* drunk drugs smuggl* fake* faked forged harass* grop* pocket* skimming
jokew: kidding joke* joking lol haha* april fool* lmao humour humor jk prank satire
official: effective from decision rule rules fined fine law mandatory banned required announce* announcement breaking hereby introduc* regulation* policy
swear: fuck* shit* damn* hell bloody bastard* crap piss* arse sick fed done hate hates furious angry rage
then: so now then therefore at least instead luckily fortunately
contrast: but though although while meanwhile except unfortunately
`)
