import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// Tests that put another module in the place of one of Node's: they need modules that nobody has loaded yet.
const MOCKED = ['test/state/faults.test.ts', 'test/state/lock-race.test.ts']

/** What takes longest begins first, so that nobody waits for it in the end. */
const LONGEST = [
  'test/crash/',
  'test/cli/',
  'test/readme.test.ts',
  'test/check/',
  'test/run/properties.test.ts',
  'test/pack/',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = LONGEST.findIndex((part) => moduleId.includes(part))
      return found < 0 ? LONGEST.length : found
    }
    return (await super.sort(files)).toSorted((x, y) => rank(x) - rank(y))
  }
}

export default defineConfig({
  test: {
    globalSetup: ['test/build.ts'],
    pool: 'forks',
    // One more than the cores: many tests wait for a pace or a pause.
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      // Files share what they import: reading it anew for each took a quarter of the time. So no test leaves anything behind in a module.
      { extends: true, test: { name: 'shared', isolate: false, include: ['test/**/*.test.ts'], exclude: MOCKED } },
      { extends: true, test: { name: 'mocked', isolate: true, include: MOCKED } },
    ],
  },
})
