import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { writtenTenant } from '../config/cases-tenant.ts'
import { withSettings } from '../config/given-settings.ts'
import { type Draft, draftTenant } from '../config/load-tenant.ts'
import { resolveSecrets } from '../config/resolve-secrets.ts'
import type { ReadFile, SystemConfig, TenantConfig } from '../config/tenant.ts'
import { onceEach } from '../config/tenant-files.ts'
import type { Decision } from '../core/decision.ts'
import { mendUnknown } from '../core/guess.ts'
import { type Side, shortHash, side as sideName } from '../core/ids.ts'
import { stableJson } from '../core/json.ts'
import { EngineError, type Outcome, orThrow, outcome, type Problem } from '../core/problem.ts'
import { unknownResource } from '../core/resource.ts'
import { at, type MapTree, textOf } from '../core/tree.ts'
import { compileTenant, type SystemFacts } from '../rules/compile-tenant.ts'
import type { Observe } from '../rules/observe.ts'
import type { Entity, TenantRules } from '../rules/types.ts'
import type { SystemDescription } from '../systems/description/description.ts'
import { draftDescription } from '../systems/description/parse-description.ts'
import { expandRange } from '../systems/description/units.ts'
import { Limiters } from '../systems/limiters.ts'
import type { System } from '../systems/system.ts'
import { checkCron } from './check-cron.ts'
import { entityHashes, withDecisions } from './decisions.ts'
import type { Session } from './plan-run.ts'
import type { Workspace } from './workspace.ts'

export interface Loaded {
  readonly config: TenantConfig
  readonly rules: TenantRules
  readonly descriptions: ReadonlyMap<Side, SystemDescription>
  /** What people decided about single records; none where nobody asked for them. */
  readonly decisions?: readonly Decision[]
  /** Warnings and information. */
  readonly notes: readonly Problem[]
}

/** YAML to compiled rules, with every problem of every step at once. Nothing is sent anywhere. */
export async function loadRules(
  workspace: Workspace,
  tenant: string,
  settings: readonly string[] = [],
): Promise<Outcome<Loaded>> {
  const file = workspace.tenantFile(tenant)
  const asked = settings.length === 0 ? undefined : askedTenant(file, settings, workspace.read)
  if (asked && !asked.ok) return asked
  const draft = await draftTenant(file, workspace.read, asked?.value)
  return withDecisions(await compileDraft(draft), draft, file, workspace.read)
}

/** The tenant's file as it would be with other settings. */
function askedTenant(file: string, settings: readonly string[], read: ReadFile): Outcome<MapTree> {
  const written = writtenTenant(file, read)
  return written.ok ? withSettings(written.value, settings) : written
}

/**
 * The rest of `loadRules`, once the YAML is read. What is broken there is left out here, so that mistakes of the system
 * descriptions, the rules and the schedule are told too. `observe` looks on while the rules decide.
 */
export async function compileDraft(
  draft: Draft,
  observe?: (config: TenantConfig) => Observe,
): Promise<Outcome<Loaded>> {
  const { config, leftOut } = draft
  if (!config) return outcome(draft.problems, unreachable)
  const problems: Problem[] = [...draft.problems]
  const take = (found: readonly Problem[]) => problems.push(...found.filter((problem) => !leftOut.explains(problem)))
  const descriptions = new Map<Side, SystemDescription>()
  const facts = new Map<string, SystemFacts>()
  for (const system of config.systems) {
    const { description, problems: found } = describe(system)
    take(found)
    if (description) descriptions.set(sideName(system.side), description)
    facts.set(system.side, factsOf(system, description))
  }
  if (config.schedule) take(await checkCron(config.schedule))
  const compiled = compileTenant(config, facts, observe?.(config))
  take(compiled.ok ? (compiled.notes ?? []) : compiled.problems)
  const all = onceEach(problems)
  return outcome(all, () => ({ config, rules: orThrow(compiled), descriptions, notes: all }))
}

function unreachable(): never {
  throw new Error('a tenant that cannot be read has a problem')
}

/** What is known of a system. Where resources are broken and left out, names of resources cannot be judged. */
function describe(system: SystemConfig): ReturnType<typeof draftDescription> {
  if (system.description === undefined) return { description: undefined, problems: [] }
  const { description, problems } = draftDescription(system.description, system.descriptionTree)
  const known = problems.filter(({ code }) => system.broken.length === 0 || code !== 'UNKNOWN_RESOURCE')
  return { description, problems: known }
}

/** @throws ENTITY_UNKNOWN with the known ones */
export function entityNamed(rules: TenantRules, name: string): Entity {
  const found = rules.entities.find((entity) => entity.name === name)
  if (found) return found
  throw new EngineError([
    {
      code: 'ENTITY_UNKNOWN',
      what: `${rules.tenant} has no entity "${name}"`,
      mend: mendUnknown(
        name,
        rules.entities.map((known) => known.name),
      ),
    },
  ])
}

function factsOf(system: SystemConfig, description: SystemDescription | undefined): SystemFacts {
  const broken = new Set(system.broken.flatMap((name) => expandRange(name).map((one) => one.name)))
  return {
    resources: [...(description?.resources.keys() ?? [])],
    resource: (name) =>
      description?.resources.get(name)?.facts ?? (!description || broken.has(name) ? unknownResource(name) : undefined),
    emptyAs: description?.emptyAs ?? { text: null, integer: null, decimal: null, boolean: null, date: null },
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
  options: { readonly dryRun: boolean; readonly now: () => number; readonly settings?: readonly string[] },
): Promise<OpenSession> {
  const loaded = orThrow(await loadRules(workspace, tenant, options.settings))
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
    ...(pack ? { pack: `${pack.name}@${pack.release}`, packHash: pack.hash } : {}),
    systems,
    fingerprints,
    ...(loaded.decisions ? { decisions: loaded.decisions } : {}),
    entityHashes: entityHashes(loaded),
    ...(loaded.config.keep === undefined ? {} : { keepMonths: loaded.config.keep }),
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
