import { loadShown } from '../config/load-tenant.ts'
import { renderShown, showTenant } from '../config/show.ts'
import { type SettingRow, settingRows, showSettings } from '../config/show-settings.ts'
import { EngineError } from '../core/problem.ts'
import { at, type MapTree, type Tree } from '../core/tree.ts'
import type { Workspace } from './workspace.ts'

export interface ShowOptions {
  readonly origin: boolean
  /** One entity, or the settings alone. */
  readonly entity?: string
  readonly settings?: boolean
}

/** The merged tenant as text, secrets as the references they are. @throws EngineError with all problems */
export async function shownTenant(workspace: Workspace, tenant: string, options: ShowOptions): Promise<string> {
  const { compileSchema } = await import('../config/compile-schema.ts')
  const shown = loadShown(workspace.tenantFile(tenant), workspace.read, compileSchema)
  if (!shown.ok) throw new EngineError(shown.problems)
  const tree =
    options.entity === undefined
      ? options.settings
        ? only(shown.value.tree, 'settings')
        : shown.value.tree
      : entityOf(shown.value.tree, options.entity, tenant)
  return renderShown(showTenant({ ...shown.value, tree }), { origin: options.origin })
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
    { code: 'ENTITY_UNKNOWN', what: `${tenant} has no entity "${entity}"`, mend: `known: ${known.join(', ')}` },
  ])
}

/** Documented parameters of a pack, with types and defaults. */
export function packSettings(
  workspace: Workspace,
  pack: string,
): { readonly rows: readonly SettingRow[]; readonly text: string } {
  const name = pack.replace(/@.*$/, '')
  const file = `rules/${name}/settings.schema.json`
  const found = workspace.read(file)
  if (!found || 'problem' in found) {
    throw new EngineError([
      {
        code: 'PACK_UNKNOWN',
        what: `there is no pack "${name}" with settings (${file})`,
        mend: 'packs are the folders of rules/',
      },
    ])
  }
  const rows = settingRows(found.text, file)
  return { rows, text: showSettings(rows) }
}
