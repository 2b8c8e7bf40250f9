/** Common Swedish words, the most frequent first, with their weights; scripts/common-words.ts renews the list. */
export const swedishWords = `
i=nnr på=oxx och=yyy är=sus en=pqj att=tws det=wyo har=yyu som=rsv till=mvt jag=yyy med=mst vi=qrx
om=msr inte=pvy för=kqq av=lsv den=vrn ett=rrp ska=npm så=wyy från=psq alla=yyy var=mqq får=syy
de=qoi går=ruq man=qqn dag=mtn år=rrq två=pvp mig=pxt oss=yyy när=pvr fick=qyx ut=jqs nu=uty
tre=onr kan=opn du=ysy men=som vill=ryy ni=uqx säger=yys hela=yyy vår=qqv nya=rxx min=oqq han=spu
sig=nrq efter=nsp ingen=ssj upp=goq in=ipq ha=wtx kom=nos bara=uvo fyra=rvq här=ntt där=out
utan=qvv hon=uxr fått=xyy vid=our vad=swp hade=wys er=kmh klockan=ttq finns=vxs sa=qvr dem=lqs
få=wyy vara=svq samma=mrm vet=ntm blev=yyy blir=uwq mot=jpq kommer=tvo över=hpp gick=tvp någon=qvu
tar=pnk våra=yyy står=tvo ju=pwv än=squ hem=jqq aldrig=wyx varje=wxx sin=ooo sedan=xxx timmar=rso
tog=vxr hur=svv dom=osp gör=spq allt=osq bra=qqq natt=hoo första=quu åt=qrq ta=tnm bort=lrr
mer=qsn också=vwx medlemmar=tup under=jop igen=nqn gå=spt ny=nrr före=hop dig=nsn säga=vww fem=oqo
å=qor rätt=lom nej=www minuter=uvv ner=mok sitter=yyx redan=vww tack=spt sen=ool egen=nss
själv=lqq chefen=ssl tillbaka=puu fel=kqm folk=nro jobbet=stq klubben=srm då=yxw innan=oso
morgon=kro tid=ipk gång=kpl ser=lnk elva=ptt inget=uvq sju=mpo kvar=mpr gånger=tuu kräver=vyx
kväll=iqm hos=vww måste=wyw kör=lnp ligger=vxw fredag=mqr bolaget=rqk mitt=oqs skulle=vwv
kollega=uww kronor=usp vecka=npm vårt=xww borde=vxw dagar=opl tio=nmq ja=rpp skriver=tup nästa=xww
bli=lpr sex=mpn ändå=vwv andra=psp jobb=mqn veckor=qro nio=psp mycket=vwv något=tuu facket=tro
veckan=prn stod=stp vem=yxw dagen=oql va=nno varför=xww din=oqo måndag=oss slut=lno avtalet=qpl
kaffe=kpp eller=qrm natten=qsp varit=uwv sagt=rsq arbetsgivaren=xwv fast=kpp honom=tuu enda=qro
hemma=nrr behöver=uxw fråga=qpm satt=qsn se=nlk många=ttp alltid=uvv mellan=mqo tänker=sup
gången=oqm lön=mpl skrev=vwv fram=jpp torsdag=lno fler=ptt gått=rtp pass=iol procent=wut svar=oqm
frågade=stp ur=opr höra=nro sitt=nrr därför=yxw håller=rso heter=prn kollegor=uvu tolv=nqq
börjar=tvu chef=kpk gjort=tvu ringde=uvu tredje=orr veta=tut gärna=uwv jobbar=sqs skyddsombud=lpo
ensam=lpp begärt=uvv frågan=qql längre=stt riktigt=qrp väl=kqp maj=pmq svarar=qsn april=pqq
enligt=wuu henne=suu mina=tqt tagit=rtp gjorde=qso plats=jol mötet=ppk namn=mpo lite=oor länge=suu
ord=kpp hör=ppp mars=non nån=rtt väntar=rso åtta=oqp bästa=vuv kallar=rtp nog=tuu gamla=tuu
tror=tvu bättre=tuu ledningen=ppk sina=stt avtal=jol möte=mpk rad=lnj gäller=tvu per=lpn barn=jol
blivit=rsp fortfarande=stt göra=qrp klart=ppn schemat=ppl sista=vuu utanför=ttu gav=tuu prata=psr
frågor=qqm genom=ioo gott=tuu känner=qrn stället=npm vilken=xvv precis=vuu skrivit=tuu såg=npo
terminalen=ool först=npq ger=ppn ihop=pqn skyddsombudet=tsp vägen=nol just=mqp läser=uuu
personer=sro bakom=tuu läsa=rst beslut=kom bjuder=rtp förra=uuu igenom=stt även=prq bär=lno
medlem=jpn noll=nop tisdag=mpq frågar=rsp förhandling=jom hus=ikj trött=orp brev=hnl hans=vuu
lägger=rsp posten=rrp rum=mnj sett=rsp tills=lon äntligen=vuu int=rrp mamma=ttt nytt=tpr rast=jol
tjugo=mpn emot=pqn helgen=pqo nästan=tut samtal=kol stå=orr borta=nqq jobbat=tut månader=rss
runt=nqq timme=ppo tåg=hnk bilen=ool egna=rss gammal=nqq ombord=lpp schema=inm brevbärare=qrp
fint=tut ge=pnn höll=qro låg=orr morse=qrs tåget=ppl undrar=rsp båda=utt jobba=nqq lönen=pol
ombud=jol sover=stt bad=kpn bil=lnl depån=qqp grader=pnm idag liten=stt pengar=nol tycker=tut
tyst=mpp ville=tut visar=pqm berättar=tut delade=opm extra=mpp hel=koo inga=utt kontoret=nok
krav=lol kunde=stt sak=kom deras=qpm hatar=tut lördag=lop mejl=mom städare=opl öppnar=sut
annat=nom betala=oqq fikarummet=rrr fyrtio=loo haft=sss hennes=ttt händer=omn inför=pqo orkar=uuu
saknar=stt skriva=npo tiden=moj året=oom ens=kph fall=jmk lagt=stt dit=rss god=lon hört=tut
komma=lon lika=nqq me=oon väg=ill bussen=rqn dra=roq dörren=nol gratis=mpp kostar=prp låter=sts
onsdag=loo pratar=tut tillsammans=rss ute=kno öppet=npn berätta=oqq beslutet=utt eget=sss helt=ttt
klar=kkl lägga=nnm slutar=pqn tur=lom arbetsplats=imm byta=sss glad=utt klubb=gnl liv=iml
lunch=jnn papper=iml ringer=sts sidor=rrr arbete=lnj faktiskt=sts ingenting=sss sidan=lmj
turer=nom vidare=mnn allihop=npp arg=stt behöva=stt bredvid=rrr del=lnk häktet=rss hålla=opm
jul=gnm kommit=opn museet=tts människa=rss sova=rrr trettio=lno typ=srs verkligen=sts
arbetsgivare=rss hundra=kmj högt=loo juni=noo kommunen=tst lag=imj november=qrr nummer=lok
pension=hnl sida=mnl svenska=rss söker=prn varenda=sss vatten=imj vänta=oqq delar=ppk era=lkj
grät=sts hot=moo inom=mpo kvällen=opm larm=inn läst=pqn människor=oon räcker=stt räknade=sts
själva=rrs vanligt=qrr vann=sts annars=vtt arbetstid=imm ber=orq besked=mnm bolag=imj chefer=sss
detta=sss full=knl golvet=ppn körde=sts ont=rss saker=opn svarade=rss bemanningen=oom började=sts
förare=mnj halv=hnn höst=jnn kollektivavtal=qqq lyssnade=rrs månaden=qrr möten=opn ses=sts
sluta=oqq slår=qqo ännu=tss övertid=jnm fin=mpp köpt=pqo lärde=stt månad=kln ordförande=knk
rakt=pqo räkna=pqq skämt=mom snälla=sss alltså=tss bandet=nnl betalar=rss bett=stt bor=rss
både=rss förbi=rss hand=fjj läggs=oqn lämnar=rts ryggen=rrr sjuk=hmm skall=orq spåret=opn sånt=utt
ursäkt=jmn varandra=qrr vilket=uss års=jln avdelningen=nnj drog=nqq hinner=sss januari=qqq
köra=pqo läste=sts mest=qoq ordet=oon pengarna=oom ring=nmg skickade=qro svara=npn söndag=lno
tro=mmo varm=npp anmält=opn annan=opo augusti=ppp bordet=mmk bör=poq direkt=nqq ditt=sts
februari=qqq kassör=knm kort=knj kunna=rsr mat=jml mil=rss miljoner=srr nätter=rsr rederiet=uss
stannar=rss stolt=orq tackar=qro visade=pro visste=rss årets=sro önskar=sts begär=mqp dela=mom
hej=uss hänger=rts lång=lon minns=sts nitton=loo nåt=qrr oktober=qqq semester=hmk senast=rrs
slutade=opn sommaren=qqq tjänst=ejj unga=rsr betyder=sss driver=pro dåligt=ppo enkelt=rss fan=utt
försvinner=qrr huset=lmi pappa=mpo rummet=lnh räknar=rss sitta=opn skriv=mmn stannade=pqo
taket=nnk timmars=omo älskar=sss äter=rsr ansvar=mon familj=hll fortsätter=rss fungerar=rrr
halva=rrr hjälper=sts huvudet=oon numera=rsr stänger=qrr telefon=gmk telefonen=ppm torget=opo
åka=rrr öppen=mpp asså=uss buss=hmk fjorton=npp förrän=qqq kilo=mon lovade=rss luktar=rrr
morgonen=qqq städar=mon tekniker=lnj titta=opp tårta=nol världen=nnm växeln=pqo årsmötet=srr
anställda=mli fanns=qrr flyttar=rss grund=hnk kassan=onj ledig=opn lärt=pqn lördags=npo mindre=rrr
plan=hmj polisen=tss rapport=ilj rasten=rrr regionen=qrr riktig=npq saknas=qrr skogen=opn
varmt=rrr arbetet=mnk betalt=opn bilder=nom bjöd=pqo datum=lon dog=rrr dygn=knn firar=sts
helst=ppn kaffet=qpn la=lmn lever=hmk livet=oom lär=oqq skicka=qrq säg=rlo särskilt=tss sönder=moo
tal=lkj trasig=mpp trodde=rsr tänka=qqq vagn=imi visst=npn bland=rrr båten=mmk förrådet=mmk
förstår=qqo glömmer=rts heltid=nop hoppas=tts kvinnor=rsr lediga=oon lista=kmj läs=pqq medan=qqq
minus=ooo ob=pnp okej=srr ombudet=ool omklädningsrummet=ppp paket=jnl post=glk skrattade=pqo
stopp=lnl stor=jnl styrelsen=ook städet=nnl svaret=qpl systemet=mmi tisdags=knn åker=mpp
arbetar=kkm bilar=mnk brukar=sss bryr=rsr drar=nok flera=rrr handskar=onn hittar=rsr kallt=rrr
kilometer=qrq landet=lmk listan=moj ljus=lnk lokförare=qrr långt=qqr skift=ilk via=qrr vila=ppn
visa=qqo äta=qqq all=kml andas=qrr anstalten=opn arbetskläder=qqq bytte=rrr fjärde=loo fort=jnm
fredags=lnn hamnen=qrr heller=ppq kontor=jnk kört=rsr laget=kmh lovar=rsr lära=npp midnatt=ppp
nere=opn råd sjöng=qrr stationen=mmj talar=jmm vågar=qrq öppna=mno anmälan=pol avdelning=jmk
bord=imj byter=ssr bäst=rrr dörr=jll färre=rqq förklara=moo förslag=lml hittade=qqo hjärtat=rrr
hund=hmj inne=jml intagna=qqq jävla=rsr kajen=opn klubbens=sss kurs=knk lagen=nnk larmet=ppn
lilla=lno låta=ppn menar=rrr meter=mli minut=imm mår=rrr nattpass=moo nyår=moo perrongen=pqq
person=inl personalen=nni pris=lnl regn=ill resenärer=rrr ringa=qqq räknat=opn skiftet=mmj
svårt=rsr säkert=rrr sån=sts toalett=hlj tusen=lnk upphandlingen=ppn vore=rsr våras=opp behövs=qrr
bestämt=qqq flytta=noo framför=lno fru=npp handlar=nol hann=rrr hissen=rrr hälsar=rrr hörde=pqo
köket=ppn lagar=rsr minst=noo riktiga=qrr skickat=nom tas=nol toaletten=oon trappan=pqq uppe=lmm
allvar=knn app=lnm besättningen=rrq bolagets=onk frukost=kmm fyller=qrr handen=nnm hjälp=kml
huvudkontoret=qqq ifrån kall=jml kille=rsr korv=moo kvart=noo lapp=kmk mål=jmk olika=qqq par=nom
protokoll=moo receptionen=rrr resa=lmk räknas=opn röstar=rsr samtidigt=rqr sent=pqq siffror=qqq
slog=pqn sov=moo spara=noo spänn=mnn stycken=pqq tala=mpn termos=jmm timmen=qqq utbildning=jmj
växel=gmk appen=ppn beslutat=qrr bror=lnk bära=mkm båt=kmm börjat=opo december=mmn däck=hmj
fika=hkl frågat=qrr förbundet=oom förhandlingen=ssr glada=nnm hit=moo hytten=mnl håll=llj hög=ill
igång=qrr kock=knl kollegan=uts kommentarerna=qqq korridoren=ppq kravet=pol känns=qrq lagret=mml
lyfter=qrr löner=onm röstade=qrr sant=qqq scheman=llj sist=rrr skor=lmi slutat=non solen=ppn
strejk=imk ställde=opn stämmer=ppn stöd=jkj svart=moo tjänster=mnm trötta=qrr tågvärd=moo
verkstaden=lmj välkomna=qqr alls=oop bar=kmk brinner=rrr bytt=qrr dessutom=qqq fullt=lnl hitta=moo
igår klara=lmm kund=inm köpte=ssr linje=ilk längs=moo passet=lmj personal=fmi påsk=pqq resten=oom
röda=qrr sexton=rrq sjön=qrr skyddsstopp=srr slipper=qrq spelar=rrr språk=jlj stolar=nom stort=uss
stänga=qqq sägs=qrr sätter=mnj sålt=qqq tips=nnm tydligen=rrr tålamod=qqq varsel=iml vilka=rrr
väggen välkommen=rrr arga=oon banan=kmj bemanning=fli blommor=qqq brott=jmi börja=moo dags=jjj
dess=loo ert=pnp femte=qqq färjan=oom glas=imk grattis=wut gänget=mok hittat=opn hunden=qqq
hålls=nmo hösten=ppp kalla=mom kansliet=onm kolla=oom laga=nnm leva=nnm lätt=loo pratade=rrq
ren=img respekt=knn rädd=jnl senare=rrr skojar=rrr snart=tsr son=lol still=lln stora=noo
ställa=mnk stått=oon större=qqq säljer=rrr tidningen=nnk universitetet=qqq valde=qrr värme=jnl
våningen=lmk åkte=qrr arbetsmiljö=iml beredskap=jml depå däremot=ssr död=kmm ena=non
expeditionen=oom femton=opp fungerande=qqq förhandlar=mno glass=jml grinden=ppq gråter=rrq
görs=opn havet=oon hjälpte=rrq hjärta=ppp händerna=pqp ibland=tsr kallas=qrq katt=knn
kongressen=sss kvinna=oon köpa=mno lade=lnj lyssnar=oon lås=mmk mormor=qqq nycklar=nnm ofta=pqq
ombudsman=qqq raster=mml roligt=opn semestern=qqq september=ppp skull=nnn skåp=jlk snö=jkk
sorters=qqq stan=jlj stol=jlj städa=loo stängt=nnm syns=mln sätta=lnj taget=klj te=hkj
vikarier=kmk vintern=qqq vunnit=opn växer=pqq äger=qrr återkommer=rsr alldeles=qqq arbeta=klm
arbetsledare=qqq avvikelse=lnn bangården=nnm bastu=noo berättade=qrq beskedet=oon besök=imi
betald=lnl bild=kkj bryter=ono bygger=rrr denna=qqq dålig=opp dör=pqq eftersom=rqq familjen=qqq
fattar=ppn femtio=jml gett=nnm handledare=opn helvete=opp hälsa=npp hände=kmm illa=qrq inlägg=moo
juli=mnn jurist=jml klarar=oon kriminalvårdare=pqq ledigt=nnm lokal=glk lycka=qqq lämna=ooo
lät=qrq mannen=ooj märks=llm mässen=non ned=ikk nå=qqq olyckan=mnl paragraf=jll priset=ppn
radion=onm rygg=iml rädda=lnl samlar=rsr skillnad=moo sköter=klm sommar=gmj soppa=nnk tidigare=lon
ton=ill tänkt=mnk varannan=ppq vän=knm värmen=oom ärendet=rrr överläggning=moo barnen=rqq
beredskapen=nom betalas=pqp domen=ppm dotter=lok dricker=rrq dygnet=pqq eftermiddag=jlm fara=nnm
fasta=nnm film=kmk flyttat=oon följa=ppp förhandlingar=oon förtroendevalda=ppp garaget=mml
grannen=qqn gårdagens=pqq hamn=jmm helg=iml hiss=jmm kallade=mnl kanske=rrq kära=pom legat=nno
lokalvårdare=qrr lovat=nnm lyssna=ooo läcker=pqq lämnat=opn medlemmarna=rrr mod=kll motion=kmm
museum=ppp nätet=kmj några=rqq paus=jmk rapporten=nnj rent=nml satte=nol sekunder=oop skrek=qrq
sorteringen=mnl stanna=mno startar=nno steg=kml stolta=qqq stoppade=qqq suttit=qqq svär=hll
sämre=ppq tag=mkj terminal=hkj trasiga=pqq trots=rqq uppgifter=nnl vare=mnj vänner=ppp yrket=pqp
ögonen=ppp öl=opp anmäla=mnm anslagstavlan=ooo biljett=hkk bryggan=oon bud=kmk budgeten=mnk
chefens=qqq dina=qqq dum=noo efteråt=qqq ensamma=ppp entrén=mnl erfarenhet=kmm farligt=nnm
felet=pon fjol=lnn fortsätta=pqp fryser=opp företagshälsan=ppp förmiddag=lnn förtjänar=pqq
guld=hll hjälm=lml information=hlk is=hll isen kassören=pon klocka=lmj kompis=lnm kortare=qqq
källa=knn lappar=nnl lappen=srr lyfta=ooo lämnas=opn motparten=rqq måndags=ooo möter=qrq
nattskiftet=oop olyckor=nol personalrummet=qqq protokollet=qpn radio=jnm ringt=opn sade=mmj
samtliga=qqq sextio=jmm sjuka=pqq sker=qrq skriker=rqq slippa=opp slå=nlm spår=glj sägas=pqq
sällan=qrq tacka=moo tanke=lnk taxi=jll togs=qqq turen=nom undan=knl vakt=gkh vaktmästare=pqq
vantar=nnm vinter=hlj vägrar=pqq välja=opp världens=qqq värt=qqq vårdare=nnl våren=ooo ändra=mno
övrigt=qrq a=kkg adress=jkm alltihop=lmn ansiktet=nnn be=gkj behövde=ppp ben=ooo besökare=qqp
brevet=nol dagars=lkl dubbelt=ppp eloge=qrq ensamarbete=qqp exakt=ppp far=kll flyttas=qqq fri=ilk
följer=qqq fönstret=nnm förlorade=qqq handledning=mnn hotade=pqp hotellet=onk hushåll=qqq hytt=kkl
hälften=rrq hälsning=ool hämta=noo hål=ppp höjs=pqq inlägget=nom kameran=nnm kamrater=mmk
knappt=pqp krona=mnl kroppen=pop känna=mnl lampa=llk ledighet=lmk logga lokalen=nmj lugn=lmm
lugnt=nnm luren=ppq lönekontoret=qqq medlemsmöte=rqq middag=kmk midsommar=kmm norr=kmm pågår
riskbedömning=lmm rätten=pom röst=imj rösten=ppp skadestånd=opp skickas=qqq skit=knm skola=kmk
skriftligt=opp skylten=oon skäms=pqq skönt=ssr sten=lmk stress=ill stund=lmm ställverket=ppp
stängd=mnm tappade=qqq ung=lnn utreder=ppq vackert=qqq vagnar=klj varning=ilk verkligheten=qqq
vikarie=knm väktare=opp väntade=qqq våld=jll återhämtning=lmm arton=mnn ba=nln banarbetare=ppp
bröt=qqq burit=pqp dagens=pol delat=nnl djupt=pqq egentligen=ppp ersätts=pqq fack=flj fackliga=qqq
fartyg=jkj fikat=mll fina=lml frös=qqq fy=srr färdig=lnl förbundets=nom föreslår=pqq
förhandlare=lmk förlåt=ooo förstå=mml försvann=ppp granne=lnm gratulerar=rqq grupp=glh gruppen=llh
grönt=onm gubbar=mnl hallen=jmi hjälpa=ppp inställd=mnn jacka=lmj julafton=lnn kasta=mnn klaga=lml
klokt=qqq knäna=ppp krävs=pqq krävt=qrq lagom=pqp less=pqq lokala=ppp lyx=jmm lägre=pqq
lämnade=nnl låt=ppp macka=nnm meddelar=npo mening=oop minusgrader=ooo myndigheten=mmk män=jmj
mörkret=mnm nätterna=mml ordföranden=nnk parkeringen=ooo passen=llk pensionen=nnm platschefen=rqr
punkt=jkj regnet=qqq rekord=imm resenärerna=rqq räddade=qqq rörd=ppp skickar=qrq skratta=mno
skrattar=pqq skrika=nom snabbt=nnm snön=rqq soffan=ppp somnade=qqp sparar=pqq storlek=ppp
städat=nnm stängs=nno säng=jlk sätt=omm sådana=qqq söka=nnm tak=mnn tillbud=nmm timanställda=ppp
tittar=qqq tjänar=lmk trafiken=lmj träffa=lmn tågen=nom utom=lml vagnen=nnm varslet=pon väder=lnm
väger=nnm väntat=ppp våga=qqq åter=gmk överens=kmm an=hih anmäler=ool anstalt=hkk anställd=jli
arbetsgivarens=qpq arbetskamrater=ooo arbetsplatsen=mml belysning=mnn blå=noo brist=ilj budget=hkk
bullar=kkj bulle=mml choklad=jmk dam=kll diesel=jlm diskriminering=jll dras=ppp därefter=qpp
ente=mll ersättning=imi finnas=ppp flygblad=kmm funkar=ppp fönster=lml förresten=ppp glädje=kml
golv=hkj gråta=opp gubbe=mnl hen=qpp hotell=lml hyran=nnm introduktion=ill järnvägen=ooo
kollegorna=qqq kul=rqq kundtjänst=ill kursen=onk källaren=ooo kände=opn lagade=ppp lata=ppp
lokalvården=ooo luften=qqq lådan=kki löser=qqq löst=klj maskin=ilh matros=kmm mopp=jmm mor=kmk
mörker=ooo nattåget=qqq nye=qqq ordning=jlj paketen=ppp pappret=ppp pizza=lnn platser=nnm
polisanmält=ppq påstår=pqq rallare=ppq rasterna=opp regeringen=rrr räckte=pqq räls=mon röd=qqq
röster=pqp saken=ppp sambo=ppp senaste=ppp sjukdom=nnm skolan=mmk skratt=lmm skyddskommittén=ppp
skyddsronden=sqq sköta=ppp släpper=ppp spa=kkl sprang=qqq station=hmj stormen=mnl städade=qqq
städarna=ppn ställt=lmj stämningen=rrq sålde=qqq tacksam=mno tidning=ilk tomt=lmm tystnad=ikl
tågvärdar=ppp utbildningen=nnl valt=mln varma=pqq vägarbetare=pqp värd=hkj vågade=ppp andras=mnm
band=ili besökte=ppp bilden=pom bok=hlj brevlåda bygga=pqp cykel=hkk debatten=oom diplom=ppp
dygnsvila=ppp därifrån=ooo enkät=kmk facklig=mnn feg=ooo framme=qpp fyllde=nnm förbannad=nom
förklarar=qqq förråd=ilj förstås=ppp gammalt=pqq gillar=pqq gjord=mml glömde=ppp gravid=lnn
gul=oom haha=ppp hellre=qqq hemsida=opp historia=nom hittills=qqq humör=nno hunnit=ppp högre=ppp
höstas=ooo icke=pqq inleds=pqp intagen=pqq kabel=hmj kastade=qrq kiosken=mnm kommentarer=opp
koppar=kll kunder=qpp kursgården=ppp kö=lnl kön=onm köper=ppp lagat=ooo land=inl ler=klj
ljuger=ppp lokalt=pop lyser=nom lärling=jml långa=nnm magen=nno matsalen=mml mobilen=mnm
montör=jji montörer=nnm må=pmo mögel=lmm mörkt=ooo nervös=ppp nä=rqq nämnden=mmk når=ppp
pallar=pqp planeringen=nnm podd=ppp pov=poo privata=ppp pärm=lnn resultat=jll rör=kml samlas=pqq
samverkan=jml sjukhuset=ppp sjunger=ppp sjutton=qqq skrivelse=nnm skyddsombuden=qqp sovit=ppp
svensk=klm säkerhet=hlk sådan=ppp tappat=ppp tidigt=ppp timanställd=mnn tingsrätten=qpp
tjänsten=lmj tom=moo trappor=opp tunga=poo tunneln=nnm tvisten=qqq tvätten=nnm tänder=oom
tänkte=qqq uppblåst=mnn ursäkta=non vart=lnm ventilationen=qpp vit=omo väldigt=qqq väst=llj
årsskiftet=ooo arbetskamrat=kmm arbetslag=ooo arbetstiden=ooo axlar=ooo balkongen=ooo beror=pqp
bestämmer=ppp bevis=lml brinn=kmm bron=mon brutit=ppp bygget=mml byn=ppp delas=nol dusch=jlk
döda=pqp enkel=lmm exempel=ooo farfar=qqq fattat=ppp fyllt=mml förlorar=ppp förslaget=oon
förtroende=ikk genast=ppp generationer=pqp glömt=ppp gäng=mnm halsen=nno helger=ppp hinna=opp
hjälpt=nnm hotar=pqq huvudskyddsombud=lmm hämtar=opo hänt=ooo höjt=opp idé=pqp imorgon jobben=ppp
julen=qqq kamera=klk klass=iki klubbar=nnm kommentar=ill kräva=noo kunden=pqp kunnat=ppp
känsla=mnl lastbil=jll ledarskap=ill leende=ppp leta=ooo levande=opp lägg=nnl länk=nnm låda=klj
lågt=pqp låsa=ooo maskiner=lmj maskinrummet=opo medlemsmötet=qpp mes=kmm motioner=pop museer=ppp
mössa=ppp numret=mnl nyss=pqp nära=ooo ok=nml omplacering=kll omtänksamt=pqp passar=qqq
planerar=lnn plattformen=lml promenad=jll påminna=opp rasande=ppp resenär=jll reste=pqp
resultatet=srr ritade=pqq rosa=lmm sjukskriven=opp sjätte=ppp sjömän=qqq skydd=gmh skylt=ilk
skäl=mml skämmas=ooo skärm=ilk spelade=ppp starkt=ppp statligt=ooo stolarna=ppp stolpe=lll
stoppa=mnn strejkkassan=ppp strid=jml studenten=ppp stugan=kkj stulit=pqq stuvare=ppp städ=gmi
ställer=lmk synd=noo system=ili säljas=ooo säljs=ppp sådant=rrq sömn=jmm talas=mnm trivs=lmn
truck=hll tvätta=llm tyckte=pqq tysta=ppp tänk=omo underhåll=kki uppriktigt=pqq utmärkt=ppp
utredare=opp vattnet=nnl vikarierna=mnl viktigaste=ooo vinner=ppp väskan=ooo väskor=ppp växlar=nom
våfflor=pqp våning=kll webben=oop ätit=ppp årsmöte=opp anställning=gki använda=nno applåder=ppp
arbetslaget=ooo arbetsmiljöfråga=nno arbetsplatser=ppp avgiften=lli avslag=ooo avstängd=pqp
avtalsrörelsen=noo backar=ppp barnbarn=lnn beklagar=pqp benen=opp berättat=nnn beröm=mnn
beslutade=ppp besättning=jll bilarna=lmk bokat=ppp bonus=ikj brann=ppp bunten=ooo byggde=ppp
byt=pno dricka=ooo dubbelbemanning=lnm dyrare=ppp ej=pop entreprenad=jll fackligt=ppp falskt=ooo
feber=ooo fickan=nno flicka=lml flyttade=ppp form=gih fot=kml framgår=pqp förhandla=ppp förr=lmm
förstör=mon försöket=nnn generöst=ooo goda=nnm gälla=ppp halvtimme=opp hotad=nnm hundar=mml
huvud=glk höja=oop infört=ppp ingår=ppp innebär=ppp intranätet=ppp isbrytaren=ppp jobbade=ppp
kallad=lll kastar=pqq klarade=nom kliver=ooo knä=kmm kockar=nnm koll=glj kommunens=ppp
kontrakt=jji kontroll=gji kopp=gij kosta=kll kostade=ppp kram=lml kranen=nnl kudden=ooo
kundtjänsten=ppp kusin=knm kämpat=pqp kök=llk lasten=ooo le=iik ledsen=pop litet=jkh lol=nno
lycklig lyft=ilk lägenhet=mmn lägsta=ppp länet=nnn låna=ooo låst=opo låtit=ppp låtsas=ooo
löfte=mnl lönespec=jll lösa=kkk löste=ppp maten=pnm medicin=lmk mej=ooo minne=ikl nyckeln=mmk
någonstans=ooo orsaken=poo ost=jmj passagerare=opp pers=jkl planerat=opp present=hkk problem=jkj
prova=mnn rapporterar=ppp rart=pqp remissvar=mon rimligt=ppp risk=gki riskbedömningen=ooo roll=jjj
ropade=qqp rullstol=lmm rälsen=ppp samtalet=mnl siffran=ppp siffrorna=ppp sjukskrivna=ooo
sjukt=ppp skam=noo skiner=oop skiten=ooo skoja=lmm skorna=kmi sköts=nmn slips=ooo snällt=ppp
spyr=ppp stadgarna=ooo staten=pon stege=mml stilla=opp storm=jkk straff=jll strumpor=ooo
städning=mnm stående=llk svärmor=qqp svåger=opp svår=mnn sängen=ool talade=mnl talet=llh
tankar=nnm texten=mml tidtabellen tomma=ppp torra=ppp träffar=mnl träffat=ooo täckning=jkk
tågvärden=qqq tål=lnm uniform=gjj utredning=ilk vaken=ppp vakna=kmm val=ilk valberedningen=ppp
vald=nnm vardag=opp verkstad=lnn verkstan=mmj verktyg=ikj villkor=klk vintrar=ooo visat=lmk
välkomnar=ppp väntan=ppp väska=kkj våningar=opo ägare=klj ända=ppp ändrade=nom ögon=hlk
affisch=ill allvarlig=lmn anmäl=lmm anmälde=nnm ansvaret=qqp ansökan=pnm arbetat=nnm
arbetsledaren=rqq arbetsmiljölagen=ooo balkong=kmm begärd=ooo behålla=noo bekant=ooo bestämma=mlm
betalat=nnm blanketten=qpp blomma=opp blåste=ppp boka=qpp brister=ooo bryta=kkk bråka=mnn byts=ppp
början=nno dan=llk detsamma=oop digital=kmm dimma=ppp domstol=kll drabbar=ppp drack=opo dragit=opp
driften=klj drivit=ppp dumt=ooo dö=mlm enhälligt=oop enkäten=llj fartyget=ooo filmen=ppp
fingrarna=ooo fira=nnn flyttad=ooo folket=qom fortare=ppp fred=kjk frågorna=nnm fungerade=ppp
fälttekniker=ppp föraren=onl förarna=mmj förhandlas=opp förhandlingarna=pon förväg=nnn galen=nno
gatan=opm generaldirektör=jll godkänt=ppp gubben=oom guide=lmj gården=jkh gömmer=opo halvt=ooo
halvår=ooo hamnar=ooo hemsidan=ooo hyr=mnn hyra=ooo håret=ppp hårt=ppp högen=mml info=mnn
internet=poo ironi=trr julklapp=kmm kameror=onm kamrat=fli kanelbullar=oop kap=jkj klagar=llk
kniv=jlk knän=ooo kokar=mmn kollar=ooo kongress=ill konsulter=ppp korta=llk kritik=nnm kuvert=lnm
kvällarna=nnn käften=ooo källor=oom kärlek=ilj lampan=qqp leder=lmk ledning=glh ligga=llm
linjen=kli lita=ppp lunchen=nml lunchrummet=ooo länken=ppp lättare=opp lönerna=nnm mammas=ooo
medalj=lll meddelande=nnm minuters=ppp misstag=lmm misstänkt=kmm monter=kmm montern=ppp
motionen=ppp muslim=ilk mäta=ooo månen=nno nattbussen=ooo nolla=opp någonting=nno nöjd=ppp
offentligt=ppp omklädningsrum=nnn orden=kmm ordnar=pqp orm=ppp pall=jll parkering=gki passa=jlk
pepparn=ooo plogbilen=nnn pratat=ppp privat=hlk problemet=ppp region=gkj regionens=qqq regler=llm
resan=jli rikta=qqq räcka=mnl räkning=jjj rättighet=lmm siffra=ppp sjukhus=glj självt=nnn
skiter=qqp skjuts=jml skriftlig=jll skrik=jlk skrivs=ooo skräp=ooo skyddsskor=opp skyldig=lmm
slutet=llk smäller=ooo snöstorm=klm sorterar=opp starka=ppp start=ikk statistik=klk stegen=ooo
stolen=jki strejken=mml styr=ikl styrelse=hkj ställen=llk stängde=pqp svarat=nnm svenskar=ppp
svettas=oop säker=ilk tackade=ppp tacksamma=ppp text=jjj tillägg=jkh toaletter=mml tomten=lmm
total=lmm trapphus=nnn träffas=ppp tråden=ooo tummarna=opp turerna=klj turlistan=ooo tvist=ikj
tvätteriet=nnn ungar=lml ungefär=ppp vaktmästaren=qqq veckans=qqq viktigt=ppp vilja=mnl vilrum=ooo
vinterdäck=lmn viskade=ppp viskar=opp vita=qqq vitt=nnn vittnen=ppp yrke=hkk äldre=lnm åk=ppp
åsido=lmm åtminstone=ppp affischen=ooo anmäld=lnl anmälda=ppp anonym=jll anonymt=noo
aprilskämt=ooo araber=ppo arabiska=ooo arbetslivet=ooo arbetsmiljön=non arkivet=mml armen=lmk
avdelningar=lll avslutade=ooo axeln=onn backen=nnm baklänges=oop berodde=ppp bestämde=opp
besvaras=ppp betalade=opp betyg=ppp biljetter=nml billigaste=ooo bjuda=mnm blåser=opo bo=jml
bransch=klm brevbäraren=nml brevlådan=ppp bränner=ppp bråkar=ppp burk=mml cell=jlk chaufförer=nom
cykeln=mll dansade=ppp decibel=onn depression=lmm diabetes=ppp dock=ooo druckit=ooo dubbel=gkj
duschen=nnm dygnsvilan=ppp däcken=ooo dåliga=ooo dörrar=non eftermiddagen=ooo el=hii
entreprenören=ppp envis=lmm envishet=ooo epilepsi=nnn extrapass=noo fallet=lmj falska=mlm
familjer=mml farbror=opp fest=ilj filmade=opp filt=lml finaste=ooo firade=pqp flaggan=qqq
flaggar=opp frivilligt=ooo färg=kll färjelinjen=ooo företaget=onm försök=lmm
förtroendemannalagen=nnn förtroendet=ppp fötterna=qqp gata=opo gemensam=ooo gemensamt=poo
gissa=rqq glöm=ooo grannarna=ppp gratulera=lmm gula=oop handlade=lmk heja=qpp heltider=nnn
hemlighet=lmm himla=pqp hink=kml hjul=hjj hjärna=lml hjärnan=ooo homosexuell=mnn hopp=ppp
humöret=opp hädanefter=opo hängt=opo hållas=nnn hållit=ooo hörs=nmn ifred=ppp ihåg=mnm ikväll
isbrytare=nnn kabeln=ppp kaj=kll kallades=ppp kallat=nnm karl=mml klagade=mnm kloka=ooo
klubbordförande=nnn kommun=glj konkurs=kml konsult=hkj konsulterna=ooo kontaktledningen=ooo
konto=hjj kontraktet=ooo korridor=ikk kriminalvården=qpp kunderna=ooo kvitto=ooo lagas=ooo
lampor=nnm lanserar=ppp larmade=ppp ledare=iig ledningens=ppp ledningsgruppen=ooo linan=mml
linjemontörer=ppp litar=mnm ljuset=onm lok=hij luckan=lll lyfte=ppp läggas=klj läkaren=nnm
länder=ono låser=ppp löneförhöjning=nnn medier=ooo medlemmars=ppp meningen=oom mitten=ooo
modigt=mnm moped=jkj morfar=qqq mormors=ooo människan=opp målet=nnm måndagar=nnn måndagen=noo
möttes=pqp namnen=ooo namnet=nnl nattarbete=ooo nattlaget=ooo nattpasset=noo naturen=ooo
nedläggningen=nnn nionde=oop nittio=jml nyhet=jll oense=oop olagligt=ooo olycka=mml onsdags=kll
pannan pensioner=nnn pensionär=mnn pensionärer=ppp pojke=mmk polis=fkj praktikant=jll
pressmeddelande=nnn punkter=ooo påkörd=ooo påminnelse=ppp påtalat=ppp redaktionen=ppp
redovisar=opp regionchefen=qqq rena=opp restiden=ooo rubriken=nnn rutin=ill rykte=lmn rättvis=ooo
råtta=nnn rök=klj rösta=mnn rött=ppp saknades=ooo salen=ooo samlade=opp samtalen=ooo
schemagruppen=oop serie=jlj service=hkk signal=fkk sjöfolk=poo skadades=lll skatt=kkl
skillnaden=llk skoj=mml skyddsrond=kll slag=jlh slagit=mml släkten=ooo slöja=nml små=jml
snabbare=ooo snäll=kmm sociala=ooo sol=ijk sparken=ppp spela=lmm springer=ooo språket=nnm
spännande=qqp spåren=ooo stjäl=ppp stolpen=nml ström=lml studiecirkel=lmm städningen=mlk
ställdes=llk stämma=mml största=opp sur=mon sura=ooo svaren=onl synas=ooo syster=imj säkring=klk
sällskap=ooo såna=qpp söndagar=nno sörjer=ppp talat=klj tanken=mml tavlan=lmk testade=ooo tjat=ooo
torsdags=kll trafikledningen=ppp trappa=mml trevlig=non troende=mml trycka=ooo trygghet=jkl
tung=ppp tungt=ooo tvättstugan=ooo täkten=opo tände=ppp underhållet=mmk unge=lmk uppdraget
utdelningen=lmk utredningen=pom utreds=noo utsikt=lml vacker=nno verkar=llk vissa=qpp vädret=ooo
värda=oop växlarna=ooo yngsta=ppp äldsta=opp ändras=mnl ära=ooo ärenden=lnm ärtsoppa=noo
åratal=nnn åsikt=lmm åtgärder=lmk ögat=nno övertiden=ppp adjö=ooo allvarligt=oop anar=mnl
anhöriga=ooo anmälningar=ooo anpassning=mml använder=opo arbetsrätt=ppp artikel=mnl avgift=jlj
avgå=jll avgör=lnn avslutad=nnn avsnittet=ppp bakat=ooo ballonger=ooo banvallen=ooo barack=kll
barnet=ooo bastun=ooo begagnad=ppp begära=opo begäran=lll berättelse=ppp beställa=lmm beställd=lmn
bilagan=ooo bjöds=ppp blanka=opp blåst=kkj bolagen=kli bortskämd=lmm branden=ooo broschyr=jll
bröllop=jlk bröstcancer=ooo bytas=ooo bänk=ooo båtar=llk central=ilk centralen=klh chatten=llk
chaufför=iki clown=nnn dadlar=ooo damm=jmk dar=kjj delegation=jlk departementet=ooo depåer=nno
diagnosen=ooo dialog=ooo diket direktören=nnk doktorn=nnn dragspel=ooo dröm=kmm dumma=ppp
dummare=ooo dyra=nnn dyrt=ooo dömdes=opo döpt=ooo dörrarna=noo efterhand=nnn elen=jlj engelska=nnn
enskild=non ersättare=ooo fackets=ooo fantastiskt=ppp farten=lmk fiber=hjj ficka filma=lmm
firas=opp firma=lmm fixade=ppp fixar=opo flaska=mml flesta=opp flexibel=nnn flygplatsen=ooo
fläkt=jlk fotboll=ikj friskvård=gjj fungera=kll fylla=ooo fyren=ooo färdigt=lll föll=ooo
förbereder=nnn företag=ikj försenad=ooo försenat=ooo försvunnit=ooo förälder=lll
föräldraledighet=llm ganska=ooo generaldirektören=qpp gift=kml gifta=ooo granskat=ppp grejer=nno
gris=oon grus=hkk gryningen=ooo gröt=lll guider=ooo gömma=ooo hahaha=poo halka=klk halt=ooo
halvtid=lmm handikappade=nnm handlingarna=nmk hejdå=nnn hemligt=ooo herre=mnn hette=ooo
hjältar=opp husvagn=nno häkte=ikk hälsningar=qpp hämtas=qpp hända=ooo hån=lnm hård=lnm hårdast=ooo
höjd=mlj hörni=poo inbjudan=nmm influensa=noo inlagd=ooo intervjun=ooo jour=flj kanelbulle=ooo
kansli=lmm kapitel=non kapten=mmk karln=ooo killen=qpp knät=nnn kollade=ppp kollegas=ooo
kommentarsfältet=ooo kommenterar=ooo kontakta=poo kontot=nnm kontrollanterna=nnn kontrollera=ooo
kopplingsskåpet=non kostym=jkk kultur=klk kvadrat kvällsskiftet=ooo kylen=mml kylskåpet=ooo
kyrkan=mmk köpet=llk lades=kli lagad=nnn lager=lmm landets=ooo lastar=nlm led=kjl levererar=ooo
likaså=ooo loggar=nnn loggen=ooo luft=ooo lyckats=mnl lägst=ooo läkare=nnm läkarintyg=ooo
läsning=mll lönekartläggning=kkk medlarna=ppp mejla mentor=opp middagen=pop minuten=nnn
missade=mnm mjuk=lmm musik=klk muslimer=ppp myndighetens=ooo myndigheter=ooo mänskligheten=nnn
märktes=opo mässan=llk mätning=lml målat=mnl mörk=lmm nattillägget=nnn nekades=ooo nivå=kkk
noga=ooo norra=ppp nycklarna=opp nyheter=ppp någonsin=nnn nås=ooo nått=mml nöjda=lll nöjer=ppp
obetald=kll okända=ooo omkom=nnn område=jkk omtanke=ooo onsdagen=ooo onödan=nnn opålitliga=ooo
ordentligt=llk ordnade=ppp papegoja=mml papperskorgen=ooo parter=nnn parterna=ppp passerkort=lmn
pauser=mml perfekt=lnm perrong=hjk polisanmälan=nnn polska=poo poolen=mmj postterminalen=nnn
poäng=klk pratas=ooo prinsesstårta=nno publiceras=ooo pärmen=ooo påse=llj rastrummet=ppo
ratten=lll reda=klm reflexväst=lmm regel=kmj regementet=mnl regi regionkontoret=ooo reklam=jkk
resenären=noo reservdelar=ooo resurs=ijj revisor=jll rita=ooo ritat=ooo ro=jlk romer=rqq rond=lnm
rullar=ooo runda=klk rundorna=ooo rutiner=llk räddad=lll saft=ooo sal=lll salu=nnn samlat=opp
semesterlistan=poo serveras=opp sill=lll sjunga=nno sjöss=non skadad=mll skallen=ooo skeppet=klk
skjutit=ooo skrivet=llj skugga=noo skulden=opo skyddsombudets=mml skål=onm slarv=ooo slogs=ppp
slott=llk slottet=nnn släppt=opp släppte=ppp smakade=opp snyggt=nmm soffa=ooo solidaritet=mnn
sonen=llk stal=mnl statistiken=ooo stormötet=nnn strejkar=ooo stryk=jll stuga=jli ställs=lmk
ställverk=lnm stämning=ill stämpla=noo stäng=kll suckar=ooo svårare=qpp säkerheten=ooo säsong=hkj
sång=klk takt=kmm tallrik=lmm tax=ooo tider=jjh timmarna=lll tisdagar=nnn tittade=ppo tjatade=ooo
tjej=opo tjejen=ppp tjock=ooo topp=nnn torka=lmm torkar=kkl trapphuset=noo trasigt=mnm
trevligt=nmm trycker=ooo tryggare=ppp tutade=opo tydlig=kjl tyska=nnn tystnaden=ooo täcker=nnm
undertecknat=nno ungarna=ppp uniformen=ooo universitet=hkk uppdrag=jlk uppföljning=nno
upphandling=hkj uppsägning=hkk utmattning=kll utsikten=poo utställning=jll vaktar=llk vakten=klj
valet=kli varsin=noo ve=iij veckors=mlm vice=mnl vilotid=jlk visstid=jkl visstidsanställda=nnn
vuxen=ooo vägarna=ooo vägg=lml vägrade=noo vänster=kll vården=kli våt=lmm ärende=ikj åkt=ooo
åtgärd=hkj önskade=ooo öppnas=ooo öppnat=ooo övningar=ooo acceptera=nnn akta=ooo allas=ooo
allesammans=nnn allting=ooo ambulans=hjj anbud=kll anmärkning=mmn annons=ikk anser=lll ansikte=nnn
anställa=nnn ansvarig=mkl antal=ppp antalet=ooo antecknade=ooo antidepressiva=ooo använd=kll
applåderade=noo arbetade=opo arbetsgivarna=ooo arbetsskada=ppp arbetsskor=nnn arbetstider=nnn
artikeln=ooo avdrag=klj avgångar=mnl avlösning=ikk avsnitt=ooo axlarna=ooo backarna=nnn backat=nno
bada=ooo bak=gkj bangård=klk barnvagn=kll batteri=jlk bebis=kmm begravning=ijk begravningen=ooo
begriper=ooo behandlar=ppp behov=lll bekräftar=ppp beredd=jkj bevisa=nno bildäck=ooo bipolär=ooo
biter=ooo bjudit=mml blinkar=ooo blöder=nnn blöt=lmm bonusen=kkj brandsläckare=noo brinna=ooo
bromsar=noo bromsarna=ppp bråttom=ooo buller=kmk bullret=ooo bussar=mnl bussarna=llj bussdepån=nnn
bussförare=mml bussterminalen=ooo byggs=opo byggt=opp celler=nnn centimeter=ooo chauffören=poo
civila=ooo dagbok=nnn dagis=jkk dagtid=nnn datorn=mml direktionen=ooo direktör=hki disken=ooo
docka=ooo doft drag=jji dubbla=noo dugg dä=nnn dömer=ooo dött efternamn=ooo elda=ooo eländet=nnn
energi=gji engagemang=nno enskilda=nnn erbjuder=ooo erbjuds=ooo erkänna=ooo falsk=ooo farmor=ooo
fattas=mnl fegt=ooo fikarum=kll filmar=mml filmat=mml fjällen=nnn flagga=mll flyg=jll flyga=noo
foten=noo frakten=ooo framföra=ooo framtid=ilk framtiden=ono framåt=klm frisk=jkl frukosten=mll
fula=noo fulla=llk funnits=ooo fyrskeppet=ppp födda=mml följde=ooo följt=mnl förarhytten=ooo
förbannade=ooo förbund=hli förbundsstyrelsen=ono föreslagit=ooo föreslog=ooo förhandlat=ooo
förhandlingsrummet=nnn förklaring=kkk förlora=kll förmiddagen=ooo förmiddags förseningar=ooo
förskolan=nnn förstått=noo försvinn=kkk gamle=ppp ges=kli glasögon=jjj glesbygden gnäller=ooo
grabbar=nnn grabbarna=ooo grabben=ppp granskar=opo granskning=kll grej=noo grind=jll
gruppledare=ppp gränsen=ooo gymnasiet=nnn gångs=jjk gård=kli göras=nno halkat=ooo hall
handleden=noo handläggare=opo handskarna=ooo hata=nnn hatt=klk helhet=nnn hissar=ooo hjärtligt=ooo
hoppar=non humor=opo hurra=qpp huvet=nnn hylla=nnn hängde=ooo härmed=pqp hållplats=ijk hårda=noo
högst=nnn höjde=nnn hölls=ooo inbrott=lmm initiativ=ooo inlandet=nmm innehållet=poo insats=jlk
inspektören=poo inställda=opo istället jackor=kki jouren=lmj jurister=ooo kamp=kll kanalen=nnn
katten=mnm katter=ooo klubbarna=opo klubblokalen=non kläder=kli klättrar=ooo kola=kll
kollektivavtalet=pop kollektivtrafiken=nnn kommunikatör=jll kompisar=ppp komplett=lll konkreta=nnn
konstigt=pop kontrollant=klk kontrollerar=nnn kopiatorn=nnn kropp=jlk krossade=nnn kräk=nnn
kudde=nnn kungen=onn kunskap=kkk kvinnliga=ooo kylan=oop kylskåp=ooo kändes=mnl körkort=jkk
lagligt=ooo lamm=ooo landsbygden=nno lanterninen=ooo larmar=ooo larmen=nml lastbryggan=nnn lax=mnn
ljugit=opp loggarna=nnn lokföraren=ooo love=poo lucia lurade=ooo lutar=opo lysande=nnm läckt=nnn
läget=mlk län=kjk längst=ooo längtar=ppp läraren=ppp lärlingar=ooo lärlingen=ppp långsam=kll
löd=ooo lönar=ooo lönesamtal=mnn lönespecen=ppp lösning=iki macken=mml matlåda=non matroserna=nnn
matta=kkj mattor=mml medarbetare=lll meddela=ooo medlemskap=ooo mejlet=mml miljon=jll
minuterna=ooo missa=kll moln=nnn morgonrock=noo moster=opo mugg=jkj museets=qpp mustasch=mll
mutor=opo my=noo mysigt=ppp märkt=lll mätt=nmm mätta=ooo mätte=ooo målar=lnm månaders=ooo
mötena=mml nattens=ppp nattåg=kll naturligtvis=ooo nolltolerans=poo norrskenet=ooo norrut=ooo
nyanställda=ooo nyckel=hki någons=ooo oavsett=ppp obligatorisk=onn oerhört=opo olja=mml
omedelbar=lnm omorganisation=ikk omröstningen=mml organisationen=mnl orka=ppp oroa=ooo orolig=lmm
parkerar=ooo pekar=mml penna=nnn pensionerade=nno personalrum=nnn personlig=ill personliga=nnn
personligen=nnn planerare=ooo planeraren=nnm platschef=lnm plockar=nmm ploga=lmm policy=ili
polishuset=ooo pool=mmk porten=mmk powerpoint=nnn pressmeddelandet=nnn procents=nnn prov=hli
provat=ooo provet=mml prästen=ppp pucko=ooo påskrivet=nnn rader=nnn raderar=ooo rak=jml ramp=lmm
rampen=ooo rangerbangården=nnn rapporter=iii rasket=ooo regeln=mmk reglerna=ppp rekommenderar=ooo
reser=ooo reserv=gmj rivas=nno ros=nnm rutan=ppp rutor=llk rymmer=ooo räddat=ooo rätta=lml
rätter=mnm rörelsen=jjh sand=lmm seger=lmm sekreterare=kki sekundmeter=ono semesterlagen=noo
signerat=ooo sjunde=poo själen=nnn skakade=nnn skakar=nnn skandal=ooo ske=jik skjortan=mml
skottade=noo skottar=nnn skyddsronder=ooo skyller=ooo skäll=jkk skåpbil=ooo skåpet=kkh skött=opo
slemmig=lnm sliter=non slitna=klj slogan=nno slump=nnn släppa=nnn släpps=opp smakar=ppp
smällen=nnn smälter=ooo smör=klk smörgåstårta=ono sned=lkl snöröjningen=ooo soluppgång=lmm
somras=nno sorg=kll sorteringshallen=nnn spade sparat=ooo sparka=lmm spett=kll spottad=ooo
spricker=noo spring=ijk springa=ooo stad=lml stationer=jkj stolpar=lml stolthet=opo stoppas=non
stoppat=noo stridsåtgärder=ooo stroke=ooo styrkan=llj stämde=lml stängas=ooo stöld=nnm svag=lmm
svimmade=ooo synpunkter=non säkra=nnm sälja=mnn sänka=nnn sänkte=noo säsongen=ooo söder=poo
sökande=nnm sökes=ooo tabeller=ooo tant=mml teamledare=noo teamledaren=qpp teckning=klm testa=kmm
tiderna=mmk tillfälligt=poo tillit=nnn tillträde=ooo timing=ooo tjuvar=ooo toalettbesök=nnn
tokig=noo tomte=onn torg trapporna=lll trivsel=lmm tryck=fjh tryckt=mml träff=lkk träffade=mnl
tröja=llk tuff=opo turlista=opo tvillingar=ooo tvisteförhandling=lmm tvärtom=nnn tvål=nnn ty=ppp
tystare=nnn tysthet=ooo tyvärr=ppp tänderna=onn tålamodet=ooo undrade=nnn ungdomarna=poo
uppger=ooo upphandlingar=nnn uppropet=mml uppsagd=kll uppsägningar=onn utbytt=ooo utsedd=ooo
utveckling=ilk vagnarna=llk vaktkuren=ooo vanliga=ooo vanligaste=noo varann=nnn vardagar=nnn
varslade vartenda=nno ved=kkl verkliga=nnn vikariat=mml vikarien=qpp viker=ooo viktiga=mnm
vilar=nno vilotiderna=nnn vinkade=ooo vinst=ikk viskas=opo visningen=mml viss=jml vägar=jkj
vända=llk vänlig=jll värsta=poo vårdcentralen yngre=ooo ynnest=opo ägg=jih älven=opo ändrar=nno
ålder=kml årsredovisning=kkl ödmjuk=lmm ökat=ooo önska=mnn önskemål=ooo öronen öser=opo övar=opp
abort=ooo akuten=nnn alkoholist=ooo allihopa=nnn allmänheten=nnn ambulansen=nnn anbudet=nnn
aning=lnm anledning=ooo anlitat=ooo anonyma=opo ansvarsfrihet=nnn anteckningar=llk används=nnn
applåd=jlk applåderar=nnn arbetskläderna=ooo arbetsledarn=lmm arbetsmiljöbrott=nnn
arbetsmiljöproblem=nnn arbetsplatsbesök=ono arbetstidsförkortning=nnn argument=klk asbesten=ooo
assistent=hji avdelningens=poo avgång=nnn avgår=ooo avlösare=nnn avsked=lmm avslöja=ooo avstår=nnn
avtalsrörelse=nnn badrock=mml bakar=ooo banderollerna=nnn baracken=mml baren=llj begärde=ooo
behandlas=ooo behandlingshem=nnn behörighet=nnn bekräftat=ooo bensin=ikk beredda=nnn berget=lml
berörs=ooo beskriver=ooo besluten=opo besviken=nnn besöka=kml besökt=non betydligt=nnn beundra=ooo
bilaga=ooo bildat=mnl bilderna=ppp bilist=lnm billigare=ooo biten=klk bits=noo bitti blommorna=ooo
bodde=poo boende=lll bogserbåten=noo bokade=mml bokstavligen=nnn bokstäver=lll botten=kmm
brandkåren=nnn branschen=ikg brevbärarna=ppp brevbärarnas=nnn breven=mml bristande=nnn bristen=klj
bro=jlk brottet=nnm brukare=nnn bränd=llk bränt=llk bråk=ooo bröd=hji bubbelpool=kll burken=klj
byggas=nnn byte=lmk bögar=qpp böter=poo cheferna=ppp chokladbit=nnn cirkulerar=ooo citera=ooo
cykla=nnn cyklar=mml cyklarna=noo damer=opo dass=nnn dator=ljk decennier=nnn delad=nnm delades=noo
deltagare=llk demonstration=kmm demonstrationen=nno densamma=ooo detaljer=oon diagnos=klk dikt=poo
diskmaskin=kll diskrimineringslagen=nnn diskussion diskutera=lmm doftar=nnn dottern=poo drick
dricks=lmm driftchefen=qqp drömt=nnn dubbelpass=nnn duktiga=ooo effektivt=mml eld=ooo
elektriker=ooo enhetschef=kll ergonomi=lll ersätta=kll ersätter=ooo examen=klk fakturan=ooo
fastar=nnn fatta=kll fattade=nnn felanmälan=ppp fikakassan=ooo finger=hkj fingrar=nnn finnar=ooo
firman=kki fixa=ooo flaskor=mml flest=onn flyttades flytten=llk flytväst=nnn flöde=nnn folks=ooo
formulera=noo fortsatte=noo framtidens=nnn fransk=kll fredagar=nnn fria=mlk fritt=lmk
frivilliga=onn frysen fröjd=nnn ful=kmm fälla=nnn färger färja=nnn färjorna=nnn färska=nnn
fågel=ilj följare=ooo förekommer=ooo föremål=llk fören föreningen=klj företagets=ooo
företrädare=nnn förmån=kkl förstod=ooo försäkring=jii försöker=nnn fört=klk förut=ikk
förvaltning=ikk föräldrar=mml fötter=ooo galet=nnn gissning=nnn gjordes=lml glaset=mml glömma=nnn
gnäll=ijk godis=mml godkänd=nnn grabb=jll graders=ooo granskningen=mml grunden=nnn gruppchef=lmm
gräns=hki gränser=nnn gräva=noo grävt=ooo gråtit=nnn gröna=ooo guiderna=ooo guldstjärna=ooo
gulligt=noo gult=mml gurka=nnn gåva=lkk hala=ooo handling=hjh handlingsplan=lkl handskrivna=nnn
hastigheten=nnn hat=lmm hatten=qpp herr=lmm hes=nnn himlen=nnn historien=ono hiv=ooo hjälte=klk
hoppa=kmm hota=nnn hugger=ooo hungrig=noo hustru=opo huvudskyddsombudet=nnn hyllan=kkj
hyresvärden=ooo häktena=nnn hälsade=ooo händelse=lll hänvisas=ooo hållbara=nnn hår=lmm höften=nnn
höjas=nnn hördes=ooo hörselskydd=nnn ikapp=kjl ilska=ooo ilskan=ppo indragen=nnn inhyrda=opo
inklusive=onn inleder=ooo inlåst=non innehåller=ooo innehöll=noo inringd=nnn insamling=nnl
insändare=nnn insändaren=ooo invigdes=ooo isbrytarna=nnn it=mlj jaha=onn jo=poo jubileet=nnn
judar=poo judarna=ppo justerat=noo jäkla=nnn jämfört=ooo kaffemaskin=kmm kalendern=klk
kallelsen=ppp kantareller=nnn kapellet=nml karensavdraget=nnn kedjan=mml keps=nnn klagomål=nnn
klev=ooo klimatet=nnn klippa=ooo klippt=ooo klubbmötet=nnn klubbstyrelsen=ooo klump=klk
klättra=kmm kokat=ooo kommentera=ooo kommuner=non kommunikation=ikk konduktör=kml
konferenshotellet=ppp konflikten=noo konflikthantering=nnn konstaterar=noo konsulten=qpp
kontakt=gkj korkad=noo korpen=ooo kortet=klh kostat=nnn kraft=hjh kraschade=ooo kraven=qqp
krig=nnn kring=llk krossen=mml krukväxter=nnn kryp=kll krypa=nnn kräkts=nnn kräv=ppp krånglar
krångligt=nnn kung=lll kurser=ooo kvarn=ooo kvällar=kkj kvällens=qpp kännedom=llk känt=mml
käpp=ooo lagstadgad=nno lantbrevbärare lantbrevbäraren=noo larma=jkk larmcentralen=nnn
larmknappen=ppp lasarettet=noo lastare=llj lastbilar ledde=mnl legitimation=nnn levde=mml
levererade=nnn liften=ono lillasyster=nnn listor=lml liter=nnn livsfarligt=nnn logistik=jll
lokaltidningen lokstallet=nnn lov=mmk lugna=nnn lugnande=ooo lunchrasten=nnn lurat=noo lyder=nno
lämnats=ooo länets=nnn längtat=lll lärare=mml lärlingarna=nnn lådor=llk lånade=nnn låsta=mml
låste=ooo löftet=nnn lönebesked=ooo lönekartläggningen=nnn lönerevision=kml lönerevisionen=poo
lönesamtalet=poo lönestatistik=nno lördagen=nnn magasin=nnn magasinet=llk makt=ooo makten=ppp
manöverrummet=noo marknaden=lli maskinen=llj massor=oon masten=mnl match=jll material=mml
matroser=ooo matsal=klk matsäck=klm mattan=klk max=poo meddelat=noo medlemmen=ppp mejlen=ooo
menade=ooo mera=lll mikrofon=jkk mikron=ooo miljarder=nnn minimum=mmn minnas=ooo minsta=non
missfall=nnn mobil=ikj mopeden=nnn morsan=ooo motionerna=ooo motpart=jll mottages=ooo munnen=nnn
museivärd=jkk mähä=ooo märker=nnn mätas=nnn mäts=ooo måla=ooo månadslöner=mmn månadsskiftet
mössan=nnn möta=ooo möts=nnn mött=mnm mötte=ooo nacken=nnn nattbemanningen=ono nattillägg=kmm
nattskift=kll nattstädet=nnn nattvakten=ooo nattågen=nnn nedläggning=lmm nedskärning=lmm norm=nnn
norrsken=lmm noterar=nnn nyckelknippan=nnn nyckelring=mmn nykter=ooo nämnde=ooo närmar=ooo
närmaste=nnn näsan=nnn nånstans=noo nöja=nnn offentlig=hjj officiellt=ooo ombuden=nnm
ombudsmannen=oom ombudsmän=nnn omorganisationen=nnn omtyckt=ooo onsdagar=noo ordentlig=kll
ordningen=lll organiserar=ooo otroligt=pop outfit=ooo ovanför=nno packade=ppp padda=lml
pannkakor=ooo pannlampa=ooo pappas=non passagerarna=ppo passerat=ooo pausen=llk pensionerad=ooo
pensionerna=nnn personalens=ooo pingstvän=nnn piper=ooo plast=ikk plockat=nnn polisanmäld=nnn
politik=klj politiker=opo pommes=ooo port=hjj porträtt=ooo postens=qpp posthantering=nnn
potatisen=nnn praktikanter=nnn praktiken=ooo prat=lll prioritering=kmm provade=ooo pröva=kml
publicerar=opo punktligheten=nnn pågående=ooo påhopp=nnn påslag=nnn påstås=noo rabarberpaj=nnn
rabatt=jlj radera=kmm ramlade=ooo rasa=nno rasade=nnn reflex=klk regionchef=kmm
regiondirektören=ono rektorn=ooo renar=noo reseersättningen=nnn resor=llj rest=lll restid=kll
revisorerna=qpp riksdagen=qpp risken=llk robot=hki roliga=ooo roligare=nnn ronden=lll rosor=nnn
rummen=mml rusningen rutinen=lll ruttna=ooo ryggar=nnn ryggrad=jlk rykten rymt=nnn räddar=ooo
rädsla=ooo räkor=ooo rättade=nnn rådgivning=klk rådjur=lmm råttor=ooo rökt=lml rörande=mml
röstat=noo sades=kkk saffran=llm saklig=jkl saknade=nnn sakta=mnn samarbete=mml sambon=qpp
samhället=nnn sammanställning=kkk samordnare=nnn samtalsstöd=nnn satsar=ooo satsning=llk sedd=nno
seglar=ooo sekreteraren=mml sektionen=kkk sekund=ikk semesterdagar=nnn sena=llk signaler=nnn
signalfel=lmm signalsystemet=ooo signaltekniker=nnn sjal=nno sjunker=ooo skick=kll skjorta=mml
skjuter=opo skog=llk skolklasser skoter=jll skrevs=lml skriven=jkh skrivna=lli skyddet=jki
skyddskläder=nnn skyddsombudskursen=mmn skylla=ooo skyltarna=lll skämtar=noo skämten=ooo skär=ilk
skärmen=llk skön=poo slay=ooo slitit=ooo släcka=lkl släcker=ooo släckte=opo slängde=ooo
slänger=ooo släppas=nnn smaka=kmm smyg=jlk snackar=oon snöplog=kll snöstormen
socialsekreterare=ooo somalier=ppp somaliska sommarens=ppp sorry=poo sorter=ikj sorts=ooo
sparade=nnn sparas=nnn sparkade=noo spegel=klk spis=llk spisen=nnn spottade=opo sprider=ooo
sprit=jll spänning=llk spärrar=ooo spärren=nnn spårvagn=gij stark=nnl starta=kmm statlig=jkl
statliga=nnn stick=llk stins=kmm strandade=nnn strax=nnn strejkvakten=ooo struken=ooo stryker=non
sträck=ikk strök=ooo strömavbrott strömmen=ooo student=jll studiebesök=nnn styrka=llk
städerska=ppp städledare=onn städvagn=lmm städvagnar=nnn ställ=hjh stämpelklockan stängdes=ooo
stång=jji stövlar=llj svarta=ono svek=lmm svin=ooo systers säckarna=nnn säkrare=ooo sänkt=ooo
särskild=ooo södra=mmn tackat=ooo tacksamhet=nno tagen=kki talesman=ooo telefoner=kkk
telefonkö=kll termosen=ooo terrorist testar=ppp tidrapporten=ooo tidtabell=kll tiga=klj
tillfällen=nnn tillhör=nnn tillstånd=kkj tillåter=mmn tionde=ooo tjugotvå=onn tjänstebil=lll
tjänsteresa=ooo toa=hjk tolk=nnn toppen=poo torrt=nnn tradition=nnn trakasserier=onn traktor=kll
trehundra=nno tretton=jll trevliga trogen=nnn trott=mnm trucken=lml trygg=kll tryggt=ooo
tränat=ooo tråkigt=ooo trösta=mnm tunna=mnl tunt tupp=nnn turas=nnn turlistorna=ooo tvätt=fki
tvång=lmm tycka=noo tystnadsplikt=nnn tält=non tårna=nnn tömde=ooo törs=nnn underbart=qqp
underskrifter=nnn undersköterska=nnn undra=lml uniformer=noo uppdaterar=opo upphandlad=ooo
upphandlas=ooo uppifrån=nnn uppmanar=ooo uppsägningen=ppp upptäckt=ooo uppvärmd=nnn uselt=nnn
utdelning=jlj utomhus utreda=ooo utredas=nnn utredningsenheten=nnn utsett=nnn uttalande=nnn
vackra=ooo vakanser=nnn vaknade=qpp vakterna=lli vaktrummet=nnn valda=llk vant=ooo varken=ooo
varmvatten=nnn vars=ikk varv=noo varvet=noo vattenflaska=noo velat=noo ventilation=klm
verksamheten=lll vikten=nnn villa=noo vind=iki vinden=ppp vision=lll visselpipa=onn
välförtjänt=nnn väljer=nnn väninna=ooo väntas=mml värdegrund=ikk värk=jkk värker=ooo
växellaget=ooo växte=ooo våg=nnn vård=hig webb=hjj webbplatsen=nnn ynklig=ooo yttrande=ooo zon=nnn
äkta=ooo älskade=ooo ätstörning=nnn åklagaren=ooo åldrar=nnn åren åsna=nnn återstår=opo
åtgärdade=nnn åttahundra=nnn öppettider=nnn örat=nnn öre=opo öron=ooo ösregn=nnn överallt=nnn
överlevde=nno överraskning=kml översittare=nnn översyn=mnl övertidsersättning=kll övning=kkk
adhd=ooo advent=ppo agera=jjk aktiv=lml algoritmen=nnn alkolås=ooo allergier=nnn allmän=kll
allsång=mmn allvarliga=ooo altanen=nnn analysen=nnn anbuden=nnn andan=nnn andelen=mmn anmälas=noo
anmäldes annans=kkl annonsen=opo anstaltens=non anstalterna anställningar=kkk
anställningsavtal=nnn antar=nnn antecknat=nnn antogs=nnn användas=lll använde=ooo appar=noo
arbetsdagar arbetskamraterna arbetsskador=nnn arbetstidslagen=nnn armar=klk artig=kll asfalt=ilk
asfalten=nnn asfaltlaget=nnn assistansen=non assistenter ateist=nnn ateister=nnn attack=lml
automaten=jjj avgjord avgrävd=nnn avgående=nnn avgörs=ooo avlösningen=nnn avlösningssystemet=nnn
avskaffades=ooo avskum=nnn avslog=nnn avslutades=noo avstånd=ooo avtalsbrott=llk
avtalsdelegationen avtalskonferensen=nnn badar=nnn bagagelastare=ooo bakade=noo bakgrund=ooo
bakvägen=nnn balans=jll balja=kkk banarbetarna=nno banarbetet=nnn bank=jjk banlaget=ooo
banvakt=ikk barackerna=nnn barnbarnen=ppp barnvakt=ooo bedömning=kmk befordrad=nnn
befälhavaren=nnn begår behovet=ooo behåller=nnn bekräfta=lll belysningen=mnm bemannad=mml
bemannade=llk bemannas=nnn bemanningsbolaget=nnn bemanningsplan=ilk beredskapsersättning=jkk
berett=lml berörda=nnn beställde=nnn beställdes beställer beställt består=non besvär=jll
besättningar=nnn beter=non betydde=nnn bevakar=nnn biblioteket=nnn bidrag=gki bifogas=nnn
biljettluckan=ooo billigast=nnn billigt=noo bita=ooo bitter=jlk bjud=kjk bjudna=kkk björk=poo
björkar=ooo björn=jlj blankett=jll blanketter=kkk blockar=nnn blod=ilk blodet=nnn blommar=nnn
blott=nnn bläckfisk=nnn blåbär=non bodarna=llk bortskämda=ooo bowling=kll brandsläckaren=nnn
brandövningen=ooo brast=nnn bravo=ppp bredare=non brevlådor=nnn broddar=nnn bromsade=ooo
bromsen=lmk brorsan=poo broschyren=nnn brunt=ooo brännboll=nnn bråkat=mnm budet=kki budskapet=ooo
burkar=nnn butik=ikj butiken=lmk bygden=llk bygg=nnn byggdes=nnn bägge=nno bälten=onn bärs=mlm
bäste=ooo båtsman=nnn böckerna=kkj böta=nnn café=ooo callcenter=nnn cancer=jli centrala=nnn
champagne=poo checklista=opo city dagarna=jki dagordningen=ooo dagsljus damen=nnn dammsugare=mmn
dans=jkk dansa=jkk dansar=nnn danska=nnn darrar=nnn datumet=ooo day=oon debatt=hlj
delegationen=onm deltid=hji demens=noo demokrati=kll demokratin=nnn direktiv=lml
direktsändning=lmm direktörens=ooo direktörer=nnn diskare=mnm diskbråck=noo diskuterade=nnn
diskuteras=nnn diskuterat=nnn distriktets=nnn djup=ooo domstolen=ppp driftcentralen=nnn
driftledaren=nnn driva=kki drivet=onn drönare=nnn dubbelbeläggning=nnn dukar=kkj dukat=mml
dumper=nnn dyr=nnn dyrast däremellan=nnn därinne=ooo däverten=lll dömts=noo effektivitet=nnn
efterträdare=nnn ekonom=lmm ekonomi=jlk elavbrott=nnn elegant=nnn elever=nnn elnätet=nnn
elände=nnn emellan=lml enas enats=nnn enhet=iji enklare=nnn ensamt=noo entré=noo ersatte
ersättaren=nnn ersättningsbussen=noo euro ever=nnn exemplariskt=nnn expedition=jkk exploderar=noo
fackförbund=noo fackklubb=nnn falafel=ooo falla=ono faller=llk familjedagen=nnn fantastiska=nnn
farleden=nnn farlig=kll fart=ijh fastnade=nnn fax=nnn febern=onn felaktiga=nnn felanmält=ooo
felen=lml festen=jki fibertekniker=nnn ficklampa=noo fickor=nnn fikade=ooo filippinska firades=noo
fiska=ooo five flaggor=nnn flexibilitet flexibla=nnn flyget=ppo fläck=mnl fläktar=mml fläkten=ooo
flödet=nnn fokus=nnn for=jjk fordon=jkj formuläret=nnn forsen=noo forskare=nnn forskning=klk
fotat=ooo fotografier=nnn franska=mmn fredsplikt=nnn frihet=klj frimärke=mnm friskvårdsbidrag=nnn
fritid=jll fritiden=nnn frivillig=kll frivården=nnn frukt=ikk frun=ono frus=kll frånvaro=jkj
fuck=ooo fullsatt fulltecknad fundera=oon funktionsnedsättning fuskar=nnn fyrvaktare=nnn
färgen=nnn färjor fån född=ooo födelsedag=ikj följ=nll följande=nnn följd=nnn fönstren=ooo
förbannar=ooo förbundskansliet=nnn fördel=lmm föreläsning=jkk föreläsningen=nnn företagsbot=noo
förfalskat=nnn förhandlade=nnn förhandlingsdelegationen förklarade=nnn förlorat=ooo förlängt=nmm
förmannen=ooo förrgår=mmn förrädare=nnn försvarets=ooo försvunnen=nnn försäkringen=mmk
försäkringsbolaget=nnn försäljning=jjk försöka=ooo försökt=nnn försökte=ooo förutsättning=non
föräldraledigheten förändras=nnn gapade=nnn gardinen=nnn gardiner=nnn gate geni=kmm genomförd=non
genomförs=nnn genomgång=klk genomtänkt=nnn gifte=ooo gifter=lmj gitarr=kll givetvis=nnn
glassen=ooo glödlampa=nnn glögg=lmm godkänna=non godnatt=poo godståg godsvagn=nnn golven=nnn
gratulationer=nnn grav=kkl gravida=ono grejen=nnn greps=ooo grillar=noo gripen grop=kkj
grundkursen=nnn grundlön=nnn grytor=nnn grå=ooo gröten=nnn gud=pom gummor=nnn gås=kkj halveras
halverats=nnn halvtimmes=noo hamnarna=nnn hamnbassängen=nnn hamnens hamnklubbar=noo handla=jkj
handledaren=ooo handstil=kll hav=jkk havs=ikj havsutsikt=mmn heder=kll hehe=nnn hejar=ooo
hektar=nnn hemligheter=nnn hemmet=llk hemvägen=nnn heta=nnn historiska=non hjälmar=ooo hjälpas=noo
hjärtan=lmm hjärtstartare=nnn hotellbaren hotellfrukost=ooo hotet=nnm hotfulla=nnn hudfärg=kll
hundratals=nnn hyrde=onn hyvlingen hälsokontroll=nnn hämtat=nnn häng=jkk hänga=nnn hänsyn=jkk
hänvisning=nnn härifrån=nnn härligt=rqq häxa=nnn hålet=nnn hållet=iih hållplatsen=lml högra=nnn
högspänning högsta=lmm höjdes=nnn höjer=nnn höjning=jji hörlurar=nnn hörsel=hlj höstmötet=nnn
idiot=ikj idéer=nnn ihjäl=nnn illojal=nnn imponerad=nnn imponerande=qpp inbilsk=nnn indragna=nnn
infaller=ooo infarten=kkj infektionsskydd=nnn influencer=nnn informationen=nnn informerade=non
ingång=nnn inhyrd=jkk inhyrningen=ooo inköp=nnn inlämnat=nnn inombords=nnn inomhus=nnn
inspektion=jkk inspelad=oon instruktioner=nnn instruktörer=nnn inställning=kll intendenten=nnn
intervju=ilk intresse=kml intressen=nnn introduktionen=onn inträffade=nnn invigningen=mnm
irriterad=nnn jackorna=ooo jorden=mmn journaler=lll jourtelefon=ijk judinna=nnn judiska=ooo
julbordet julklappen=non juridik=kll justering=kll jämn=lmm järnväg=ikk jättebra=nnn jättestor=nnn
jävligt=noo kaffeautomat=kll kaffeautomaten kaffebröd=nnn kaffekopp=kll kaffekoppen=mmn kakor=jji
kalender=kll kalkon=nnn kallbad=nnn kalv=ooo kamraten=mml kanel=ikk kannan=nnn kardemumma=jlk
karta=non kartan=nnn kartonger=nnn kassa=jll kebab=nnn kepsen=nnn killarna=lmk kistan=nnn
klappade=ooo klarat=klj klartext=ooo kliar=nnn klienter=ooo klimakteriet=nnn klippte=ooo klok=nnn
klotter=noo klär=ooo klättrade=nnn knappen=lkk knark=non knäckebröd=mmn ko=mnm kockarna=qpp
kocken=rqq koka=nno kokkaffe=nnn kolleger=nnn kollegors=nnn kolonilott=nnn kommentaren=ooo
kommentarsfält=nnn kommunalrådet=qpp kommunist=ooo koncernen=non koner=nnn konferensen=jjh
kongresshallen=nnn konsekvensanalys=nnn konstatera=nnn konsten=nnn kontanter=nnn kontrollanter=llk
kontroller=oon kopia=kll kopior=ooo kopparkabel=ooo kopparn=nnn koppla=lmm kortades=nnn
kostnad=iji kostnaden=mlk krabban=nnn kris=hkk krisstöd=nnn krisstödet=nnn kristen=ooo kristna=ooo
kritiska=lml krog=lll krossat=nnn kryper=nnn kränkande=nnn kula=nnn kurder=ooo kvinnan=poo
kvittera=non kvitton=lmm kvällstid=nnn kvällståget=nnn kvävs=ooo kyrka=kkj källan=nnn källare=llk
köksbordet=nnn landshövdingen=poo larmknapp=jkk larmknappar=nnn lastat=nnn lastbilen=nmm lat=lli
ledamot=mnl ledsagning=kll lek=ijj leka=nnn leken=llk leker=nnn lektion=kll lera letar=nnn
leverans=kml likadana=nnn likadant=nnn likt=nnn linjemontör=jlk linjer=lkk livesändning=nnn
livflotte ljud=ikk ljudet=onn ljuvligt=nnn ljög=ooo lobbyn=ooo logotyp=ijj lokalavtalet
lokaler=nmm lokalhyran lokalvårdarna=ppp lopp=lmk lossnar=nnn lotteri=ooo lova=noo luktade=noo
lunchrast=jkk lungan=nnn lungorna=nnn lurar=klk lust=non lyckan=ljk läckte=noo läktaren=nnn
lärosätena=nnn lätta=jkl lättnad=nnn låga=nnn lånad=klk lånat=mnl långsamt=nnn löften=nnn
löjligt=noo lönekrav=jll lönekuvertet lönelistan lönestöld=kll lönesättning=kll löpande=lll
löper=ooo lördagar=nnn lösenord=lmm löv=opo mackan=llk madrass=klk madrasser=nmm magiskt=ooo
magsjuka=nnn malmbanan=ooo mandat=kll mark=kml maskinchefen=onn maskinist=ijj massage=lmk
master=lll matt=nnn medbestämmandelagen meddelanden=nnn media=nnn medlemmarnas=nnn
medlemsavgiften=nnn medlidande=nnn mejlade=nnn mejlar=non meningar=ooo mesta=nnn migrän=nnn
minibaren=nnn minister=nnn missar=noo missat=non misshandel=nnn mjölk=ikk mobiler=nnn modellen
modersmål=onn modiga=lml moppar=nnn mopparna=onn motivering=llm motsatsen=nnn motvind=nnn
museivärden=ooo muslimska=nnn musslor=nnn människorna=nnn människors=nnn mänskliga=nnn märkte=nnn
mäter=ooo månadslön=kll möbler=mml mönstrat=nnn mörka=lmm namnunderskrifter=nnn nationaldag=ooo
nattarbetare=mmn nekad=nmm nivåer=nnn njuta=nnn noggrant=nnn norska=nnn nuvarande=nnn
nyckelknippa=nnn nyckelkort=nnn nyheten=nnn nyheterna=nnn nytta=klk nyårsafton=nnn nämner=noo
näsa=nnn nät=fjh nätverk=mml nånsin=nnn nödutgång=jll nöjt=nnn nötskal=nnn obekväma=nnn
obetalda=nnn obligatoriskt=nnn of=nnn off=lll oftare=nnn oförändrad=nnn ohälsa
ombordpersonalen=ooo omfattar=nnn omgång=nnn omgångar=lll omklädning=gjj omlastningen=oon
omplaceras=nnn omständigheterna omväxling=nnn operatör=jkj opereras=nnn opererat=mnl orange=nnn
order=lmk ordförandens=nnn organisation=hii organisera=kkl organiserade=mmn orimligt=nnn
osäker=mmn ovärdigt=nnn pacemaker=nnn packa=kll packat=ooo pallyften=nnn palt=onn pandemin=noo
panik=kkl panikångest=nnn papperen=nnn parasit=kll parfym=lll parkeringsvakt=ooo partisk=noo
passersystemet passion=mmn pauserna=nnn pausrummet=mml peka=nnn pekade=lml pendeln=nnn pennor=nnn
period=ikj personalchefen=ooo personalmatsalen=nnn personalmötet=non personalvagnen=nnn
personen=llk pest=nnn pigg=nnn pipsvängen=non plakat=nnn planen=mnj planera=mnm planering=hki
platsen=lli platserna=llj plattform=hjk pling=jki plogar=oon plogbil=lmm plus=jkk plånboken=nnn
plåster=kll plötsligt=ooo pojken=non policyn=llk porslin=ooo portot=ooo postgången posthuset=nnn
postnord=qpp presenning=mnm presenteras=nnn presentkort=kmm privatiseringen=nnn produktion=ikk
projektet=ooo projektledare=poo protest=hkj protesterade provanställning provar=ooo provköra=nnn
prövar=nnn prövas=nnn publicerade=ooo pumpen=ooo pyjamas=nnn pärmarna=mmn pågått påskas=mnm
rallarna=noo ramlar=nnn ramlat=non rasism=pop rasistiska=nno ratt=kll rea=kll recept=lmm red
redaren=lml reder=jlj rederiets=poo redovisas=nnn regionrådet=poo regnade=ooo regnar=nno
regnig=nnn rehabilitering=onn rejäl=nnn remiss=jkj remissvaret=ooo rensat=nnn reservdel=kll
reservförare=ooo restidsersättningen resurser=llk retroaktiv=llm retroaktivt=oon reumatism=ooo
revisorn=nnn riktar=oon rinner=noo riskersättning=nnn ritar=ooo ritningar=nnn river=oon rivs=nno
rom=qpp rosett=nnn rosé=nnn rulla=ijj rullator=jkk rundtur=nnn rutinerna=llk ryggskott=nnn
räcke=mmn räknats=nnn rättat=llk rättigheter=kkj rådgivningen=mml råkar=ooo röjer=nnn röka=nnn
rörelse=jki rörmokare=nnn rört=nnn sakna=klm salar=llk samband=nnn samisk=ooo samlades=nnn
samling=hki samlingen=nnn sammanfattning=lmm sammanträde=non samverkansavtalet samvete=nnn
sanningen=qpp sas=ooo scenen=nnn schack=nnn schemaförslaget=ooo sekretessen=noo sektionens=ooo
semestertillägg seminarium=nnn seriöst=non siktar=nnn silvertejp=nnn simma=nnn simmar=ooo
singel=noo sjukfrånvaron=nnn sjukhusstäd=nnn sjuklön=klk sjukpenning sjukskrivningar
sjukskrivningen sjukvårdsbiträde=nnn sjunka=nnn sjuåring=nnn självklarhet=kll självmord=kll
självmordsförsök sjöfarten=non sjögång=nnn skada=jkh skapar=nnn skarpa=nnn skarpt=nnn
skiftarbete=ooo skiften=nnn skiftlag=noo skiftnyckel skilja=nnn skilsmässan=ooo skiva=mml
skjutsade=nnn skojade=ono skolbarn=kml skolbuss=nnn skolklassen=ooo skolor=llk skotta=jkj
skottat=ooo skriftliga=nnn skrivas=nnn skrivi=ooo skryta=nnn skyddade=mml skyddsbil=lmm
skyddskommitté=ikk skyddsombudens=nnn skyddsutrustning=nnn skyldiga=ooo skägg=ooo skäller=ooo
skämtade=onn skärgården=mmn skärs=nnn skåpen=mml sköt=ooo skötas=nnn slagen=klj slet=klj
slinga=ppp sliten=nnn slocknar slopade=nnn slussen=oon slutsats=jll släcks=non släckt=nnn
släng=jll slåss=poo smitta=nnn smutsig=lll smutsiga=nnn småbarn smått=ooo smörgås=klm snattar=nnn
snor=jll snubben=nnn snurrar=nnn snus=nnn snåla=nnn snödriva snöskyffel=nnn social=hki
solnedgång=kll solnedgången soluppgången=noo sommarbemanningen=nnn sommardäck sommarjobb=mmn
sommarstuga=nnn sommarstugan=nnn sommarvikarierna=nnn somnar=ooo somnat=kkk sopbilen=nnn
soporna=nnn soprummet sortens=ooo sortera=kll sorterare=nnn sortering=hkk sovrummet=nnn
sparkas=non specialkost=ooo spegeln=nnn spekulerar=ooo spolplattan=nnn spotta=klk sprid=nnn
sprids=non springpojke=nnn spränga=nnn spårlaget=nnn spårvagnen=nnn stackarn=nnn stackars=ooo
staden=ooo stambanan=ooo stannat=ooo startat=ooo statens=qpp stationsvärd=kll
statssekreteraren=ooo stava=kml sticka=mml stiger=nnn stil=ijj stillsamt=nnn stjärnor=nnn
stjärnorna storhelgstillägget=nnn storytime=nnn straffar=nnn straffas=nnn stranden=ooo
strejkrätten=nnn strejkvakt=kll strejkvakter=nnn strider=nnn strukit=noo sträcka=klj sträng=nno
strå=nnn strålande=ooo studie=flj studieorganisatör=jkk stuvarna=ono stygn=nnn styrelsemötet=nnn
styrman=ooo städvagnarna=ooo ställe=noo stödsamtal=mnm stör=mml stöttar=non sushi=onn svagt=nnn
svajar=nnn svamp=jkj svenskt=nnn sverigedemokrat=ono svett=nnn svider=nnn svor=nnn svägerska=ooo
svära=ooo svåra=nnn svårast=nnn symbol=nnn systerdotter=ooo systrar=ooo sytt=nnn säck=kkj
säckar=kkj säkerhetschef=nnn säkerhetskultur=nnn säkerhetsskäl=nnn säl=mmn sämst=ono sängarna=ooo
sättet=non sök=non sömnen söndags=onn tabell=iii tabletter=jki take=nnn talarstolen=nnn tecken=hii
teg=jll telebolaget=ooo telefonerna=nnn telefonist=llk telekom=kml termometern=nnn termosar=lll
the=nnn tia=mnm tidningar=llj tidrapporter=nnn tie=nnn tiger=non tillfredsställelse=nnn
tillfälliga=nnn tillsatt=kll tillsatta=mmn tillsvidareanställning tillsyn=kll timanställning=nnn
tisdagen=nnn tjata=jkk tjugofem=nnn tjänsterna=nnn toan=llk tonen=oon tonåring=poo torkade=ooo
trans=gkj transpersoner=ppo transport=jlk trerätters=ooo trettioett=ooo tryggheten=ppp
träskalle=mmn trångt=nnn trötthet=nnn tum=lll tunnel=gjj tunnelbanan=ooo tuta=mmn tvingas=ooo
tvister=nnn tvären tvätteri=nnn tvåhundra=ppp tvåtusen=onn tydligare=nnn tystas=kkl tystat=ooo
tältet=onn tända=nnn tändes=nnn tät tågbolaget=nnn tågklarerare=nnn tåla=jjj tårar=noo tårögd=ooo
tömma=nnn tömmas=nnn ugnen=nnn underbar=nnn underbemannad=nnn underlag=mml underlaget=llk
undersköterskor=mmn undersökning=klk undertecknad=ppp undvika ungdomar=non ungdomskursen=nnn
uppdaterad=nmm uppför=lmm upphör=mmn uppsagda=ooo uppskattar=nnn uppslutning=non upptäcka=nnn
upptäckte=nnn usch=qpp utbetald=mnm utbildad utbildningsplatser=mmn utbyte=nnn utbytta=nnn
utdelningskontoret=nnn utgår=nnn utlovad=ooo utmärkelsen=mmn utsatt=klk utvärderingen=nnn
vaktbolaget=nnn vakter=llj vaktlaget=ooo vaktmästarna=onn vanlig=jkk vante=mmn varandras=nnn
vardagen=nnn vardagsrummet varnar=mlm varselkläder=nnn varselväst=nnn vattenkraftverk=nnn
vattkoppor=nnn verkan=mlm verket=nrk verkstäder=mmn version=kll vett=klj viktigare=ooo
villkoren=nnn vilotiden=nnn vilotider=nnn vilrummet=ooo vin=jji vinka=jkk vinkar=non vinna=kll
vinnare=nnn vinster=ooo vinterjackor=mnm vinterkläder=nnn visitation=nnn viska visning=hkh
visningar=ooo visum=mmn vittne=jll volt=nnn vråla=kml vykort=nnn väcka=mnm väckte=ooo
vägarbeten=mmn väktaren=ooo välskriven=nnn välter=non vänder=non vänliga=ooo vänligt=mml
väntetiden=ooo värld=hjj världsklass=nnn värmer=nnn värmestuga värmestugan=nnn värre=ooo
västen=nnn växa=nnn våta=mmn webbplats=kll workshop=ooo yrkande=ooo yrkar=ooo yrken=kkj
yrkesmässan=ooo äga=nnn äktenskap=nnn älg=nnn ändrat=klk ändrats=klk änka=nnn äran=ooo äras=ppp
ärlig=kkj ät=lkl ål=kjk ålen=nnn ångest=llk ångrar=ooo årsrapport=nnn årsredovisningen=nnn
åsikter=non återgår=ooo återinförs=nnn åtgärdat=mmn åtgärdsplan=nnn åttonde=ooo ögonblick=non
ökade=ooo ön=jlk öppenhet=kll övade=ooo överlämnades=ooo överlämnas=non övermorgon=ooo
övervakning=jlk övriga=nnn aa=nnn aaaaargh accent=nnn adresserat=nnn affekt=nnn affischer=nnn
afghaner=onn afrikaner agerat=nnn ah=nnn ajournering akt=kkk akter=klk aktier=nnn aktieutdelningen
aktuellt=mmn akut=ppp allmänt=onn alltför=nnn altan=klk alternativ=llk ambassadörer and=hij
andningsskydd=nnn anger angrepp=klk anklarna=nnn anläggningen=mnl anmäls=mmn anmärkningar=kkj
annanstans=noo annonser anpassa=oon anpassat=non ansikten anställ=ijj anställer=llj
anställningsintervju anställt=non ansvarslöst=nnn ansökt=noo anta=nnn antabus=nnn antagen=nnn
antecknas=mmn antisemitism=ooo antog=nnn använt=noo apa=nnn arbeten=klj arbetsbeskrivning=nnn
arbetsbrist arbetsdag=kll arbetsgivares arbetsgrupp=jkl arbetsgruppen=nnn arbetsmiljömöten=nnn
arbetsmiljöpris arbetsmiljösidan=nnn arbetspass=mnm arbetsskorna arbetssätt=nnn
arbetstillstånd=mmn arbetståget arbetsvillkor=nnn arkitekten=mml arrestceller=noo artigt=nnn
artonåring=nnn arvoden arvodeshöjning asbest=kll astma avblåst=nnn avbryta=nnn avbröt=mnm
avfuktare=nnn avgiftning=nnn avlopp=nnn avråder=non avskaffa=nnn avskaffas=nnn avskaffat=mmn
avskyr=nnn avslutningen=nnn avstängt=nnn avsändaren=nnn avtalat avtalen=nnn avtalets=noo
avtalstexten=non avvikelsen=nnn avvikelser=nnn backa=lml backade=nnn backkamera=nnn badat
badbyxorna=nnn badkaret badrummet=nnn baklava=nnn bakprogrammet ban=eki bana=lml banchef=nnn
bandelen=nnn banderollen=mmn banken=nnn banvakter=nnn banvaktsstuga=nnn bare=lml barfota=nnn
barnfamiljer=nnn barnvagnar=nnn bas=jkk basar=nnn bataljon bebisen=onn bedöms=nmm befogat=nnn
befäl=lll begick=nnn begravningar=nnn begåvning behaglig=nnn behandlade=nnn behandling=ikh
behövas=nnn bekommer=nnn bekosta bekräftade=ooo bekväma=nnn bekvämlighetsflagg belastningen=nnn
belgiska=nnn beläggningen=llk bemanna=kll bemanningsföretaget=ooo bemanningsplaneraren=nnn
bemötande=nnn bemött=nmm bensinmacken=nnn berg=jml bergvägg beräkningar=non beräkningen=ooo
berättas berömda=mmn berömma=nnn besiktning=hjj besluta=kll beslutar=nnn besparingar=nnn
besparingen=non bestie=nnn beställare=noo beställaren=ooo beställda beställningar=nnn besvarar=non
besvikna=nnn besvärliga besättningarna=nnn besökarna=nnn besöksrum=lll bet=lmm betalades=non
betalats=nmm betalda=kkk betalning=kkj beundrar=nnn bevakas=nnn beviljades=nnn beviljat
bevisar=non bevisat=nnn bibliotek=mmn bidragit=nnn bidrar=nnn bifölls=nnn bildades biljard
biljetten=onn biljettpersonal=nnn billiga=nnn bilverkstan=nnn bio=nnn bitar=lmk bittra=nnn
bladet=llk bladlöss blankt=llk blatte blicken blind=jkk blinkat blivi=nnn blockad=jkj
blockaden=ooo blodtrycksmanschett blom=lll blomkruka=nnn blomstercheck=nnn bluff=nnn blä=mmn
blää=nnn blåmärken=nnn blåsa blåsorkester=nnn blöta=nnn blött=non bodar=nnn boenden=jkk
boendena=nnn boendet=llk bogserbåt=klk bokar=nnn bokas=nnn boken=kli bokföringslag=nnn
bokningssystemet=nnn bokstavlig=kll bokstavligt bollar=jki bollen=non bonde=ooo bonusar=nnn
bonusbarn=nnn borden=kkk boss=nnn bostad=ijj bostadskrisen=nnn bott=non bovete=nnn box=kjk
bragd=kll brandlarmet=nnn brandmän=nnn brandskyddet=nnn brandtillbud=nnn brandvattendykarna=nnn
brandövningshuset=nnn bred=ikk bredband=nnn brevbärarens brevinkastet=nnn bromsbelägg=noo
brottas=nnn bruk=nnn bruka=jlk bruksanvisningen brun=nnn bruten=llk bry=jjk brytningen=nnn
bränn=jkk bränna=lml bränsle=nnn bröder=nnn brödrosten=mmn bröstet bubbel=jkk bubblar budgetår
buffé=llj bugade=nnn bugning=nnn bukett=nnn buren=jji business=nnn bussbolag=nnn busschaufför=kll
busschaufförer=nnn bussgaraget=nnn bussresor=nnn by=lml byggd=llk byggnaden=klj bytena=llk
bytta=llk byttes=nnn bäcken=ooo bänkarna=nnn bänkpress=nnn bög böner bössa=mmn bössan=kkj
caféet=non campus=nnn centrallagret centrum=llk chansen=nnn chattrobot chaufförerna=mmn
chefernas=nnn cider=nnn cirka=nnn cirkuläret=nnn citatet=nnn citattecken=nnn citron=kll
civilanställda=nnn clementin=kll container=kll croissanter=nnn cykelbanan=mmn cykelförrådet
cykelgaraget=nnn cykelhjälm=nnn cykelstället dagliga=nnn dagskiftet=nnn damernas=nnn dammet=oon
dansen=nnn dansgolv=nnn debriefing=nnn decimeter=nnn deckare deckaren dej=nnn delarna=kki
deltar=nnn deltider dementera demokratifråga=nnn denne=nnn departement=kkk derby=kll derbyt=nnn
desto=ooo detalj=ijj di=jkk dieseln=ooo digitala=nnn digitaliseringen=nnn dike direktion=jkl
diskret=nnn diskriminerat=nnn diskrimineringsombudsmannen distansarbete=onn distriktet=lml
distriktschefen=nnn divisionen=llk djur=poo dokument=klk dokumentet=non dolde=nnn dollar=nnn
dop=nnn dopp=klk doppet=ooo dotters=nnn drabbades=ooo drabbas dramat=klk drev=lmk driftledare=nnn
driftstörningar=onn driftstörningen=non drivas=nnn drivs=nnn droppar=ooo drunkna=nnn dränkas=nnn
drömma=nnn drömmer=nnn dubbdäck=nnn dubbelbemanningen=nnn dubbelspåret=nnn duger=nnn dugliga=onn
duk=jjj duken=jji dumpar=llk dumpern=mmn duschrum=mmn duvor=llk dyk=hii dyka dykare=nnn
dykledare=ooo dykplatsen=nnn däckselever däckshänder=nnn därpå dödar=non dödsbud=nnn dödsfallet
dödstrött=nnn dök=nnn döma=non dömde=nnn dömt=onn döpte=noo dörrmatta döv=noo ed=ooo effektiv=klk
efterbehandling efterlyser=nnn efterrätt eftersatt=jkl ekonomiska eksem=mmn elak=nnn eldar=nnn
elfel=nnn elmopeden=ooo elnätsbolagen=mnm elnätsbranschen elräkning=ooo elstängsel elverk=nnn
elverkstaden energibolaget=ooo energibranschen=nnn energidryck=nnn enheten=klj enhetschefen=ppp
ensamarbetande ensamhet=kll ensamstående=nnn envisa=nnn envist=nnn erbjudit=mnm erfarenheter
erfarenhetstillägg=nnn erfarna ergonomisk=nnn erinran=mmn erkännande erkännas=nnn ersatt=nnn
evigt=mmn excel=onn excelark exemplar=jkk extern=nnn facebook=ooo fackförening=jll fackmöte=mmn
fact=nnn fadderskapet=nnn fajten=nnn fakta=ikk faktapromemoria=nnn faktorn=nnn faktura=nnn
fakturera=nmm fakturor=nnn fallit=nnn fallskärm familjefråga fana fanan fanor=nnn fanorna=onn
fartygets=onn fartygskock=nnn fasaden=nnn fastighetsavdelningen fastnat=nnn fastställt=nnn
fattades=ooo favorit=ikk fegis=nnn fejka=kll fejkade felaktig=kkk felrapporteringssystem=nnn
femtiofem=nnn femtiotalet=nnn femtiotvå=onn fena=nnn festivalen=nnn festligt=nnn fet=mmn
fibern=nnn fiender fifflat=nnn figur=llk fikabröd fikaprat=nnn fikarasten=nnn filmer finalen=nnn
finansieras finansiering=nnn finner=nnn finska=ooo finstilta fisk=hki fixat=nnn fjant=kll
fjortonde=nnn fjädrar=nnn fjärdedel=mmn fladdermöss=mmn flag flagg=hji flaggstaten=nnn flaskan=jji
flickorna=nnn flin=nnn flintskallar=nnn flit flottan flottiljen=nnn flyger=nnn flygplats=gjj
flykting=jll flytande=nnn flytvästar=nnn flåsade=nnn flög=nnn fordonet=nnn formulerat=nnn
formuleringen forna=nnn fortsättning=lmm fortsättningen fota=mmk fotbollsback=nnn foto=mmn
fotografera=ooo foton=nnn fots=nnn framförhållning=nnn framhålla=nnn framöver=nnn fredagen=nnn
fridag fridagar=mmn friheten=opp frikyrka friskt=ooo friskvården=nnn friskvårdsbidraget=nnn
friskvårdstimmen=nnn frisyr=kll frisör=nnn frugan=ooo frukostbuffén=ppo fruktat fruktkorg=lll
frusen=nnn frysa=nnn frysta=nnn främst=kll fräscht=nnn frågesport frågestunden=nnn frånvarande
fukt=mnm fult fun=lll funderar=ooo fungerat=nnn funkade=nnn funktion=jkj fuskat fylld=llm
fylls=llk fyr=ikk fyrahundra=nnn fyrtiofyra=nnn fyrtiotvå=ooo fysiskt=noo fällde=nnn fälldes=nnn
fängelsekapellet=nnn fängelser=nnn färdtjänstförarnas färjans=onn färjefolket färjekock=kml
färjeterminalen=nmm fågelvägen fåglar=nnn fånga=nnn fåtölj födelsedagar=nnn födelsedagen=nnn
födseln förarnas=lmj förarplatsen=nnn förberett=nnn förbjuda förbjuden=nnn förbjudet=nnn
förbjuds=nnn förbli förbundsordförande förbättring fördelas=nnn fördelning=mml föredrag=lmm
föregående=nnn förena=nnn föreskrifterna=nnn föreställa=nnn företagshälsans företräde=ikk
förfalskade=nnn förhand=hkl förhandlades=nnn förhandlingsbordet=noo förhandlingschef=jkk
förhandlingschefen=nnn förhandlingsdelegation=jkk förkorta=nnn förlorad=nnn förlänga=nnn
förlåtelse=mmn förmåner=klk förnamnet=nnn förnekar=nnn förnuft=nnn förolämpning=nnn förpliktar=nnn
förre=nnn försening=nnn förskola=mnm förståelse=nnn försvar=kkk försvara=nnn försvinna=nnn
försämringarna=mnm försörja förtid=kml förtroendevald förtur förtäring=nnn förväntar=nnn
förvånar=onn föräldratillägget=mmn förändringen gammaldags=mmn garage=ikj gardinerna=mmn gasläckan
gay=lmm gehör gelé=nnn gemenskapen=nnn generation=ikk generationen=nnn generös=kll genomgången=ooo
genomgått=nnn genomsnitt=kkl genuint=nnn gilla=jkk gillade=nnn gips gissar gisslan=lll gjorda=nnn
gjorts glashalka=mmn glasklart glassar glassautomat glatt=nnn glesbygd=kkk glitter glutenfri
gläder=nnn glädjen=mmn gläds=nnn glåpord gnälla gnällde=nnn gnälliga=nnn gnällspikar=nnn go=mlm
goals godkände=nnn godkändes=nnn godkänner=nnn gods=fij godståget=nnn gofrarna=nnn
golvmattorna=nnn golvvård=onn gram=kkj gran=kkj grannar=noo grannens grannklubben=nnn
grannlandet=non graviditet=ooo grepp=kkj grillen=nnn grinade=nnn grindarna=nnn gripna=nnn grotta
grov=nnn grundligt=nnn grupper=nnn grustaget=nnn gruvbanan=nnn grymt=nnn gryta=llk grädde gräddsås
gränsvärdet=nnn gräver=non grävling=nnn grävmaskin=oon grävmaskinist gråtande=nnn grön=kll
gubbarna=mml gubbslem=onn guidar=nnn guldklocka=nnn guldnål=nnn guldstol=mnm gummistövlar=nnn
gym=lll gyttja=nnn gällande=nnn gällde=non gäst=jkl gäster=kkk gästerna=non gångerna=nnn
gångväg=kkl gåta=nnn gömt gös=ooo gött=onn hagelbössan=nnn hal=ppp halkrisken=nnn hallgolvet=nnn
halsdukar halvdag=nnn halvlek halvmaraton halvmeter=nnn hamnarbetarna=ooo hamster handbok=kll
handboken=llk handduken=nnn handledningen=nnn handskakning=mnm handskfacket handskriven
handskrivet handslag=nnn handtag=jkk handtagen=nnn hangar=jkk hangaren=nnn hantera=mnm
hantverk=kll hashtag=nnn haveri=kll headhuntad=nnn headset=nnn hedersbetygelse=nnn hedrar=nnn
hejade=nnn hele=nnn helgpassen=nnn helgtillägg helgtillägget=nnn helvetet=nnn hembränt=nnn
hemifrån hemliga=nnn hemresan=nnn hemskt=nnn hemställan=nnn hepatit=nnn herrar=mmn herregud=ppp
het=gif hetaste=nnn high=nnn hihi himlar=nnn hinkar hinkarna=llk hinken=jji hissarna=nnn
hissgruppen hjulen=ooo hjullastare=nnn hjullastaren=mmn hjälpen=llk hjälpmedel=kkk hjärnceller=nnn
hjärtans=nnn hjärtlös=nnn hjärtlöst=nnn horn=nnn horoskop=lmm hosta hotas=mmn hoten=nnn humorn=nnn
hundralapp=nnn hurrar=nnn husbil=jkk hushållning=nnn huvudförhandlare hyllar=noo hyrt=nnn
hytter=lmk hyvlar=nnn hä=kll häckar=nnn häcken=nnn häftapparat hämtade händelsen=poo hängas=nnn
hängavtal=nnn häruppe häst=nnn hästar=nnn häxan=nnn hållbarhetsmålen=mnm hållbart=nnn hållning=hig
hållplatser=nnn hållplatserna=nnn hållt=nmm hånade=nnn höga höger=kll högtalaren=nnn
högtalarna=nnn högtider=nnn hönshjärna hörnrum=nnn hörselskada hörsägen=nnn höstens=poo
idiotiskt=nnn ifrågasätter=nnn igelkott=non iland=nnn ilsken=nnn imponerade=nnn imponerar=nnn
inbrottet=nnn incheckad=ooo inclusive=nnn indianer=nnn indraget=nnn infektion=gii influensan=nnn
informationsmötet informera=kll informerar=nnn inger=mll ingå=nnn ingången=kkj inkluderade=nnn
inkomst inkorgen inköparen=ono inköpt=noo inland inlämnad inlämnade=nnn innehåll innerligt=nnn
insatser inser insjuknade=nnn inskränkt=kll inslag=non inspektionen=poo installerat=nnn
instanser=nnn instruktör=lll inställt insyn=nnn intagnas integration=nnn intendent=kll
internationella=noo intet=nnn inträde=kll intyg=llk intyga=mmn invandrare=nnn inventeringen
invändningar=mmn isbrytning=kll isbrytningen isgångstillägg=nnn iskall iskalla=nnn islam=nnn
jackan=klk jaga=non jaså=nnn javisst jehovas=poo jobbiga jord=ikk jordgubbar=nnn jourrum=non
jourtelefonen=poo jourtillägget=nnn jubileum=jlk jublar=nnn julfest=ijj julfesten julgran=hjj
julgranstävlingen=nnn julgröt=nnn julkalendern=nnn julklappar=nnn julkort=klk julledigheten
julmiddag=nnn julpynt=nnn julschemat=nnn juridiken juristen=nnn juryn=qpp justeringsmän=nnn
jvla=nnn jämställdhetsombud=nnn jämställdhetsplan=nnn järnrör järnvägar=nnn järnvägare=nnn
järnvägsarbetare järnvägsunderhåll=nnn jättekul=poo jävlar=ppp kabelbrunnar=nnn kabellaget=nnn
kaffebryggare=kkj kaffebryggaren kaffekokare=nnn kaffemaskinen kaffepanna=nnn kajer kaka kalkylark
kaminen=nnn kampanj=kll kampanjen=nnl kamraterna=nnn kamratskap=non kamratstödet=nnn
kamratstödjare=nnn kandidater=non kanon=poo kanoter=nnn kanten=iig kaos=nnn kappa=kkk kaptenen=nnn
karens=gkj karensdagen=nnn karensen=non kartläggning=llk kartong=jkj kartor=ooo kastad=nnn
katalogen=kkk katolik kattungar=nnn kemi=nnn keramik=kll killar=nnn kinkig=nnn kissa=nnn
kladdkaka=nnn klagat=kkk klappa=kll klarspråk klassen=llk klick=nnn klicka=nnn klickat klippet=nnn
klippor=nnn klistermärken=non kliva=nnn klockat=nnn klor=jkk klottrade=nnn klubbade=ooo
klubbat=nnn klubbexpeditionen=nnn klubbkassan=nnn klubbordföranden=nnn klädpolicy=nnn klänning=nml
knacka=lml knackar=nnn knakar knappar=kkj knapptryck=nnn knep=nnn knyst=mmn knyta=nnn
knytnävsslag=nnn knäcka knäckt=nnn knähund=mmn koder=llk kofta=kkk koja=nnn kojen=mmn
kollektiv=hii kollektivt kolor koltrast kommatecken kommenterat kommunikatören=nnn
kommunikatörer=nnn koncernens=nnn koncernledningen konditoriet konen=nnn konferens=iji
konflikt=hkj kongressdagen konkurrens=kkk konkurrera=mmn konsekvenserna=nnn konstig=nmm
konstruktiva=nnn konstruktivt=nnn kontaktledning=jkk kontaktombud=nnn kontant=jkk kontorstid
koookar=nnn kopparnätet=nnn koppen=nnn kopplade=nnn kopplas=mnm kopplat=lll korplag=nnn
korridorer=nnn korridorerna=nnn kortats=nnn kossa=mmn kost=jji kostnader=nnn kotte=nnn krafter=llk
kramade=nnn kramades=nnn krans=lmm kravlistan=nnn kreosot=nnn kriminalvårdens=poo krismöte=nnn
kristdemokrat=nnn kritiserar=nnn krock=kml krockar=nnn krogen=nnn kronisk=nnn kronorna=nnn
kroppar=nnn krossa=lll kryckor krymper=nnn kryssade=nnn kryssningsfartyg=nnn kräftor=nnn
kräktes=nnn kränkning=llk kränkningar=non krävde=noo krångel=mnm kuddmeny=nnn kulisserna=nnn
kulturen kulturutskottet kundtjänstens=nnn kundtjänstmedarbetare=nnn kurd=nnn kursdeltagare=mmn
kursgård=kll kusiner=nnn kusten=nnn kuvertet=kkk kvaliteten=nnn kvarstår=nnn kvartal=nnn
kvartalet=nnn kvinnodagen=nnn kvinnorna=nnn kvist=ppp kvittona=nnn kvittrade=nnn kvällspass=nmm
kvällspasset=nnn kvällsskift=mmn kvällsstädet kvällsturen=nnn kyl=gkj kyla=kll kylning=noo
kyssa=non käftsmäll=nnn kämpar=nnn känd=kkk kända=klj kängor=nnn känslan=lmk känslig=nnn
känslor=nnn kär=kmm kärleken=nno kärleksbrev=mmn kärra=kkj kärring=ooo köksfönstret=nnn köp=nnn
körda=nnn körkortet körs=mnm kötiden=nnn köttbullar=nnn ladan laddskåpet=nnn lagledaren=nnn
lagspelare=nnn lagunen=non lakrits=kll landgången=nnn landning=kml langar=nnn lantbrevbärares=nnn
lapparna=nnn lapplisa larmat=nnn larmoperatör=nnn lasarett=nnn lastade=llk lastbilschaufför=nnn
lastbåten=nnn lastkajen=nnn lastporten lavendel=ooo laxen=ooo leda=jjk ledigheten=iih
ledningar=mmn ledningsgator=nnn leds=nnn ledsagare=nnn ledsagningen ledstång=kll leenden legit=jkk
lejdare lesbisk=ooo leverantören=nml levereras=nnn leverpastej=mmn levt=klj lider=kkj life
lift=jkk lik=nnn lila=nnn lillasyrra=mmn lillen=nnn lina=llk linjelaget=nnn linneförrådet=non
lismare livrädd=kll livräddning=nnn livvästarna=nnn ljusa=nmm ljust=llk lock=klk lockade=llk
loggan=nnn loggas=nnn lojalitet=ooo lokalpressen=nnn lokalradion=nnn loket=kkj lokhallen=nnn
lokverkstaden=mmn loss=non lossar=kkk lotsstationen=nnn lovades=llk luciatåg=nnn lugnare
lugnast=nnn lugnat=non lukta=kkl lukten=llk lumpen=nnn lunchrum=ono lutfisk=nnn lyckades=llk
lyckoexpert lyckönska lyckönskningar=nnn lyfthjälpen=nnn lyfthjälpmedel=nnn lysrör lyssnat=nnn
lyxigt=noo läge=kki lägesrapport=ooo läggdags läggning=iif lämnades=llk lärdom=nnn lättad=nnn
lättade=non lättläst=kll lådorna=lmk lån=klj lånar=nnn långsamma=nmm låtsades=non lögnare=nnn
lögnhals=nnn löneavdrag=nnn lönebeskedet=nnn lönebud=ooo löneenheten löneföretag=nnn
löneförhandlingar lönehöjning=kll lönens lönerörelse=nnn lönespecar=non lönespecifikation=jkk
lönesystemet lönetabellen=nnn löneutbetalningen=nnn löneväxling=nnn löneökningar löpeld=nnn
lördagens=nnn lösningar=nnn lösningsfokuserad mage=nnn mager=nnn mailat=nnn malm=kll
malmbanans=nnn mans=kll mapp marken marsch=jll marsvin maskinisten=llk massa=kll mast=jlj
matematik=nnn materialet=mml matleverantör=nnn matlådan=nnn matsedel=nnn medarbetarsamtal=nnn
medarbetarundersökning meddelade=ooo medger medierna=onn medlemsavgift=hji medlemsavgifter=nnn
medlemsbladet=nnn medlemskort=nnn medlemstidningen medlet=klj medtag=nnn megafon=nnn mekaniker=llk
menyn=ooo mesar midsommarhelgen mikro=ijj mikrofonen=nnn mikrovågsugn=lll miljöbil=nnn
miljövårdsman=nnn millimeter milt=nmm minigolf=ooo minnen=nnn minnesgåva=nnn minnet=nnn
minstingen=nnn missbruk=mml missförstånd=nnn misshandlar=nnn misslyckande=mmn misslyckas
misstänker=ooo misstänkta mjuka=nnn mjukare mjukt=mnm mjölken=nnn moderat=nnn modig=jkj molnen=nnn
monster=kll monstera=non moppen=kkj morfars=nnn morfin morgnar=nnn morgondagens=nnn
morgontåget=nnn morot mors=jkj mos=nnn motionera=nnn motiverad=mmn motor=gkj motorsågen=nnn
motorvägen=nnn motpartens=nnn mubarak mun=kml muntligt=nnn muntra=llk mupp=mmn mus=ooo
museibutiken=mmn museiklubben museivakter=nnn muslimerna=poo muta mutat=nnn mycke mygg=jkk
myggen=nnn myggmedel myndig=kll myndighet=hjj mynta=nnn mysig=ooo mä=lml mänskligt=non märgen=kkj
märke=lki märket=kkj märkligt=ooo märkvärdigare=non mäss=lmm mästerverk=nnn mätningen=nml
mådde=nnn målade=mnm målas mållösa=ooo mån=jkk måsar=lkj mög möjligt mönster=nnn mönstret
mörkade=nnn mörkrets=mmn mössor=nnn mötas=lml namnskylt=lll nattchef=nnn nattchefen=onn
nattdriften=nnn nattetid=nnn nattgänget=nnn nattis=oon nattlastningen=nnn nattpassen=nnn
nattschemat nattskiften nattstäd=jkk naturlag=nnn naturlig=kll nazisternas=nnn nedsatt=mmn
nejet=nnn neka=mll nekade=nnn nekar=llk nekat=nnn nekats neråt=nnn nickade=nnn nittiotalet
njuter=nnn nominera=ooo nonchalant=nnn not=kkl nyans=kll nyanställd=nnn nyanställning=mmn
nybliven=nnn nyfiken nyhetsbrev=ooo nyper=ooo nysa=mnm nystädat=nnn nyvald=nnn nämna nämndens=mml
närheten=mmn närmare=nnn närmsta=nnn närvaro=kkk näst=llk nätbolaget=ooo nätverket=ono näven=nnn
nåd nådda nål=jkj nånting nödstopp=kll nödvändigt=nnn nöjet=nnn nöt=nnn oacceptabelt obehaglig=nnn
obekväm=kll obesvarad obetalt offensiv=nnn offentliga=nnn offentlighetsprincipen offer=nnn
oftast=nnn ogenomtänkt=mmn ogräs=nnn okomplicerat=nnn okunnigt=nnn okänt=nnn olyckorna=nnn
olästa=nnn ombedd=nnn ombordare=nnn omdöme=nnn omg=nnn omgående=nnn omhändertagna=mmn
omorganisationer=nnn områdeschef=nnn omskolas=nnn omsorg=mlk omställning=hkj omställningsstöd=mmn
omtanken=nnn omvägar=nnn omvänd=kll onsdagskaffet=nnn operasång=nnn operation=ilk opererade=lmk
ordagrant=nnn ordnat=non ordningsvakt=kll ordningsvakter=nnn organisering=nnn original=nnn
orkade=mmn orkidé=nnn ormen=nnn oro=non orter=lkl ortodoxa=nnn ostbågar=nnn otacksamma=nnn
otrygg=hkj otrygga otryggheten=nnn otur=nnn oturen=non outleten=nnn ovan=kll overall=ijj
overaller=nnn oxå=nnn pack packad=ooo packar=nnn paddor=nnn pajas=jkk paketet=nnn paljetter
panel=kll pappaledig=non papperet=ooo pappersarbete papperslösa=nnn pappskalle=nnn paragrafen=nnn
paragrafer paraplyet=mnm parasiter=nnn parasoll=nnn park=jkk parken=nnn parkeringsbot=nnn
parkeringsplats partiet=opo partner=onn passade=nnn passbyte=nnn passerar=mmn passerkortet
passersystem=mmn patient=hjj patienterna=nnn pedagogiskt=nnn pekas=nnn pekfinger=nnn
pensionsavsättningen pensionsålder=nnn pensionsåldern=ooo pensionärssektionen=mmn pepparkaka=nnn
pepparkakor=nnn perrongtaket personalköket=nnn personalliggaren=nnn personalmötena=nnn
personligt=oon personnummer=mnm pilot=kll pirat=kll pizzerian=nnn planer=kkj plank=lmm
planterade=non planterar plastmugg=nnn plastpåse=mnm platt=jkk plikt=klk plog=gji plogen=nnn
plogförare=nnn plugg=nmm plusgrader=ooo plåten poddar=nnn podden=lll polisanmälde=nnn
polisanmäler=nnn poliser=kkj politiskt=mmn portar=nnn portkod=lml portvin positivt postbil=kkk
postbilarna postintaget postkontoret=nno postlådan=nnn postmästare=llk postombudet=nnn
poststationer=nnn potatis=ikk pott=nnn potter=mmn praktik=hji praktiskt=nnn precision=nnn
presentation=ooo presenterades=nnn presenterar=non presenterat=nnn pressa=kll pressad=nnn
presschef=nnn pressen=kkj prioritera=nnn prioriteras=nnn privilegium=nnn problemen processen=nnn
produktiviteten professorn=nnn program=lmk projekt=jkk promenader=nnn promenerar=nnn propositionen
proppskåpet=nnn protesterar=nnn protokollen=mml proverna=mmn pruta=mml präst=ijk prövat psyk=ooo
psyket=nnn psykiatrin=nnn psykolog=nnn psykologisk=nnn publicerad=nnn publiken=ooo punkten=kkk
putsa=nnn pärla=nnn påfågel=nnn pågen=oon pågick påhitt=nnn påhittade=nnn påkörningar=ooo pålstek
påminnelsen=nnn påminner=ooo påpekade=non påsen påstod queen rabarber=jkk rabatten=kkj radarprovet
raden=nnn raderade=nnn raderas radhus=mmn radioteatern=nnn raken ramat=llk ramla=kll random=nnn
rang=ijj rann=nnn rapportera=klk rapporteringen=nnn rapportsystemet=mmn ras=jki rasister=nnn
rastplatserna reallöneökning=nnn rederi=kml rederikontoret=nnn redo=gii referensgrupp=kll
reflektion=ooo regementena regeringens=qpp regionkansliet regionordföranden=mmn
regionstyrelsen=oon register=kkk reglerad=nnn regnbågsflagga=nnn regnbågstårta=nnn regnjacka
regnummer=nnn regnumret=nnn rehab=jkk rekommendera=lmm rekommenderas=nnn rekordfart
rekordvinst=nnn rektor=nnn relingen relät=nnn renoveringen rensa=nnn reparationsverkstaden
reparatör=iki reportage=noo reportaget=ooo repris=kll resekassan=nnn reseräkningarna=mmn
respektera respekterar=nnn restaurangen=lml resväg resvärdar resväska=ooo retroaktiva rev=jlk
revision=klk rik=nnn riksdagspartier=nnn riktad=mmn riktlinje=ooo rim=onn rimlig=kll ringar=jlh
ringen=lkj ringmuren riskanalys=nnn riskerar riskkapitalbolag rivet rofyllt=nnn romaner=nnn
rondellen rooftop=nnn ropa=ooo ropar=nnn rost=lkk rostar=nnn rullande=mmn rundor=llk ruta=kkj
rutorna=nnn rutt=kkk rutten=llk ryck=nnn ryggradslös=kll ryker ryktet=poo rymningsbenägen
ryssar=ooo räcken=kll räcket=lnk räkmackan=ppo räkningarna=klk ränta=nnn räntan=nnn rättar=lmk
rättelse=llk rättsutskottet=nnn rättvisa=ooo rättvist=nnn räv=nnn rånad=nnn rånet råttorna=ooo
råvaror=nnn rödvin=nnn röja=nnn röjt röken=llj röntgen=nnn röra rörda=klj saffransbullar=nnn
sagts=nnn sakerna=nnn sakliga=nnn saknad=nnn saknat=nnn salt=llk samarbetet=nnn same=ooo
samhällsansvar samhällsbärare samla=kll samlad=nnn samlats sammanfatta=kmm sammanhängande=nnn
sammanslagning=nnn sammanträder=nnn sammanträtt=nnn sanktionsavgift=nnn sann=mml satan=qpp
sattes=nnn sax scanners scen=nnn schakt=klk schaktväggen=nnn schemaläggning=nnn schemana
schizofreni=nnn sedda=llk segern=ooo segrar=nnn sektion=ikk selfie=nnn semesteransökan=nnn
semesterdag=lll semesterersättning=jkk semesterersättningen=nnn semesterlön=kkk semesterlönen=nnn
semesterpengar=ooo semestervikarier seminariet=nnn semlor=nnn seniorer=ooo serien=mll serier=lmk
servera=nnn serverad=nnn servett=jij servicebilen servicetekniker=nnn sexhundra=klk sexuella=llk
sexåring=mnm shiamuslim=nnn shopping=kll signalfelet=nnn signalteknikern=kll signatur=ikk
signaturer=non sikt=jjk sillen=ono silver=jkk simningen simulatorn=klj sirap=nnn sjukanmälan=poo
sjukdag=nnn sjukdagar=nnn sjukfrånvaro=nnn sjukförsäkringen=nnn sjukhusets=nnn sjuklönen=nnn
sjuksängen sjuktalen=nnn sjungit=nnn sjuttiotalet=nnn sjöfartsstödet sjöfolket=onn sjöman=poo
sjönk=nnn skadats=nnn skadeståndet=onn skador=klj skaffa=mml skaft skakad=nnn skakis=nnn
skalle=kkj skallrar skamligt=nnn skarp=lmm skattepengar=mnm skepp=ijj skickad=llj skidor=ooo
skiftgång=nnn skiftschemat skiljer=nnn skinnskor skitliv=nnn skivor sko=hjj skolskjutsarna=nnn
skovlar=nnn skrapar=nnn skrattat=non skriftligen=mmn skrikit=nnn skrivaren=nnn skrivbord=ikj
skrivbordet skrivningar=kkj skruv=ikk skruvmejsel skuldra skulptur skura skurit=nnn skurtrasa
skvallrar skyddad=lml skyddsfråga=mmn skyddsfrågor=mmn skyddsglaset=nnn skyddsglasögon=nnn
skyddsjackor=nnn skyddsombudspris=nnn skyddsvästarna=nnn skyldighet=kkl skyllde=nnn skälet=poo
skällde=nnn skämtare=nnn skära skärmdumpa=nnn skärmdumpen=nnn skärpas=mmn skärtorsdagen
skördar=nnn sköterskan=llk skötte=mnm slaget=kmi slagsmål=nnn slang=jki slangen=nnn slant=nnn
slapp=nnn slarvigt=nnn slicka=kll slutbud=nnn släck=jkk släkte=nnn släkting=nnn slänga=mnm
slängt=nnn släpp=jkj slås=llk smakfullt=nnn small=noo smartare=nnn smet=lkl smiley smiter smittar
smugglat=nnn smuts=kkl smyger=nnn smålänningar=nnn smörgåsar=ooo snabb=kll snacka=poo snackas=ooo
snap=kll snarkar=nnn snodde=nnn snok=nnn snusa snygg snygga=nnn snällhet snålblåsten=mnm snålt=nnn
snöar=nnn snöblandat snöplogen=ooo snöre snöröjning=jkk snöslasket=nnn solbränd=nnn
solglasögon=nnn solo solsken solstolen=nnn somalierna=nnn sommarjobbare sommarlov sommarn=kll
sommartid=nnn sommarvikarier sonens sons=nnn sopa sopade sopor=ooo sorgen=ooo sorgligt=nnn sorgsen
sort=ijj sorten sorterade=lml sorterat=mmn sorteringshall=jkk sovande sovrum=nnn spadar=mmn
spaden=mmn spanska=nnn spant=nnn spark=jkk spec=kll specar=kkk spegla=nnn spellista=nnn
spikade=nnn spikat=nnn splittrad=nnn spola=nnn spolar=nnn spolbil spott=nnn spottar=ooo sprida=non
sprinkler=mmn spriten=nnn spritts=nnn sprungit=nnn spränger=non sprängmedel=nnn språkkafé spy
spån=kkk spårarbete=nnn spårpersonal spårreparatör spårsvetsare=nnn spårtrafiken=mmn
spårvagnsdepån=nnn spårvagnsförare=nnn spökar=nnn spöke staben stadgar=nnn stafett=kll stammen
standard=nnn starkare=nnn startade=nnn starttider=nnn stationerna stationsmästare=nnn
stationsvärdarna=ooo stavar=nnn stegar=nnn stenen=mml stickad=nnn stillsam=nnn stipendiet=nnn
stipendium=noo stjärnklart=nnn stolparna=mnm stoppades=nnn stoppar=nnn storartat=nnn storebror=nnn
stories=mmn stormnatten=non stormöte=non story=kkl streck=nnn strejka=kll strejkade=non
strejkande=nnn strejkersättningen strejkfonden stressad=nnn stressen=nnn striden=nnn struntar=nnn
strypt=nnn sträckan=nnn studiecirkeln=nnn studieorganisatören=mmn studier stulen=mmn stunder=nnn
styck=jkk styckar=nnn styrelsemöte=nnn styrning=jjk styrsystemet städaren=mml städarnas=non
städbolaget=ooo städbranschen städfirman=nnn städförrådet=nnn städgruppen=nnn städlaget=nnn
städpersonal=nnn ställas=klj ställning=ijg stämman=kkl stämplar=mmn stämplat=nnn stämt=llk
stängda=llk stängning=jji stärka=nnn stärkt=nnn störd=klk störda=non stöttat=nnn succé=nnn
suck=kll suger=nnn summa=klk summan=ooo summera sunt=nnn supporten=ooo surrar=nnn surt svaga=non
svaghet=nnn svarande svars=kkl svets=hkj svikit=nnn svimmar svordomar=ooo svärfar=ooo
svärföräldrar=oon svärson=nnn swisha sydda=nnn sydsamiska=nnn syjunta=nnn sylt=kll symaskin=nnn
sympatiåtgärder synnerhet=non syrgasflaskorna syskon=kmm systematiskt systerförbund
säkerhetskontrollen=nnn säkerhetsutbildning sämsta sänder=nnn sänk=nnn sänks=nnn säsonger=mmn
säsongsanställda säte=nnn sättas=llk sådär=poo sågs såhär=trr såldes=nnn sången=llk sårtvättar=non
sås=ooo söndagen söner=mmn söp=nnn tacksamt=nnn tafsar=nnn tagga=poo tagi=opp takten=nnn
talang=nnn talare=nnn tallarna=nnn tanden=kkk tandläkaren=onn tanten=ooo tanter=nnn tanterna=lll
tapas=nnn tappa=jkk tassar=nnn tatueringen=non tavlor=nnn taxichaufför=nnn taxiförare=nno
taxiklubben=nnn taxin=nnn teater=nnn tegelsten=nnn tejpat=nnn tejpen=nnn teknik=gli tekniken=ooo
teknikerna=ooo teknisk=poo telecom telefonin=ono telefonnummer telefontid=nnn telefonväxeln=nnn
telemontörer=nnn telestationen telestyrelsen=nnn telestyrelsens=nnn teori=ooo terapihund=nnn
terminalarbetare=nnn terminalarbetarna terminaler=llk terminalstädare=nnn terminsstarten
termosarna testas=noo testat=nnn textad=nnn tidningens=nnn tidrapportering tigrinska=nnn
tiktok=ono tillbringa=kll tillbudet=nnn tillbudsrapport=kll tillfrågats tillgänglig=kll
tillgänglighet=ikj tillgång tillräckligt=nnn tillstyrker tillsynen=nnn tillämpa=nnn timlön=jkk
timmer=lll timmes=kkk timvikarier ting=kli tingshuset=nnn tingsrätt=jlk tipsade=nnn titel=nnn
tjatat=non tjejer=nnn tjejerna tjockare=noo tjockt=nnn tjugotre=kll tjuriga=nnn tjuter=nnn
tjuvaktiga=nnn tjänstefel=nnn tjänsteman=nnn tjänstemän=nnn tjänstepension=kll tjänsteresan=ooo
tjänstgjorde=nnn tjänstledigheten=nnn tjära=nnn toapauser=nnn tolkas=nnn tolvtimmarspassen torkat
torkrummet tornet=jji torr=jlk torsdagar=mnm torsdagens=nnn totalt=nnn trafik=kmj trafikledare=oon
trafiknämnden trafikupphandling=nnn transformatorn transorna=nnn transportledningen=nnn
trappsteg=nnn trappstäd trappuppgång=nnn trasa=llk tredjedel=nnn trettiofyra=nnn trettiosju=qpp
trettiotvå=nnn trettioåtta=ooo trettonde=nnn trivsamt=nnn trollkarl=nnn truckarna trumma=mnm
trumman=nnn tryckeriet=nnn trycks=kjk tryckte=nnn trygghetslarm träd=iij träden=llk trädgård=jkk
trädgården=llk träna=nnn trängsel=onn tröst=mmn tröstat=nnn tröttnar=oon tröttnat=nnn tugga
tumme=nnn tunnats=nnn turordningen=nnn tusentals=nnn tveka=kll tvekan=nnn tvisteförhandlingen=nmm
tvungen=nnn tvärs=nnn tvättar=nnn tvättat=nnn tvätthallen tvättmaskin=nnn tvåmannabemanning
tycks=nnn tydligt=llk tyg=lkk tyngd=nnn tyngre tyngsta typsnitt=nnn tyrann=nnn tystaste=nnn
tystnade=nnn tystnadskultur=nmm tystnar tänds=nnn tänt=nnn tävling=lll tävlingen=kki tågets=nnn
tågledningen=nnn tågmästare=nnn tågpersonalen=nnn tågstopp=nnn tågstädningen=nnn tågvärdarna=poo
tågvärds=nno tårtan=onn tömningen=mnm töms=ooo tönt ugglor=nnn undantag=nnn underleverantören=nnn
underskattade=nnn underskattat=nnn underskrivet=nnn underställ=nnn undervisar=nnn undrat=nnn
ungdomen=ooo ungen=mml uniformerna=nnn uniformsbyxor=non universitetsköket universum=onn unna=nnn
unnar=nnn uppblåsta=nnn uppdatering=poo uppfattning uppfriskande=nnn uppförsbacke uppgift=jjk
uppgraderad=ooo upphöra=mmn uppkörningen=nnn upplaga=mmn upplevelse=jkk upplevelsen=llk
upplevelsevärdar upplyftande=nnn uppmärksammar=nnn uppmätt=onn upprepade=nnn upprop=nnn
uppsagt=nnn uppskattade=nnn uppsägningarna=mmn uppsägningsbesked uppsägningstid=ijk
uppsägningstiden=nnn uppvärmning=nnn uppåt=nnn urspårning=ikk urspårningen usel=nnn utbildar=nnn
utbränd=kll utbytbar=kkl uteblivet utförts utgångna=nnn uthängd=onn uthållighet=nnn utländsk=lmm
utländskt utlänningar=ooo utnämnt=nnn utomlands utredaren=poo utredarna=nmm utrett=mmn
utrustning=jkj utrustningen utrymdes=noo utsago utsatts=nnn utskriven=nnn utskälld=mmn
utslitna=nnn utsmyckat=nnn uttryck=nnn utvecklingssamtal=ooo utvilad=nnn utvisa utvärderas=nnn
utåt=nnn vabbar=nnn vackrare=ooo vackraste=ooo vadarstövlar vagnhallen=nnn valborg=ooo valpen
valrörelsen=nnn vana=onn vandrande vandrarhemmet=nnn vanilj=jkk vansinniga=nnn vapen=nnn
varade=kkj vari varmare=nmm varningar=nnn varningen=nnn varningstejp varselvästarna varslar=nnn
varslat=nnn varsågoda=nnn vass=ono vattenpöl=mmn veckas vems=nnn verifikationer=nnn verk=fhg
verklig=gjj verkligt=mmn verksamhet=hki verksamhetsberättelsen verksamhetschefen=nmm vettigt=nnn
vettu=nnn vibe=nnn vidareutbildning=mmn vika=nnn vikariens=nnn vikarierande=nnn viktig=jjj
vildar=nnn viljan=lkk vilodagar=nnn vilorum=kkk vindkraft=nnn viner=lml vinnaren=qpp
vinprovning=nnn vinsten vintermörkret=nnn vintras visas=klj visir=nnn visselpipan=nnn
visstidsanställningar vittna=jkk vittnade=nnn vittnat=nnn vittnesmålen=nnn volym von vrålade=nnn
vuxet=nnn väckarklocka väckarklockan=nnn vägarbetarna=nnn vägarbetarnas väggarna=nnn vägkanten=nnn
vägvakt=nnn välfärden väljarna=nnn välkommet=mmn vände=kkk vänjer=nnn vänlighet=kkk
vänsterpartist=nnn väntrummet=ooo värdar=klj värdarna=llk värdegrunden=nnn värden=klj värdeord=nnn
värmande=noo värmde=non värmebölja=ooo värst=nnn värvade=non värvat=nnn västarna=llj
växelpersonal=jkk växelrummet=non växeltelefonist=kll växtbaserad växthuset=nnn vågorna=nnn
våningarna=nnn vårdavdelning=kkk vårens=ooo våtservetter=nnn wienerbröd=kkl wifi yatzy ynkrygg=non
yr=ijj yrkandet=lll yrkesbevis=nnn yrkesgrupp yrkeskåren yrkesskicklighet=nnn yta yttre yxan=nnn
äckliga=nnn ägaren=nnl ägarna=llk äldreboendet=nnn äldste=nnn älskling=nnn älv=nnn änden=mml
ändhållplats=jkk ändhållplatsen ärendemängd ärendena=nnn ärligt=nnn ärta åkeriet åldern=jki ån
ångra=kll årlig årliga årsmötets=nnn åska=nnn åtalad=nnn åtalas=nnn återger=nnn
återhämtningspaus=nnn återkommit=mmn återställning=nnn åtgärdas=nnn åts=noo åttio=kll åttiotalet
ö=nnn öarna=nnn ödmjukt=non öga=nnn ökad=nnn ölburk=nnn ölen=nnn önskat=nnn öppenheten=nnn
öppnade=ooo öra=nnn öronproppar=nnn överdriva=nnn överdriver=nnn överenskommelsen=kkk
överfallslarm=kkk överklaga=kll överklagat=nnn överkörd överlevt överläggningen översatt=non
överseende=nnn överskott överskottet övertider övertidsersättningen övertidstimmar=nnn
övervägande=nnn överväger=nnn övervägt=nnn övningen=kkj absolut=kkk annonserar anstalter=nnn
arbetsgivarsidan=nnn armarna assistans=ikj automatiskt=nnn avspärrningen badade=ooo badet=llk
barnens=ooo belönas benet=kkj beviljad=onn bion bjuds=kki bocka bockar=klk boden=pnm bokad=llk
bokslutet=nnn bonuspoäng brand=hli brandman breaking=nnn brutet bryts=nnn buga bussdepå=mmn bytts
böcker=jjh bönerum=nnn cellen dagordning=kkl dopet=onn dröjer=nnn dröjt=mnm drömmar=onn
duschar=nnn elnätsbolaget enastående endast=nnn enig=kkk eniga=nnn ersättningen=kki fanders=nnn
farsan=nnn fasen=nnn faster festival=jkk fikapaus finare finast fingeravtryck finna=llk
flickan=llk flytt=ikj fonden=jli fotade=nnn friade=nnn frukostbuffé=nnn fryst funka=jkk
fängelse=jkk föddes=nnn förbannat=ooo förbjöd=nnn förening=hjh företräder=nnn
förhandlingsrådet=nnn försiktigt=nnn förtjänst=mmn givaren=lmk graven grill=hji gråa grått gumman
gymmet=llk hackar=nnn hamnkontoret=nnn handläggaren=nnn hejsan hemkomst=nnn hipp=nnn hittades=mmn
hursomhelst=nnn huvudvärk hyllning hänförande hänvisar=nnn hållbarhet=hjj hönor=nnn hönsen=mmn
idioter idén inatt införa=klk införs=klk insidan job=kjk jodå=nnn jude=mmn jäklar=onn
jämställdhet=fih järnvägsmuseet kampen=nnn kapar=nnn kapat=nnn katrineholm klapp=iji klimat=jkk
kniven=nnn knäcker=nnn kolonin=nnn konduktören=ooo konst=fii kronan=nnn kräks kvalitet=jkk
kämpade=nnn levererades=mnm listorna=kkj logotypen lund=rrq lyda läcka=mmn låten=lml löneavtal
lönerörelsen=mnm löntagare make=nnn manifestation manskap=nnn matrosen=nnn medlemsjouren=nnn
medlemsnummer midsommarafton miljö=hjh mindfulness ministern=noj minsann=mnm minska minskade=nmm
misslyckats mittemot=nnn moder=jlk modet=kkk morbror muggar=mnm muggen=nnn mänsklig=hji mässa
mångfald=nnn möss natur=hji neddragningen nekas=nnn nice norrköping=poo nåja ombordanställda
omedelbart operera=jkk orkestern=nnn ostron=mmn packet pallen=nnn partier=kkj pendlarna=nnn pennan
pensionärs=gki poesi=nnn postlådor prima prioriterat produktionsledaren propp=jkk punka=nnn påsken
påverka=nnn påverkar=nnn raka restaurang=ijj riva ryktas=nnn ryktena=nnn röret=nnn rösterna=nnn
sannerligen=mnm satsa=mmn schysst=mmn schysta=mmn setts=llk shit sjuksköterska=nnn sjuksköterskor
självförsvar=mmn skilda=llk skinande skumpa=nnn skåne=ppp sköterska=kkj slipers smäll=ijj
snack=mmn snacket=llk sovmorgon=nnn spaet sprucken=nnn stallet=kkj stenar=kkj stinker städklubben
super=jlk sverige=ppp svit syrran=nnn sälen=poo sänker såklart=nnn såld=kjk tavla=jji taxen
tidtagarur tigrinja=nnn tillägget=kkg tomtar=nnn totalförsvaret trafikbolaget trygga=nnn
träder=jki tvås underentreprenörer ungdom=ilk uppenbarligen=nnn upphandlare ursäkter=nnn utantill
utbrändhet uteblivit=mmn uteblivna=nnn utskottet=jji vakanta valdes varnade=nnn varslen=nnn
vetat=nnn vilan=kkj villan visor=nnn visstidsanställd=jkk vrida värdighet=kkj värna växt=hij ånger
årsdagen=kki åsnan=nnn återkomma ökar=nnn överenskommelse=kkj alperna amen=kkj apor aprilapril=ono
arbetare=hkf arbetaren=lmk arbetarna=ijg arboga=nnn arvika=nnn aset avesta avföring avled avundas
babyn bakfickan barns becksvart behändigt behövd beklämmande bevisligen blattar blomman blommogram
bländande bojkotta bollnäs=nnn bomba borlänge=qpp borås=poo brodern bubblor bugar buggar busar
börsen checkar=nnn cred=onn credd dejten delpension deltidare djävlar dragigt dragits drakar
droger dröjsmål=jkk drömmen därmed döps döptes döttrar elfte ellinje elnät enad enade enigt envars
eskilstuna=onn example exet extremt fader falkenberg falun=qpp fans fastnar fastän fejkar fejset
fems festivaler fikarast=ijj finne flugor flyr framtids freden=nnn friat frukten frusna fucking
fullkomligt fullmakt=jkk fullständigt funktionär funktionärer fusket förbud=mlk förskjuten
förändra förändring=jkk gaffatejp gemenskap=jkk getter gipset givarens=kkj givarna=kkj glimrande
gnistrande gotland=poo gropar gräsrot gräsrötter gällivare=poo gävle=rqq göteborg=rqq hahah
halleluja hallsberg=sqq halmstad=nnn handicap haparanda=onn hatet hedra hejdundrande hejja
helgjobb helsingborg=nnn hemåt himmel=jkk hinns hojen hoppsan horor hudiksvall=onn hugga
hummer=nnn hurdan hurray husse häkten=jkk hämnas händelsevis härnösand=ooo hässleholm=qpp hästen
hållbar=kkk höj=ooo höjda höjdare iallafall=qpq ideellt inflation inflationen inflytande
ingenstans intill invandrarna=nnn investerar jackpot jagar jippi joråsåatt jubel=lml jultomten
jämlik jämlikhet jämlikt jämställt jönköping=poo jösses=nnn kaklar kalmar=qpp kamper kapade=nnn
karlskrona=poo karlstad=poo kaviar kepsar kidding kidsen kiruna=sqq kisspaus klämts klår
kramfors=onn kriget=nnn kristianstad=nnn krylbo kudos kulan kulor kumla=qpp kungsbacka
kvinnors=nnn köade köar köping=kkj lagbrott lamor landskrona las=jjh ledbuss leran=kjk lida
lidköping liksom linköping=nnn livets ljungby=onn lmao lovet=klj ludvika=nnn luleå=trr lungor
lustigt=nnn lyan lyckligtvis=nnn läckage lämpligen lämpligt länsstyrelsen lögn=mnm löneökning=kkj
maka=ikj maken malmö=sqq matrast=jkk matte meddelas medlemskapet=nnn mello mesen milen miljön=jji
minibuss minidator minskat=nnn mittersta mittfält mittfältet mittgång mittgången mittlinje
mittlinjen mittpunkt mittpunkten mjölby=ooo montören mora=ooo mosar mostrar motala mutas
märsta=ooo målen=nnn mölndal=nnn mörklagt najs nattjobb=kkk nedlagt nejmen=ppp nitar=mmn nollan
norrland=poo norrtälje=nnn noterat=llk nyköping nyllet nynäshamn=poo nämen=qpp nämligen nässjö=poo
odlar ojoj onekligen opererar oskarshamn=ooo otvivelaktigt palestina paris passande pinne
pinnen=klk piteå=nnn pluspoäng politikerna=nnn priserna pusslet rama=mnm rasat rasismen rastlös
regering=ijj rentav repet respekten rider ridit robinson romantik=kkj rosenrasande rymden
rättfärdig rörelsefrihet rösträtt safari sala=onn sandviken sanning=jkk schyssta schyst=lll
seko=trr sexism sigtuna sjukvården självfallet självklart=nnn skar=iji skatten=jji skellefteå=qpp
skild=kkj skita skitsnack=nnn skydda=lll skövde=ooo slitet småland=poo sollefteå=nnn spanar
spanien spektakel spruckna spöar stjärnhimmel stockholm=rqq strejkrätt=jkk stressigt strypa
stryper ströks studenter stukat stunden=llk sundsvall=rqq superkul sviker svinet sviten=onn
synnerligen säges sättning=hie således sålts söderhamn södertälje=ooo sött tackas=kkk tackla
teckna=jij teknikern=iji tillika tinder tjoho tomrum torn=jjg torpet totalförsvar tranås=onn
trelleborg=onn trollhättan truten tunnelbana tusentack=poo tändstickor tågresa tågresan uddevalla
ukraina=onn umeå=rqq uppsala=poo uteblev utspel utsätts vadsomhelst vakta=kkj varberg=onn
vattensäng verandan vetlanda=onn vidröra vilade=nnn vinet visades=kkj visby=qpp visionen=kkj
visioner vägstationen välfärd=ijj vännäs=poo värderingar värnamo=nnn värva=kll västervik
västerås=poo västkusten växjö=poo våldet=nnn vårda wohoo ystad=qpp ytterst=jkk ädelt äldreomsorg
älmhult ängelholm änkan=lll ärade åmål=nnn ånge=rqq åring=lkg åringen=jkj återvändsgränd öland=nnn
önskan örebro=qpp örnsköldsvik=nnn östersund=qpp överenskommelser ?4=ilh ?5=jlh ?6=jmi ?7=kmi
?8=kni ?9=lnj
`
