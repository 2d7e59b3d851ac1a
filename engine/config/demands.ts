import { stableJson } from '../core/json.ts'
import { compareText, type Place, type Problem, type Severity, showPlace } from '../core/problem.ts'
import { at, plain, type Tree, textOf } from '../core/tree.ts'
import { isBroken } from './left-out.ts'

/** A setting that is set: `costs.voucherTypes`, of a list each item: `addresses.lines[1]`. */
export interface Claim {
  readonly path: string
  readonly node: Tree
}

/** Settings of ranges of which no two may hold the same number. Whoever reads ranges checks it. */
export interface Disjoint {
  readonly claims: readonly Claim[]
  readonly why?: string
  readonly severity?: Severity
}

export interface Demanded {
  readonly problems: readonly Problem[]
  readonly disjoint: readonly Disjoint[]
}

/**
 * Rules of a pack across settings. `distinct: [a.b, c.d]` are all different, `apart: [e, f]` (maps of field and value) are
 * not the same in both, `disjoint` (ranges) share no number, `must: { a: [x, y] }` is one of these values, `some: [a, b]`
 * has at least one that is set; each only while `when: { a: x }` holds. What is not set, or taken away, breaks none but
 * `some`. Problems stand at the later setting of a pair, once for each pair.
 */
export function checkDemands(demands: readonly Tree[], settings: Tree): Demanded {
  const problems: Problem[] = []
  const pairs = new Set<string>()
  const disjoint: Disjoint[] = []
  for (const demand of demands) {
    const given = conditions(at(demand, 'when'))
    if (!given.every(({ path, values }) => values.includes(textOf(valueAt(settings, path)) ?? ''))) continue
    const context: Context = {
      settings,
      why: textOf(at(demand, 'why')),
      severity: SEVERITIES[textOf(at(demand, 'say')) ?? ''],
      given,
      pairs,
    }
    problems.push(...broken(demand, context))
    const claims = claimsOf(at(demand, 'disjoint'), settings)
    const { why, severity } = context
    if (claims.length > 1) disjoint.push({ claims, ...(why && { why }), ...(severity && { severity }) })
  }
  return { problems, disjoint }
}

/** Every setting that demands name, with the place where they do: for finding those that do not exist. */
export function namedSettings(demands: readonly Tree[]): { readonly path: string; readonly place: Place }[] {
  return demands.flatMap((demand) => {
    if (demand.kind !== 'map') return []
    return [...demand.entries].flatMap(([word, { value }]) => {
      if (value.kind === 'list') return value.items.map((item) => ({ path: textOf(item) ?? '', place: item.place }))
      if (value.kind === 'map' && (word === 'when' || word === 'must'))
        return [...value.entries].map(([path, { key }]) => ({ path, place: key }))
      return []
    })
  })
}

const SEVERITIES: Readonly<Record<string, Severity>> = { warning: 'warning', information: 'info' }

interface Context {
  readonly settings: Tree
  readonly why: string | undefined
  readonly severity: Severity | undefined
  /** What of `when` made the demand hold. */
  readonly given: readonly Condition[]
  /** Pairs of places that clash, told already: several settings may stand for one, as defaults do. */
  readonly pairs: Set<string>
}
interface Condition {
  readonly path: string
  readonly values: readonly string[]
}

function broken(demand: Tree, context: Context): Problem[] {
  return [
    ...clashes(at(demand, 'distinct'), context, ({ path, node }, first) => ({
      what: `${path} is "${textOf(node) ?? ''}", and so is ${first.path}`,
      mend: `give one of the two another value; ${standsAt(first)}`,
    })),
    ...clashes(at(demand, 'apart'), context, ({ path }, first) => ({
      what: `${path} and ${first.path} are marked by the same value of the same field`,
      mend: `change the value or the field of one; ${standsAt(first)}`,
    })),
    ...refused(conditions(at(demand, 'must')), context),
    ...missing(at(demand, 'some'), context),
  ]
}

