import { isPath } from '../paths.ts'
import type { Argument } from './arguments.ts'

/** One operation: its text, built from names only, and the values as variables. */
export interface Operation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

export interface OperationParts {
  readonly kind: 'query' | 'mutation'
  /** The field around all others (a company), with its arguments. */
  readonly within: { readonly field: string; readonly arguments: readonly Argument[] } | undefined
  readonly field: string
  readonly arguments: readonly Argument[]
  /** Type that the field must give, where it may give several: what is wanted is asked of that one only. */
  readonly on?: string | undefined
  /** Paths of what is wanted below the field. */
  readonly select: readonly string[]
  /** A further field that is wanted beside it. */
  readonly beside?: string | undefined
}

export function operationOf({ kind, within, field, arguments: args, on, select, beside }: OperationParts): Operation {
  const outer = (within?.arguments ?? []).map((argument) => ({ ...argument, variable: `in_${argument.name}` }))
  const inner = args.map((argument) => ({ ...argument, variable: argument.name }))
  const all = [...outer, ...inner]
  const declared = all.map(({ variable, type }) => `$${variable}: ${type}`).join(', ')
  const given = (list: typeof all) =>
    list.length === 0 ? '' : `(${list.map(({ name, variable }) => `${name}: $${variable}`).join(', ')})`
  const wanted = on === undefined ? selection(select) : `{ ... on ${on} ${selection(select)} }`
  const body = `${beside === undefined ? '' : `${beside} `}${field}${given(inner)} ${wanted}`
  return {
    query: `${kind}${declared === '' ? '' : ` (${declared})`} { ${within ? `${within.field}${given(outer)} { ${body} }` : body} }`,
    variables: Object.fromEntries(all.map(({ variable, value }) => [variable, value])),
  }
}

type Tree = Map<string, Tree>

/** `a`, `b.c`, `b.d` as `{ a b { c d } }`; nothing where nothing is wanted. */
function selection(paths: readonly string[]): string {
  const root: Tree = new Map()
  for (const path of paths) {
    let node = root
    for (const step of path.split('.')) {
      const next = node.get(step) ?? new Map()
      node.set(step, next)
      node = next
    }
  }
  return show(root)
}

function show(tree: Tree): string {
  return tree.size === 0
    ? ''
    : `{ ${[...tree].map(([name, below]) => `${name}${below.size === 0 ? '' : ` ${show(below)}`}`).join(' ')} }`
}

const NAME = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/

/** Whether a path can stand in a document. */
export function isColumnPath(path: string): boolean {
  return NAME.test(path) && isPath(path)
}
