// Bundles the command line into dist/: one small entry, every command a chunk of its own that loads when it is called.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
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
const made = new Set([...Object.keys(metafile.outputs), ...(await parseRules())])
for (const file of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  const path = relative('.', join(file.parentPath, file.name))
  if (file.isFile() && !made.has(path)) rmSync(path)
}

// Parses the rules that ship, so that a command needs not: most of what loading a tenant would take. Returns the files made.
async function parseRules() {
  const outfile = join('node_modules/.cache/silta', `parse-rules.${process.pid}.mjs`)
  await build({
    entryPoints: ['tools/parse-rules.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
  })
  try {
    const { parsedRules } = await import(pathToFileURL(outfile).href)
    return parsedRules('.').map(({ path, packed }) => {
      const file = join('dist', 'parsed', `${path}.json`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(packed))
      return file
    })
  } finally {
    rmSync(outfile)
  }
}
