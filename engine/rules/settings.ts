import type { Claim, Disjoint } from '../config/demands.ts'
import type { TenantConfig } from '../config/tenant.ts'
import { type Problem, showPlace } from '../core/problem.ts'
import { finding } from './primitives/codes.ts'
import { compileMap } from './primitives/key-value-map.ts'
import { compileRanges, type Range } from './primitives/range-map.ts'

/** What is wrong with settings that are ranges or pairs, whether or not a rule uses them; `told`: what is said already. */
export function settingProblems(config: TenantConfig, told: readonly Problem[]): Problem[] {
  const shapes = config.formed.flatMap(({ path, form, node }): readonly Problem[] => {
    if (form !== 'ranges' && form !== 'pairs') return []
    const read = form === 'ranges' ? compileRanges(node) : compileMap(path, { pairs: node })
    return read.ok ? [] : read.problems.filter((problem) => !told.some((other) => isSame(problem, other)))
  })
  return [...shapes, ...config.disjoint.flatMap(overlaps)]
}

const isSame = (x: Problem, y: Problem): boolean =>
  x.code === y.code && x.place !== undefined && y.place !== undefined && showPlace(x.place) === showPlace(y.place)

/** RANGE_OVERLAP at every range of a setting that shares a number with one of a setting written before it. */
function overlaps({ claims, why, severity }: Disjoint): Problem[] {
  const read = claims.map((claim) => ({ claim, ranges: rangesOf(claim) }))
  return read.flatMap((later, index) =>
    later.ranges.flatMap((range) =>
      read.slice(0, index).flatMap(({ claim, ranges }) => {
        const rival = ranges.find(({ from, to }) => from <= range.to && range.from <= to)
        if (!rival) return []
        const what = `${later.claim.path} and ${claim.path} both hold ${Math.max(range.from, rival.from)}${why ? `: ${why}` : ''}`
        const mend = `take it out of one of the two; ${claim.path} stands at ${showPlace(rival.place)}`
        return [finding('RANGE_OVERLAP', range.place, what, mend, severity)]
      }),
    ),
  )
}

function rangesOf({ node }: Claim): readonly Range[] {
  const read = compileRanges(node)
  return read.ok ? read.value.entries : []
}
