// Bundles test/bench/main.ts, which needs the engine's own code, and runs it with plain node: see docs/performance.md.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const CACHE = join(ROOT, 'node_modules/.cache/silta') // inside the package: the engine looks for its rules from where it lies
mkdirSync(CACHE, { recursive: true })
const dir = mkdtempSync(join(CACHE, 'bench-'))
const outfile = join(dir, 'bench.mjs')
try {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/bench/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  })
  // The command line is measured too: as it is now, not as it was built some time ago.
  spawnSync(process.execPath, ['tools/build.mjs'], { cwd: ROOT, stdio: 'inherit' })
  const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} finally {
  rmSync(dir, { recursive: true, force: true })
}
