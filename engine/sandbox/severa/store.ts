import { EngineError } from '../../core/problem.ts'
import type { SandboxRow, SideData } from '../common/side.ts'
import { Collection } from './collection.ts'

/** All collections of the organisation, by name. */
export class Store {
  private readonly collections: ReadonlyMap<string, Collection>

  constructor(names: readonly string[]) {
    this.collections = new Map(names.map((name) => [name, new Collection(name)]))
  }

  get names(): readonly string[] {
    return [...this.collections.keys()]
  }

  /** @throws Error for a name that no path of the contract gives: a mistake in a table here, not in a request */
  of(name: string): Collection {
    const collection = this.collections.get(name)
    if (!collection) throw new Error(`no collection ${name}`)
    return collection
  }

  /** Replaces everything by copies of `data`. @throws EngineError for unknown collections and rows without a GUID */
  load(data: SideData): void {
    for (const [name, rows] of Object.entries(data)) this.demandLoadable(name, rows)
    for (const collection of this.collections.values()) {
      collection.clear()
      for (const row of data[collection.name] ?? []) collection.insert(copyRow(row))
    }
  }

  /** Copies of everything; collections without rows are left out. */
  dump(): SideData {
    const filled = [...this.collections.values()].filter((collection) => collection.size > 0)
    return Object.fromEntries(filled.map((collection) => [collection.name, collection.rows().map(copyRow)]))
  }

  private demandLoadable(name: string, rows: readonly SandboxRow[]): void {
    if (!this.collections.has(name)) {
      throw new EngineError([
        {
          code: 'UNKNOWN_COLLECTION',
          what: `the Severa sandbox has no collection "${name}"`,
          mend: `use one of: ${this.names.join(', ')}`,
        },
      ])
    }
    const seen = new Set<unknown>()
    for (const { guid } of rows) {
      const key = typeof guid === 'string' ? guid.toLowerCase() : undefined
      if (name === 'organizationsettings' || (key !== undefined && !seen.has(key))) {
        seen.add(key)
        continue
      }
      throw new EngineError([
        {
          code: 'ROW_GUID',
          what: key === undefined ? `a row of ${name} has no guid` : `two rows of ${name} have the guid ${key}`,
          mend: 'give each row a guid of its own',
        },
      ])
    }
  }
}

/** A copy of plain JSON. Spreading first keeps the shape, which is several times faster than structuredClone. */
export function copyRow<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyRow) as T
  if (value === null || typeof value !== 'object') return value
  const copy = { ...value }
  for (const key in copy) {
    if (typeof copy[key] === 'object' && copy[key] !== null) copy[key] = copyRow(copy[key])
  }
  return copy
}
