import type { CasesFile, LookupTrees, RuleCase } from '../../config/cases.ts'
import { packTenant, writtenTenant } from '../../config/cases-tenant.ts'
import { draftTenant } from '../../config/load-tenant.ts'
import { merge } from '../../config/merge.ts'
import { mergeLookups } from '../../config/read-cases.ts'
import type { ReadFile, TenantConfig } from '../../config/tenant.ts'
import { mendUnknown } from '../../core/guess.ts'
import type { Side } from '../../core/ids.ts'
import { stableJson } from '../../core/json.ts'
import type { Outcome, Problem } from '../../core/problem.ts'
import { type MapTree, plain } from '../../core/tree.ts'
import { mergeNeeds } from '../../rules/entity.ts'
import { Lookups } from '../../rules/lookups.ts'
import type { ValueMap } from '../../rules/primitives/key-value-map.ts'
import type { TenantRules } from '../../rules/types.ts'
import type { SystemDescription } from '../../systems/description/description.ts'
import { compileDraft } from '../load.ts'
import type { Workspace } from '../workspace.ts'
import type { Coverage } from './coverage.ts'
import { slipsOf } from './given.ts'
import { listRules } from './inventory.ts'
import { observedRules, observer } from './observe.ts'
import type { Target } from './targets.ts'
import { recordOf } from './typed.ts'

/** The rules that a case runs under, looked on by the coverage. */
export interface Bench {
  readonly config: TenantConfig
  readonly rules: TenantRules
  readonly maps: ReadonlyMap<string, ValueMap>
  readonly descriptions: ReadonlyMap<Side, SystemDescription>
}

/** Compiles rules for the cases of one target, once for each set of settings. */
export class Benches {
  /** Each file is read once for all cases. */
  readonly #read: ReadFile
  readonly #target: Target
  readonly #coverage: Coverage
  readonly #made = new Map<string, Promise<Outcome<Bench>>>()

  constructor(workspace: Workspace, target: Target, coverage: Coverage) {
    const answers = new Map<string, ReturnType<ReadFile>>()
    this.#read = (path) => {
      if (!answers.has(path)) answers.set(path, workspace.read(path))
      return answers.get(path)
    }
    this.#target = target
    this.#coverage = coverage
  }

  /** For a case, or (without one) for what all cases of the file have in common. */
  bench(file: CasesFile, ruleCase?: RuleCase): Promise<Outcome<Bench>> {
    const overlay = ruleCase?.overlay
    // What it finds wrong stands where this case says it.
    if (ruleCase?.test.kind === 'problems') return this.#make(file, overlay)
    // Files that say the same share one: what they include is mostly all they say.
    const id = stableJson([plain(file.base), overlay ? plain(overlay) : null])
    const known = this.#made.get(id)
    if (known) return known
    const made = this.#make(file, overlay)
    this.#made.set(id, made)
    return made
  }

  async #make(file: CasesFile, overlay: MapTree | undefined): Promise<Outcome<Bench>> {
    const written = this.#written(file)
    if (!written.ok) return written
    const tree = overlay ? (merge(written.value, overlay) as MapTree) : written.value
    const draft = await draftTenant(this.#target.file ?? file.file, this.#read, tree)
    const maps = new Map<string, ValueMap>()
    const compiled = await compileDraft(draft, (config) => observer(config, this.#coverage, maps))
    if (!compiled.ok) return compiled
    const { config, rules, descriptions, notes } = compiled.value
    listRules(config, rules, maps, this.#coverage)
    return {
      ok: true,
      value: { config, rules: observedRules(rules, config, this.#coverage), maps, descriptions },
      notes,
    }
  }

  /** A tenant's own file, or one made up around a pack. */
  #written(file: CasesFile): Outcome<MapTree> {
    const { file: path, name } = this.#target
    return path === undefined ? packTenant(name, file.base, this.#read) : writtenTenant(path, this.#read)
  }
}

/** Rows of look-ups as the systems would answer them; what no case gives is empty. Unknown names are problems. */
export function tablesOf(
  bench: Bench,
  file: LookupTrees,
  own: LookupTrees,
): { readonly lookups: Lookups; readonly given: ReadonlySet<string>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const tables = new Map<string, Record<string, unknown>[]>()
  const given = new Set<string>()
  const needs = new Map<string, readonly string[]>()
  for (const { side, resource, paths } of mergeNeeds(bench.rules.entities.flatMap((entity) => entity.lookups))) {
    tables.set(Lookups.key(side, resource), [])
    needs.set(Lookups.key(side, resource), paths)
  }
  for (const [side, { resources }] of mergeLookups(file, own)) {
    const description = bench.descriptions.get(side as Side)
    for (const [name, { key, rows }] of resources) {
      const facts = description?.resources.get(name)?.facts
      if (!facts) {
        if (description)
          problems.push({
            code: 'RESOURCE_UNKNOWN',
            what: `there is no resource "${name}" in ${side}`,
            mend: mendUnknown(name, [...description.resources.keys()]),
            place: key,
          })
        continue
      }
      const id = Lookups.key(side, name)
      const maps = rows.items.flatMap((row) => (row.kind === 'map' ? [row] : []))
      for (const slip of maps.flatMap((row) => slipsOf(row, needs.get(id) ?? [], facts)))
        problems.push({
          code: 'CASE_PATH',
          what: `no rule looks for "${slip.path}" in ${name} of ${side}`,
          mend: `did you mean "${slip.meant}"?`,
          place: slip.place,
        })
      given.add(id)
      tables.set(
        id,
        maps.map((row) => recordOf(row, facts.types)),
      )
    }
  }
  return { lookups: new Lookups(tables), given, problems }
}
