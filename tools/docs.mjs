// Runs tools/docs.ts, which needs the engine's own tables: bundled first, since Node 20 reads no TypeScript.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const dir = mkdtempSync(join(tmpdir(), 'silta-docs-'))
const outfile = join(dir, 'docs.mjs')
await build({
  entryPoints: ['tools/docs.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
await import(pathToFileURL(outfile).href)
rmSync(dir, { recursive: true, force: true })
