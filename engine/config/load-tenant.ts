import { mendUnknown } from '../core/guess.ts'
import { isError, type Outcome, outcome, type Problem } from '../core/problem.ts'
import { at, type Entry, type MapTree, type Tree, textOf } from '../core/tree.ts'
import { checkDate } from './check-date.ts'
import type { ConfigCode } from './codes.ts'
import { SCHEMAS } from './generated/schemas.mjs'
import type { LeftOut } from './left-out.ts'
import { mergeLayers, settle } from './merge.ts'
import { type PackFiles, readPack } from './pack-files.ts'
import { packHash, rulesHash } from './rules-hash.ts'
import { checkSchedule } from './schedule.ts'
import { secretLiterals } from './secret-literals.ts'
import { type CompileSchema, effectiveSettings, type Settings } from './settings.ts'
import { readSystem, sidesOf } from './systems.ts'
import type { ReadFile, ShownTenant, TenantConfig } from './tenant.ts'
import { TenantFiles } from './tenant-files.ts'
import { validate } from './validate.ts'

/**
 * Reads a tenant file with the pack that it extends and the descriptions of its systems, merges and checks all of it.
 * Pure: files come through `read`, by their path from the tenant's home (`tenants/x.yaml`, `rules/PACK/…`). Every problem at
 * once, sorted by place; warnings are notes. `compile` is for schemas of settings that no release of ours was built with;
 * without it these are SETTINGS_SCHEMA (`loadAnyTenant` sees to it).
 */
export function loadTenant(file: string, read: ReadFile, compile?: CompileSchema): Outcome<TenantConfig> {
  return load(file, read, compile).result
}

/** As `loadTenant`, and loads the schema compiler when a pack needs it. */
export async function loadAnyTenant(file: string, read: ReadFile): Promise<Outcome<TenantConfig>> {
  const result = loadTenant(file, read)
  if (result.ok || !result.problems.some((problem) => problem.code === 'SETTINGS_SCHEMA')) return result
  const { compileSchema } = await import('./compile-schema.ts')
  return loadTenant(file, read, compileSchema)
}

/** A tenant as far as it could be read: what is broken is left out, for the steps that look for mistakes in the rest. */
export interface Draft {
  /** undefined: too little is known to go on. */
  readonly config: TenantConfig | undefined
  readonly problems: readonly Problem[]
  readonly leftOut: LeftOut
}

/**
 * As `loadAnyTenant`, and goes on as far as it can where there are problems. `written`: what stands in no tenant file as it
 * is, but is made up for the cases of a pack, or laid over a tenant's own.
 */
export async function draftTenant(file: string, read: ReadFile, written?: MapTree): Promise<Draft> {
  const { draft } = load(file, read, undefined, written)
  if (!draft.problems.some((problem) => problem.code === 'SETTINGS_SCHEMA')) return draft
  const { compileSchema } = await import('./compile-schema.ts')
  return load(file, read, compileSchema, written).draft
}

/** The merged tenant as one tree, as far as it could be read, with the problems that stand in the way. For `silta show`. */
export function loadShown(file: string, read: ReadFile, compile?: CompileSchema): Outcome<ShownTenant> {
  const { result, shown } = load(file, read, compile)
  return result.ok ? { ok: true, value: shown, notes: result.value.notes } : result
}

function load(
  file: string,
  read: ReadFile,
  compile: CompileSchema | undefined,
  given?: MapTree,
): { result: Outcome<TenantConfig>; draft: Draft; shown: ShownTenant } {
  const files = new TenantFiles(read)
  const written = files.ofVersion(given ?? files.map(file))
  const nothing: MapTree = { kind: 'map', entries: new Map(), place: { file, line: 1, column: 1 } }
  const drafted = (config: TenantConfig | undefined): Draft => ({
    config,
    problems: files.sorted(),
    leftOut: files.leftOut,
  })
  if (!written)
    return { result: fail(files), draft: drafted(undefined), shown: { tree: nothing, sources: files.sources } }

  const settled = settle(written) as MapTree
  const tenant = files.sound(validate(without(settled, ['entities', 'maps']), SCHEMAS.tenant)) as MapTree
  checkDate(at(tenant, 'live'), files)
  files.take(checkSchedule(asMap(at(tenant, 'schedule'))))
  const extended = at(tenant, 'extends')
  const pack = extended && readPack(extended, files)
  for (const manifest of pack?.manifests ?? [])
    files.sound(validate(without(manifest, ['entities', 'maps']), SCHEMAS.pack))

  const systemsTree = asMap(at(tenant, 'systems'))
  const packMissing =
    (extended !== undefined && pack === undefined) || files.leftOut.lacks('extends') || files.leftOut.lacks('systems')
  const sides =
    packMissing || !systemsTree
      ? []
      : sidesOf(systemsTree, pack?.systems, tenant.entries.get('systems')?.key ?? tenant.place, files)
  const systems = sides.map((side) =>
    readSystem(side, systemsTree?.entries.get(side), pack?.systems && at(pack.systems, side), tenant.place, files),
  )
  const settings = packMissing
    ? undefined
    : effectiveSettings(
        written.entries.get('settings') ?? { key: tenant.place, value: emptyAt(tenant) },
        pack,
        sides,
        files,
        compile,
      )
  const rules = settings && rulesOf(written, pack, settings, sides, files)
  for (const part of [settings?.tree, at(rules, 'entities')]) files.take(part ? secretLiterals(part, '') : [])
  const mode = readMode(at(tenant, 'mode'), rules, pack, files)
  demandEntities(at(tenant, 'brakes', 'entities'), rules, pack, files)

  const shown: ShownTenant = {
    tree: shownTree(tenant, settings?.tree, rules),
    sources: files.sources,
    ...(pack?.settings && { settingsSchema: pack.settings.file }),
  }
  const [first, second] = systems
  if (!first || !second || !settings || !rules) return { result: fail(files), draft: drafted(undefined), shown }
  const facts: Omit<TenantConfig, 'rulesHash'> = {
    tenant: textOf(at(tenant, 'tenant')) ?? '',
    file,
    enabled: textOf(at(tenant, 'enabled')) !== 'false',
    ...(at(tenant, 'live') && { live: textOf(at(tenant, 'live')) ?? '' }),
    ...(pack && { pack: hashedLate({ name: pack.name, release: pack.release }, 'hash', () => packHash(pack)) }),
    systems: [first, second],
    settings: settings.tree,
    formed: settings.formed,
    disjoint: settings.disjoint,
    entities: asMap(at(rules, 'entities')) ?? nothing,
    maps: asMap(at(rules, 'maps')) ?? nothing,
    mode,
    ...optional('brakes', asMap(at(tenant, 'brakes'))),
    ...optional('notify', asMap(at(tenant, 'notify'))),
    ...optional('schedule', asMap(at(tenant, 'schedule'))),
    ...(textOf(at(tenant, 'keep')) === undefined ? {} : { keep: Number(textOf(at(tenant, 'keep'))) }),
    sources: files.sources,
    notes: files.sorted(),
  }
  const made: TenantConfig = hashedLate(facts, 'rulesHash', () =>
    rulesHash(tenant, pack, [first, second], settings.tree, rules),
  )
  return { result: outcome(files.sorted(), () => made), draft: drafted(made), shown }
}

