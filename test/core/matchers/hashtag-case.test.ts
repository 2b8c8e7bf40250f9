import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/core/document.ts'
import { parseDraft } from '../../../src/core/draft.ts'
import { hashtagCase } from '../../../src/core/matchers/hashtag-case.ts'
import { openTermLists } from '../../../src/core/terms/term-lists.ts'
import type { Rule } from '../../../src/core/types.ts'
import { loadPackFolders } from '../../../src/node/packs/load.ts'
import { root } from '../../source-graph.ts'
import { contextWith } from '../people/draft.ts'

const packs = await loadPackFolders(join(root, 'rules'))
const rule = packs.flatMap(({ pack }) => pack.rules).find(({ id }) => id === 'hashtag-case') as Rule
const find = hashtagCase.create(rule.checks[0] as Rule['checks'][0], rule, openTermLists())

const draftOf = (body: string, language: string) =>
  parseDocument(parseDraft('utkast.md', `---\nspråk: ${language}\n---\n${body}`), contextWith())

/** How the tag is written better; undefined where it is left alone. */
const better = (tag: string, language = 'sv') =>
  find(draftOf(`#${tag}`, language), contextWith())[0]?.suggestions?.[0]

const words = (text: string) => text.split(/\s+/).filter(Boolean)

/** Ordinary words and compounds of many kinds, most of them with small words inside. */
const single = words(`
  förhandling förhandlingar arbetsgivaren arbetsgivarna uppsägning uppsägningar gemenskap förtroende hållbarhet
  undersköterska undersköterskor arbetarrörelsen sammanträde stödstrejk stålverk ärliga varandra viktigt viktiga
  vidare verkligen egentligen fortfarande senaste dessutom eftersom innebär digitala studenter patienter januari
  oktober internationella beskriver verksamheter resurser underbara tacksamma tacksamhet ensamma samverkan
  hantera diskutera arbetsplatser utifrån ordförande möjligheter åtgärder föreningen erfarenheter samhället
  återhämtning nattskift nattarbete övertid inställelsetid semesterdagar sjuksköterskor rättvisa rättigheter
  skyldigheter människor medmänniskor avtalsrörelse avtalsenligt medbestämmande inflytande underhåll ombordansvarig
  lokförarutbildning tågtrafiken järnvägsstyrelsen brevbäraren terminalarbetare kriminalvårdare anstalten
  sjöfartsverket färjetrafiken väghållning vägarbete elnätet fiberutbyggnad kundtjänst bemanningsföretag
  visstidsanställning deltidsarbete heltidstjänst löneförhandling lönerevision pensionsavgift tjänstepension
  förebyggande arbetsmiljöarbete skyddsstopp skyddskommitté företagshälsovård sjukskrivning rehabilitering
  välfärdssamhället demokratiskt jämställdhet mångfald solidaritet internationalen folkhemmet fackföreningen
  medlemsavgift medlemskap förtroendeuppdrag ombudsmannen avdelningsstyrelsen klubbordförande årsmöteshandlingar
  fikarummet personalmatsal julklapp midsommar sommarjobbare introduktionsutbildning vidareutbildning
  omorganisation effektivisering upphandling utförsäljning privatisering avreglering nedläggning uppsagda
  varslade inhyrda timanställda månadslön sparkrav budgeten skattesänkning statsbidrag infrastruktur
  investeringar trafikverket resenärer passagerare förseningar urspårning signalfel växelfel snöröjning`)

const phrases = words(`
  säkrajobbnu höjlönernanu ingenskajobbaensam viärfleraän vistårenade stoppanedskärningarna räddafärjelinjen
  tackförhjälpen rättentillheltid alltidpårättsida ensamärintestark detärvårtavtal villkorföralla
  bättrelönnu ingadeladeturer viharfåttnog facketärvi mittarbete dinarbetsplats gåmedifacket
  tillsammansförlönen vikommertillbaka nårdetframtilldem ingenblirkvarhär mankanintevänta
  detsägsatthonvann jobbetärintegratis järnvägenbehöverpengar försvaraavtalet`)

describe('hashtags in lower case', () => {
  test('fewer than one of a hundred ordinary words is taken for several', () => {
    const taken = single.filter(word => better(word) !== undefined)
    expect(single.length).toBeGreaterThan(140)
    expect(taken.length / single.length, taken.join(' ')).toBeLessThan(0.01)
  })

  test('nine of ten phrases are found', () => {
    const missed = phrases.filter(phrase => better(phrase) === undefined)
    expect(missed.length / phrases.length, missed.join(' ')).toBeLessThan(0.1)
  })

  test.each([
    ['säkrajobbnu', '#SäkraJobbNu'],
    ['stoppautförsäljningen', '#StoppaUtförsäljningen'],
    ['vikräverrast2027', '#ViKräverRast2027'],
  ])('#%s is better as %s', (tag, expected) => {
    expect(better(tag)).toBe(expected)
  })

  test.each(['inflatorium', 'förkvabblingen', 'undervragelse', 'tåghandlaggeri'])(
    'a compound with an unknown part is left alone: #%s',
    tag => {
      expect(better(tag)).toBeUndefined()
    },
  )

  test.each([
    ['vihargrävlinghemma', '#ViHarGrävlingHemma'],
    ['jagvillinteknaprasjälv', '#JagVillInteKnapraSjälv'],
  ])('one unknown word among small ones is no hindrance: #%s', (tag, expected) => {
    expect(better(tag)).toBe(expected)
  })

  test.each([
    'malmöstad',
    'postnord',
    'linköpingscity',
    'örebroteater',
    'gävlehamn',
    'trafikverket',
  ])('a name in lower case is left alone: #%s', name => {
    expect(better(name)).toBeUndefined()
  })

  test.each([
    'understand underground nevertheless island forest format handover however anywhere strongholds',
    'workplace payslip overtime stopwatch savings keeper fairness notorious thermal weekend',
  ])('English words are one word: %s', list => {
    expect(words(list).filter(word => better(word, 'en'))).toEqual([])
  })

  test.each(['fairpaynow', 'strongertogether', 'stoptheclosures', 'safetyforall', 'weneedrest'])(
    'and English phrases are several: #%s',
    tag => {
      expect(better(tag, 'en')).toBeDefined()
    },
  )
})
