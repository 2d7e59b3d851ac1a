import { stableJson } from '../core/json.ts'
import { compareText, type Problem, showPlace } from '../core/problem.ts'
import { at, plain, type Tree, textOf } from '../core/tree.ts'

/**
 * Rules of a pack across settings: `distinct: [a.b, c.d]` are all different, `apart: [e, f]` (maps of field and value) are
 * not the same in both. What is not set, or taken away, breaks none. Each broken one is SETTINGS_CLASH at the later setting.
 */
export function checkDemands(demands: readonly Tree[], settings: Tree): Problem[] {
  return demands.flatMap((demand) => {
    const why = textOf(at(demand, 'why'))
    return [
      ...clashes(at(demand, 'distinct'), settings, why, distinctWords),
      ...clashes(at(demand, 'apart'), settings, why, apartWords),
    ]
  })
}

interface Claim {
  readonly path: string
  readonly node: Tree
}
interface Words {
  readonly what: string
  readonly mend: string
}

const distinctWords = (first: Claim, second: Claim): Words => ({
  what: `${second.path} is "${textOf(second.node) ?? ''}", and so is ${first.path}`,
  mend: `give one of the two another value; ${first.path} stands at ${showPlace(first.node.place)}`,
})
const apartWords = (first: Claim, second: Claim): Words => ({
  what: `${second.path} and ${first.path} are marked by the same value of the same field`,
  mend: `change the value or the field of one; ${first.path} stands at ${showPlace(first.node.place)}`,
})

function clashes(
  paths: Tree | undefined,
  settings: Tree,
  why: string | undefined,
  words: (first: Claim, second: Claim) => Words,
): Problem[] {
  if (paths?.kind !== 'list') return []
  const claims = paths.items
    .flatMap((item): Claim[] => {
      const path = textOf(item) ?? ''
      const node = at(settings, ...path.split('.'))
      return node && plain(node) !== null ? [{ path, node }] : []
    })
    .toSorted(inOrder)
  const first = new Map<string, Claim>()
  return claims.flatMap((claim) => {
    const value = stableJson(plain(claim.node))
    const earlier = first.get(value)
    if (!earlier) {
      first.set(value, claim)
      return []
    }
    const { what, mend } = words(earlier, claim)
    return [{ code: 'SETTINGS_CLASH', what: why ? `${what}: ${why}` : what, mend, place: claim.node.place }]
  })
}

/** As they stand in their files. */
function inOrder({ node: x }: Claim, { node: y }: Claim): number {
  return compareText(x.place.file, y.place.file) || x.place.line - y.place.line || x.place.column - y.place.column
}
