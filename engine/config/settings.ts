import { mendUnknown } from '../core/guess.ts'
import type { Place } from '../core/problem.ts'
import { at, type MapTree, type Tree } from '../core/tree.ts'
import { checkDate } from './check-date.ts'
import type { Validator } from './compile-schema.ts'
import { checkDemands, type Disjoint, namedSettings } from './demands.ts'
import { BY_HASH } from './generated/packs.mjs'
import { brokenAt, isBroken } from './left-out.ts'
import { settle } from './merge.ts'
import type { PackFiles } from './pack-files.ts'
import { schemaHash } from './schema-hash.ts'
import { type FormedSetting, SettingsSchema } from './settings-schema.ts'
import { type Reference, substitute } from './substitute.ts'
import type { TenantFiles } from './tenant-files.ts'
import { validate } from './validate.ts'

/** Compiles a JSON Schema that was not compiled beforehand. @throws when it is none. */
export type CompileSchema = (schema: unknown) => Validator

export interface Settings {
  readonly tree: MapTree
  /** What is left to who reads ranges and pairs: settings of a form, and those of ranges that must not overlap. */
  readonly formed: readonly FormedSetting[]
  readonly disjoint: readonly Disjoint[]
  /** A tree with its references to settings filled in; unknown ones are problems, and broken parts. */
  fillIn(tree: MapTree): MapTree
}

/** A tenant's effective settings: defaults filled in, checked against the pack's schema and demands. */
export function effectiveSettings(
  own: { readonly key: Place; readonly value: Tree },
  pack: PackFiles | undefined,
  sides: readonly string[],
  files: TenantFiles,
  compile?: CompileSchema,
): Settings {
  const written: MapTree = own.value.kind === 'map' ? own.value : { kind: 'map', entries: new Map(), place: own.key }
  if (own.value.kind !== 'map') files.leftOut.place(own.key)
  const schema = pack?.settings && readSchema(pack.settings.file, pack.settings.place, files, compile)
  const filled = settle(schema ? schema.schema.fill(written) : written) as MapTree
  const first = new Resolver(filled, schema?.schema, files, [], pack?.settings !== undefined)
  const resolved = first.settings()
  files.leftOut.parts(resolved)
  const checked = schema?.validator
    ? validate(resolved, schema.validator, { sides, root: { name: 'settings', place: own.key } })
    : undefined
  const tree = (checked ? files.sound(checked) : resolved) as MapTree
  const formed = schema?.schema.formed(tree) ?? []
  for (const { form, node } of formed) if (form === 'date') checkDate(node, files)
  const demands = pack?.demands ?? []
  const { problems, disjoint } = checkDemands(demands, tree)
  files.take(problems)
  // A rule that stumbles over the same setting says nothing new.
  for (const { code, place } of problems) {
    if (code !== 'SETTINGS_CLASH') continue
    if (place) files.leftOut.place(place)
    files.leftOut.section('demands')
  }
  const resolver = new Resolver(tree, schema?.schema, files, checked?.sound.paths ?? [], pack?.settings !== undefined)
  for (const { path, place } of namedSettings(demands)) resolver.mustKnow(path, place)
  return { tree, formed, disjoint, fillIn: (rules) => resolver.fillIn(rules) }
}

function readSchema(file: string, place: Tree['place'], files: TenantFiles, compile: CompileSchema | undefined) {
  const text = files.text(file, place)
  if (text === undefined) return undefined
  try {
    const schema = new SettingsSchema(text, file)
    const validator = BY_HASH[schemaHash(text)] ?? compile?.(schema.root)
    if (validator) return { schema, validator }
    files.say(
      'SETTINGS_SCHEMA',
      `${file} was not compiled beforehand, and no compiler was given`,
      'load the tenant with loadAnyTenant, which compiles schemas when they are needed',
      place,
    )
    return { schema, validator }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : ''
    return files.say(
      'SETTINGS_SCHEMA',
      `${file} is no JSON Schema that can be used: ${reason}`,
      'mend the schema',
      place,
    )
  }
}

/** Finds the settings that references name. */
class Resolver {
  readonly #settings: MapTree
  readonly #schema: SettingsSchema | undefined
  readonly #files: TenantFiles
  readonly #open: string[] = []
  readonly #circles = new Set<string>()
  /** Paths of settings that are broken or missing. */
  readonly #broken: ReadonlySet<string>
  /** The pack describes its settings, whether or not the description could be read. */
  readonly #described: boolean

  constructor(
    settings: MapTree,
    schema: SettingsSchema | undefined,
    files: TenantFiles,
    broken: readonly (readonly string[])[],
    described: boolean,
  ) {
    this.#settings = settings
    this.#schema = schema
    this.#files = files
    this.#broken = new Set(broken.map((path) => path.join('.')))
    this.#described = described
  }

  fillIn(tree: MapTree): MapTree {
    return substitute(tree, (reference) => this.#find(reference)) as MapTree
  }

  /** The settings themselves, of which one may stand for another (the default of `products` is `general`). */
  settings(): MapTree {
    return substitute(this.#settings, (reference) => this.#follow(reference)) as MapTree
  }

  #follow(reference: Reference): Tree | undefined {
    const name = reference.path.join('.')
    if (this.#open.includes(name)) {
      if (this.#circles.has(name)) return brokenAt(reference.node.place)
      for (const member of this.#open) this.#circles.add(member)
      const circle = [...this.#open, name].join(' -> ')
      this.#files.say(
        'SETTING_CYCLE',
        `settings refer to each other in a circle: ${circle}`,
        'give one of them a value',
        reference.node.place,
      )
      return brokenAt(reference.node.place)
    }
    this.#open.push(name)
    const found = this.#find(reference)
    const tree = found && substitute(found, (inner) => this.#follow(inner))
    this.#open.pop()
    return tree
  }

  #find({ node, path }: Reference): Tree | undefined {
    if (path.some((_step, index) => this.#broken.has(path.slice(0, index + 1).join('.')))) return brokenAt(node.place)
    const found = path.length > 0 ? at(this.#settings, ...path) : undefined
    if (found) return isBroken(found) ? brokenAt(node.place) : found
    const unsure = this.#broken.size > 0 || this.#files.leftOut.lacks('settings')
    // One that is not set may be broken, or have been meant to stand for one that is.
    if (path.length > 0 && this.#schema?.knows(path)) return unsure ? brokenAt(node.place) : undefined
    if (!this.#schema && (unsure || this.#described)) return brokenAt(node.place)
    this.#unknown(node.text.replace(/^\$settings\./, '') || node.text, node.place)
    return brokenAt(node.place)
  }

  /** A setting that is named without being asked for its value. */
  mustKnow(name: string, place: Place): void {
    if (this.#schema?.knows(name.split('.')) === false) this.#unknown(name, place)
  }

  #unknown(name: string, place: Place): void {
    const known = this.#schema?.list().map((setting) => setting.path.join('.')) ?? namesIn(this.#settings)
    this.#files.say('SETTING_UNKNOWN', `there is no setting "${name}"`, mendUnknown(name, known), place)
  }
}

function namesIn(tree: Tree, prefix = ''): string[] {
  if (tree.kind !== 'map') return []
  return [...tree.entries].flatMap(([name, entry]) => [
    `${prefix}${name}`,
    ...namesIn(entry.value, `${prefix}${name}.`),
  ])
}
