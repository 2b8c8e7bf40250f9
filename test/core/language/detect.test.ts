import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAdapters } from '../../../src/core/adapters/load.ts'
import type { Adapters } from '../../../src/core/context.ts'
import { detectLanguageRuns } from '../../../src/core/language/detect.ts'

const expected = ['sv', 'en']
const adapters: Adapters = {}
beforeAll(() => loadAdapters(adapters, ['detector']))

function detect(text: string, options: { declared?: string; without?: boolean } = {}) {
  const { declared, without } = options
  const body = { start: 0, end: text.length }
  return detectLanguageRuns(text, body, {
    expected,
    declared,
    detector: without ? undefined : adapters.detector,
  })
}
const languages = (text: string) => detect(text).map(({ language }) => language)
const needs = (text: string) =>
  detectLanguageRuns(text, { start: 0, end: text.length }, { expected }).some(({ open }) => open)

describe('a paragraph', () => {
  it.each([
    ['sv', 'Vi på lagret har fått nog av scheman som ändras över natten.'],
    ['en', 'We have been waiting for a fair offer since the spring.'],
    ['no', 'Alle arbeidstakere har rett til rettferdig lønn og trygge arbeidsforhold.'],
    ['no', 'Eg veit ikkje kva dei meiner med dette, men vi kjem på møtet.'],
    ['da', 'Kom til mødet torsdag, vi taler om den nye overenskomst.'],
    ['fi', 'Tule kokoukseen torstaina, puhutaan uudesta sopimuksesta.'],
    ['pl', 'Przyjdź na spotkanie w czwartek, porozmawiamy o nowej umowie.'],
    ['de', 'Wir fordern bessere Arbeitsbedingungen und höhere Löhne für alle.'],
    ['so', 'Kaalay kulanka Khamiista, waxaan ka hadli doonnaa heshiiska cusub.'],
    ['ar', 'لجميع العمال الحق في أجر عادل وظروف عمل آمنة.'],
    ['fa', 'همه کارگران حق دستمزد عادلانه و شرایط کار ایمن دارند.'],
    ['tr', 'Perşembe günü toplantıya gelin, yeni sözleşmeyi konuşacağız.'],
    ['bs', 'Dođite na sastanak u četvrtak, pričaćemo o novom ugovoru.'],
    ['hr', 'Svi radnici imaju pravo na poštenu plaću i sigurne uvjete rada.'],
    ['sr', 'Сви радници имају право на поштену плату и безбедне услове рада.'],
    ['es', 'Ven a la reunión del jueves y hablamos del nuevo convenio.'],
    ['fr', 'Venez à la réunion jeudi, on parlera de la nouvelle convention.'],
    ['ru', 'Все работники имеют право на справедливую зарплату.'],
    ['uk', 'Усі працівники мають право на справедливу зарплату.'],
    ['et', 'Tulge neljapäeval koosolekule, räägime uuest lepingust.'],
    ['lv', 'Nāciet uz sanāksmi ceturtdien, runāsim par jauno līgumu.'],
    ['lt', 'Ateikite į susirinkimą ketvirtadienį, kalbėsime apie naują sutartį.'],
    ['ti', 'ኩሎም ሰራሕተኛታት ናይ ፍትሓዊ ደሞዝ መሰል ኣለዎም።'],
  ])('in %s: %s', (language, text) => {
    expect(languages(text)).toEqual([language])
    expect(languages(text.normalize('NFD'))).toEqual([language])
  })

  it.each([
    'Asdf jklö qwertz uiopå zxcv bnmq asdf hjklö wert. Zxcvb qwert jklöä asdfg yuiop hjkl bnm.',
    'Xxxxx xxxxxx xx xxxxxxx xxxx. Xxxx xxxxxxxxx xxx xxxxxx xxxxx xx xxxxxxxxx!',
    'VG9nZXQgZ8OlciBpbnRlLCBtZW4gdmkgZ8O2ciBkZXQuIFNla28g w6RyIG3DpW5nYSBvY2ggc3RhcmthIHRpbGxz',
    'Blorfa snäckel vintrig dult, pam pam ettersnok i grånad myl. Kryst ablovent, fjurka ebliska.',
  ])('in no language: %s', text => {
    expect(detect(text)).toMatchObject([{ language: 'und', sure: false }])
  })

  it('does not read hashtags, addresses and accounts', () => {
    expect(
      languages('Vi ses på torget. #thisisthewaytogo #becauseweare @theworkers the-union.org'),
    ).toEqual(['sv'])
  })
})