/** Entities and maps of all layers, settings filled in, checked. */
function rulesOf(
  written: MapTree,
  pack: PackFiles | undefined,
  settings: Settings,
  sides: readonly string[],
  files: TenantFiles,
): MapTree {
  const own = {
    ...written,
    entries: new Map([...written.entries].filter(([name]) => name === 'entities' || name === 'maps')),
  }
  const merged = mergeLayers([...(pack?.layers ?? []), own]) as MapTree
  const filled = settings.fillIn(merged)
  files.leftOut.parts(filled)
  return files.sound(validate(filled, SCHEMAS.rules, { sides: sides.length === 2 ? sides : [] })) as MapTree
}

function readMode(
  tree: Tree | undefined,
  rules: MapTree | undefined,
  pack: PackFiles | undefined,
  files: TenantFiles,
): Record<string, 'on' | 'dry' | 'off'> {
  const mode: Record<string, 'on' | 'dry' | 'off'> = {}
  demandEntities(tree, rules, pack, files)
  for (const [name, entry] of asMap(tree)?.entries ?? []) mode[name] = textOf(entry.value) as 'on' | 'dry' | 'off'
  return mode
}

/** What is said by entity must name entities that there are, or that the pack announces. */
function demandEntities(
  tree: Tree | undefined,
  rules: MapTree | undefined,
  pack: PackFiles | undefined,
  files: TenantFiles,
): void {
  const known = asMap(at(rules, 'entities'))
  if (!known) return
  const announced = pack?.announced ?? []
  for (const [name, entry] of asMap(tree)?.entries ?? []) {
    if (known.entries.has(name)) continue
    const place = entry.key
    if (announced.includes(name))
      files.take([
        {
          code: 'ENTITY_ANNOUNCED' satisfies ConfigCode,
          what: `${name} come with a later release of ${pack?.name}; until then this changes nothing`,
          mend: 'nothing to do: it counts as soon as that release is named in `extends`',
          place,
          severity: 'info',
        },
      ])
    else
      files.say(
        'ENTITY_UNKNOWN',
        `there is no entity or transfer "${name}"`,
        mendUnknown(name, [...known.entries.keys(), ...announced]),
        place,
      )
  }
}

/** The tenant as it is effective: its own keys in their order, settings and rules as merged. */
function shownTree(tenant: MapTree, settings: MapTree | undefined, rules: MapTree | undefined): MapTree {
  const entries = new Map<string, Entry>(tenant.entries)
  if (settings && settings.entries.size > 0)
    entries.set('settings', { key: entries.get('settings')?.key ?? settings.place, value: settings })
  for (const [name, entry] of rules?.entries ?? []) entries.set(name, entry)
  return { ...tenant, entries }
}

function fail(files: TenantFiles): Outcome<never> {
  const [first, ...rest] = files.sorted()
  const problem: Problem = {
    code: 'NOT_VALID',
    what: 'the tenant could not be put together',
    mend: 'mend the warnings first, then ask again',
  }
  return {
    ok: false,
    problems:
      first && [first, ...rest].some(isError) ? [first, ...rest] : [problem, ...(first ? [first] : []), ...rest],
  }
}

const asMap = (tree: Tree | undefined): MapTree | undefined => (tree?.kind === 'map' ? tree : undefined)
const emptyAt = (tree: MapTree): MapTree => ({ kind: 'map', entries: new Map(), place: tree.place })
const without = (tree: MapTree, names: readonly string[]): MapTree => ({
  ...tree,
  entries: new Map([...tree.entries].filter(([name]) => !names.includes(name))),
})
const optional = <Name extends string>(name: Name, tree: MapTree | undefined) =>
  tree ? ({ [name]: tree } as { [key in Name]: MapTree }) : {}

/** A hash is worked out when it is asked for: `check` has no use for it. */
function hashedLate<T extends object, K extends string>(
  facts: T,
  name: K,
  hash: () => string,
): T & Readonly<Record<K, string>> {
  let known: string | undefined
  const get = (): string => {
    known ??= hash()
    return known
  }
  return Object.defineProperty(facts, name, { get, enumerable: true }) as T & Readonly<Record<K, string>>
}
