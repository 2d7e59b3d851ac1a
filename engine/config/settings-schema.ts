import type { Place } from '../core/problem.ts'
import { type Entry, type MapTree, at as nodeAt, type Tree } from '../core/tree.ts'
import { jsonPlaces } from './json-places.ts'

/** A JSON Schema, as far as we read it ourselves: what is a setting, and what is its default. ajv does the rest. */
export interface SchemaNode {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly examples?: readonly unknown[]
  readonly pattern?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: boolean | SchemaNode
  readonly 'x-form'?: SettingForm
  readonly if?: { readonly properties?: Readonly<Record<string, { readonly const?: unknown }>> }
  readonly then?: { readonly required?: readonly string[] }
}

/**
 * How the text of a setting is to be read: `1-10, 22-30`, `14=2, 30=5`, a day of the calendar, a column of a system, a
 * number in percent. Days, ranges and pairs are checked when the tenant is; the others are for who reads about them.
 */
export const SETTING_FORMS = ['ranges', 'pairs', 'date', 'column', 'percent'] as const
export type SettingForm = (typeof SETTING_FORMS)[number]

/** A setting that has a form, as it is set. */
export interface FormedSetting {
  readonly path: string
  readonly form: SettingForm
  readonly node: Tree
}

/** A documented setting. */
export interface ListedSetting {
  readonly path: readonly string[]
  readonly schema: SchemaNode
  readonly required: boolean
  /** It is required only then: `transfer is true`. */
  readonly once?: string
}

function needOf(part: SchemaNode, name: string): Pick<ListedSetting, 'required' | 'once'> {
  if (part.required?.includes(name)) return { required: true }
  if (!part.then?.required?.includes(name)) return { required: false }
  const conditions = Object.entries(part.if?.properties ?? {}).map(([key, value]) => `${key} is ${String(value.const)}`)
  return { required: false, once: conditions.join(' and ') }
}

/** A pack's schema of its settings. */
export class SettingsSchema {
  readonly root: SchemaNode
  readonly #text: string
  readonly #file: string
  #places: ((pointer: string) => Place) | undefined

  /** @throws SyntaxError when the text is no JSON. */
  constructor(text: string, file: string) {
    this.root = JSON.parse(text) as SchemaNode
    this.#text = text
    this.#file = file
  }

  /** The settings with defaults filled in, below what the tenant has set; a default's place is where the schema gives it. */
  fill(settings: MapTree): MapTree {
    const filled = this.#fill(this.root, '', settings)
    return filled?.kind === 'map' ? filled : settings
  }

  #fill(schema: SchemaNode, pointer: string, tree: Tree | undefined): Tree | undefined {
    const { node, at } = this.#resolve(schema, pointer)
    if (tree === undefined && node.default !== undefined) return this.#tree(node.default, `${at}/default`)
    if (!node.properties || (tree !== undefined && tree.kind !== 'map')) return tree
    const entries = new Map<string, Entry>(tree?.entries)
    for (const [name, member] of Object.entries(node.properties)) {
      const known = entries.get(name)
      const value = this.#fill(member, `${at}/properties/${name}`, known?.value)
      if (value && value !== known?.value) entries.set(name, { key: known?.key ?? value.place, value })
    }
    if (tree) return { ...tree, entries }
    // A part that is left out stays out unless its defaults alone make it whole.
    const [first] = entries.values()
    if (!first || node.required?.some((name) => !entries.has(name))) return undefined
    return { kind: 'map', entries, place: first.value.place }
  }

  #tree(value: unknown, pointer: string): Tree {
    const place = this.#place(pointer)
    if (Array.isArray(value))
      return { kind: 'list', items: value.map((item, index) => this.#tree(item, `${pointer}/${index}`)), place }
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(
        ([name, item]) => [name, { key: place, value: this.#tree(item, `${pointer}/${name}`) }] as const,
      )
      return { kind: 'map', entries: new Map(entries), place }
    }
    return {
      kind: 'scalar',
      value: value as string | number | boolean | null,
      text: value === null ? '' : String(value),
      place,
    }
  }

  #place(pointer: string): Place {
    this.#places ??= jsonPlaces(this.#text, this.#file)
    return this.#places(pointer)
  }

  /** Follows references within the schema; what is written beside `$ref` counts before what it leads to. */
  #resolve(schema: SchemaNode, pointer: string): { node: SchemaNode; at: string } {
    let node = schema
    let at = pointer
    for (let hops = 0; node.$ref?.startsWith('#/') && hops < 16; hops++) {
      const target = memberAt(this.root, node.$ref)
      if (!target) break
      if (node.default === undefined) at = node.$ref.slice(1)
      const { $ref: _ref, ...beside } = node
      node = { ...target, ...beside }
      if (!target.$ref) break
    }
    return { node, at }
  }

  /** Whether the schema has such a setting, set or not. */
  knows(path: readonly string[]): boolean {
    let schema: SchemaNode | true | undefined = this.root
    for (const step of path) {
      if (schema === true) return true
      if (schema === undefined) return false
      schema = this.#member(schema, step)
    }
    return schema !== undefined
  }

  #member(schema: SchemaNode, step: string): SchemaNode | true | undefined {
    const { node } = this.#resolve(schema, '')
    const own = node.properties && Object.hasOwn(node.properties, step) ? node.properties[step] : undefined
    if (own) return own
    const byPattern = Object.entries(node.patternProperties ?? {}).find(([pattern]) =>
      new RegExp(pattern, 'u').test(step),
    )?.[1]
    if (byPattern) return byPattern
    if (node.additionalProperties === undefined) return node.properties ? undefined : true
    return node.additionalProperties === false ? undefined : node.additionalProperties
  }

  /** What is set of the settings that have a form. */
  formed(settings: Tree): FormedSetting[] {
    return this.list().flatMap(({ path, schema }) => {
      const form = schema['x-form']
      const node = form && nodeAt(settings, ...path)
      return form && node ? [{ path: path.join('.'), form, node }] : []
    })
  }

  /** Every documented setting with its path, in the order of the schema; parts come before what is in them. */
  list(): ListedSetting[] {
    const found: ListedSetting[] = []
    const visit = (
      schema: SchemaNode,
      path: readonly string[],
      need: Pick<ListedSetting, 'required' | 'once'>,
    ): void => {
      const { node } = this.#resolve(schema, '')
      if (path.length > 0) found.push({ path, schema: node, ...need })
      if (path.length > 8 || found.length > 2000) return // a schema may refer to itself
      for (const [name, member] of Object.entries(node.properties ?? {}))
        visit(member, [...path, name], needOf(node, name))
    }
    visit(this.root, [], { required: true })
    return found
  }
}

function memberAt(root: SchemaNode, ref: string): SchemaNode | undefined {
  let node: unknown = root
  for (const step of ref.slice(2).split('/'))
    node = (node as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')]
  return node as SchemaNode | undefined
}
