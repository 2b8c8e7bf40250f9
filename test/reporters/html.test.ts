import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { html } from '../../src/reporters/html.ts'
import type { Report } from '../../src/reporters/report.ts'
import { browser, open, sheetsOf } from './browser.ts'
import { nasty, nastyReport } from './nasty.ts'
import { realReport } from './real.ts'
import { findingIn, ironyIgnored, options, reportOf, resultOf, sample } from './sample.ts'

const pages = new Map<string, string>()
beforeAll(async () => {
  const real: Report = { ...(await realReport()), branches: ['post', 'sjöfolk', 'vård'] }
  pages.set('the examples', html(real, options({ showIgnored: true })))
  pages.set('in English', html(await realReport('en'), options({ locale: 'en' })))
  pages.set('nasty text', html(nastyReport(), options({ showIgnored: true })))
  pages.set(
    'nothing to note',
    html(reportOf([resultOf('a.md', 'Väl.\n', [])], { 'a.md': 'Väl.\n' }), options()),
  )
})
const names = ['the examples', 'in English', 'nasty text', 'nothing to note']
const pageNamed = (name: string): string => pages.get(name) as string
const withoutStyle = (page: string): string => page.replace(/<style>.*?<\/style>/s, '')
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([whole, part]) => part ?? whole)

const ownElements =
  /^(?:html|head|meta|title|style|body|main|header|footer|nav|section|article|h[1-4]|p|a|ul|ol|li|dl|div|dt|dd|span|bdi|code|pre|mark|figure|blockquote|figcaption|table|caption|thead|tbody|tr|th|td|svg|rect|details|summary|time)$/
const lone = /^(?:meta|rect)$/

/** Elements that are not the tool's own, and those that do not close as they should. */
function wrongElements(page: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [tag, closing, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/gi)) {
    if (!ownElements.test(name)) wrong.push(tag)
    else if (closing && open.pop() !== name) wrong.push(tag)
    else if (!closing && !lone.test(name)) open.push(name)
  }
  return [...wrong, ...open]
}

