import type { Value } from '../core/value.ts'
import { isEmpty, showValue } from '../core/value.ts'
import { compilePath } from './primitives/path.ts'

/** Rows of look-up resources, as the systems answered them, for the fields that turn one side's key into a value. */
export interface LookupRows {
  rows(side: string, resource: string): readonly Readonly<Record<string, unknown>>[]
}

/**
 * Look-up tables of one run. Rows are indexed by column on first use; what is not there is undefined, never a guess.
 * A resource that was not read throws: the compiled rules name all they need (`lookupsOf`), so that is a fault of ours.
 */
export class Lookups implements LookupRows {
  readonly #tables: ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>
  readonly #indexes = new Map<string, Map<string, Readonly<Record<string, unknown>>[]>>()

  constructor(tables: ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>) {
    this.#tables = tables
  }

  static key(side: string, resource: string): string {
    return `${side} ${resource}`
  }

  rows(side: string, resource: string): readonly Readonly<Record<string, unknown>>[] {
    const rows = this.#tables.get(Lookups.key(side, resource))
    if (!rows) throw new Error(`look-up ${side} ${resource} was not read`)
    return rows
  }

  /** Rows whose column `by`, after `normal`, prints as `value` does. `name` tells one normaliser's index from another's. */
  find(
    side: string,
    resource: string,
    by: string,
    value: Value,
    normal: (value: Value) => Value,
    name: string,
  ): readonly Readonly<Record<string, unknown>>[] {
    const id = `${side} ${resource} ${by} ${name}`
    let index = this.#indexes.get(id)
    if (!index) {
      index = new Map()
      const get = pathGetter(by)
      for (const row of this.rows(side, resource)) {
        const text = showValue(normal((get(row) ?? null) as Value))
        if (text === '') continue
        const bucket = index.get(text)
        if (bucket) bucket.push(row)
        else index.set(text, [row])
      }
      this.#indexes.set(id, index)
    }
    const normalised = normal(value)
    return isEmpty(normalised) ? [] : (index.get(showValue(normalised)) ?? [])
  }
}

/** A getter of a path. One that is none is told by `checkPaths` when rules are compiled, and finds nothing until then. */
export function pathGetter(path: string): (record: unknown) => unknown {
  const compiled = compilePath(path)
  return compiled.ok ? compiled.value : () => undefined
}
