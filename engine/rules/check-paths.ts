import type { Place } from '../core/problem.ts'
import { at, type MapTree, type Tree } from '../core/tree.ts'
import { compilePath } from './primitives/path.ts'
import { isMap, type Reader, textsOf } from './reader.ts'

// Words of a side under which a path stands, those whose members are named by paths, and those that hold none.
const PATHS: ReadonlySet<string> = new Set(['path', 'by', 'of', 'value', 'from', 'to', 'lines', 'columns'])
const BY_PATH: ReadonlySet<string> = new Set(['set', 'with'])
const NONE: ReadonlySet<string> = new Set(['where', 'read', 'normalize', 'map', 'prefer', 'flag', 'default'])

/** Paths of an entity's link and fields that are none, each where it stands. Predicates and expressions check their own. */
export function checkPaths(tree: MapTree, sides: readonly string[], reader: Reader): void {
  const check = (text: string, place: Place): void => {
    if (text.startsWith('$')) return // $key, $value
    const compiled = compilePath(text, place) // kept: it is what will read there
    if (!compiled.ok) reader.take(compiled.problems)
  }
  const below = (node: Tree, byPath: boolean): void => {
    if (!isMap(node)) return
    for (const [word, { key, value }] of node.entries) {
      if (byPath) check(word, key)
      if (!byPath && NONE.has(word)) continue
      if (!byPath && PATHS.has(word)) for (const { text, tree: scalar } of textsOf(value)) check(text, scalar.place)
      const isMember = word === 'write' && node.entries.has('of')
      below(value, !byPath && (BY_PATH.has(word) || isMember))
    }
  }
  const fields = at(tree, 'fields')
  for (const side of sides) {
    for (const { text, tree: scalar } of textsOf(at(tree, 'link', side))) check(text, scalar.place)
    for (const { value: field } of isMap(fields) ? fields.entries.values() : []) {
      const own = at(field, side)
      for (const { text, tree: scalar } of own?.kind === 'scalar' ? textsOf(own) : []) check(text, scalar.place)
      if (own) below(own, false)
      const within = at(field, 'suggest', side, 'within')
      if (within) below(within, false)
    }
  }
}