describe.each(names)('the page: %s', name => {
  it('is whole and holds no element that is not the tool’s own', () => {
    const page = withoutStyle(pageNamed(name))
    expect(page).toMatch(/^<!doctype html>\n<html lang="(?:sv|en)">/)
    expect(wrongElements(page)).toEqual([])
    expect(
      all(page, /<[a-z][^<>]*>/g).filter(tag => /\s(?:on\w+|style|src|action)=/.test(tag)),
    ).toEqual([])
    expect(page).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u,
    )
  })

  it('lets in its own style and nothing else', () => {
    const page = pageNamed(name)
    const [style = ''] = all(page, /<style>(.*?)<\/style>/gs)
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(style).not.toMatch(/url\(|@import|</)
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
  })

  it('has headings in order, ids of their own and links that lead somewhere', () => {
    const page = withoutStyle(pageNamed(name))
    const levels = all(page, /<h([1-6])/g).map(Number)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
    const ids = all(page, /\sid="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    expect(all(page, /\shref="([^"]*)"/g).filter(to => !ids.includes(to.slice(1)))).toEqual([])
    expect(all(page, /aria-labelledby="([^"]*)"/g).filter(to => !ids.includes(to))).toEqual([])
  })
})

describe('the page', () => {
  it('shows the draft with its words marked, and the clause with its own', () => {
    const page = html(sample, options())
    expect(page).toContain(
      '<mark class="error">Maria Johansson</mark><a class="n error" href="#d1-f1" aria-label="Anmärkning 1: fel">1</a>',
    )
    expect(page).toContain('<mark class="info">Tack för ingenting</mark>')
    expect(page).toContain(
      '<span class="front"><span id="d1-m3"></span><a class="n info" href="#d1-f3" aria-label="Anmärkning 3: fråga">3</a>---\nkanal: facebook\n---\n</span>Maria'.replace(
        '</span>Maria',
        '</span><span id="d1-m1"></span><mark class="error">Maria',
      ),
    )
    expect(page).toContain(
      '<blockquote>ironi och skämt kan vara svåruppfattat i text</blockquote><figcaption>Policyn 3.8b</figcaption>',
    )
    expect(html(sample, options({ quotes: false }))).not.toContain('<blockquote>')
  })

  it('cuts marks that overlap, and keeps every word of the draft', () => {
    const text = 'Ett två tre fyra fem.\n'
    const told = (words: string, severity: 'error' | 'info') => ({
      rule: 'r',
      severity,
      words,
      message: words,
    })
    const result = resultOf('a.md', text, [
      told('två tre', 'info'),
      told('tre fyra', 'error'),
      told('två tre fyra', 'info'),
    ])
    const page = html(reportOf([result], { 'a.md': text }), options())
    const [pre = ''] = all(page, /<pre[^>]*>(.*?)<\/pre>/gs)
    expect(all(pre, /<mark class="(\w+)">/g)).toEqual(['info', 'error', 'error'])
    expect(pre.replace(/<a .*?<\/a>|<[^>]*>/g, '')).toBe(text)
  })

  it('counts by rule and channel, and draws branches with figures beside', () => {
    const page = pageNamed('the examples')
    const [rules = ''] = all(page, /<table class="rules">(.*?)<\/table>/gs)
    expect(rules).toContain('<tr><th scope="row"><code>missing-consent</code></th><td>1</td>')
    const [channels = ''] = all(page, /<table class="channels">(.*?)<\/table>/gs)
    expect(channels).toContain('<th scope="row">facebook</th><td>5</td><td>3</td>')
    const [branches = ''] = all(page, /<table class="branches">(.*?)<\/table>/gs)
    expect(branches).toMatch(
      /<th scope="row">post<\/th><td>.*?<svg class="bar" aria-hidden="true".*?2 \(29 %\)/,
    )
    expect(branches).toMatch(/<th scope="row">vård<\/th>/)
  })

  it('says which folder was checked, counting from which day, and by which version', () => {
    const page = html({ ...sample, root: 'inlägg <april>' }, options())
    expect(page).toContain('<time datetime="2026-11-22">2026-11-22</time>')
    expect(page).toContain('mappen <bdi>inlägg &lt;april&gt;</bdi>')
    expect(page).toContain('tankefter 1.0.0')
    expect(all(page, /<style>(.*?)<\/style>/gs)[0]).toContain('counter(page) " / " counter(pages)')
  })

  it('marks every place of a finding, and links to the first', () => {
    const text = 'Invaliden kom. En invalid till.\n'
    const told = {
      rule: 'r',
      severity: 'info',
      words: 'Invalid',
      message: 'Ordet',
      also: ['invalid'],
    } as const
    const page = html(reportOf([resultOf('a.md', text, [told])], { 'a.md': text }), options())
    expect(all(page, /<mark class="info">(\w+)<\/mark>/g)).toEqual(['Invalid', 'invalid'])
    expect(all(page, /id="(d1-m\d)"/g)).toEqual(['d1-m1'])
    expect(page).toContain('Också på rad 1:19')
  })

  it('shows what drafts ignore, files that could not be read, and the folder', () => {
    const report: Report = {
      ...reportOf([ironyIgnored], { 'a.md': 'Tack!' }),
      problems: [{ path: 'b.md', reason: 'binary' }],
      folder: [
        findingIn('', { rule: 'unrepresented-branch', severity: 'info', message: 'Post saknas' }),
      ],
    }
    const page = html(report, options({ showIgnored: true }))
    for (const words of [
      'Skäl: Slagord (till 2030-01-01)',
      '<bdi>b.md</bdi>',
      'Post saknas',
      'Alla utkast tillsammans',
    ])
      expect(page).toContain(words)
    expect(html(report, options())).not.toContain('Slagord')
  })
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page that opens another one in a frame of a width, and tells what axe says and how wide it gets. */
function framed(page: string, width: number): string {
  const open = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  const inner = open.replace('</body>', () => `<script>${axe}</script></body>`)
  const json = JSON.stringify(inner).replaceAll('<', '\\u003c')
  return `<!doctype html><meta charset="utf-8"><iframe id="f" style="width:${width}px;height:900px"></iframe><script>
const f = document.getElementById('f')
f.onload = async () => {
  const page = f.contentDocument.documentElement
  const wide = page.scrollWidth - page.clientWidth
  const { violations, passes } = await f.contentWindow.axe.run(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  const wrong = violations.map(one => [one.id, one.nodes.slice(0, 3).map(node => node.html.slice(0, 200))])
  document.documentElement.innerHTML = '<body>'
  document.body.textContent = 'told ' + btoa(unescape(encodeURIComponent(JSON.stringify({ wide, wrong, passes: passes.length })))) + ' end'
}
f.srcdoc = ${json}
</script>`
}

async function judged(page: string, width: number, dark: boolean) {
  const { dom } = await open(
    framed(page, width),
    dark ? ['--blink-settings=preferredColorScheme=0'] : [],
  )
  const [told = ''] = all(dom, /told (\S+) end/g)
  return JSON.parse(Buffer.from(told, 'base64').toString() || '{}')
}

describe.runIf(browser)('in a browser', () => {
  const cases = [
    ['the examples', 390, false],
    ['the examples', 1280, true],
    ['in English', 390, true],
    ['nasty text', 390, false],
    ['nothing to note', 1280, false],
  ] as const
  it.each(cases)('%s, %i wide, dark: %s, can be used by everyone', async (name, width, dark) => {
    const { wide, wrong, passes } = await judged(pageNamed(name), width, dark)
    expect(wrong).toEqual([])
    expect(wide).toBeLessThanOrEqual(0)
    expect(passes).toBeGreaterThan(15)
  })

  it('the judge notices what is wrong', async () => {
    const page = pageNamed('the examples')
      .replace('<html lang="sv">', '<html>')
      .replace('</h1>', '</h1><p style="width:2000px">x</p>')
    const { wide, wrong } = await judged(page, 390, false)
    expect(wrong.map(([id]: [string]) => id)).toContain('html-has-lang')
    expect(wide).toBeGreaterThan(0)
  })

  it.each(['the examples', 'nasty text'])('%s: the browser has nothing to refuse', async name => {
    const { log, dom } = await open(pageNamed(name))
    expect(dom).toContain('</main>')
    expect(log).not.toMatch(/Refused|Content Security Policy|violates/)
  })

  it('and refuses a style or script that is not the tool’s own', async () => {
    const page = pageNamed('the examples').replace(
      '</main>',
      '<style>p{color:red}</style><script>document.title="x"</script></main>',
    )
    const { log, dom } = await open(page)
    expect(log).toMatch(/Content Security Policy/)
    expect(dom).not.toContain('<title>x</title>')
  })

  it('prints no sheet that is half empty', async () => {
    const one = pageNamed('the examples')
    const articles = all(one, /<article[\s\S]*?<\/article>/g)
    const long = one.replace('</section>', `${articles.join('').repeat(6)}</section>`)
    const anyhow = long.replace(
      '</style>',
      '*{break-inside:auto!important;break-after:auto!important}</style>',
    )
    const open = (page: string) =>
      page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    const [sheets, least] = [await sheetsOf(open(long)), await sheetsOf(open(anyhow))]
    expect(least).toBeGreaterThan(8)
    expect(sheets).toBeLessThanOrEqual(Math.ceil(least * 1.15))
  }, 120_000)

  it('shows nasty text as text', async () => {
    const { dom } = await open(pageNamed('nasty text'))
    expect(dom).not.toMatch(/<(?:script|img|iframe)/)
    expect(dom.match(/<article/g)).toHaveLength(nasty.length)
  })
})

it('tells what looks after each clause of a policy, folded away', () => {
  const page = pageNamed('the examples')
  const tables = all(page, /<details class="fine coverage"><summary>(.*?)<\/details>/gs)
  const table = tables.find(one => one.includes('Policy – användande av sociala medier'))
  expect(table).toMatch(/^Vad som ser till policyns punkter: /u)
  expect(table).toMatch(/<th scope="row">3\.9<\/th>.*<code>insult<\/code>, <code>venting<\/code>/u)
  expect(table).toMatch(/<th scope="row">3\.2<\/th>.*Lämnas åt människor\. Vad som främjar/u)
  expect(pageNamed('in English')).toContain('What looks after the clauses of the policy')
})
