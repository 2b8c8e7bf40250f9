/** The style of the report, on screen and paper, phones and in the dark; its policy lets in no other, nor on an element. */
export const style = `
:root{color-scheme:light dark;--paper:#faf9f6;--card:#fff;--ink:#1d2430;--soft:#565f6d;--line:#e2ded4;--accent:#2b5f75;
--error:#a3221b;--error-tint:#fbe6e3;--warning:#7a4a00;--warning-tint:#fdf0d2;--info:#1b5a85;--info-tint:#e3f0f9;--fine:#2d6a44}
@media (prefers-color-scheme:dark){:root{--paper:#14171b;--card:#1b1f25;--ink:#e7e9ec;--soft:#a7b0bc;--line:#30363f;--accent:#8cc3d9;
--error:#ffa79e;--error-tint:#45211e;--warning:#f1c36c;--warning-tint:#3b2d12;--info:#93ccf3;--info-tint:#16344a;--fine:#8fd0a5}}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
main,body>footer{max-width:74rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote,pre{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--accent);text-underline-offset:.18em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
:target{scroll-margin-top:1rem}
li:target{outline:2px solid var(--accent);outline-offset:2px}
code{font:.8125rem/1.5 ui-monospace,"SF Mono",Menlo,Consolas,monospace;color:var(--soft)}
.top{padding:clamp(2rem,6vw,4rem) 0 1.5rem}
h1{font:600 clamp(1.9rem,5vw,2.8rem)/1.15 ui-serif,Georgia,"Times New Roman",serif;letter-spacing:-.01em}
.lead{margin-top:.4rem;font-size:1.1rem;color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(2,1fr);gap:.75rem;margin-top:1.5rem}
@media (min-width:40rem){.tiles{grid-template-columns:repeat(5,1fr)}}
.tiles div{display:flex;flex-direction:column-reverse;padding:.8rem 1rem;background:var(--card);border:1px solid var(--line);border-top:3px solid currentColor;border-radius:.6rem}
.tiles dd{font:600 1.9rem/1.2 ui-serif,Georgia,serif}
.tiles dt{font-size:.9rem;color:var(--soft)}
.tiles .zero{color:var(--soft)}
.error{color:var(--error)}.warning{color:var(--warning)}.info,.question{color:var(--info)}.tiles .fine{color:var(--fine)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.95rem}
nav a{display:inline-block;padding:.2rem 0}
main>section{margin-top:3rem}
h2{margin-bottom:1rem;font:600 1.45rem/1.3 ui-serif,Georgia,serif}
article{margin-top:1.25rem;padding:clamp(1rem,3vw,1.75rem);background:var(--card);border:1px solid var(--line);border-radius:.8rem}
h3{font-size:1.1rem;line-height:1.4}
h4{margin:1.25rem 0 .5rem;font-size:.95rem;color:var(--soft)}
.about{color:var(--soft);font-size:.95rem}
.sheet{display:grid;gap:1.5rem;margin-top:1.25rem}
@media (min-width:60rem){.sheet{grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:2.25rem}}
pre{font:1.0625rem/1.75 ui-serif,Georgia,"Times New Roman",serif;white-space:pre-wrap;tab-size:2}
mark{background:var(--info-tint);border-bottom:2px solid var(--info);border-radius:2px 2px 0 0}
mark.error{background:var(--error-tint);border-color:var(--error)}
mark.warning{background:var(--warning-tint);border-color:var(--warning)}
mark[class]{color:var(--ink)}
.front{display:block;padding-bottom:.25rem;margin-bottom:1rem;border-bottom:1px solid var(--line);font:.8125rem/1.7 ui-monospace,"SF Mono",Menlo,Consolas,monospace;color:var(--soft)}
.front mark[class]{color:inherit}
.n{margin:0 .15em 0 .25em;padding:.05em .42em;white-space:nowrap;font:600 .75rem/1.35em system-ui,sans-serif;text-align:center;text-decoration:none;vertical-align:.3em;border:1px solid currentColor;border-radius:1em}
.finding{padding:0 0 0 1rem;border-left:3px solid currentColor}
.finding+.finding{margin-top:1.5rem}
.head{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem .75rem}
.number{font-weight:600}
.places{margin-top:.35rem;color:var(--ink)}
.places li{padding:.1rem 0 .1rem 1.6em;text-indent:-1.6em}
.places .number{display:inline-block;min-width:1.6em;text-indent:0}
.also{margin-top:.25rem;font-size:.925rem;color:var(--soft)}
.made{margin-top:.2rem;font-size:.925rem;color:var(--soft)}
.label{font-size:.8rem;font-weight:700;letter-spacing:.06em}
.where{font-size:.875rem;color:var(--soft)}
.head code{margin-left:auto}
.message{margin-top:.15rem;font-weight:600;color:var(--ink)}
.fix{margin-top:.25rem;padding-left:1.4em;text-indent:-1.4em;color:var(--ink)}
.fix::before{content:"→";display:inline-block;width:1.4em;text-indent:0;color:var(--accent)}
.clause{margin-top:.45rem;font-size:.925rem;color:var(--soft)}
.clause blockquote{font-family:ui-serif,Georgia,serif;font-style:italic}
.clause blockquote::before{content:open-quote}.clause blockquote::after{content:close-quote}
.ignored li+li{margin-top:.9rem}
.ignored .message{font-weight:400}
.reason{font-size:.925rem;color:var(--soft)}
#overview{display:grid;gap:1.75rem}
#overview h2{margin:0}
@media (min-width:60rem){#overview{grid-template-columns:1fr 1fr;align-items:start}#overview h2{grid-column:1/-1}.rules{grid-row:span 2}}
table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line);font-variant-numeric:tabular-nums}
caption{padding-bottom:.5rem;text-align:left;font-weight:600}
th,td{padding:.5rem .7rem;border-top:1px solid var(--line);text-align:right;font-weight:400;vertical-align:middle}
th:first-child{text-align:left}
td,thead th{overflow-wrap:normal;white-space:nowrap}
thead th{border-top:0;font-size:.85rem;color:var(--soft)}
tbody code{color:inherit}
.none{color:var(--soft)}
.share{display:flex;align-items:center;gap:.75rem;justify-content:flex-end}
.branches th:first-child{width:38%}
.bar{flex:1;height:.6rem;min-width:3rem;fill:var(--accent)}
.bar .track{fill:var(--line)}
details.fine{margin-top:2.5rem;color:var(--soft)}
details.fine summary{cursor:pointer;padding:.3rem 0}
details.fine ul{margin-top:.5rem;columns:18rem;font-size:.925rem}
.coverage table{margin-top:.75rem;font-size:.925rem}
.coverage tr>*{text-align:left;vertical-align:top;white-space:normal}
body>footer{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;margin-top:3rem;padding-top:1.25rem;padding-bottom:3rem;color:var(--soft);font-size:.925rem}
@page{margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#444}}
@media print{
:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#222;--error:#8f1d17;--error-tint:#fbe6e3;--warning:#6a4000;--warning-tint:#fdf0d2;--info:#164c70;--info-tint:#e3f0f9;--fine:#24573a}
body{font-size:10.5pt}main,body>footer{max-width:none;padding:0}nav{display:none}
.top{padding:0 0 1rem}main>section{margin-top:1.5rem}body>footer{margin-top:1.5rem;padding-bottom:0}
article{margin-top:1rem;padding:.75rem 0 0;border:0;border-top:1px solid #bbb;border-radius:0}
.sheet,#overview{display:block}.sheet .beside{margin-top:1rem}#overview table{margin-top:1rem}
pre{font-size:10.5pt;line-height:1.5;orphans:3;widows:3}
table{border-color:#bbb}tr,.tiles,.head,.message,.places li{break-inside:avoid}
h2,h3,article>header,.head,.message,caption{break-after:avoid}
mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit;text-decoration:none}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`
