import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Real processes and bounds on time need the machine's patience, not its speed.
const timeouts = { testTimeout: 60_000, hookTimeout: 120_000 }
const setupFiles = ['test/property-seed.ts']

export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/process/**'],
          setupFiles,
          ...timeouts,
        },
      },
      {
        // The tool as it is shipped: built once, then run as processes of its own.
        test: {
          name: 'process',
          include: ['test/process/**/*.test.ts'],
          globalSetup: ['test/process/build.ts'],
          setupFiles,
          ...timeouts,
        },
      },
    ],
  },
})
