import { shortHash } from '../core/ids.ts'
import { at, type MapTree, type Tree } from '../core/tree.ts'
import { orderedText } from './ordered-text.ts'
import type { PackFiles } from './pack-files.ts'
import type { SystemConfig, TenantConfig } from './tenant.ts'

/** All that decides a plan: not secrets, comments or places. */
export function rulesHash(
  tenant: MapTree,
  pack: PackFiles | undefined,
  systems: readonly SystemConfig[],
  settings: MapTree,
  rules: MapTree,
): string {
  const told = (tree: Tree | undefined): string => (tree ? orderedText(tree) : '')
  const sides = systems.map(({ side, system, descriptionTree, connection }) => {
    const plain = Object.entries(connection).flatMap(([key, setting]) =>
      setting.kind === 'plain' ? [[key, setting.value]] : [],
    )
    return `${side} ${system} ${JSON.stringify(plain)} ${orderedText(descriptionTree)}`
  })
  return shortHash(
    [
      JSON.stringify(pack?.chain ?? []),
      ...sides,
      told(settings),
      told(rules),
      told(at(tenant, 'mode')),
      told(at(tenant, 'live')),
    ].join('\n'),
  )
}

/** All that a pack brings along: rules, demands, descriptions of its parts. */
export function packHash({ chain, manifests, layers }: PackFiles): string {
  return shortHash([JSON.stringify(chain), ...manifests.map(orderedText), ...layers.map(orderedText)].join('\n'))
}

/** All that decides what becomes of the records of one entity, as far as people configure it: its own rules, and the maps. */
export function entityHash({ entities, maps, live }: TenantConfig, name: string): string {
  const entity = entities.entries.get(name)?.value
  return shortHash([entity ? orderedText(entity) : '', orderedText(maps), live ?? ''].join('\n'))
}
