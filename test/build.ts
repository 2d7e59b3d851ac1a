import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/**
 * Tests of the command line run what users run: the bundle, made once before all tests. A bundle that cannot be made fails
 * the tests that need it, and no others.
 */
export default function setup(): void {
  spawnSync(process.execPath, ['tools/build.mjs'], { cwd: resolve(import.meta.dirname, '..'), stdio: 'inherit' })
}
