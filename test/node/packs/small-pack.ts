/** The files of the smallest whole pack, for tests that write it and spoil it. */
export const smallPack = {
  'pack.yml': `id: liten
version: "1.0.0"
licence: CC0-1.0
title: {sv: Liten policy, en: Small policy}
cite: {sv: "Punkt {clause}", en: "Clause {clause}"}
date: "2026"
status: {sv: antagen, en: adopted}
url: null
policy: policy.txt
`,
  'policy.txt': 'Vi skriver om arbetet\noch inte om lunchen. Var snäll.\n',
  'policy.yml': `clauses:
  "3.10":
    section: Allt
    quote: "Vi skriver om arbetet och inte om lunchen."
    gloss: Write about work.
    strength: ska
    binds: {sv: alla, en: everyone}
    check: rules
  "4":
    section: Allt
    quote: "Var snäll."
    gloss: Be kind.
    strength: ska
    binds: {sv: alla, en: everyone}
    check: people
    reason: {sv: Snällhet märker människor., en: Kindness is noticed by people.}
`,
  'terms.sv.yml': 'work: ["avtal*"]\nunused: ["semester"]\n',
  'lunch/rule.yml': `clause: "3.10"
severity: info
match: terms
find: food
unless: {work: draft}
about: {sv: Inlägg om lunch., en: Posts about lunch.}
message: {sv: "”{actual}” handlar om mat.", en: "“{actual}” is about food."}
fix: {sv: Skriv om arbetet., en: Write about work.}
`,
  'lunch/terms.sv.yml': 'food: ["lunch(en)?"]\n',
  'lunch/cases.yml': `- find: "[[Lunchen]] var god."
  mended: "Avtalet kom."
- pass: "Lunchen gällde avtalet."
`,
}
