import type { Place, Problem } from '../core/problem.ts'
import type { MapTree, Tree } from '../core/tree.ts'
import type { Disjoint } from './demands.ts'
import type { FormedSetting } from './settings-schema.ts'

/** Text of YAML files by path (as shown to people), so that problems can show the source line. */
export type Sources = ReadonlyMap<string, string>

/** Reads files for the pure loader: `tenants/fjord.yaml` -> text. Undefined: no such file. Paths stay inside the allowed folders. */
export type ReadFile = (path: string) => FileText | { readonly problem: Problem } | undefined

export interface FileText {
  readonly text: string
  /** What the text reads as, where that is known without parsing it. */
  readonly tree?: Tree
}

/**
 * A tenant, merged with its pack and validated; every node keeps its place. What has `$settings.…` as a whole scalar holds
 * the setting's own node here; an unset setting has taken its key away.
 */
export interface TenantConfig {
  readonly tenant: string
  readonly file: string
  readonly enabled: boolean
  /** Until this date the tenant is being set up (SPEC R3): ISO date; undefined: live already. */
  readonly live?: string
  readonly pack?: {
    readonly name: string
    readonly release: string /** Changes with its rules. */
    readonly hash: string
  }
  /** By side, in the order of the pack (or tenant): exactly two. */
  readonly systems: readonly [SystemConfig, SystemConfig]
  readonly settings: MapTree
  /** Settings that are to be read as ranges or pairs, whether or not a rule uses them; and ranges that must not overlap. */
  readonly formed: readonly FormedSetting[]
  readonly disjoint: readonly Disjoint[]
  /** Entity rules by name, settings filled in, in the order written. */
  readonly entities: MapTree
  readonly maps: MapTree
  readonly mode: Readonly<Record<string, 'on' | 'dry' | 'off'>>
  /** How much one run may write before it asks (SPEC R12). */
  readonly brakes?: MapTree
  /** Addresses for mails, and when the tenant runs by itself; checked by schema, what is in them belongs to `run`. */
  readonly notify?: MapTree
  readonly schedule?: MapTree
  /** Months for which the history of writes is kept; left out: the default of `run`. */
  readonly keep?: number
  readonly sources: Sources
  /** Changes whenever anything that decides a plan changed: settings, rules, pack, descriptions; not secrets, not comments. */
  readonly rulesHash: string
  /** Warnings and information; errors would have stopped it. */
  readonly notes: readonly Problem[]
}

export interface SystemConfig {
  readonly side: string
  /** Name of the system description: "crm" -> rules/systems/crm.yaml. */
  readonly system: string
  /** The description, validated, plain. What is in it belongs to engine/systems. undefined: broken, nothing is known of it. */
  readonly description: unknown
  /** Resources whose description is broken, and left out of `description`. */
  readonly broken: readonly string[]
  readonly descriptionTree: MapTree
  /** url, clientId, company ... as the tenant wrote them, secrets still as references. */
  readonly connection: Readonly<Record<string, Setting>>
  readonly place: Place
}

/** A connection value: plain, or a reference to a secret that is read when the run starts. */
export type Setting =
  | { readonly kind: 'plain'; readonly value: string | number | boolean; readonly place: Place }
  | { readonly kind: 'env'; readonly name: string; readonly place: Place }
  | { readonly kind: 'file'; readonly path: string; readonly place: Place }

/** The merged tenant as one tree, for `silta show`. */
export interface ShownTenant {
  readonly tree: Tree
  readonly sources: Sources
  /** File that describes the settings of the pack; their defaults stand there. */
  readonly settingsSchema?: string
}
