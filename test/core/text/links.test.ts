import { describe, expect, test } from 'vitest'
import { tokenize } from '../../../src/core/text/tokenizer.ts'

const links = (text: string) =>
  tokenize(text)
    .filter(({ type }) => type === 'UrlNode')
    .map(({ text: link }) => link)

describe('an address without its scheme', () => {
  test.each(
    'forms.gle/AbC lnkd.in/dAbC fb.watch/abc discord.gg/abc aka.ms/abc 1drv.ms/abc mastodon.social/@seko klubben.social g.page/abc mynt.link/x jobb.shop seko.se example.org youtu.be/abc bit.ly/3xyz t.co/abc klubben.blog'.split(
      ' ',
    ),
  )('%s is a link', address => {
    expect(links(`Anmäl dig på ${address} senast fredag.`)).toEqual([address])
  })

  test.each([
    't.ex. kl.18 bl.a. m.m. o.s.v. d.v.s. fr.o.m. ca.2 nr.5 f.Kr.',
    'bild.jpg rapport.pdf README.md film.mov arkiv.zip skript.py dagordning.docx',
    'Det var kallt.men vi stod kvar.Nu är det vår.vi ses i dag.om det går',
    'Pass 7.30–16.15 den 3.4 och 4.5 kr, version 2.0.1',
    'i.e. e.g. p.m. U.S. and so on.it was late',
  ])('there is none in: %s', text => {
    expect(links(text)).toEqual([])
  })
})
