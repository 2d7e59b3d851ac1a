import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Tests of the command line run what users run: the bundle, made once before all tests. */
export default function setup(): void {
  execFileSync(process.execPath, ['tools/build.mjs'], { cwd: resolve(import.meta.dirname, '..'), stdio: 'inherit' })
}
