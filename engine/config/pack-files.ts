import type { Place } from '../core/problem.ts'
import { at, type MapTree, type Tree, textOf } from '../core/tree.ts'
import { settle } from './merge.ts'
import type { TenantFiles } from './tenant-files.ts'

/** A pack with all its files, the packs that it extends below it. */
export interface PackFiles {
  readonly name: string
  readonly release: string
  /** Chain of packs, the lowest first. */
  readonly chain: readonly { readonly name: string; readonly release: string }[]
  readonly manifests: readonly MapTree[]
  /** Rules of all packs and files, the lowest first. */
  readonly layers: readonly MapTree[]
  /** Of the nearest pack that says so. */
  readonly systems: MapTree | undefined
  readonly settings: { readonly file: string; readonly place: Place } | undefined
  readonly demands: readonly Tree[]
  /** Names of what comes with a later release. */
  readonly announced: readonly string[]
}

const REFERENCE = /^([a-z0-9][a-z0-9-]*)(?:@(.+))?$/

/**
 * Reads the pack that `extends: NAME@RELEASE` names (rules/NAME/pack.yaml), what it includes and what it extends itself.
 * undefined: problems were noted. `open`: packs that wait for this one.
 */
export function readPack(reference: Tree, files: TenantFiles, open: readonly string[] = []): PackFiles | undefined {
  const text = textOf(reference) ?? ''
  const [, name, wanted] = REFERENCE.exec(text) ?? []
  if (name === undefined) return undefined // the schema says what is wrong with it
  const place = reference.place
  if (open.includes(name))
    return files.say(
      'CONFIG_CYCLE',
      `packs extend each other in a circle: ${[...open, name].join(' -> ')}`,
      'take one of the `extends` out',
      place,
    )
  const folder = `rules/${name}`
  const raw = files.ofVersion(files.map(`${folder}/pack.yaml`, place))
  if (!raw) return undefined
  const manifest = settle(raw) as MapTree
  const release = textOf(at(manifest, 'release')) ?? ''
  checkName(name, manifest, files)
  checkRelease(name, release, wanted, place, files)
  const below = at(manifest, 'extends')
  const base = below && readPack(below, files, [...open, name])
  if (below && !base) files.leftOut.file()
  const settings = at(manifest, 'settings')
  const settingsFile = settings && inside(folder, `${folder}/pack.yaml`, settings, files)
  return {
    name,
    release,
    chain: [...(base?.chain ?? []), { name, release }],
    manifests: [...(base?.manifests ?? []), manifest],
    layers: [
      ...(base?.layers ?? []),
      rulesOf(raw, ['entities', 'maps']),
      ...included(folder, `${folder}/pack.yaml`, manifest, files),
    ],
    systems: asMap(at(manifest, 'systems')) ?? base?.systems,
    settings: settings && settingsFile !== undefined ? { file: settingsFile, place: settings.place } : base?.settings,
    demands: [...(base?.demands ?? []), ...itemsOf(at(manifest, 'demands'))],
    announced: [
      ...(base?.announced ?? []),
      ...itemsOf(at(manifest, 'announced')).flatMap((item) => textOf(item) ?? []),
    ],
  }
}

function checkName(name: string, manifest: MapTree, files: TenantFiles): void {
  const own = at(manifest, 'pack')
  if (own && textOf(own) !== name)
    files.say(
      'NOT_ALLOWED',
      `the pack in folder ${name} calls itself "${textOf(own) ?? ''}"`,
      `write \`pack: ${name}\`, or rename the folder`,
      own.place,
    )
}

function checkRelease(
  name: string,
  release: string,
  wanted: string | undefined,
  place: Place,
  files: TenantFiles,
): void {
  const mend = `write \`extends: ${name}@${release}\``
  if (wanted === undefined) {
    const what = `the pack ${name} is taken at whatever release is there, now ${release}`
    const pin = `${mend}, as \`silta upgrade --write\` does`
    files.problems.push({ code: 'CONFIG_UNPINNED', what, mend: pin, place, severity: 'warning' })
  } else if (release !== '' && wanted !== release) {
    files.say(
      'PACK_RELEASE_UNKNOWN',
      `the pack ${name} has release ${release}, not ${wanted}`,
      `${mend} once its changes were looked at, or install release ${wanted}`,
      place,
    )
  }
}

/** The files that one includes, in order and each once, what they include right after them. */
function included(
  folder: string,
  from: string,
  tree: MapTree,
  files: TenantFiles,
  open: readonly string[] = [],
  done = new Set<string>(),
): MapTree[] {
  const layers: MapTree[] = []
  const list = at(tree, 'include')
  if (list && list.kind !== 'list') {
    files.say('WRONG_TYPE', 'include is no list', 'write it as [maps.yaml, customers.yaml]', list.place)
    files.leftOut.file()
  }
  for (const item of itemsOf(list)) {
    const path = inside(folder, from, item, files)
    if (path === undefined) {
      files.leftOut.file()
      continue
    }
    const chain = [...open, from]
    if (chain.includes(path)) {
      files.say(
        'CONFIG_CYCLE',
        `files include each other in a circle: ${[...chain, path].join(' -> ')}`,
        'take one of the includes out',
        item.place,
      )
      continue
    }
    if (done.has(path)) continue
    done.add(path)
    const map = files.map(path, item.place)
    if (map) layers.push(rulesOf(map), ...included(folder, path, map, files, chain, done))
    else files.leftOut.file()
  }
  return layers
}

/** Path of a file named in a pack's file, relative to that file; it must stay in the pack's folder. */
function inside(folder: string, from: string, item: Tree, files: TenantFiles): string | undefined {
  const text = textOf(item)
  if (text === undefined)
    return files.say('WRONG_TYPE', 'the name of a file is wanted here', 'write it as maps.yaml', item.place)
  const steps: string[] = /^[/\\]|^[A-Za-z]:|[\\\0]/.test(text) ? ['..'] : from.split('/').slice(0, -1)
  for (const step of text.split('/')) {
    if (step === '..') steps.length > 0 ? steps.pop() : steps.push('..')
    else if (step !== '.' && step !== '') steps.push(step)
  }
  const path = steps.join('/')
  if (path.startsWith(`${folder}/`)) return path
  return files.say(
    'CONFIG_OUTSIDE',
    `${text} is not in the folder of the pack, ${folder}`,
    'move the file into that folder, and name it relative to this file',
    item.place,
  )
}

/** The part of a file that is rules: what is named, or all but `include`. */
function rulesOf(tree: MapTree, only?: readonly string[]): MapTree {
  return {
    ...tree,
    entries: new Map([...tree.entries].filter(([name]) => (only ? only.includes(name) : name !== 'include'))),
  }
}

const itemsOf = (tree: Tree | undefined): readonly Tree[] => (tree?.kind === 'list' ? tree.items : [])
const asMap = (tree: Tree | undefined): MapTree | undefined => (tree?.kind === 'map' ? tree : undefined)