function clashes(
  paths: Tree | undefined,
  context: Context,
  words: (claim: Claim, first: Claim) => Pick<Problem, 'what' | 'mend'>,
): Problem[] {
  const first = new Map<string, Claim>()
  return claimsOf(paths, context.settings).flatMap((claim) => {
    const value = stableJson(plain(claim.node))
    const earlier = first.get(value)
    if (!earlier) {
      first.set(value, claim)
      return []
    }
    const pair = `${showPlace(earlier.node.place)} ${showPlace(claim.node.place)}`
    if (context.pairs.has(pair)) return []
    context.pairs.add(pair)
    const { what, mend } = words(claim, earlier)
    return [told('SETTINGS_CLASH', what, mend, claim.node.place, context)]
  })
}

function refused(demanded: readonly Condition[], context: Context): Problem[] {
  return demanded.flatMap(({ path, values }) => {
    const node = valueAt(context.settings, path)
    const text = textOf(node)
    if (!node || text === undefined || values.length === 0 || values.includes(text)) return []
    const others = context.given.flatMap((condition) => {
      const other = valueAt(context.settings, condition.path)
      return other ? [{ path: condition.path, node: other }] : []
    })
    const what = `${path} is "${text}", but must be ${values.join(' or ')}${whileWords(others)}`
    const mend = [`write \`${path.split('.').at(-1)}: ${values[0]}\``, ...others.map(orChange)].join(', or ')
    return [told('SETTINGS_CLASH', what, mend, node.place, context)]
  })
}

function missing(paths: Tree | undefined, context: Context): Problem[] {
  const names = listed(paths)
  if (names.length === 0 || names.some((path) => valueAt(context.settings, path))) return []
  const [first = ''] = names
  const what = names.length === 1 ? `${first} is not set` : `none of ${names.join(', ')} is set`
  return [
    told('MISSING_KEY', what, `set ${names.join(' or ')}`, partOf(context.settings, first.split('.')).place, context),
  ]
}

function told(code: string, what: string, mend: string, place: Place, { why, severity }: Context): Problem {
  return { code, what: why ? `${what}: ${why}` : what, mend, place, ...(severity && { severity }) }
}

const standsAt = ({ path, node }: Claim): string => `${path} stands at ${showPlace(node.place)}`
const orChange = ({ path, node }: Claim): string => `change ${path} (${showPlace(node.place)})`
const whileWords = (others: readonly Claim[]): string =>
  others.length === 0 ? '' : ` while ${others.map(({ path, node }) => `${path} is ${textOf(node)}`).join(' and ')}`

/** What is set, and sound, of the named settings, as it stands in the files; lists by their items. */
function claimsOf(paths: Tree | undefined, settings: Tree): Claim[] {
  return listed(paths)
    .flatMap((path): Claim[] => {
      const node = valueAt(settings, path)
      if (isBroken(node)) return []
      if (node?.kind === 'list') return node.items.map((item, index) => ({ path: `${path}[${index}]`, node: item }))
      return node ? [{ path, node }] : []
    })
    .toSorted(inOrder)
}

const listed = (paths: Tree | undefined): string[] =>
  paths?.kind === 'list' ? paths.items.map((item) => textOf(item) ?? '') : []

/** `{ costs.transfer: true }`, `{ projects.table: [orgUnit7, orgUnit8] }`. */
function conditions(tree: Tree | undefined): Condition[] {
  if (tree?.kind !== 'map') return []
  return [...tree.entries].map(([path, { value }]) => ({
    path,
    values: (value.kind === 'list' ? value.items : [value]).map((item) => textOf(item) ?? ''),
  }))
}

function valueAt(settings: Tree, path: string): Tree | undefined {
  const node = at(settings, ...path.split('.'))
  return node && plain(node) !== null ? node : undefined
}

/** The nearest part that should hold the setting. */
function partOf(settings: Tree, path: readonly string[]): Tree {
  const [step, ...rest] = path
  const part = step === undefined ? undefined : at(settings, step)
  return part ? partOf(part, rest) : settings
}

/** As they stand in their files. */
function inOrder({ node: x }: Claim, { node: y }: Claim): number {
  return compareText(x.place.file, y.place.file) || x.place.line - y.place.line || x.place.column - y.place.column
}
