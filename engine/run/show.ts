import { loadShown } from '../config/load-tenant.ts'
import { readPack } from '../config/pack-files.ts'
import { renderShown, showTenant } from '../config/show.ts'
import { type SettingRow, settingRows, settingRowsOf, showSettings } from '../config/show-settings.ts'
import type { ShownTenant } from '../config/tenant.ts'
import { TenantFiles } from '../config/tenant-files.ts'
import { mendUnknown } from '../core/guess.ts'
import { EngineError, isError } from '../core/problem.ts'
import { at, type MapTree, scalarTree, type Tree } from '../core/tree.ts'
import { packNames, type Workspace } from './workspace.ts'

export interface ShowOptions {
  readonly origin: boolean
  /** One entity alone. */
  readonly entity?: string
}

/** Parameters of a pack: one by one for programs, and as text. */
export interface ShownSettings {
  readonly rows: readonly SettingRow[]
  readonly text: string
}

/** The merged tenant as text, secrets as the references they are. @throws EngineError with all problems */
export async function shownTenant(workspace: Workspace, tenant: string, options: ShowOptions): Promise<string> {
  const shown = await loadedFor(workspace, tenant)
  const tree = options.entity === undefined ? shown.tree : entityOf(shown.tree, options.entity, tenant)
  return renderShown(showTenant({ ...shown, tree }), { origin: options.origin })
}

/**
 * The documented parameters of the tenant's pack, each with what holds for this tenant; of a tenant whose settings nobody
 * documents, the settings as they are. @throws EngineError with all problems
 */
export async function tenantSettings(
  workspace: Workspace,
  tenant: string,
  options: { readonly origin: boolean },
): Promise<ShownSettings> {
  const shown = await loadedFor(workspace, tenant)
  const file = shown.settingsSchema
  if (file === undefined) {
    const text = renderShown(showTenant({ ...shown, tree: only(shown.tree, 'settings') }), options)
    return { rows: [], text }
  }
  const rows = settingRowsOf(settingRows(shown.sources.get(file) ?? '{}', file), shown)
  return { rows, text: showSettings(rows, { tenant: true, ...options }) }
}

async function loadedFor(workspace: Workspace, tenant: string): Promise<ShownTenant> {
  const { compileSchema } = await import('../config/compile-schema.ts')
  const shown = loadShown(workspace.tenantFile(tenant), workspace.read, compileSchema)
  if (!shown.ok) throw new EngineError(shown.problems)
  return shown.value
}

function only(tree: Tree, ...path: readonly string[]): Tree {
  const [key, ...rest] = path
  const entry = tree.kind === 'map' && key !== undefined ? tree.entries.get(key) : undefined
  if (!entry || tree.kind !== 'map' || key === undefined) return tree
  const map: MapTree = {
    ...tree,
    entries: new Map([[key, { ...entry, value: rest.length > 0 ? only(entry.value, ...rest) : entry.value }]]),
  }
  return map
}

function entityOf(tree: Tree, entity: string, tenant: string): Tree {
  const entities = at(tree, 'entities')
  const known = entities?.kind === 'map' ? [...entities.entries.keys()] : []
  if (known.includes(entity)) return only(tree, 'entities', entity)
  throw new EngineError([
    { code: 'ENTITY_UNKNOWN', what: `${tenant} has no entity "${entity}"`, mend: mendUnknown(entity, known) },
  ])
}

/**
 * Documented parameters of a pack, with types and defaults: of the pack that it extends where it has none of its own. Left
 * out: of the only pack there is.
 */
export function packSettings(workspace: Workspace, asked?: string): ShownSettings {
  const { file, text } = settingsFile(workspace, asked ?? onlyPack(workspace))
  const rows = settingRows(text, file)
  return { rows, text: showSettings(rows) }
}

/** @throws ARGUMENT when there are several */
function onlyPack(workspace: Workspace): string {
  const [first, ...others] = packNames(workspace)
  if (first !== undefined && others.length === 0) return first
  throw new EngineError([
    {
      code: 'ARGUMENT',
      what: 'there is more than one pack whose settings could be meant',
      mend: `silta show --settings PACK, or silta show TENANT --settings; packs: ${[first, ...others].join(', ')}`,
    },
  ])
}

/** @throws PACK_UNKNOWN, or what stands in the way of reading the pack */
function settingsFile(workspace: Workspace, pack: string): { readonly file: string; readonly text: string } {
  const name = pack.replace(/@.*$/, '')
  const files = new TenantFiles(workspace.read)
  const asked = { file: `rules/${name}/pack.yaml`, line: 1, column: 1 }
  const settings = packNames(workspace).includes(name) ? readPack(scalarTree(pack, asked), files)?.settings : undefined
  const text = settings && files.text(settings.file, settings.place)
  const [first, ...rest] = files.sorted().filter(isError)
  if (first) throw new EngineError([first, ...rest])
  if (settings && text !== undefined) return { file: settings.file, text }
  throw new EngineError([
    {
      code: 'PACK_UNKNOWN',
      what: `there is no pack "${pack}" with settings`,
      mend: mendUnknown(name, packNames(workspace)),
    },
  ])
}
