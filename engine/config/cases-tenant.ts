import type { Outcome, Place, Problem } from '../core/problem.ts'
import { at, type Entry, type MapTree, mapTree, scalarTree, type Tree, textOf } from '../core/tree.ts'
import { readPack } from './pack-files.ts'
import type { ReadFile } from './tenant.ts'
import { TenantFiles } from './tenant-files.ts'

/** A tenant's own file as it stands, for cases that lay something over it. */
export function writtenTenant(file: string, read: ReadFile): Outcome<MapTree> {
  const files = new TenantFiles(read)
  const tree = files.map(file)
  const [first, ...rest] = files.sorted()
  if (tree) return { ok: true, value: tree }
  return { ok: false, problems: [first ?? unreadable(file, { file, line: 1, column: 1 }), ...rest] }
}

/**
 * A tenant made up around a pack, for cases that no real tenant stands behind: it extends the pack at its own release, its
 * settings and live day are `base`, and its systems are never called (what they must be told refers to nothing).
 */
export function packTenant(pack: string, base: MapTree, read: ReadFile): Outcome<MapTree> {
  const place: Place = { file: base.place.file, line: 1, column: 1 }
  const files = new TenantFiles(read)
  const found = readPack(scalarTree(pack, place), files)
  const errors = files.sorted().filter(({ code }) => code !== 'CONFIG_UNPINNED')
  const [first, ...rest] = errors
  if (!found) return { ok: false, problems: [first ?? unreadable(`the pack ${pack}`, place), ...rest] }
  const systems = [...(found.systems?.entries ?? [])].map(([side, entry]): [string, Tree] => [
    side,
    connectionOf(textOf(entry.value) ?? side, files, place),
  ])
  const entries = new Map<string, Entry>(
    mapTree(
      [
        ['version', scalarTree(1, place)],
        ['tenant', scalarTree('cases', place)],
        ['extends', scalarTree(`${found.name}@${found.release}`, place)],
        ['systems', mapTree(systems, place)],
      ],
      place,
    ).entries,
  )
  for (const [name, entry] of base.entries) entries.set(name, entry)
  return { ok: true, value: { kind: 'map', entries, place } }
}

const NEVER_READ = `\${NOT_USED}`

/** What the system's description demands, each as a reference to a secret that is never read. */
function connectionOf(system: string, files: TenantFiles, place: Place): MapTree {
  const words = at(files.map(`rules/systems/${system}.yaml`, place), 'connection')
  const required = words?.kind === 'map' ? [...words.entries] : []
  return mapTree(
    required.flatMap(([word, entry]): [string, Tree][] =>
      textOf(at(entry.value, 'required')) === 'true' ? [[word, scalarTree(NEVER_READ, place)]] : [],
    ),
    place,
  )
}

function unreadable(name: string, place: Place): Problem {
  return { code: 'FILE_MISSING', what: `${name} cannot be read`, mend: 'silta check says why', place }
}
