import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['test/build.ts'],
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
