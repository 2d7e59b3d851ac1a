import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ENGINE = resolve(import.meta.dirname, '../engine')

/** What each folder of engine/ may import (SPEC 3). `types` means: only `import type`. */
const MAY_IMPORT: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  core: {},
  config: { core: 'all' },
  rules: { core: 'all', config: 'all' },
  plan: { core: 'all', rules: 'all' },
  systems: { core: 'all' },
  state: { core: 'all', plan: 'types' },
  run: { core: 'all', config: 'all', rules: 'all', plan: 'all', systems: 'all', state: 'all' },
  sandbox: { core: 'all' },
  cli: { core: 'all', plan: 'all', run: 'all', sandbox: 'all' },
}
const PURE = new Set(['core', 'config', 'rules', 'plan'])
const EFFECTS = /^node:|^(undici|lowdb|hono|@hono\/.*|graphql-request|nanoid|commander|picocolors)(\/|$)/

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(path) : entry.name.endsWith('.ts') ? [path] : []
  })
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:([^'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found: Import[] = []
  for (const match of text.matchAll(STATEMENT)) {
    const names = match[2] ?? ''
    const braces = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1]
    const allTypes = braces?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false
    found.push({ from: file, to: match[3] as string, typeOnly: match[1] !== undefined || allTypes })
  }
  for (const match of text.matchAll(DYNAMIC)) found.push({ from: file, to: match[1] as string, typeOnly: false })
  return found
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')

const all = files(ENGINE)
const imports = all.flatMap(importsOf)
const folderOf = (path: string): string => relative(ENGINE, path).split('/')[0] as string

describe('layers', () => {
  it('finds the folders of the table, and no others', () => {
    expect([...new Set(all.map(folderOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
  })

  it('imports only what the table allows', () => {
    const wrong = imports.flatMap(({ from, to, typeOnly }) => {
      if (!to.startsWith('.')) return []
      const source = folderOf(from)
      const target = folderOf(resolve(dirname(from), to))
      if (source === target) return []
      const allowed = MAY_IMPORT[source]?.[target]
      return allowed === 'all' || (allowed === 'types' && typeOnly) ? [] : [`${relative(ENGINE, from)} -> ${to}`]
    })
    expect(wrong).toEqual([])
  })

  it('keeps disk, network and chance out of the pure folders', () => {
    const wrong = imports
      .filter(({ from, to }) => PURE.has(folderOf(from)) && EFFECTS.test(to))
      .map(({ from, to }) => `${relative(ENGINE, from)} -> ${to}`)
    expect(wrong).toEqual([])
    const impure = all.filter(
      (file) =>
        PURE.has(folderOf(file)) &&
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(env|argv|cwd|exit|std)/.test(
          withoutComments(readFileSync(file, 'utf8')),
        ),
    )
    expect(impure.map((file) => relative(ENGINE, file))).toEqual([])
  })

  it('writes relative imports with their ending', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.') && !/\.(ts|json|mjs)$/.test(to))
      .map(({ from, to }) => `${relative(ENGINE, from)} -> ${to}`)
    expect(wrong).toEqual([])
  })

  it('has no cycle at run time', () => {
    const graph = new Map<string, string[]>()
    for (const { from, to, typeOnly } of imports) {
      if (typeOnly || !to.startsWith('.')) continue
      graph.set(from, [...(graph.get(from) ?? []), resolve(dirname(from), to)])
    }
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].map((step) => relative(ENGINE, step)).join(' -> '))
        return
      }
      if (done.has(file)) return
      for (const next of graph.get(file) ?? []) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of graph.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('the engine is generic', () => {
  it('names neither of the two systems outside the sandbox', () => {
    const named = all
      .filter((file) => folderOf(file) !== 'sandbox')
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            /severa(?!l)|nxt/i.test(line) ? [`${relative(ENGINE, file)}:${index + 1} ${line.trim()}`] : [],
          ),
      )
    expect(named).toEqual([])
  })
})
