import { mendUnknown } from '../core/guess.ts'
import type { Place } from '../core/problem.ts'
import { at, type MapTree, type Tree } from '../core/tree.ts'
import type { Validator } from './compile-schema.ts'
import { checkDemands } from './demands.ts'
import { BY_HASH } from './generated/packs.mjs'
import { settle } from './merge.ts'
import type { PackFiles } from './pack-files.ts'
import { schemaHash } from './schema-hash.ts'
import { SettingsSchema } from './settings-schema.ts'
import { type Reference, substitute } from './substitute.ts'
import type { TenantFiles } from './tenant-files.ts'
import { validate } from './validate.ts'

/** Compiles a JSON Schema that was not compiled beforehand. @throws when it is none. */
export type CompileSchema = (schema: unknown) => Validator

export interface Settings {
  readonly tree: MapTree
  /** A tree with its references to settings filled in; unknown ones are problems and stay. */
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
  const schema = pack?.settings && readSchema(pack.settings.file, pack.settings.place, files, compile)
  const filled = settle(schema ? schema.schema.fill(written) : written) as MapTree
  const resolved = new Resolver(filled, schema?.schema, files).settings()
  const checked = schema?.validator
    ? validate(resolved, schema.validator, { sides, root: { name: 'settings', place: own.key }, references: true })
    : { tree: resolved, problems: [] }
  files.take(checked.problems)
  const tree = checked.tree as MapTree
  if (checked.problems.length === 0) files.take(checkDemands(pack?.demands ?? [], tree))
  const resolver = new Resolver(tree, schema?.schema, files)
  return { tree, fillIn: (rules) => resolver.fillIn(rules) }
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

  constructor(settings: MapTree, schema: SettingsSchema | undefined, files: TenantFiles) {
    this.#settings = settings
    this.#schema = schema
    this.#files = files
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
      if (this.#circles.has(name)) return reference.node
      for (const member of this.#open) this.#circles.add(member)
      const circle = [...this.#open, name].join(' -> ')
      this.#files.say(
        'SETTING_CYCLE',
        `settings refer to each other in a circle: ${circle}`,
        'give one of them a value',
        reference.node.place,
      )
      return reference.node
    }
    this.#open.push(name)
    const found = this.#find(reference)
    const tree = found && found !== reference.node ? substitute(found, (inner) => this.#follow(inner)) : found
    this.#open.pop()
    return tree
  }

  #find({ node, path }: Reference): Tree | undefined {
    const found = path.length > 0 ? at(this.#settings, ...path) : undefined
    if (found) return found
    if (path.length > 0 && this.#schema?.knows(path)) return undefined
    const name = node.text.replace(/^\$settings\./, '') || node.text
    const known = this.#schema?.list().map((setting) => setting.path.join('.')) ?? namesIn(this.#settings)
    this.#files.say('SETTING_UNKNOWN', `there is no setting "${name}"`, mendUnknown(name, known), node.place)
    return node
  }
}

function namesIn(tree: Tree, prefix = ''): string[] {
  if (tree.kind !== 'map') return []
  return [...tree.entries].flatMap(([name, entry]) => [
    `${prefix}${name}`,
    ...namesIn(entry.value, `${prefix}${name}.`),
  ])
}