describe('passages', () => {
  it('follow the paragraphs and join what is in one language', () => {
    const text = '\nHej på er alla!\r\n\r\nVi ses på mötet.\r\n\r\nWe hope to see you there.\n'
    const [first, second] = detect(text)
    expect(text.slice(first?.start, first?.end)).toBe('Hej på er alla!\r\n\r\nVi ses på mötet.')
    expect(first).toMatchObject({ language: 'sv', sure: true })
    expect(first?.paragraphs).toHaveLength(2)
    expect(text.slice(second?.start, second?.end)).toBe('We hope to see you there.')
    expect(second).toMatchObject({ language: 'en', sure: true })
  })

  it('lend their language to a neighbour that cannot be told', () => {
    expect(
      detect('See you at the meeting with all of us.\n\n👏 #seko\n\n070-174 06 05'),
    ).toMatchObject([{ language: 'en', sure: true, paragraphs: { length: 3 } }])
  })

  it('take what is declared, then what is configured, where nothing tells', () => {
    expect(detect('👏', { declared: 'fi' })).toMatchObject([{ language: 'fi', sure: false }])
    expect(detect('#seko')).toMatchObject([{ language: 'sv', sure: false }])
    expect(detect('')).toEqual([])
  })

  it('start inside the body', () => {
    const text = '---\nspråk: sv\n---\nHej på er.'
    const body = { start: 18, end: text.length }
    expect(detectLanguageRuns(text, body, { expected })).toMatchObject([
      { start: 18, end: text.length },
    ])
  })
})

describe('the detector', () => {
  it('is not asked for where words settle it', () => {
    expect(needs('Vi på lagret har fått nog av scheman som ändras över natten.')).toBe(false)
    expect(needs('We have been waiting for a fair offer.\n\nTack!\n\n👏 #seko')).toBe(false)
    expect(needs('كل العمال')).toBe(false)
  })

  it('is asked for where they do not', () => {
    expect(
      needs('Blorfa snäckel vintrig dult, pam pam ettersnok grånad myl, kryst ablovent.'),
    ).toBe(true)
  })

  it('can be missing: the rest is taken as configured', () => {
    const text = 'Kryst ablovent, fjurka ebliska morr tripplag vesk snorp äbbelti.'
    expect(detect(text, { without: true })).toMatchObject([{ language: 'sv', sure: false }])
  })
})

it('any text: no throw, passages in order and inside, all but white space in them', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\n\n', ' ', 'och', 'the ', 'ąę', 'ß'),
      ),
    )
    .map(pieces => pieces.join(''))
  fc.assert(
    fc.property(text, value => {
      const passages = detect(value)
      expect(passages).toEqual(detect(value))
      let last = 0
      for (const { start, end } of passages.flatMap(passage => passage.paragraphs)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(value.length)
    }),
  )
})

it.each([
  'Fin dag på verkstaden',
  'Fru minister!',
  'Herr minister!',
  'Kaffe på bryggan',
  'Vinter på spåret',
  'Sol över depån',
])('doubt about few words goes to the first expected language: %s', text => {
  expect(languages(text)).toEqual(['sv'])
})

it.each([
  ['da', 'Tak for i dag'],
  ['no', 'Takk for i dag'],
  ['fi', 'Hyvää työpäivää kaikille'],
])('few words that only %s has are not doubted: %s', (language, text) => {
  expect(languages(text)).toEqual([language])
})
