import type { Plugin } from 'esbuild'
import { englishSenses } from '../../src/core/classifier/semantic-lexicon.en.ts'
import { swedishSenses } from '../../src/core/classifier/semantic-lexicon.sv.ts'

const written: Readonly<Record<string, readonly [name: string, index: () => string]>> = {
  sv: ['swedishSenses', swedishSenses],
  en: ['englishSenses', englishSenses],
}

/** Puts indexes of senses that are made into a bundle, so that no run has to make them. */
export const senseIndexes: Plugin = {
  name: 'sense-indexes',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]semantic-lexicon\.(?:sv|en)\.ts$/ }, ({ path }) => {
      const [name, index] = written[path.slice(-'sv.ts'.length, -'.ts'.length)] ?? []
      if (!index) return undefined
      return { contents: `export const ${name} = () => ${JSON.stringify(index())}` }
    })
  },
}
