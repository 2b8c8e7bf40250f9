/**
 * Given names that people in Sweden bear, of many origins: enough to tell a
 * person from a place or a company, no register of anybody.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `adam adrian agneta agnes ahmed ahmad aida aisha aleksander alex alexander alexandra alfred ali alice alicia alma alva alvin amadou amal amanda amela amina amir amira ana anastasia anders andreas andré angelica anita anja ann anna anne anneli annelie annette annica annika antero anton antonio arash aria arman arne aron arvid arvo asa aslan asta astrid august aurora axel ayse azad
  barbro bashir bassam beata beatrice bekim belma bengt benjamin berit bernt bertil bianca bilal birger birgit birgitta birgitte björn boel bojan boris bosse britt britta brita bror bruno börje
  camilla carina carl carola carolina caroline cecilia charlotta charlotte christer christian christina christine christoffer claes claudia clara conny cornelia curt
  dag dagmar dagny dan dana daniel daniela danilo daoud darko david deniz dennis denise desirée dijana dilan dimitri diana dino dragan dusan
  ebba ebbe eddie edit edith edvard edvin eero egon eija einar elena eleonora elias elif elin elina elis elisabet elisabeth elise ella ellen ellinor elmira elsa elsie elton elvira emanuel emelie emil emilia emilie emina emine emir emma emmy enver eric erica erik erika erland ernst esmeralda ester esther eva evelina evert
  fabian fadi fadumo fanny faris farah farid fatima fatou fatma fatemeh felicia felix ferdinand fernando filip filippa folke frans fred freddy fredrik fredrika frida fritz frode
  gabriel gabriella gabrielle georg george gerd gerda gert gisela goran gottfrid greger greta grethe gudrun gun gunborg gunhild gunilla gunnar gunnel gunvor gustaf gustav gösta göran göte
  habib hadi hakim hamid hamza hana hanna hannah hanne hannele hannes hans harald harri harriet harry hasan hassan hasse hedda hedvig heidi heikki helen helena helene helga helge helmi henning henrietta henrik henry herbert herman hicham hilda hilding hilma hjalmar holger hugo hussein huda håkan
  ibrahim ida idris ilir ilona ilse ines inga inge ingeborg ingegerd ingela ingemar inger ingmar ingrid ingvar irena irene iris irma isa isabel isabell isabella isabelle isac isak ivan ivana ivar iván
  jacob jaime jakob jamal james jan jana jane janina janne jari jasmin jasmina jasmine javier jennie jennifer jenny jens jeremy jerker jerry jesper jessica jimmy joacim joakim joanna jocke joel johan johanna johannes john johnny johny jon jonas jonatan jonathan jonna jonny jorge josef josefin josefina josefine joseph josé jovan juan judit judith juha jukka julia julian juliana julius juri jussi jörgen
  kaarina kadir kaj kajsa kalle kamal kamil karen kari karim karin karl karla karolina kasper katarina katarzyna kate katja katrin katrine kemal kenneth kent kerstin kevin khadija khaled khalid kicki kim kirsti kjell klara klas klaus knut konrad kristian kristin kristina kristine kristoffer krister krzysztof kurt
  laila lars lasse latifa laura lea leif leila lena lennart leo leon leonard leyla lia liam lidia lilian lillemor lilly lina linda line linn linnea linnéa linus lisa lisbet lisbeth lise liselott liselotte liv loa loke lotta lotten louise lova lovisa luca lucas lucia ludvig luis lukas luna lydia
  madeleine madelene magda magdalena magnus mahmoud maha maja malena malik malin malte manfred manne manuel marcel marco marcus margareta margaretha margit margot maria mariam mariana marianne marie marija marika marina mario marit marita marja marjatta mark marko markus marta martha marte martin martina martti mary maryam mats matilda mats matteo mattias matthias matti maud max maximilian maya mehdi mehmet melissa melker melvin merja mia michael michaela micke mikael mikaela mike mikko mila milad milan milena milla milo mimmi mina minna mira miranda mirela miriam mirjam mirza mohamad mohamed mohammad mohammed moa mona monica monika morgan mostafa moussa muhammed mustafa märta måns
  nada nadia nadja nahid naima nanna naomi nasrin natalia natalie natasha nathalie nedim nelly nermin nicholas nicklas niclas nicolas nicole niklas niko nikola nikolaj nikolina nils nina nisse noah noel noor nora nour novalie
  odd ola olaf oleg olga oliver olivia olle olof olov omar orhan orvar osama oscar oskar osman otto ove owe
  paolo parisa pasi patricia patrick patrik paul paula pavel pedro peder pehr pekka pelle pentti per pernilla pertti peter petra petri petter pia piotr pirjo pontus priya
  rachel radovan ragnar ragnhild rahel raija raili raimo ralf rami ramona rana rasmus ravi rebecca rebecka reidar reijo reine reza ricardo rickard rikard risto rita ritva rivka robban robert roberto robin roger roland rolf roine roland ronja ronny rosa rosita roy ruben rune runar rut ruth rutger
  saad sabina sabrina sadia saga sahra said salam saleh salim sally salma sam samir samira samuel sandra sanna sara sarah sebastian seija selam selim selma senad seppo serkan seth shirin sigge sigrid sigurd sigvard siham silvia simon simone sinan siri siv sixten slavica slobodan sofia sofie solveig sonja sonny sophie stanislav staffan stefan stefanie stefania steffen stella sten stellan stig stina sture sune susann susanna susanne svante sven svetlana sylvia sölve sören
  tage taina tanja tapio tarek tariq tatiana tea teodor terese teresa tess thea theo theodor therese thomas thor thorsten tilda tilde tim timo tina tindra tobias tom tomas tommy tone tony tor torbjörn tord tore torgny torsten tove tuija tuula tuva tyko tyra ture
  ulf ulla ulrica ulrik ulrika ulric uno urban ursula
  valdemar valentina valter vanja veikko vendela vera veronica veronika vesna vibeke victor victoria vidar viggo viktor viktoria vilgot vilda vilhelm ville vilma vincent viola viktoria virginia vivan vivianne vladimir
  wael walid walter wanda wendela wilhelm wille william wilma wilmer wiktor wolfgang
  ximena yasin yasmin yasmina yassin ylva yngve yonas yosef youssef yusuf yvonne
  zahra zainab zara zeynep zlatko zoe zoran zuzana zeljko
  signe tekla amelie annelie alfons ivar majken milou ellie vide charlie theodora ottilia sigfrid lisen stefano mamadou fatoumata abdi abdul abdullah abdullahi ifrah hodan nimco nasir rashid saida yohannes selam tesfaye zaid zaynab mirza svea göta bodil ingeborg karl-erik tuula aino väinö eino kalevi lech marek tomasz piotr agnieszka malgorzata ewa joanna pawel grzegorz andrzej nguyen linh minh mei chen priyanka deepa arjun raj steve dave bob jim peggy rita kate jack joe nick tony emily lucy harold susan
  åke åsa åse örjan östen
  adaeze adnan alf anette anil aung ayaan babak carlos chidi dragana farhad gordana halima jelena joao jose kanya kennet kofi kwame ngozi paulina paulo sanjay sima somchai sunita thandiwe viveka`.split(
    /\s+/,
  ),
)

/** Given names that are words as well: a person only inside a sentence or before a surname. */
export const wordNames: ReadonlySet<string> = new Set(
  'per bo maj my dag sten stig tor love lo saga bror max mark may hope april june jun will tim loke sol tea morgan uno isa aria rana august liv line'.split(
    ' ',
  ),
)
