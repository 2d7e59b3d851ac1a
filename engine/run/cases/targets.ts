import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { mendUnknown } from '../../core/guess.ts'
import { EngineError } from '../../core/problem.ts'
import { packageDir, packNames, type Workspace } from '../workspace.ts'

/** A pack or tenant with its files of cases. */
export interface Target {
  readonly name: string
  readonly kind: 'pack' | 'tenant'
  /** The tenant's file; undefined for a pack. */
  readonly file: string | undefined
  readonly cases: readonly string[]
}

const CASES = /\.cases\.ya?ml$/

/**
 * What stands in the folder and has cases: packs first, then tenants, by name. With `asked`: only what is called so, with or
 * without cases, a pack that comes with Silta too.
 */
export function findTargets(workspace: Workspace, asked?: string): readonly Target[] {
  const packs = packNames(workspace).map((name): Target => {
    const files = casesIn(workspace, `rules/${name}`)
    return { name, kind: 'pack', file: undefined, cases: files }
  })
  const written = casesIn(workspace, 'tenants')
  const tenants = workspace.tenants().map((name): Target => {
    const files = written.filter((file) => file.replace(CASES, '') === `tenants/${name}`)
    return { name, kind: 'tenant', file: workspace.tenantFile(name), cases: files }
  })
  const all = [...packs, ...tenants]
  if (asked === undefined)
    return all.filter((target) => target.cases.length > 0 && (target.kind === 'tenant' || isOwn(workspace, target)))
  const found = all.filter((target) => target.name === asked)
  if (found.length > 0) return found
  throw new EngineError([
    {
      code: 'TENANT_UNKNOWN',
      what: `there is no tenant or pack "${asked}" in ${workspace.dir}`,
      mend:
        all.length > 0
          ? mendUnknown(asked, [...new Set(all.map((target) => target.name))])
          : 'give the folder that holds tenants/ with --dir',
    },
  ])
}

/** Files of cases in tenants/ that belong to no tenant: nobody would run them. */
export function strayCases(workspace: Workspace): readonly string[] {
  const names = workspace.tenants()
  return casesIn(workspace, 'tenants').filter(
    (file) => !names.includes(file.replace(/^tenants\//, '').replace(CASES, '')),
  )
}

function isOwn(workspace: Workspace, pack: Target): boolean {
  return existsSync(join(workspace.dir, 'rules', pack.name))
}

/** Where a pack is the workspace's own, only its own cases count; the shipped ones belong to the shipped rules. */
function casesIn(workspace: Workspace, folder: string): string[] {
  const own = join(workspace.dir, folder)
  const home = existsSync(own) || folder === 'tenants' ? own : join(packageDir(), folder)
  if (!existsSync(home)) return []
  return readdirSync(home)
    .filter((name) => CASES.test(name))
    .sort()
    .map((name) => `${folder}/${name}`)
}
