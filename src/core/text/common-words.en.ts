/** Common English words, the most frequent first, with their weights; scripts/common-words.ts renews the list. */
export const englishWords = `
the=suu a=rou and=xvp in=jrn to=lqr on=nqi of=mts is=qqp for=lsr it=tqp at=lnp with=ots you=quu
our=rtq from=uvv that=vvv have=uwv has=ptt who=qts are=qrn we=rtt my=wvv one=rro was=tvu not=orr
all=nqn new=uuu this=uuu be=lpp by=qqo they=vuu me=nqq two=utt no=prr your=nrq about=stt so=qrr
been=rss us=poq every=loo now=oqq had=sts out=knk will=sts them=rss got=sss what=prq up=mpp
today=rrr asked=rts night=nol people=sss three=sss as=qqo can=koo work=jmk company=rss an
before=qrr four=oqq union=sss pay=loo their=rrr do=qop say=rsr like=rrr her=jmi office=qrr
after=moo day=nok when=srr first=rrr time=lmk week=knn crew=qrr hours=rrr own=qrr meeting=qrr
says=rsr told=rsr years=qqr room=oon again=qqq down=lnl agreement=qqq safety=rrr should=rsr
back=lnl get=mno if=tss know=npp off=noo whole=qrr since=qqq am=rsr club=qrr his=npo members=rrr
he=noo until=qqq come=rrr go=rrr same=qqq but=srr last=qqq more=ppn said=qqq rep=hml want=rsr
ask=srr must=rrr nine=lnn minutes=qqq never=rqq over=ill see=npp were=qrq because=qqq its=mmk
board=mmk five=qqq line=lmk nobody=ssr only=qqq tell=nmn year=ppq eleven=rqq good=lnn home=lnn
shift=ppp than=mon there=rrr here=nml just=rqq right=nom staff=qqq came=qrq read=rqq still=qqq
too=ppp call=qqq everyone=rrr six=moo through=pqq how=qqq then=rrr why=pqq next=qqq open=ppp
put=moo did=nom him=mnn made=qqq rest=kml took=qqq days=lml manager=pqq per=hjh take=noo also=qpp
drivers=ppp employer=pqq leave=pqp morning=ooo she=ppp somebody=rrr going=nnm i=uio lot=pqp
phone=mmk under=jmm called=pqp old=qrq train=ppp boss=ppp colleague=pqq lost=ppp sign=lmm ten=lll
tonight=ppp weeks=opp where=mmj break=kmm overtime=ppp someone=qqq stop=ppp table=kmk cabin=ppp
months=opp paid=nnm signed=ppp thing=klj think=qqq third=qqq way=klj agency=ppp coffee=ppp cut=mnn
letter=mnm list=jlk little=opp much=oop need=pqq outside=ppp sick=mnn summer=ooo talk=pqp ur=ono
contract=mnn done=ppp each=ppp hate=qqq mail=mnn notice=ppp report=ppp terminal=ooo till=ppp
times=mml wrote=pqp answer=ppp cent=jkj colleagues=ppp depot=oop fire=kmm goes=pqp hand=glj
hour=ppp keep=qpp any=hkk behind=ppp could=pqp deck=kll does=ppp job=ooo moved=ppp name=ooo
number=ppp or=lkj ship=iki sleep=ppp those=ppp would=ppp alone=opp always=ppp anyone=ppp bus=mnm
course=ppp demand=ppp everybody=qpp free=lmm hands=kml hundred=pqp member=mnn nothing=ppp ones=lml
reported=ppp route=opp sea=opp without=ooo comes=mnl director=ppp door=lmm guard=mnn half=poo
lift=ooo money=ooo month=ooo very=mmk went=ppp which=qpp workers=ppp against=ooo already=ooo
app=ikl bad=ooo better=ooo box=mml bring=qqq chair=klk demands=ooo hall=kmm man=kml mess=lmm
person=jlj post=lmm run=ooo service=ooo takes=opp word=nnm wrong=ppp bike=ooo change=ooo full=opp
hotel=ppp house=ijh into law=ppp let=nnm museum=opp news=kmm other=nnm paper=klk round=ooo
sent=jlk team=ooo wants=opo working=ooo away=ooo bag=klj best=ppp between=ppo broken=ooo
evening=ooo ferry=ooo floor=noo forty=ppp gets=mml heart=kml left=ooo make=ppp nights=ooo
order=noo plan=kml sat=qpp something=ooo strike=ooo ticket=noo together=ooo clean=ooo close=ooo
consultation=ooo desk=ooo ever=kli family=ooo found=lnm gate=jkj guards=lml inspector=opp
letters=ooo life=ikk love=lmm officer=ooo police=ppp prison=ooo questions=ppp seven=mnn talks=ooo
tomorrow=ppp vote=poo walk=ooo weekend=noo write=qpp writing=lml archive=ooo cleaner=nnn
congress=ooo court=ooo everything=ooo head=hkk names=ooo parking=ooo please=qpp real=ppp
school=klm second=ooo share=mnn spring=ooo stand=kml stood=opo welcome=opo winter=ooo works=ooo
yes=nnn both=ooo carry=ooo chief=opo cleaning=ooo contracts=ooo decided=ooo driver=ooo eight=lmm
end=mml enough=ooo gave=opo give=mml kronor=onn page=nnn pension=ooo place=klk rail=jll rain=kll
saw=ppp short=lmm sit=ooo soup=nnn track=lnm trains=opp website=nnn well=lll while=nnn woman=mnl
written=ooo angry=noo anything=ooo boat=klk breakfast=ooo card=jll cleaners=ooo closed=ooo
cook=lmm dark=nno date=ooo duty=ooo else=lmm gloves=ooo gone=noo hurt=nno im=lll knows=ooo
late=jki locked=noo long=ppp look=mnm near=ooo picture=ooo regional=ooo rules=ooo shoes=ooo
side=jki snow=poo some=jll steward=opo tired=ooo waiting=ooo water=ooo answers=ooo bought=ooo
branch=ooo captain=ooo car=jlk conference=ooo counted=ooo drive=ooo folks=nnn group=ooo lunch=ooo
machine=nnn many=ppp note=kmm passengers=ooo pays=noo press=ooo public=ooo quiet=nno radio=ooo
reason=kll roster=nnn row=mmn safe=nnn section=ooo shifts=non site=llk start=ooo starts=ooo
thats=ooo thirty=ppp toilet=ooo toilets=ooo training=ooo voted=ooo wait=noo warm=ooo worked=ooo
another=ooo bed=nnn bonus=noo boxes=noo budget=ooo cake=ooo canteen=nnn care=lml closes=opo
costs=noo dead=kll dear=ooo delegation=ooo even=lmm fund=ooo held=noo labour=noo lawyer=ooo
less=jkh may=ppp needs=ooo negotiation=nnn once=ooo owner=ooo payslip=ooo postal=ooo reps=ooo
seen=ooo send=poo standby=ppp state=lnm use=ooo visit=lmm yesterday=nnn young=ooo accident=ooo
afternoon=mnn agreed=ooo annual=ooo asking=nnn big=ooo bill=kml breaks=nnn bridge=llk carriers=ooo
case=klj cold=nnn committee=nnn council=noo country=kll crews=noo decision=nnn eat=ooo explain=noo
far=ooo fine=nnn form=lml hear=ooo lights=noo lock=lmm looks=ooo meet=lmm met=lmm motion=ooo
negotiations=ooo nineteen=noo proud=ooo really=non runs=ooo schedule=noo sheet=llk single=nnn
sold=lmm such=poo temps=nnn test=kll thank=rqq top=mml transport=ooo used=lml wages=ooo walked=ooo
whoever=ppp wish=opo won=oop words=mlk zero=ono along=noo arrived=nnn changed=ooo coming=lll
control=lmm employers=ooo feel=lmm feet=noo film=ooo find=nnn kept=ooo languages=nnn learned=noo
live=ooo longer=nnn mate=jll means=ooo minus=nnn ok=nnn owners=llk part=ijj party=ooo planner=ooo
private=nnn proper=nnn published=nnn railway=nnn red=kkj risk=nnn road=lmm roof=kll salary=nnn
seafarer=nnn seafarers=ooo shall=ooo shop=jlk small=ooo speak=non stays=nnn stopped=noo store=nnn
sun=jll swap=nnn system=nnn thanks=poo things=nnn turned=non uniform=nnn vans=nnn wage=nnn
wall=kkk wet=nnn window=nnn women=ooo allowed=nnn anyway=nnn bar=nnn bargaining=onn blue=nnn
book=hki carried=ooo chat=nnn checked=ooo children=llk claim=noo collected=nnn corridor=nnn
count=lmm couriers=nnn cover=nnn customer=ooo dock=kll dog=llk dont=onn empty=nnn engine=ooo
eyes=nnn face=ooo fair=nnn finally=ooo flag=nnn hell=ooo help=kll helpline=ooo hold=klk hole=lml
keeps=noo kitchen=mmn knew=nnn light=jkk local=nnn makes=noo minister=ooo minute=nnn myself=nnn
opens=ooo parcel=nnn picket=nnn planned=nnn port=llj quay=nnn show=poo shut=kll size=nnn
sorting=ooo spent=ooo staffing=nnn support=ooo survey=nnn technicians=non telling=nnn
themselves=nnn tram=nnn travel=llm twelve=ppp twice=nnn ward=jkj watched=noo yard=llk yet=nnn
account accounts=nnn answered=nnn being=mll believe=ooo below=nnn boots=nnn cancelled=nnn cards
centre=nmn changing=nnn class=nnn clause=nnn comment=nnn comments=nno corner=nnn cried=ooo dry=nnn
election=nnn faces=nnn false=nnn few=nnn firm=non fourteen=ooo friends=nnn further=nnn galley=nnn
given=nnn gives=noo guy=nnn happens=nnn happy=nnn harbour=nnn heating=noo ice=kkk joke=nnn
kind=mml ladder=llk laugh=nnn lead=ooo link=onn lobby=ooo lol maintenance=nnn management=ooo
mean=kll meetings=nnn messages=nnn midnight=nnn missing=nnn mother=llk needed=nnn north=nnn
notes=nnn offer=ooo operator=nnn passenger=ooo payroll=nnn pizza=ono platform=mnn points=nnn
poster=nnn programme=nnn question=non ran=kll received=nnn regret=non remember=nnn rent=kjj
review=nnn rota=jlk seconds=nnn secret=kll secretary=nnn set=llj sister=nnn stairs=jji stay=nnn
storm=ooo straight=nnn sure=kkj taken=nnn taking=llk tea=ikk threat=lml tires=nnn trade=nnn
traffic=kll truck=nnn true=nnn try=lll turn=jkk twenty=nnn tyres=nnn unpaid=nnn war=nnn
warning=nnn wear=mml weather=nnn workplace=nnn workshop=nnn world=nnn worth=nnn able=jkh above=nnn
according=ooo act=onn actually=nnn agent=nnn alarm=nnn assessment=mmn bags=nnn born=llk bosun=nnn
broke=ooo building cab=kll calls=nnn chairs=nnn city=llk clock=nnn closing=nnn coast
collective=nnn conflict=nnn contact=nnn cost=nnn dad=noo dispatcher=noo dollars=nnn double=nnn
drill=nnn drives=nnn earn=nnn ends=llk father=llk fault=nnn ferries=nnn finished=nnn fired=nno
fish=kji fleet=nnn folk=nnn food=nnn fridge=nmm glass=nnn guide=kml heard=non hearing=nnn
holidays=nnn hope=ooo idea=nnn information=non instead=nnn joined=nnn key=jkk keys=llk kids=nnn
knees=noo laundry=nnn leaflet=nnn legal=nnn lighthouse lives=nnn log=kll looking=ooo low luck=nnn
membership=nnn men=mml million=nnn moving=nnn nice=nnn ninety=nnn noon=kkk opened=nnn park=nnn
parties=nnn patience=nnn permanent=nnn phones=lml piece=mmn policy=mnn price=kll promised=nnn
pump=nnn rather=nnn ready recruitment=nnn relief=nnn reply=noo respect=ooo rotten=nnn rule=nnn
sail=noo sandwich=nnn saved=nnn saying=nnn security=nnn sells=nnn ships=llk signal=ikk
signatures=nnn silent=nnn simple=nnn slow=nnn spoke=kml stands=llk story=nnn technician=nnn
telecom=nnn these=nnn thousand=nnn tickets=ooo til=nnn timetable=nnn trainee=noo trucks=nnn
votes=nnn waited=nnn watch=lml whatever=onn wife=non wifi=nnn wonderful=nnn yellow=nnn adopted=nnn
agenda=nnn agreements=nnn announce=nnn around=llk ashamed=nnn ashore=nnn asks=nnn authority=nnn
award=nnn bath=kll begins bit=nnn boy=kll brake=nnn brought=nnn buses=nnn cabins=nnn calendar=nnn
cannot=ooo carrier=nnn carts=nnn ceiling=nnn church=non clap=nnn consultants=nnn cooks=nnn
crane=nnn crash=nnn customers=nnn customs=nnn cuts=nnn danced=nnn data=llk daughter=lml debate=nnn
delivered=nnn denied=nnn depots=nnn died=nnn disorder drop=nnn dropped failed=nnn field=nnn
fight=nnn final=nnn folder=nnn follow=nnn former=nnn fourth=nnn freeze=nnn front=nnn getting=nnn
gonna=nnn guides=nnn handed=nnn happened=nnn hard=kll herring=nnn himself hire=non hit=nnn
holiday=nnn honest=nnn hot=llk hourly=nnn husband=nnn inside=nnn insurance=nnn jobs=nnn king=jkg
language=nnn laughing=nnn leader=kll least=nnn listen=nnn lose=nnn managers=nnn march=ooo
master=nnn meant=nnn menu=nnn message=nnn mind=nnn missed=nnn mistake=nnn mood=nnn most=onn
network=nnn none=kkk offered=nnn official=nmn operators=nnn others=mmn ought=nnn owe=nnn pages=nnn
parcels=nnn parrot=nnn passed=nnn peace perfect=nnn photo=jkk plate=nnn pool=nnn ports=llk
power=kkj proposal=nnn publish=nnn reading=non retired=nnn ring=ikf rosters=nnn running=nnn
sauna=nnn scream=nnn selling=nnn seminar=nnn series=nnn shed=jki shelf=llk shore=nnn sing=jjh
sisters=nnn smells=nnn smile=nnn soul=nnn source=llk spare=nnn split=lll station=nnn stops=nnn
stretch=nnn study=nnn switchboard=nnn talked=nnn tells=nnn thermos=nnn thieves thought=nnn
throw=nnn tips=nnn town trailer=nnn treasurer=nnn treatment trouble=nnn trust tyre=nnn unit=nnn
warehouse=nnn waste=nnn wee=nnn whether=nnn windows=nnn worker=nnn yours=nnn youth=nnn accept=nnn
access=jlk accordion=nnn address=nnn afraid=nnn ahead almost=nnn asleep assessed attendants=nnn
autumn badge=nnn ballot=nnn bank=kll basement=nnn batteries=nnn beats=nnn beautiful=nnn beer=nnn
belong=nnn belts bigger=nnn billion bio=nnn black=jkk booking=nnn boys=nnn brain=kkk brother=nnn
buns=nnn burned=mnn business calm=nnn cap=nnn cash=nnn cat=nnn certificate=nnn chain=jkj changes
chapter=nmn check cheers=nnn cleaned=nnn clear=kll clubs=nnn common=mmn congratulations=poo
contractor=nnn cough counts=nnn courier=nnn cousin=nnn crime crossing=nnn crying=nnn dangerous=mmn
dates=klk decent=mmn delegates=nnn devil=non dinner=nnn drove=nnn due=nnn during=nnn early=nnn
elected=nnn emergency=nnn employees=nnn engineers=nnn eye falls fell=nnn fella=ooo fewer=nnn
fifteen=nnn filled=nnn fix=nnn flags flat=lkl flexibility flood flowers=llk forbidden=nnn
forget=nnn forms=nnn fought=nnn funny=nnn furious=nnn game gates=llk girl=kkk grid=nnn grown
happen=nnn harassment=nnn haulage=nnn helmet=nnn helps=nnn hero=nnn history=nnn hospital hub=nnn
ill=nnn incident=nnn independent=nmn international=nnn interview=nmn invited irony=nnn item=nnn
jacket=llk join=onn kettle=llk kidding=mmn kilos=nnn knee=kll known=mmn lab=nnn lad=nnn lasted=nnn
lawyers=nnn leadership=nnn leaves=nnn leg=mmn lets=kkj licence lifting=mnn likes=nnn limit=nnn
lines=kkj listened=nnn map=nnn market matter=nnn mayor=non meal=nnn mine=nnn minimum=nnn
monday=qpp mostly named=nnn nations=nnn nearly=nnn negotiator=nnn nervous=onn nurse=nnn okay=mmn
operations=nnn ordered=nnn ours=llk packed=nnn pan=jkk papers=nnn parish=nnn pass=gii
passports=nnn password=nnn patient=nnn personally=nnn petition=nnn point=nnn position=nnn
pregnant=nnn present=kml presented=nnn president=nnn problem=nnn process=nnn procurement=nnn
promise=mmn pull push=nnn queue=nnm quid=nnn rating=nnn reasons=nnn recommend=nnn record=kll
records=nnn refused=nnn release=nnn replaced=nnn reports=mnn repost representative=mnn rice=kkj
roll=llk rooms rope=nnn routes sad=nnn save=nnn screen=llk seriously shame=ooo sheets=kkk shipping
shoulder shoulders shout=nnn showed=nnn showers=mnn shows=nnn silence=mmn sitting=ooo slept=nnn
slips=klk socks soft=nnn solidarity=nnn sounds=nnn space stack=nnn staffed=nnn stage started=nnn
starting=nnn stayed=non steel=nnn steps stole=nnn strong=nnn stuff=nnn swallow=nnn talking=nnn
taught=nnn teeth=nnn temp=nnn tested=mnn thick=nnn thinking tie=nnn towel transfer=kll treat=kkk
tried=nnn truly=nnn trusted=mnn ugh=lkk understand=nnn unions=nnn update=nnn upstairs=nnn
usual=nnn view=nnn visited=nnn wanted=nnn weds wind=ijj aboard=nnn abroad absolutely=nmm acid
across=nnn add admitted=nnn affected=mmn ago alive=mmn allowance=mmn ambulance analysis
anniversary anybody=nnn anymore apology applied=mnm area ate=nnn average=nnn baby=nnn backs=kkj
baked=nnn bakery balcony=nnn ban=kkk band banned=nnn bathtub=nnn battery beach beat=nnn begin=kkk
beside=nnn bikes=nnn bipolar birthday=nnn blame=nnn block bloke=nnn blood=nnn body=ijh boot=kll
brakes=mmn breach=mnn bread=llk breathe brick=nnn bringing broom bucket=nnn buffet=nnn bunch=nnn
button=nnn bye=kkj cable=nnn cables calling=mnn camera campaign=nnn cancer=nnn cant=nnn
carrying=nnn catering central=nnn centres century=nnn certificates=nnn chairman chart=nnn
chatbot=nnn checklist=nnn checks=nnn child=klk choir=nnn chose cinnamon=nnn circus clapped
climate=nnn collapsed colour confidence confirmed=nnn conservators conversation=nnn counter=kll
counting=mnn countries county covered=nnn covers=nnn crewing=nnn curtains damages dawn deal=nnn
decide=nnn decides=nnn degrees=nmn deliver=nnn department deputy=nnn derailment derby=nnn
deserve=nnn detained dies=nnn diesel=nnn difficult dispute district=nnn dockyard=nmn documents=nmm
dogs doing=nnn drawer drink=nnn drones drunk=mnn duck=kll eating em=kkk email=mnn ending
engineer=nnn environment=nnn equal=nnn evacuation exactly=nnn executive=nnn exhibition=nnn
exist=mnm expect=nnn expected=nnn explained explode=nnn extinguisher=nnn extra=kll facility=nnn
fake=nnn falsified families=nnn faster=nnn fat=nnn fee fifty=nnn figures filed=mnn fingers=nnn
firms fit fixed=nnn fixing footage=mnn foreman=nnn forward=onn freight=nnn friday=qpp friend=iji
gang=jkj gangway=nnn gays=nnn general=nnn generous=nnn genius girls goodbye=nmn government=nnn
grandfather grateful=mnn gratitude green=mnn grievance grilled ground=klk gypsies=nnn hair handle
hangs=nnn hardest=mnn having=nnn headquarters headscarf=mnn health=nnn heat=jkj heavy helped=nnn
heritage hide high=nnn holy=nnn honestly human=mnn important=nnn inbox=nnn infrastructure
inspected=nnn inspectors interest internet invitation iron itself joint=nnn joking=mnn kebab
kickbacks=nnn kill=nnn kneecaps krona=nnn lake land=kll landing lashing=mnm laughs=nnn learn=nnn
learning=nnn leaving=mnn led=ijh legs lentil=nnn lesson=nnn lie=nnn lifeboat=nnn lighter=nnn lil
linen=nnn listens=nnn lockers=nnn lockout looked=nnn lorries=nnn loud=kll lovely=onn lucky=nnn
lying manning=mnn maritime=nnn match=nnn matters=nnn meat=nnn media=jkk mediators=nnn metres=kkj
miss=kll misses=nnn moose=nnn mop move moves=nnn mug negotiators=nnn neither=nnn newspaper=nnn
noise=nnn numbers=mmn officers=nnn ombudsman=nnn onion operation=nnn opposite=nnn orange=nnn
orders organised ourselves oven=mmn painted=nnn pairs=nnn parasite parental=nnn passport=nnn pen
percent=ppp perhaps period permits=nnn personal=nnn photographed=nnn pictures=nnn pillow=nnn pills
pilot=nnn pilots pinned places=kkk plain=nnn planning=nnn plans plant play=kll pocket pockets=nnn
podcast=nnn politics=nnn pompous=nnn poor posted pounds=nnn prank prayer=nnn prefer=nnn
prepared=nnn print=kll printed=nnn progress project=kll protected pulling=nnn putting quit=jkk
radios=nnn raised=nnn range=nnn reach=nmm receipts reflectors=nnn refuse=nnn refuses=nnn
registered=nnn reindeer=nnn reorganisation=nnn repair=nnn restaurant result retire=kll return=nnn
ride rings=klk rise=lmk roads rostering=nnn rounds=kkk router=nnn rung=mnn rural sailor sale=kll
sang=nnn saves=nnn savings=nnn screenshot=nnn sees=nnn sell=nnn sends=nnn sentence served=nnn
server=nnn several=nnn sexual=nnn shake shine=kkj shit=nnn shook=nnn shorter shuts signallers=nnn
signs=nnn simply=nnn sink sixteen=nnn sixty=nnn sleeper sleeps=nnn sleet slide=kkk smiled=nnn sofa
sometimes=nnn son=poo soon=mnn sorry=nnn sort spa spat speaker speed stairwell stations=nnn
statistics step=kll stewards=nnn stickers=nnn stool stores=nnn stories stroke=kkk submitted=mmn
substitute=nnn subtitles=nnn success suit=ijj suitcase=nnn sunday=qpp sunshine supplement swear
söder=nnn tables=nnn tape=jkk telephone=mmn temporary=nnn tender=mnn terminals terms text
theft=nnn though=kkk thru=jkk tin tip toad=nnn tone tour=nnn towels=nnn tower=nnn traded=nnn
trained=nnn trams=mmn trans=ikj trial=nnn trolleys trousers=nnn turnaround=nnn turns=nnn type=nnn
ugly uniforms=nnn upgrade=nnn vegetarian version=mmn vest=kij vice=nnn visitors waffles=nnn
warned=nnn wave=kkk weak weasel wedding=nnn west wheelchair whisper white=nmm wi=mnm win=nnn
windbag wine=mnn wonder=nnn wool=nnn worm=kkj yourself acc=ikj accidents=nnn action actual=nnn
ad=ooo admire=mnn adobo advance advise afford aft=mnn afterwards=nnn agencies=nnn agree=ijj
aid=opo air=jkk airline algorithm amazing ambassadors among=nnn amount anywhere apartment
apologised appeal=nnn applause=nnn apple=nnn applicants=nnn applies=nnn appointed apprentices
approved archivist argument arm arms assistant asthma atmosphere auditors=nnn available=nnn
backed=nnn badly=nnn balance=mnm ball balls bankrupt banner barber barn barrel bars bat=kjk bay
became become=nnn becomes=mnm begun believes bell beloved benefits=mnm berlin=nnn bird=nnn biscuit
bitter=nnn blank blanket blazer bleeding blockade bloody=nnn boil boiled boiler booth=nnn
borrow=nnn bow=kkk boyfriend brainless=nnm breakdown breast breathes bribery bro=nnn brothers
build built burn=lll burnout burns burnt burst buying cabinet=nnn cabs cadet cadets=mmn calculator
caller=nnn cameras=nnn canal cancels=nnn candidates=nnn candle cared caretaker=nnn carriage cart
celebrate=nnn centimetres centuries ceo=nnn chapel charge charges charging cheaper cheapest=nnn
cheese chef chip chocolate=mnm chosen circle circulars=nnn civilian claims clearing=mnn click
clicks clinic=nnn clip=nnn cloud clown coach coat coin=nnn collection=nnn communication
communications commuter compare=nnn compensation=nnn complains completely compulsory concerned=nnn
conductors=nnn cone confirm congratulate=nnn conservator considered=mnm consultant continue=mnn
contractors convention convicted=mnn cooked copies copy=nnn cordial correct corridors cottage
counsellor cow coward cracked crashes crisis=nmn critical=nmm crooks=mnn crowd cruise cry=nnn
culture cupboard curb curling curtain custard=nnn cutting=nnn cuz daily damn=klk dared davits=mnn
deaf death debt=nnn deckhand deleted deleting=nnn deliveries delivery=nnn demanded deportation=nnn
deserved designed details die=nnn difference digital=nmm dinners directive disappear disappears
discovered discrimination disease disgusting dismissal dismissed=nnn divorce dockers=nnn
doctor=nnn doubt draft dragon drawing=nmm drew=nnn drinking=nnn drinks=nnn driving=mnn dumped
döner earlies=nnn earned earns=mnn earth economists=nnn eighteenth eighty=nnn either elections
electricity employment emptied=nmn ended=kkj energy enjoy=nnn entrance envelope envelopes
episode=nnn ergonomics ethics euros everywhere exchange expensive experience explains=mnm exposed
extraordinary=mnm fact fail=nnn fall=jkk fallback=nnn falling fans fast=kkk fatality fatigue=mnm
favourite=mnn federation feedback=nnn fees fence=kkj figure=nnn file=kkk finance=nnn fined=nnn
fishing=nnn fjord flew=nnn flight=nnn floors=mnn flu fly=mnn flying foghorn fold folded
follows=nnn fonts fool forbids force forced foreign=mnn forged=nnn forgets forgive=nnn
forklift=nmn formal foundation frame frankly=mnm freezing fryer=mnn fuel=nmn fun gay gelato=nnn
giving glad=nnn goal=mnn gold=jkk golden gossip gotcha gotten=kkj graduation gran=mnn
grandmother=nnn grant=kkj grew greyhounds grit guess=nnn guest=nnn guidelines=nnn gym=mnn hahaha
hallway ham happier=nnn happiness hardship haulier headed headset=nnn heartless heaters height
hello=nnn helmets=nnn hence=nnn hepatitis heres=nmm herself hey hid hidden hits=nnn hobbies
holding=nmm hornsgatan hostel=nnn housekeeping hungry huts=nnm hygiene=mnn idk=nmm immigrant=nnn
immigrants impossible impressed inauguration including=nnn info inform=mnm informed=nnn injuries
inquiry intend=nnn invented=nnn investigate=mnn inviting=mmn islands isnt issue issued jackets
january=nnn joy judge=kll judgment=mnm jump=nnn karaoke=nnn kick=kkk kicked=mnn kid kinds=mnm kiss
knife knock labeled lads=nnn laid laminated lamp lane=nnn lap laptop laughed=nnn lazy=nnn leaders
leads=mnn leak=nnn leaked=nnn leasing legacy lemon=nnn lending=nnn level=nnn library=nnn lied=kkk
lifeboats=nnn lifts=mmn lighthouses lighting liked liquorice listening lists=kkk literally
living=nmm locomotive logo lone loose=nnn lorry=nnn louder lounge loveliest lower=llk mad magazine
magic maintain managing=nnn manpower=nnn manual=mnn masks mast matzo maybe meantime measure
measured=mnn mediation medical medicine=nnn medieval meets memo=ijj mentioned=mnn merchant
method=nnn mic microphone min=ijj mirror mission=nnn misunderstanding mold monitoring monkeys
mornings mortgage mould mouth mud mum=llk museums nap=nnn natural nature navy naw=nnn needles
negotiate=mnn neighbours=nmm net=jkj niece normal=nnn northern=nnn novel nursing ocean offering
offices opening opinions organise original overboard owed=kkk owt oxygen packing=nnn pain=jkk
paint=jkk pair pallets=nnn pancakes parchment partner pathetic=mnn pea peacock pee pensions
periods persons=nnn perverts phoned=nnn picked=nnn picnic pie pig pink=mnm plastic plates
plenty=nnn plug politely poorly porridge possible=kkk posters potato practical practised=nnn
pray=nnn pregnancy presidium=nnn pride=nnn prize pro=ijj problems profit=nnn promises promoted=nnn
proposes=mnm protection protective=nnn protocol pulled puppy purpose purser puts quarrel
quarters=llk quickly quitting quiz rage=kkj rails railways raises=nnn rally=kkj ramen=nmm ramp
rang=nnn ranking rat reached=nnn readers=nmn reads=nnn reception recess recipe=nnn recognition
recovery=nnn redundancies registers registration=nnn regrets rehab=klk relays relieve relieved
religion=nnn remand remind=nnn remove renamed renewed rents repaired replies=nnn reporting=nnn
representatives resign=nmn responsibility restored retirement reviewed ribbons riders rigged
ringvägen rises=mnn river robe robin=mnm robot rostered=nnn rough ruled=nnn rumours=nnn sailed
sails=mnn satellite=nnn scab=nnn scandal scanners=nnn schools=nnn scrapped scrapping screens=kll
seat secrecy=nnn secs sector seems=nnn sending=nmm serve servers=nnn shaft shaking=nnn sheep=nnn
shelves shipowners=nnn shoebox shortage=nnn shot shouldnt=mnm shouted=nnn shovel shower shown
sickness sideways=nnn signals=mmn similar singing sings=nnn sir sits skin=nnn sky slashed slides
slimy slip=hii slipper slippers slowly smash smiling=nnn snake=nnn song songs=nnn sore sorted=nnn
speaks=nnn speech=nnn speeches spine=jkk spineless=mnm spirits=nnn squid stacks stamp stamps=nmn
star=kkk staying stealing steals sticks=mnn stolen stone=mnn stranded street stretcher strict
stuck stupid subcontractors substitutes=nnn suite summary=nnn sums sung=mnn sunny supervisor=nnn
supper sweating sweet sweets swim=jkk switch=jkk switches sympathy tablet tachograph=nnn tae
tarts=nnn tastes=nnn tax tears technique techno=mnn tempo=jkk theirs theyre thinks threatened
threats=nnn thumb thursday=poo ticketing timing toast toll=nnn tomatoes=nnn tonnes=nnn tools=nnn
touch touched=nnn tours tracked trades=nnn trainees transferred=mnn travellers treated tree=mnn
tues=onn tug tunnel twins unemployment updated user uses=kkk vacancies vaccination vague van=klk
vegan vicar views=klk viktor village=nnn visiting=nnn visitor visits voucher waffle waits
walks=mnm warehouses wash watching=nnn wearing webinar weekends weigh=mnm weighs=nnn weight=kkk
weird=nnn welding wheel=jkk wheels whistle=jkk whose winds=nmm windscreen wise=nnn within
wondered=nnn workplaces=nmm worried=mmn worry=nnn worst wristband wrists writes=nmm xmas yo
youngest yourselves=nnn yrs öre=nnn asbestos audit=jkk aunt basket bless=nnn blocked bones bravo
breaking brown cakes=kkj caps=kkj careful caring champagne clever closure companies
compliments=mnn couch covid cozy dance dancing dating delegate dentist diploma engaged
equality=mnm espresso excellent except exhausted faked fires football forest fraud frozen funeral
future gala garage girlfriend golf goodnight granddaughter great=nnn greenhouse halved hates
hats=nmn healthy hereby hiking horse however humour illegal island lies=ijh lmao marathon=nnn
masterstroke mates=kkj migraine ministry nonetheless nose nowhere onto palace parks past pens=ijj
petrol piano pleased pony=jkk quite raise=nnn request rights romantic royal sentenced skull
sleeping smoke sober somewhere sourdough=nnn spoiled spoilt standing=kkk stars surgery takeover
therefore=nmm torn trick trip=jkk unfortunately upon useless violence voice wellbeing wellness
wherever wisdom wrench yacht airport allotment although altogether ancient announcement apparently
april=onn arse=jkj awesome axed baking barbecue bathroom bedroom beware birth=jkk blessed bold
bomb bracing breakthrough breakup campervan camping cares cats caviar certainly charming
christening christmas=poo clearly complimentary considerate contrato cosy couldn=nnn cramped crap
credit crowbar crutches cute cycling damp determination=nnn diet dignity doesn=nnn don=lmn
dripping drugs easter=nnn effective efficiency empathy engagement exciting=nmm exquisite fairway
fancy faulty fever finest foresight forever format=jij fortunately gaming generosity gosh gourmet
grandad grandma grandson guitar hammer hamster handover=nnn hers=jji hike honored honoured hooray
hospitality humor hurrah=nmm idyllic ignored indeed justice kindness kitten knitting kudos=nnn
layover lego=nmm liar logical los losing loved=kkj loves luckily mandatory married marry massage
matches meanwhile mice minibar movie mugs naturally neat neck nephew netflix nevertheless nicely
obviously often=nnn operated outstanding ovation overdue parents playstation postman proposed
rabbit rats recovering refreshing remarkable required retreat ribs romance sailing satire scenic
seko sewage shopping sightseeing skiing skimming slit sons=kkj spacious stench stoplight stopwatch
stopwatches strikes stronger surely term=nnn therapy thereby throat throne tinder toddler tooth
toxic trophy uncle underground undertake undertaker valued visionary winner worn yoga ?4=jmg
?5=knh ?6=lni ?7=lmj ?8=kmk ?9=lol
`
