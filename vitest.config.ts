import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['test/build.ts'],
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // Files share what they import: reading it anew for each took a quarter of the time. So no test leaves anything behind in a module.
    isolate: false,
    // One more than the cores: many tests wait for a pace or a pause.
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
