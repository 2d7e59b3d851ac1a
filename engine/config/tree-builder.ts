import type { Place, Problem } from '../core/problem.ts'
import { showPlace } from '../core/problem.ts'
import type { Entry, MapTree, ScalarTree, TextPart, Tree } from '../core/tree.ts'
import type { LineIndex } from './line-index.ts'
import { tagSpan } from './yaml-syntax.ts'

/** What the YAML library composes, as far as we look at it. */
export interface ComposedNode {
  readonly range?: readonly [number, number, number] | null
  readonly items?: readonly unknown[]
  readonly value?: unknown
  /** Of a plain scalar: as written. Of an alias: the anchor's name. */
  readonly source?: string
  readonly type?: string
  readonly tag?: string
  readonly anchor?: string
  readonly flow?: boolean
}
interface ComposedPair {
  readonly key: ComposedNode
  readonly value: ComposedNode | null
}
interface Weight {
  readonly tree: Tree
  readonly nodes: number
  readonly aliases: number
}
interface TreeLimits {
  readonly maxAliases: number
  readonly maxAliasNodes: number
  readonly maxProblems: number
}

const TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`))

/** Turns composed nodes into our own tree, in the order of the file, and gathers what we refuse beyond plain syntax. */
export class TreeBuilder {
  readonly problems: Problem[] = []
  readonly #anchors = new Map<string, Weight | 'open'>()
  // Of the tree with all aliases unfolded.
  #nodes = 0
  #aliases = 0
  #aliasNodes = 0
  #full = false

  constructor(
    private readonly source: string,
    private readonly lines: LineIndex,
    private readonly limits: TreeLimits,
    private readonly kindOf: (node: ComposedNode) => Tree['kind'] | 'alias',
  ) {}

  /** `end`: where a node that is not written at all counts as standing. */
  build(node: ComposedNode | null | undefined, end = 0): Tree {
    if (!node) return this.#nothing(end)
    const kind = this.kindOf(node)
    if (kind === 'alias') return this.#alias(node)
    if (node.tag !== undefined && !TAGS.has(node.tag)) this.#tag(node)
    if (!node.anchor) return this.#content(node, kind)
    const before = { nodes: this.#nodes, aliases: this.#aliases }
    this.#anchors.set(node.anchor, 'open')
    const tree = this.#content(node, kind)
    this.#anchors.set(node.anchor, { tree, nodes: this.#nodes - before.nodes, aliases: this.#aliases - before.aliases })
    return tree
  }

  #content(node: ComposedNode, kind: Tree['kind']): Tree {
    this.#nodes++
    if (kind === 'map') return this.#map(node)
    if (kind === 'scalar') return this.#scalar(node)
    const place = this.#place(node)
    return { kind, items: (node.items as ComposedNode[]).map((item) => this.build(item, node.range?.[1])), place }
  }

  #map(node: ComposedNode): MapTree {
    const entries = new Map<string, Entry>()
    let place = this.#place(node)
    for (const pair of node.items as ComposedPair[]) {
      const key = this.#place(pair.key)
      if (entries.size === 0 && !node.flow) place = key
      const name = this.#key(pair.key, key)
      const value = this.build(pair.value, pair.key.range?.[1])
      if (name === undefined) continue
      const first = entries.get(name)
      if (first) this.#doubled(name, first.key, key)
      else entries.set(name, { key, value })
    }
    return { kind: 'map', entries, place }
  }

  /** A key as text: a number or truth value counts as it is written. */
  #key(node: ComposedNode, place: Place): string | undefined {
    const kind = this.kindOf(node)
    const tree = kind === 'scalar' || kind === 'alias' ? this.build(node) : undefined
    if (tree?.kind === 'scalar' && tree.value !== null && tree.text !== '__proto__') return tree.text
    const mend = 'write the key as a text, in quotes if need be'
    this.#problem({
      code: 'YAML_KEY',
      what: 'a key must be a text that is not empty; this one cannot be used',
      mend,
      place,
    })
    return undefined
  }

  #doubled(name: string, first: Place, place: Place): void {
    const what = `the key "${name}" stands twice in this map, the first time at ${showPlace(first)}`
    this.#problem({
      code: 'YAML_DOUBLED_KEY',
      what,
      mend: 'keep one of the two, or put what they hold together',
      place,
    })
  }

  #scalar(node: ComposedNode): ScalarTree {
    const place = this.#place(node)
    const value = node.value as ScalarTree['value']
    const text = node.type === 'PLAIN' ? (node.source ?? '') : String(value ?? '')
    if (node.type === 'BLOCK_LITERAL') return { kind: 'scalar', value, text, place, block: this.#block(place, text) }
    const end = node.range?.[1] ?? 0
    const isLong = end - (node.range?.[0] ?? 0) > (place.length ?? 0)
    return isLong
      ? { kind: 'scalar', value, text, place, parts: this.#parts(node, place, this.lines.lineOf(end)) }
      : { kind: 'scalar', value, text, place }
  }

  /** Folded lines (`>`, and texts over several lines): each stands in the text as it is, until something is escaped. */
  #parts({ type, value }: ComposedNode, first: Place, lastLine: number): readonly TextPart[] {
    const text = String(value)
    const parts: TextPart[] = []
    let offset = 0
    for (let line = type === 'BLOCK_FOLDED' ? first.line + 1 : first.line; line <= lastLine; line++) {
      const written = this.lines.text(line) ?? ''
      const column = line > first.line ? written.search(/\S|$/) : first.column - (type === 'PLAIN' ? 1 : 0)
      while (/\s/.test(text[offset] ?? '')) offset++
      let length = 0
      while (column + length < written.length && written[column + length] === text[offset + length]) length++
      if (length > 0) parts.push({ offset, length, line, column: column + 1 })
      offset += length
    }
    return parts
  }

  /** First line and indent of a literal block: its lines stand in the file one by one, only moved to the right. */
  #block(header: Place, text: string): NonNullable<ScalarTree['block']> {
    const lines = text.split('\n')
    const filled = lines.findIndex((line) => line.trim() !== '')
    const firstLine = header.line + 1
    const written = filled === -1 ? '' : (this.lines.text(firstLine + filled) ?? '')
    return { firstLine, indent: filled === -1 ? 0 : written.length - lines[filled]!.length }
  }

  #alias(node: ComposedNode): Tree {
    const place = this.#place(node)
    const anchor = this.#anchors.get(node.source ?? '')
    if (anchor === undefined) {
      const what = 'there is no anchor of this name before its alias'
      const mend = 'define it before its use with &; a text that begins with * stands in quotes'
      this.#problem({ code: 'YAML_ALIAS_UNKNOWN', what, mend, place })
      return this.#nothing(node.range?.[0] ?? 0)
    }
    if (anchor === 'open') return this.#refuse(place, 'this alias stands inside of what it stands for')
    this.#aliases += 1 + anchor.aliases
    this.#nodes += anchor.nodes
    this.#aliasNodes += anchor.nodes
    const { maxAliases, maxAliasNodes } = this.limits
    if (this.#aliases > maxAliases)
      return this.#refuse(place, `the aliases of this file unfold to more than ${maxAliases}`)
    if (this.#aliasNodes > maxAliasNodes)
      return this.#refuse(place, `the aliases of this file unfold to more than ${maxAliasNodes} values`)
    return { ...anchor.tree, place }
  }

  #refuse(place: Place, what: string): Tree {
    if (!this.#full)
      this.#problem({ code: 'YAML_ALIASES', what, mend: 'write out what is meant where it is used', place })
    this.#full = true
    return { kind: 'scalar', value: null, text: '', place }
  }

  #problem(problem: Problem): void {
    if (this.problems.length < this.limits.maxProblems) this.problems.push(problem)
  }

  #tag(node: ComposedNode): void {
    const span = tagSpan(this.source, node.range?.[0] ?? 0)
    const place = span ? this.lines.place(...span) : this.#place(node)
    const mend = 'take the tag out; in quotes it is a text'
    this.#problem({ code: 'YAML_TAG', what: 'this tag is none that YAML itself has', mend, place })
  }

  #nothing(offset: number): ScalarTree {
    this.#nodes++
    return { kind: 'scalar', value: null, text: '', place: this.lines.place(offset, offset) }
  }

  #place(node: ComposedNode): Place {
    return this.lines.place(node.range?.[0] ?? 0, node.range?.[1] ?? 1)
  }
}
