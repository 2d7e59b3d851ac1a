import type { HoldsTest } from '../../config/cases.ts'
import { mendUnknown } from '../../core/guess.ts'
import type { Side } from '../../core/ids.ts'
import type { ResourceFacts } from '../../core/resource.ts'
import { at, type ScalarTree, type Tree, textOf } from '../../core/tree.ts'
import type { Value } from '../../core/value.ts'
import type { Lookups } from '../../rules/lookups.ts'
import { compilePredicateLookUp } from '../../rules/predicate-lookup.ts'
import { setPath } from '../../rules/primitives/path.ts'
import { compilePredicate, type LookUp } from '../../rules/primitives/predicate.ts'
import { compileRanges } from '../../rules/primitives/range-map.ts'
import type { Predicate } from '../../rules/types.ts'
import type { Bench } from './bench.ts'
import type { Coverage } from './coverage.ts'
import { checkPaths, treesOf } from './given.ts'
import { named } from './inventory.ts'
import { observedPredicate } from './observe.ts'
import { type Findings, at as placeText, written } from './result.ts'
import { predicatesOf, rangeNode, showRange, type WrittenPredicate } from './rule-words.ts'
import { recordOf, typedScalar } from './typed.ts'

/** A predicate of the rules, asked of records. */
export function runPredicate(
  test: HoldsTest,
  bench: Bench,
  lookups: Lookups,
  coverage: Coverage,
  findings: Findings,
): void {
  const found = predicateNamed(test.name, bench, findings)
  if (!found) return
  const types = typesOf(found, bench)
  const predicate = compiled(found.entry.value, found, bench, coverage, findings)
  if (!predicate) return
  for (const [records, expected] of [
    [test.holds, true],
    [test.not, false],
  ] as const) {
    for (const tree of records) {
      for (const record of askedRecords(tree, found, bench, types, findings)) {
        if (predicate.test(record, lookups) === expected) continue
        findings.fail(
          tree.place,
          expected ? 'it holds' : 'it does not hold',
          expected ? 'it does not hold' : 'it holds',
          [`${found.what} is ${predicate.text} (${placeText(found.entry.key)})`],
        )
      }
    }
  }
}

/** Ranges of a predicate, or of a setting, asked of numbers. */
export function runRange(test: HoldsTest, bench: Bench, coverage: Coverage, findings: Findings): void {
  const name = test.name.text
  const found = name.startsWith('settings.')
    ? settingRanges(test.name, bench, coverage, findings)
    : predicateRanges(test.name, bench, coverage, findings)
  if (!found) return
  for (const [scalars, expected] of [
    [test.holds, true],
    [test.not, false],
  ] as const) {
    for (const scalar of scalars) {
      if (scalar.kind !== 'scalar') {
        findings.problem('CASE_RECORD', scalar.place, 'a range is asked of single values', 'write them as [1, 5, 7]')
        continue
      }
      const answer = found.has(scalar)
      if (answer === expected) continue
      findings.fail(
        scalar.place,
        `${written(scalar)} ${expected ? 'is in it' : 'is not in it'}`,
        answer ? 'it is in it' : 'it is not in it',
        [`${name} is ${found.text} (${placeText(found.tree.place)})`],
      )
    }
  }
}

interface FoundRanges {
  has(scalar: ScalarTree): boolean
  readonly text: string
  readonly tree: Tree
}

function predicateRanges(
  name: ScalarTree,
  bench: Bench,
  coverage: Coverage,
  findings: Findings,
): FoundRanges | undefined {
  const found = predicateNamed(name, bench, findings)
  if (!found) return undefined
  const tree = rangeNode(found.entry.value)
  const path = textOf(at(tree, 'field'))
  if (!tree || path === undefined)
    return findings.problem(
      'CASE_RULE_UNKNOWN',
      name.place,
      `${name.text} has no ranges, or several (${placeText(found.entry.key)})`,
      'test it as a predicate, with whole records',
    )
  const types = typesOf(found, bench)
  const predicate = compiled(tree, found, bench, coverage, findings)
  if (!predicate) return undefined
  return {
    has: (scalar) => {
      const record: Record<string, unknown> = {}
      setPath(record, path, typedScalar(scalar, types[path] ?? 'integer'))
      return predicate.test(record)
    },
    text: predicate.text,
    tree,
  }
}

