import type { Operation } from './operation.ts'

export interface Match {
  readonly operation: Operation
  /** Values of the path parameters in order, GUIDs in lower case as they are stored. */
  readonly guids: readonly string[]
}

/** What a path and method lead to: an operation, a known path without that method, or nothing. */
export type Route = ({ readonly found: 'operation' } & Match) | { readonly found: 'path' | 'nothing' }

/** Finds the operation of a request. A fixed segment wins over a parameter. */
export function compileRouter(operations: readonly Operation[]): (method: string, path: string) => Route {
  const bySize = groupBySize(operations)
  return (method, path) => {
    const segments = path.split('/').slice(1)
    const fitting = (bySize.get(segments.length) ?? []).filter((operation) => fits(operation.segments, segments))
    const fixed = Math.max(...fitting.map(fixedSegments))
    const best = fitting.filter((operation) => fixedSegments(operation) === fixed)
    const operation = best.find((x) => x.method === method.toLowerCase())
    if (!operation) return { found: best.length > 0 ? 'path' : 'nothing' }
    const guids = segments.filter((_, at) => isParameter(operation.segments[at])).map((x) => decode(x).toLowerCase())
    return { found: 'operation', operation, guids }
  }
}

/** The path below the API's root, its version as the contract writes it: /rest-api/v1.0/users -> /v1/users. */
export function contractPath(pathname: string): string {
  return pathname
    .replace(/^\/rest-api(?=\/)/, '')
    .replace(/^\/v1\.0(?=\/)/, '/v1')
    .replace(/(?<=.)\/$/, '')
}

function groupBySize(operations: readonly Operation[]): Map<number, Operation[]> {
  const groups = new Map<number, Operation[]>()
  for (const operation of operations) {
    const size = operation.segments.length
    groups.set(size, [...(groups.get(size) ?? []), operation])
  }
  return groups
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return template.every((part, at) => (isParameter(part) ? segments[at] !== '' : part === segments[at]))
}

function fixedSegments(operation: Operation): number {
  return operation.segments.filter((part) => !isParameter(part)).length
}

function isParameter(part: string | undefined): boolean {
  return part?.startsWith('{') ?? false
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
