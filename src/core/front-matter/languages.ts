import { lookUp, type Spellings } from './keys.ts'

/** The languages a draft may name, by the code that reports use. */
export const languageNames: Spellings<string> = {
  sv: { sv: 'svenska', en: 'Swedish', also: ['swe'] },
  en: { sv: 'engelska', en: 'English', also: ['eng'] },
  no: {
    sv: 'norska',
    en: 'Norwegian',
    also: ['nb', 'nn', 'nor', 'nob', 'nno', 'bokmål', 'nynorska', 'nynorsk', 'norsk'],
  },
  da: { sv: 'danska', en: 'Danish', also: ['dan', 'dansk'] },
  fi: { sv: 'finska', en: 'Finnish', also: ['fin', 'suomi'] },
  is: { sv: 'isländska', en: 'Icelandic', also: ['isl', 'ice'] },
  fit: { sv: 'meänkieli', en: 'Meänkieli', also: ['tornedalsfinska'] },
  se: { sv: 'nordsamiska', en: 'Northern Sami', also: ['sme', 'samiska', 'Sami'] },
  smj: { sv: 'lulesamiska', en: 'Lule Sami' },
  sma: { sv: 'sydsamiska', en: 'Southern Sami' },
  rom: { sv: 'romani', en: 'Romani', also: ['romani chib', 'romska', 'rmy'] },
  yi: { sv: 'jiddisch', en: 'Yiddish', also: ['yid'] },
  de: { sv: 'tyska', en: 'German', also: ['deu', 'ger'] },
  nl: { sv: 'nederländska', en: 'Dutch', also: ['nld', 'dut'] },
  fr: { sv: 'franska', en: 'French', also: ['fra', 'fre'] },
  es: { sv: 'spanska', en: 'Spanish', also: ['spa'] },
  pt: { sv: 'portugisiska', en: 'Portuguese', also: ['por'] },
  it: { sv: 'italienska', en: 'Italian', also: ['ita'] },
  el: { sv: 'grekiska', en: 'Greek', also: ['ell', 'gre'] },
  pl: { sv: 'polska', en: 'Polish', also: ['pol'] },
  cs: { sv: 'tjeckiska', en: 'Czech', also: ['ces', 'cze'] },
  ro: { sv: 'rumänska', en: 'Romanian', also: ['ron', 'rum'] },
  hu: { sv: 'ungerska', en: 'Hungarian', also: ['hun'] },
  bg: { sv: 'bulgariska', en: 'Bulgarian', also: ['bul'] },
  bs: { sv: 'bosniska', en: 'Bosnian', also: ['bos'] },
  hr: { sv: 'kroatiska', en: 'Croatian', also: ['hrv'] },
  sr: { sv: 'serbiska', en: 'Serbian', also: ['srp'] },
  sq: { sv: 'albanska', en: 'Albanian', also: ['sqi', 'alb'] },
  et: { sv: 'estniska', en: 'Estonian', also: ['est'] },
  lv: { sv: 'lettiska', en: 'Latvian', also: ['lav'] },
  lt: { sv: 'litauiska', en: 'Lithuanian', also: ['lit'] },
  ru: { sv: 'ryska', en: 'Russian', also: ['rus'] },
  uk: { sv: 'ukrainska', en: 'Ukrainian', also: ['ukr'] },
  tr: { sv: 'turkiska', en: 'Turkish', also: ['tur'] },
  ar: { sv: 'arabiska', en: 'Arabic', also: ['ara'] },
  fa: { sv: 'persiska', en: 'Persian', also: ['fas', 'per', 'farsi'] },
  prs: { sv: 'dari', en: 'Dari' },
  ps: { sv: 'pashto', en: 'Pashto', also: ['pus'] },
  ku: { sv: 'kurdiska', en: 'Kurdish', also: ['kur', 'kmr', 'kurmanji'] },
  ckb: { sv: 'sorani', en: 'Sorani' },
  so: { sv: 'somaliska', en: 'Somali', also: ['som'] },
  ti: { sv: 'tigrinja', en: 'Tigrinya', also: ['tir'] },
  am: { sv: 'amhariska', en: 'Amharic', also: ['amh'] },
  sw: { sv: 'swahili', en: 'Swahili', also: ['swa'] },
  th: { sv: 'thailändska', en: 'Thai', also: ['tha', 'thai'] },
  vi: { sv: 'vietnamesiska', en: 'Vietnamese', also: ['vie'] },
  zh: { sv: 'kinesiska', en: 'Chinese', also: ['zho', 'chi', 'cmn'] },
  tl: { sv: 'tagalog', en: 'Tagalog', also: ['tgl', 'fil', 'filippinska', 'Filipino'] },
  hi: { sv: 'hindi', en: 'Hindi', also: ['hin'] },
  ur: { sv: 'urdu', en: 'Urdu', also: ['urd'] },
}

/** ISO 639-1, save what the table above has. */
const otherCodes = new Set(
  (
    'aa ab ae af ak an as av ay az ba be bi bm bn bo br ca ce ch co cr cu cv cy dv dz ee eo eu ff fj ' +
    'fo fy ga gd gl gn gu gv ha he ho ht hy hz ia id ie ig ii ik io iu ja jv ka kg ki kj kk kl km kn ' +
    'ko kr ks kv kw ky la lb lg li ln lo lu mg mh mi mk ml mn mr ms mt my na nd ne ng nr nv ny oc oj ' +
    'om or os pa pi qu rm rn rw sa sc sd sg si sk sl sm sn ss st su ta te tg tk tn to ts tt tw ty ' +
    'ug uz ve vo wa wo xh yo za zu'
  ).split(' '),
)

/** Takes a language by name or by ISO code, perhaps with a region («sv-SE», «sv_FI»), gives its code; undefined where it is none. */
export function languageCode(text: string): string | undefined {
  const code = text
    .trim()
    .toLowerCase()
    .replace(/^([a-z]{2,3})[-_][a-z\d_-]{2,20}$/u, '$1')
  return lookUp(languageNames, code) ?? (otherCodes.has(code) ? code : undefined)
}
