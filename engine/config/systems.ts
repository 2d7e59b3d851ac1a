import { guess, mendUnknown } from '../core/guess.ts'
import type { Place } from '../core/problem.ts'
import { at, type MapTree, plain, type Tree, textOf } from '../core/tree.ts'
import { SCHEMAS } from './generated/schemas.mjs'
import { brokenAt, changeAt, isBroken } from './left-out.ts'
import { holdsPassword, isSecretKey, settingOf } from './secrets.ts'
import type { Setting, SystemConfig } from './tenant.ts'
import type { TenantFiles } from './tenant-files.ts'
import { validate } from './validate.ts'

/** Names of the two sides, in the order of the pack, else of the tenant; fewer or more are a problem. */
export function sidesOf(
  systems: MapTree | undefined,
  packSystems: MapTree | undefined,
  place: Place,
  files: TenantFiles,
): readonly string[] {
  const own = [...(systems?.entries.keys() ?? [])]
  const sides = packSystems ? [...packSystems.entries.keys()] : own
  if (sides.length !== 2) {
    files.say(
      'SYSTEMS_COUNT',
      `a tenant has two systems; here are ${sides.length}${sides.length > 0 ? `: ${sides.join(', ')}` : ''}`,
      'name exactly two under `systems:`',
      place,
    )
    return sides
  }
  const meant = new Set<string | undefined>()
  for (const [name, entry] of systems?.entries ?? []) {
    if (sides.includes(name)) continue
    meant.add(guess(name, sides))
    files.say('SIDE_UNKNOWN', `the rules know no side "${name}"`, mendUnknown(name, sides), entry.key)
  }
  for (const side of sides) {
    if (systems && !own.includes(side) && !meant.has(side))
      files.say(
        'MISSING_KEY',
        `systems has no key "${side}"`,
        `add \`${side}:\` with the address and credentials of that system`,
        place,
      )
  }
  return sides
}

/** One side: its description, read and checked, and its connection, secrets still as references. */
export function readSystem(
  side: string,
  entry: { readonly key: Place; readonly value: Tree } | undefined,
  packSystem: Tree | undefined,
  around: Place,
  files: TenantFiles,
): SystemConfig {
  const named = at(entry?.value, 'system') ?? packSystem
  const system = textOf(named) ?? side
  const place = entry?.key ?? named?.place ?? around
  const raw = NAME.test(system)
    ? files.ofVersion(files.map(`rules/systems/${system}.yaml`, named?.place ?? place))
    : undefined
  const { broken, tree, description } = readDescription(raw ?? brokenAt(place), files)
  const connection = entry ? readConnection(side, entry, at(tree, 'connection'), files) : {}
  return { side, system, description, broken, descriptionTree: tree, connection, place }
}

const NAME = /^[a-z0-9][a-z0-9-]*$/i

/** A description without what is broken in it: single resources, or all of it where a part is broken that others need. */
function readDescription(
  raw: MapTree,
  files: TenantFiles,
): { readonly tree: MapTree; readonly description: unknown; readonly broken: readonly string[] } {
  if (isBroken(raw)) return { tree: raw, description: undefined, broken: [] }
  const checked = validate(raw, SCHEMAS.system)
  const tree = checked.tree as MapTree
  files.take(checked.problems)
  if (checked.problems.length === 0) return { tree, description: checked.plain, broken: [] }
  const resources = asMap(at(tree, 'resources'))
  const broken = [...new Set(checked.sound.paths.map(([part, name]) => (part === 'resources' && name) || ''))]
  if (!resources || broken.includes('')) return { tree, description: undefined, broken: [] }
  const rest = broken.reduce((left: Tree, name) => changeAt(left, ['resources', name], () => undefined), tree)
  return { tree: rest as MapTree, description: plain(rest), broken }
}

const asMap = (tree: Tree | undefined): MapTree | undefined => (tree?.kind === 'map' ? tree : undefined)

function readConnection(
  side: string,
  entry: { readonly key: Place; readonly value: Tree },
  words: Tree | undefined,
  files: TenantFiles,
): Record<string, Setting> {
  const known = words?.kind === 'map' ? [...words.entries.keys()] : undefined
  const connection: Record<string, Setting> = {}
  const meant = new Set<string | undefined>()
  for (const [key, { key: place, value }] of entry.value.kind === 'map' ? entry.value.entries : []) {
    if (key === 'system' || value.kind !== 'scalar') continue
    if (known && !known.includes(key)) {
      meant.add(guess(key, known))
      files.say('UNKNOWN_KEY', `systems.${side} knows no key "${key}"`, mendUnknown(key, known), place)
    }
    const setting = settingOf(value)
    if (!setting) {
      files.say(
        'SECRET_FORM',
        `systems.${side}.${key} is no reference that can be read`,
        `write the whole value as \${NAME} or \${file:PATH}`,
        value.place,
      )
      continue
    }
    const secret = isSecretKey(key) || textOf(at(words, key, 'secret')) === 'true'
    if (setting.kind === 'plain' && (secret || holdsPassword(value.text))) {
      const name = `${side}_${key}`.replace(/([a-z0-9])([A-Z])|[^A-Za-z0-9]+/g, '$1_$2').toUpperCase()
      files.say(
        'SECRET_LITERAL',
        `systems.${side}.${key} holds a secret that is written out`,
        `write \${${name}} and set it in the environment, or \${file:PATH}; then change the secret, for it has been in a file`,
        value.place,
      )
    }
    connection[key] = setting
  }
  for (const [key, word] of words?.kind === 'map' ? words.entries : []) {
    const required = textOf(at(word.value, 'required')) === 'true' && !at(word.value, 'default')
    const example = textOf(at(word.value, 'example'))
    if (required && !at(entry.value, key) && !meant.has(key))
      files.say(
        'MISSING_KEY',
        `systems.${side} has no key "${key}"`,
        `add \`${key}:\`${example ? `, for example ${example}` : ''}`,
        entry.key,
      )
  }
  return connection
}
