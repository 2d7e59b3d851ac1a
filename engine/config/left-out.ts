import { guess } from '../core/guess.ts'
import { type Place, type Problem, showPlace } from '../core/problem.ts'
import { at, type Entry, type MapTree, type Tree } from '../core/tree.ts'
import { bestBranches } from './best-branch.ts'
import type { SchemaError } from './compile-schema.ts'
import { stepsOf } from './schema-words.ts'

/** What stands for a broken part: an empty map, so that its name stays known and nothing of it is read. */
interface BrokenTree extends MapTree {
  readonly broken: true
}
export const brokenAt = (place: Place): BrokenTree => ({ kind: 'map', entries: new Map(), place, broken: true })
export const isBroken = (tree: Tree | undefined): boolean => (tree as BrokenTree | undefined)?.broken === true

/** Names that lead into a section cannot be judged when the section is not there; nor a field that two settings name. */
const INTO: Readonly<Record<string, readonly string[]>> = {
  entities: ['ENTITY_UNKNOWN'],
  maps: ['MAP_UNKNOWN'],
  fields: ['FIELD_UNKNOWN'],
  anyOf: ['KIND_UNKNOWN'],
  demands: ['LINK_FIELD_TAKEN', 'FIELD_TWICE'],
}

/** What judges several parts of a rule together can be told only when all of them are sound. */
const OF_SEVERAL: ReadonlySet<string> = new Set([
  'ALSO_UNFIT',
  'BOTH_NEEDS_OWNER',
  'CLUES_NOT_ENOUGH',
  'EXACTLY_ONE',
  'FIELD_TWICE',
  'JOINTLY_UNFIT',
  'LINK_NO_GUID',
  'MEMBERS_CANNOT',
  'PARENT_NO_REF',
  'REF_BY',
])

/** What may well stand in a file that could not be read. */
const ELSEWHERE = /^(?:ENTITY|FIELD)_NO_|^(?:ENTITY|MAP|FIELD|KIND)_UNKNOWN$/

/**
 * The parts of a tenant that are broken and were left out, so that the steps after can still look for mistakes in the rest:
 * what only follows from them is told nowhere.
 */
export class LeftOut {
  readonly #places = new Set<string>()
  readonly #sections = new Set<string>()
  readonly #codes = new Set<string>()
  #files = false

  place(place: Place): void {
    this.#places.add(showPlace(place))
  }

  /** A section of this name is gone as a whole. */
  section(name: string): void {
    this.#sections.add(name)
    for (const code of INTO[name] ?? []) this.#codes.add(code)
  }

  lacks(section: string): boolean {
    return this.#sections.has(section)
  }

  /** A file with rules could not be read. */
  file(): void {
    this.#files = true
  }

  /** Whether a problem of a later step only follows from what was left out. */
  explains({ code, place }: Problem): boolean {
    if (this.#codes.has(code)) return true
    if (ELSEWHERE.test(code) && (this.#files || this.lacks('entities') || this.lacks('include'))) return true
    if (this.#places.size > 0 && OF_SEVERAL.has(code)) return true
    return place !== undefined && this.#places.has(showPlace(place))
  }

  /** Notes the broken parts that are in a tree by now, and what holds them. */
  parts(tree: Tree): void {
    const members = tree.kind === 'map' ? [...tree.entries] : tree.kind === 'list' ? tree.items.map(asEntry) : []
    for (const [name, { key, value }] of members) {
      if (isBroken(value)) {
        this.place(tree.place)
        this.place(key)
        this.place(value.place)
        this.section(name)
      } else this.parts(value)
    }
  }
}

const asEntry = (item: Tree, index: number): [string, Entry] => [String(index), { key: item.place, value: item }]

/** A tree without what a validator found wrong in it. */
export interface Sound {
  readonly tree: Tree
  /** Places of broken parts, and of what lacks one. */
  readonly places: readonly Place[]
  /** Names of keys that are broken, or that an unknown key was probably meant to be. */
  readonly names: readonly string[]
  /** Paths of values that are broken, missing or unknown. */
  readonly paths: readonly (readonly string[])[]
}

/** Leaves out what findings of a validator are about, as little as possible. */
export function soundPart(tree: Tree, errors: readonly SchemaError[]): Sound {
  const places: Place[] = []
  const names: string[] = []
  const paths: (readonly string[])[] = []
  let sound = tree
  // Of a list that lacks an item, what holds the list may seem to lack something too.
  const note = (path: readonly string[]) => {
    const node = at(tree, ...path)
    if (node) places.push(node.place)
    const above = path.slice(0, -1)
    const parent = at(tree, ...above)
    const key = parent?.kind === 'map' ? parent.entries.get(path.at(-1) ?? '')?.key : undefined
    if (key) places.push(key)
    if (path.length > 0 && (node?.kind === 'list' || parent?.kind === 'list')) note(above)
  }
  for (const { keyword, params, instancePath, parentSchema } of bestBranches(errors)) {
    if (keyword === 'if') continue
    const path = stepsOf(instancePath)
    note(path)
    if (keyword === 'additionalProperties' || keyword === 'x-sides') {
      const key = String(params.additionalProperty)
      if (keyword === 'x-sides') names.push('anyOf') // a side, with what it says of kinds
      const meant = guess(key, Object.keys((parentSchema?.properties as object | undefined) ?? {})) ?? key
      names.push(meant)
      paths.push([...path, key], [...path, meant])
      // What is left of a test may mean something else: `not` without `field` is another test.
      if (meant === 'field') places.push(...valuesAt(tree, path))
      sound = changeAt(sound, [...path, key], () => undefined)
    } else if (params.missingProperty !== undefined) {
      paths.push([...path, String(params.missingProperty)])
    } else {
      note(path.slice(0, -1))
      names.push(path.at(-1) ?? '')
      paths.push(path)
      sound = changeAt(sound, path, ({ place }) => brokenAt(place))
    }
  }
  return { tree: sound, places, names, paths }
}

function valuesAt(tree: Tree, path: readonly string[]): Place[] {
  const node = at(tree, ...path)
  return node?.kind === 'map' ? [...node.entries.values()].map(({ value }) => value.place) : []
}

/** A tree with another node at a path, or without it; what is not there stays so. */
export function changeAt(tree: Tree, path: readonly string[], change: (node: Tree) => Tree | undefined): Tree {
  const [step, ...rest] = path
  if (step === undefined) return change(tree) ?? tree
  if (tree.kind === 'scalar') return tree
  const deeper = (node: Tree) => (rest.length === 0 ? change(node) : changeAt(node, rest, change))
  if (tree.kind === 'list')
    return { ...tree, items: tree.items.flatMap((item, n) => (String(n) === step ? (deeper(item) ?? []) : item)) }
  const entry = tree.entries.get(step)
  if (!entry) return tree
  const entries = new Map<string, Entry>(tree.entries)
  const value = deeper(entry.value)
  if (value) entries.set(step, { key: entry.key, value })
  else entries.delete(step)
  return { ...tree, entries }
}
