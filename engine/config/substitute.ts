import { type Entry, type ScalarTree, scalarTree, type Tree } from '../core/tree.ts'

const REFERENCE = /^\$settings((?:\.[A-Za-z_][\w-]*)+)$/
// What was surely meant as one: no expression, but not well formed either.
const ATTEMPT = /^\$settings[\w.$-]*$/

/** `$settings.a.b` as a whole scalar. `path` is empty where it is not well formed. */
export interface Reference {
  readonly node: ScalarTree
  readonly path: readonly string[]
}

/**
 * A tree in which what refers to a setting is the setting's own node, with the setting's own place. Where `find` gives
 * undefined, the key (or item) that held the reference is taken away; what is above it stays: but `when` is then false,
 * since what a setting switches on is off without it. What does not change is the same object.
 */
export function substitute(tree: Tree, find: (reference: Reference) => Tree | undefined): Tree | undefined {
  switch (tree.kind) {
    case 'scalar': {
      if (typeof tree.value !== 'string' || !tree.value.startsWith('$settings')) return tree
      const path = REFERENCE.exec(tree.value)?.[1]
      if (path !== undefined) return find({ node: tree, path: path.slice(1).split('.') })
      return ATTEMPT.test(tree.value) ? find({ node: tree, path: [] }) : tree
    }
    case 'list': {
      const items = tree.items.map((item) => substitute(item, find))
      const same = items.every((item, index) => item === tree.items[index])
      return same ? tree : { ...tree, items: items.filter((item) => item !== undefined) }
    }
    case 'map': {
      let entries: Map<string, Entry> | undefined
      for (const [name, entry] of tree.entries) {
        const value = substitute(entry.value, find)
        if (value === entry.value) continue
        entries ??= new Map(tree.entries)
        if (value === undefined && name === 'when')
          entries.set(name, { key: entry.key, value: scalarTree(false, entry.value.place) })
        else if (value === undefined) entries.delete(name)
        else entries.set(name, { key: entry.key, value })
      }
      return entries ? { ...tree, entries } : tree
    }
  }
}
