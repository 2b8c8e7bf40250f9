import type { Plugin } from 'esbuild'
import { english } from '../../src/core/model/senses/en.ts'
import { swedish } from '../../src/core/model/senses/sv.ts'

const written: Readonly<Record<string, readonly [name: string, index: () => string]>> = {
  sv: ['swedish', swedish],
  en: ['english', english],
}

/** Puts indexes of senses that are made into a bundle, so that no run has to make them. */
export const senseIndexes: Plugin = {
  name: 'sense-indexes',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]model[\\/]senses[\\/]\w+\.ts$/ }, ({ path }) => {
      const [name, index] = written[path.slice(-'sv.ts'.length, -'.ts'.length)] ?? []
      if (!index) return undefined
      return { contents: `export const ${name} = () => ${JSON.stringify(index())}` }
    })
  },
}
