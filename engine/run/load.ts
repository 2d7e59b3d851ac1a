import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { loadAnyTenant } from '../config/load-tenant.ts'
import { resolveSecrets } from '../config/resolve-secrets.ts'
import type { SystemConfig, TenantConfig } from '../config/tenant.ts'
import { type Side, shortHash, side as sideName } from '../core/ids.ts'
import { stableJson } from '../core/json.ts'
import { EngineError, type Outcome, type Problem } from '../core/problem.ts'
import { at, textOf } from '../core/tree.ts'
import { compileTenant, type SystemFacts } from '../rules/compile-tenant.ts'
import type { Observe } from '../rules/observe.ts'
import type { Entity, TenantRules } from '../rules/types.ts'
import type { SystemDescription } from '../systems/description/description.ts'
import { parseDescription } from '../systems/description/parse-description.ts'
import { Limiters } from '../systems/limiters.ts'
import type { System } from '../systems/system.ts'
import type { Session } from './plan-run.ts'
import type { Workspace } from './workspace.ts'

export interface Loaded {
  readonly config: TenantConfig
  readonly rules: TenantRules
  readonly descriptions: ReadonlyMap<Side, SystemDescription>
  /** Warnings and information. */
  readonly notes: readonly Problem[]
}

/** YAML to compiled rules, with every problem of every step at once. Nothing is sent anywhere. */
export async function loadRules(workspace: Workspace, tenant: string): Promise<Outcome<Loaded>> {
  const file = workspace.tenantFile(tenant)
  const loaded = await loadAnyTenant(file, workspace.read)
  return loaded.ok ? compileLoaded(loaded.value) : loaded
}

/** The rest of `loadRules`, once the YAML is read; `observe` looks on while the rules decide. */
export function compileLoaded(config: TenantConfig, observe?: Observe): Outcome<Loaded> {
  const descriptions = new Map<Side, SystemDescription>()
  const problems: Problem[] = []
  for (const system of config.systems) {
    const parsed = parseDescription(system.description, system.descriptionTree)
    if (parsed.ok) descriptions.set(sideName(system.side), parsed.value)
    else problems.push(...parsed.problems)
  }
  if (problems[0]) return { ok: false, problems: [problems[0], ...problems.slice(1)] }
  const facts = new Map([...descriptions].map(([name, description]) => [name as string, factsOf(description)]))
  const compiled = compileTenant(config, facts, observe)
  if (!compiled.ok) return compiled
  return {
    ok: true,
    value: { config, rules: compiled.value, descriptions, notes: [...config.notes, ...(compiled.notes ?? [])] },
  }
}

/** @throws ENTITY_UNKNOWN with the known ones */
export function entityNamed(rules: TenantRules, name: string): Entity {
  const found = rules.entities.find((entity) => entity.name === name)
  if (found) return found
  throw new EngineError([
    {
      code: 'ENTITY_UNKNOWN',
      what: `${rules.tenant} has no entity "${name}"`,
      mend: `known: ${rules.entities.map((known) => known.name).join(', ')}`,
    },
  ])
}

function factsOf(description: SystemDescription): SystemFacts {
  return {
    resources: [...description.resources.keys()],
    resource: (name) => description.resources.get(name)?.facts,
    emptyAs: description.emptyAs,
  }
}

/** One for the process: tenants with one credential or company share a limiter, and nothing else (SPEC 13). */
const limiters = new Limiters()

export interface OpenSession extends Session {
  readonly loaded: Loaded
  close(): Promise<void>
}

/**
 * A tenant ready to run. `dryRun` refuses writes at the transport. Secrets are read when they are needed, and again after
 * a 401; here once, so that a missing one is told before anything is sent. @throws EngineError with all problems
 */
export async function openSession(
  workspace: Workspace,
  tenant: string,
  options: { readonly dryRun: boolean; readonly now: () => number },
): Promise<OpenSession> {
  const outcome = await loadRules(workspace, tenant)
  if (!outcome.ok) throw new EngineError(outcome.problems)
  const loaded = outcome.value
  const missing = loaded.config.systems.flatMap((system) => {
    const resolved = connectionOf(system, workspace)
    return resolved.ok ? [] : [...resolved.problems]
  })
  if (missing[0]) throw new EngineError([missing[0], ...missing.slice(1)])
  // The clients bring much with them that `check` and `show` have no use for.
  const { openSystem } = await import('../systems/open-system.ts')
  const systems = new Map<Side, System>()
  const fingerprints = new Map<Side, string>()
  for (const system of loaded.config.systems) {
    const side = sideName(system.side)
    const description = loaded.descriptions.get(side)
    if (!description) continue
    fingerprints.set(side, fingerprintOf(connectionOf(system, workspace), description))
    systems.set(
      side,
      openSystem({
        side,
        description,
        connection: async () => {
          const resolved = connectionOf(system, workspace)
          if (!resolved.ok) throw new EngineError(resolved.problems)
          return resolved.value
        },
        dryRun: options.dryRun,
        limiters,
        now: options.now,
      }),
    )
  }
  const { pack, schedule } = loaded.config
  const zone = textOf(at(schedule, 'timezone'))
  return {
    loaded,
    rules: loaded.rules,
    ...(pack ? { pack: `${pack.name}@${pack.release}` } : {}),
    systems,
    fingerprints,
    ...(zone === undefined ? {} : { zone }),
    close: async () => {
      await Promise.all([...systems.values()].map((system) => system.close()))
    },
  }
}

function fingerprintOf(connection: ReturnType<typeof connectionOf>, description: SystemDescription): string {
  if (!connection.ok) return ''
  return shortHash(
    stableJson(
      Object.fromEntries(Object.entries(connection.value).filter(([word]) => !description.connection[word]?.secret)),
    ),
  )
}

function connectionOf(
  system: SystemConfig,
  workspace: Workspace,
): Outcome<Readonly<Record<string, string | number | boolean>>> {
  return resolveSecrets(system.connection, workspace.env, (path) => {
    try {
      return readFileSync(isAbsolute(path) ? path : join(workspace.dir, path), 'utf8').trimEnd()
    } catch {
      return undefined
    }
  })
}
