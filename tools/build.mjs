// Bundles the command line into dist/: one small entry, every command a chunk of its own that loads when it is called.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const { metafile } = await build({
  entryPoints: { silta: 'engine/cli/silta.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  metafile: true,
  define: { 'process.env.SILTA_VERSION': JSON.stringify(version) },
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
// What an earlier build left behind goes last, so that there is a whole command line at any time.
const made = new Set(Object.keys(metafile.outputs))
for (const file of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  const path = relative('.', join(file.parentPath, file.name))
  if (file.isFile() && !made.has(path)) rmSync(path)
}
