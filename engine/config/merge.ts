import { type Entry, type ListTree, type MapTree, type Tree, textOf } from '../core/tree.ts'

/** A tree on its way through the layers. `fresh`: it has replaced something of another kind, so nothing from below may join it. */
type Layer = Tree & { readonly fresh?: true }

/**
 * Lays one tree over another. Maps join by key; lists whose items are all maps with a `name` of their own join by name;
 * everything else (other lists too) is replaced. `key: null` takes a key away. What stands below keeps its order, what is
 * added comes last. Every value keeps the place where it was written; a joined map keeps its first place. Associative:
 * which layers are laid together first does not matter, because a null stays in as a mark until `settle` takes it out.
 */
export function merge(below: Tree, above: Tree): Tree {
  if ((above as Layer).fresh) return above
  if (below.kind === 'map' && above.kind === 'map') return mergeMaps(below, above)
  if (below.kind === 'list' && above.kind === 'list') {
    const names = namesOf(below)
    const added = names && namesOf(above)
    if (added) return mergeLists(below, names, above, added)
  }
  return above.kind === 'scalar' ? above : ({ ...above, fresh: true } as Layer)
}

/** Several layers, the lowest first, with what was taken away really gone. No layer: undefined. */
export function mergeLayers(layers: readonly Tree[]): Tree | undefined {
  const [first, ...rest] = layers
  return first && settle(rest.reduce(merge, first))
}

function mergeMaps(below: MapTree, above: MapTree): MapTree {
  const entries = new Map<string, Entry>(below.entries)
  for (const [name, entry] of above.entries) {
    const known = entries.get(name)
    if (!known) {
      entries.set(name, entry)
      continue
    }
    const value = merge(known.value, entry.value)
    entries.set(name, { key: joined(known.value, entry.value) ? known.key : entry.key, value })
  }
  return { ...below, entries }
}

/** Whether `merge` puts the two together instead of taking the upper one. */
function joined(below: Tree, above: Tree): boolean {
  if ((above as Layer).fresh) return false
  if (below.kind === 'map') return above.kind === 'map'
  return below.kind === 'list' && above.kind === 'list' && namesOf(below) !== undefined && namesOf(above) !== undefined
}

function mergeLists(below: ListTree, names: readonly string[], above: ListTree, added: readonly string[]): ListTree {
  const items = [...below.items]
  above.items.forEach((item, index) => {
    const at = names.indexOf(added[index]!)
    const known = at === -1 ? undefined : items[at]
    if (known) items[at] = merge(known, item)
    else items.push(item)
  })
  return { ...below, items }
}

/** Names of a list of named things, each its own; undefined: no such list. An empty list names nothing and replaces. */
function namesOf(list: ListTree): readonly string[] | undefined {
  const names: string[] = []
  for (const item of list.items) {
    const name = item.kind === 'map' ? textOf(item.entries.get('name')?.value) : undefined
    if (name === undefined || names.includes(name)) return undefined
    names.push(name)
  }
  return names.length > 0 ? names : undefined
}

/** The tree without keys whose value is null, and without marks. What does not change is the same object. */
export function settle(tree: Tree): Tree {
  switch (tree.kind) {
    case 'scalar':
      return tree
    case 'list': {
      const items = tree.items.map(settle)
      const same = !(tree as Layer).fresh && items.every((item, index) => item === tree.items[index])
      return same ? tree : { kind: 'list', items, place: tree.place }
    }
    case 'map': {
      let same = !(tree as Layer).fresh
      const entries = new Map<string, Entry>()
      for (const [name, entry] of tree.entries) {
        const value = settle(entry.value)
        if (value.kind === 'scalar' && value.value === null) {
          same = false
          continue
        }
        if (value !== entry.value) same = false
        entries.set(name, value === entry.value ? entry : { key: entry.key, value })
      }
      return same ? tree : { kind: 'map', entries, place: tree.place }
    }
  }
}
