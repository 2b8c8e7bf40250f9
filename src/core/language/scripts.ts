/** Scripts that settle the language, or nearly, with the letters that settle it; the last is the rest. */
const scripts = (): readonly [RegExp, readonly (readonly [RegExp, string])[]][] => [
  [
    /\p{Script=Arabic}/gu,
    [
      [/[ەۆێڵ]/u, 'ckb'],
      [/[ٹڈے]/u, 'ur'],
      [/[پچژگکی]/u, 'fa'],
      [/./u, 'ar'],
    ],
  ],
  [
    /\p{Script=Cyrillic}/gu,
    [
      [/[іїєґ]/iu, 'uk'],
      [/[ђјљњћџ]/iu, 'sr'],
      [/[ыэё]/iu, 'ru'],
      [/ъ/iu, 'bg'],
      [/./u, 'ru'],
    ],
  ],
  [
    /\p{Script=Ethiopic}/gu,
    [
      [/[ኣቐቕዓ]|እዩ|ናይ/u, 'ti'],
      [/./u, 'am'],
    ],
  ],
  [/\p{Script=Greek}/gu, [[/./u, 'el']]],
  [/\p{Script=Hebrew}/gu, [[/./u, 'he']]],
  [/\p{Script=Thai}/gu, [[/./u, 'th']]],
  [/\p{Script=Hangul}/gu, [[/./u, 'ko']]],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, [[/./u, 'ja']]],
  [/\p{Script=Han}/gu, [[/./u, 'zh']]],
  [/\p{Script=Armenian}/gu, [[/./u, 'hy']]],
  [/\p{Script=Georgian}/gu, [[/./u, 'ka']]],
  [/\p{Script=Devanagari}/gu, [[/./u, 'hi']]],
  [/\p{Script=Tamil}/gu, [[/./u, 'ta']]],
]

/**
 * The language that the script of most letters settles.
 *
 * @returns Undefined for the Latin script, for a mixture, and for fewer than four letters.
 */
export function languageOfScript(text: string): string | undefined {
  if (/^[\p{Script=Latin}\P{L}]*$/u.test(text)) return undefined
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [script, signs] of scripts()) {
    const own = text.match(script)?.length ?? 0
    if (own < 4 || own * 2 < letters) continue
    return signs.find(([sign]) => sign.test(text))?.[1]
  }
  return undefined
}
