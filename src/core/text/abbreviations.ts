const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Swedish abbreviations that something always follows, in lower case and without their last full stop. */
export const neverFinal = words(`
  t.ex tex bl.a d.v.s dvs s.k f.d fr.o.m from.och t.o.m p.g.a pga p.gr.a fr f.n f.ö fd i.o.m m.a.o
  m.h.a n.b o.dyl ff.a s.a.s sk u.p.a å.k ä.k
  kl ca c:a avd tel tfn mob nr nris prof dr doc lic mag kand tekn fil jur med.dr civ.ing civ
  leg st s:t s:ta jfr resp inkl exkl ev evtl ang enl betr ung exp dir
  mån tis ons tors lör sön
  art kap sid fig tab bil mom utg övers förf
`)

/** Titles: a name can follow, or the sentence can end with them. */
export const titles = words('ordf sekr v.ordf vice.ordf led ing adj ass gen red h.k ombudsm')

/** Words that begin a sentence and are no names, so that a title before them ended one. */
export const openers = words(`
  det den de vi du ni jag han hon hen man i på av för till från om när där här nu så men och att
  alla ingen inga många flera efter under över med mot vid sedan idag imorgon igår dessutom därför
  detta dessa denna vår våra vårt er era min mina hans hennes deras vad vem hur varför vilka vilken
  tack grattis läs se kom ring mejla boka anmäl mötet
`)

/** The rest of a date can follow these: «1 jan. 2025». */
export const months = words('jan feb febr mar apr jun jul aug sep sept okt nov dec')

/** Abbreviations of single letters that often end a sentence, with their last full stop. */
export const mayEnd = words('m.m. m.fl. o.s.v. o.d. e.d. e.dyl. f.kr. e.kr.')

/** What parse-latin takes for an abbreviation, whatever the language. */
export const latinAbbreviations = words(
  'al ca cap cca cent cf cit con cp cwt ead etc ff fl ibid id nem op pro seq sic stat tem viz',
)

/** What parse-english takes for one, and may be written small. */
export const englishAbbreviations = words(`
  thurs tbsp tsp sept sec sq tues bbls yds thu sep tue bbl nov aug jul jun apr hr jan sun mar mon min
  sat oct kt pt qt gro gal feb fri fl ft dec doz wed lbs ltd inc in mi gr yd lb oz cu
`)
