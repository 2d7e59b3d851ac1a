// Compiles schemas/*.schema.json, and the settings schemas of the packs in rules/, to plain JavaScript: a cold compile at
// run time costs more than everything else that `check` does. Run it after a change of any of them; a test says when.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const OUT = 'engine/config/generated'
const HEADER = '// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.\n'
const VALIDATOR = "import type { Validator } from '../compile-schema.ts'\n"
const SHARED = ['tenant', 'pack', 'rules', 'system']
// Those that a single command needs, in a file of their own each, so that no other command loads them.
const ALONE = ['cases', 'decisions']

/** Generated files by path relative to the repository. */
export async function generate(root = ROOT) {
  const { addWords, AJV_OPTIONS, bareSchema, schemaHash } = await ours(root)
  const fresh = () => addWords(new Ajv({ ...AJV_OPTIONS, code: { source: true, esm: true, lines: true } }))

  const shared = fresh()
  const products = productNames(root)
  for (const name of SHARED) {
    const schema = bareSchema(read(join(root, `schemas/${name}.schema.json`)).json)
    shared.addSchema(withoutExamplesOf(products, schema), `${name}.schema.json`)
  }
  const wanted = Object.fromEntries(SHARED.map((name) => [name, `${name}.schema.json`]))
  const alone = []
  for (const name of ALONE) {
    const ajv = fresh()
    ajv.addSchema(withoutExamplesOf(products, bareSchema(read(join(root, `schemas/${name}.schema.json`)).json)), name)
    const declared = `${HEADER}${VALIDATOR}export const ${name.toUpperCase()}_SCHEMA: Validator\n`
    const code = standaloneCode.default(ajv, { [`${name.toUpperCase()}_SCHEMA`]: name })
    alone.push([`${OUT}/${name}.d.mts`, declared], [`${OUT}/${name}.mjs`, HEADER + (await bundle(root, code))])
  }

  const packs = fresh()
  const byHash = []
  for (const pack of readdirSync(join(root, 'rules')).sort()) {
    const file = join(root, 'rules', pack, 'settings.schema.json')
    const { text, json } = read(file)
    if (!json) continue
    const name = `pack${byHash.length + 1}`
    packs.addSchema(bareSchema(json), name)
    byHash.push([name, schemaHash(text)])
  }
  const list = `export const SCHEMAS = { ${SHARED.join(', ')} }\n`
  const table = `export const BY_HASH = { ${byHash.map(([name, hash]) => `'${hash}': ${name}`).join(', ')} }\n`
  return new Map([
    [
      `${OUT}/schemas.d.mts`,
      `${HEADER}${VALIDATOR}export const SCHEMAS: Readonly<Record<'${SHARED.join("' | '")}', Validator>>\n`,
    ],
    [`${OUT}/packs.d.mts`, `${HEADER}${VALIDATOR}export const BY_HASH: Readonly<Record<string, Validator>>\n`],
    [`${OUT}/schemas.mjs`, HEADER + (await bundle(root, `${standaloneCode.default(shared, wanted)}\n${list}`))],
    [
      `${OUT}/packs.mjs`,
      HEADER +
        (await bundle(
          root,
          `${standaloneCode.default(packs, Object.fromEntries(byHash.map(([name]) => [name, name])))}\n${table}`,
        )),
    ],
    ...alone,
  ])
}

/** The engine names no product, not even in an example that it shows: words of the shipped system descriptions' names. */
function productNames(root) {
  const words = readdirSync(join(root, 'rules/systems')).flatMap((file) => file.replace(/\.yaml$/, '').split('-'))
  return new RegExp(words.join('|'), 'i')
}

function withoutExamplesOf(products, schema) {
  if (Array.isArray(schema)) return schema.map((item) => withoutExamplesOf(products, item))
  if (schema === null || typeof schema !== 'object') return schema
  const kept = Object.entries(schema).filter(
    ([name, value]) => name !== 'examples' || !products.test(JSON.stringify(value)),
  )
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutExamplesOf(products, value)]))
}

function read(file) {
  try {
    const text = readFileSync(file, 'utf8')
    return { text, json: JSON.parse(text) }
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return {}
    throw error
  }
}

/** Our own words and options, from TypeScript: one source for here and for run time. */
async function ours(root) {
  const outfile = join(root, 'node_modules/.cache/silta/schema-words.mjs')
  const contents = `export * from './engine/config/compile-schema.ts'\nexport { schemaHash } from './engine/config/schema-hash.ts'`
  await build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  })
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`)
}

/** The code with the few helpers of ajv that it calls, as one file that imports nothing. */
async function bundle(root, code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minifySyntax: true,
    minifyIdentifiers: true,
    charset: 'utf8',
    lineLimit: 160,
    logLevel: 'error',
  })
  return outputFiles[0].text
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(ROOT, OUT), { recursive: true })
  for (const [path, text] of await generate()) {
    writeFileSync(join(ROOT, path), text)
    process.stdout.write(`${path} ${Math.round(text.length / 1024)} KB\n`)
  }
}