function settingRanges(
  name: ScalarTree,
  { config }: Bench,
  coverage: Coverage,
  findings: Findings,
): FoundRanges | undefined {
  const tree = at(config.settings, ...name.text.split('.').slice(1))
  if (!tree)
    return findings.problem(
      'CASE_RULE_UNKNOWN',
      name.place,
      `there is no setting "${name.text.slice('settings.'.length)}", or it is not set`,
      mendUnknown(name.text, settingPaths(config.settings)),
    )
  const ranges = compileRanges(tree)
  if (!ranges.ok)
    return findings.problem(
      'CASE_RULE_UNKNOWN',
      name.place,
      `the setting is no list of ranges: ${ranges.problems[0].what}`,
      'name a setting such as `1-10, 22-30, 40`',
    )
  for (const range of ranges.value.entries)
    coverage.add({ kind: 'range', what: named.range(name.text, showRange(range)), place: range.place })
  return {
    has: (scalar) => {
      const hit = ranges.value.hit(typedScalar(scalar, 'integer') as Value)
      if (hit) coverage.touch('range', named.range(name.text, showRange(hit)))
      return hit !== undefined
    },
    text: ranges.value.text(),
    tree,
  }
}

function settingPaths(tree: Tree, path = 'settings'): string[] {
  return tree.kind === 'map'
    ? [...tree.entries].flatMap(([key, { value }]) => settingPaths(value, `${path}.${key}`))
    : [path]
}

function predicateNamed(name: ScalarTree, { config }: Bench, findings: Findings): WrittenPredicate | undefined {
  const known = predicatesOf(config)
  const found = known.find(({ what }) => what === name.text)
  if (found) return found
  return findings.problem(
    'CASE_RULE_UNKNOWN',
    name.place,
    `the rules have no predicate "${name.text}"`,
    mendUnknown(
      name.text,
      known.map(({ what }) => what),
    ),
  )
}

function typesOf(found: WrittenPredicate, bench: Bench): ResourceFacts['types'] {
  const resources = bench.descriptions.get(found.side as Side)?.resources
  const lookup = textOf(at(found.lookup, 'in'))
  if (lookup !== undefined) return resources?.get(lookup)?.facts.types ?? {}
  const entity = bench.rules.entities.find(({ name }) => name === found.entity)
  return entity?.sides.get(found.side as Side)?.bornAs.resource.types ?? {}
}

/** Compiled anew from the same node, so that what a case asks of one predicate touches no other. */
function compiled(
  tree: Tree,
  found: WrittenPredicate,
  bench: Bench,
  coverage: Coverage,
  findings: Findings,
): Predicate | undefined {
  const side = found.side as Side
  const resources = bench.descriptions.get(side)?.resources
  // The rules were compiled: what it looks in is there.
  const lookUp = (node: Tree): LookUp | undefined => {
    const facts = resources?.get(textOf(at(node, 'in')) ?? '')?.facts
    return facts && compilePredicateLookUp(node, side, facts).lookUp
  }
  const compiledTree = compilePredicate(tree, { types: typesOf(found, bench), ...(found.lookup ? {} : { lookUp }) })
  if (!compiledTree.ok) {
    findings.problems.push(...compiledTree.problems)
    return undefined
  }
  const predicate = compiledTree.value
  const test: Predicate['test'] = (record, lookups) => predicate.test(record, undefined, lookups)
  return observedPredicate({ ...predicate, test }, tree, [found.what], coverage)
}

/** The records of one item: where an entity has several kinds, a record may stand below its kind. */
function askedRecords(
  tree: Tree,
  found: WrittenPredicate,
  bench: Bench,
  types: ResourceFacts['types'],
  findings: Findings,
): Record<string, unknown>[] {
  if (tree.kind !== 'map') {
    findings.problem('CASE_RECORD', tree.place, 'a predicate is asked of records', 'write it as { field: value }')
    return []
  }
  const entity = bench.rules.entities.find(({ name }) => name === found.entity)
  const side = entity?.sides.get(found.side as Side)
  if (found.lookup || !entity || !side) return [recordOf(tree, types)]
  if (side.kinds.length === 1) {
    checkPaths(side, entity, side.bornAs, tree, findings)
    return [recordOf(tree, types)]
  }
  return treesOf(side, entity, tree, findings).map(({ kind, tree: record }) => recordOf(record, kind.resource.types))
}
