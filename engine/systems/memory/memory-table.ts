import type { Condition, ResourceFacts } from '../../core/resource.ts'
import { decimal, isDecimal, sameValue, showValue, type Value } from '../../core/value.ts'
import { getPath, setPath } from '../paths.ts'
import type { SystemRecord } from '../system.ts'

interface Row {
  readonly record: SystemRecord
  /** Tick of the last change. */
  readonly tick: number
}

/** Records of one resource by key, each with the tick at which it changed last. What was given out never changes. */
export class MemoryTable {
  readonly facts: ResourceFacts
  readonly #rows = new Map<string, Row>()
  readonly #greatest = new Map<string, number>()

  constructor(facts: ResourceFacts) {
    this.facts = facts
  }

  get size(): number {
    return this.#rows.size
  }

  get(key: string): SystemRecord | undefined {
    return this.#rows.get(key)?.record
  }

  keyOf(record: SystemRecord): string {
    return showValue(getPath(record, this.facts.key) as Value)
  }

  put(record: SystemRecord, tick: number): string {
    const key = this.keyOf(record)
    this.#set(key, record, tick)
    return key
  }

  /** The record with some paths changed; the old one stays as it was. */
  change(key: string, set: Iterable<readonly [path: string, value: unknown]>, tick: number): SystemRecord | undefined {
    const before = this.get(key)
    if (!before) return undefined
    const record = copy(before) as Record<string, unknown>
    for (const [path, value] of set) setPath(record, path, value)
    this.#set(key, record, tick)
    return record
  }

  /** Gives the way back to how the table stands now. */
  mark(): () => void {
    const rows = new Map(this.#rows)
    return () => {
      this.#rows.clear()
      for (const [key, row] of rows) this.#rows.set(key, row)
    }
  }

  remove(key: string): boolean {
    return this.#rows.delete(key)
  }

  records(): SystemRecord[] {
    return [...this.#rows.values()].map(({ record }) => record)
  }

  /** Records that changed after a tick and meet all conditions, in the order in which they came. */
  select(since: number | undefined, where: readonly Condition[]): SystemRecord[] {
    const found: SystemRecord[] = []
    for (const { record, tick } of this.#rows.values()) {
      if (since !== undefined && tick <= since) continue
      if (where.every((condition) => meets(record, condition))) found.push(record)
    }
    return found
  }

  /** The greatest number that a path ever had; 0 where it had none. Counted along once it was asked for. */
  greatest(path: string): number {
    const known = this.#greatest.get(path)
    if (known !== undefined) return known
    const greatest = this.greatestWithin(path, 0, undefined)
    this.#greatest.set(path, greatest)
    return greatest
  }

  greatestWithin(path: string, from: number, to = Number.MAX_SAFE_INTEGER): number {
    let greatest = 0
    for (const { record } of this.#rows.values()) {
      const value = Number(getPath(record, path))
      if (value >= from && value <= to && value > greatest) greatest = value
    }
    return greatest
  }

  #set(key: string, record: SystemRecord, tick: number): void {
    this.#rows.set(key, { record, tick })
    for (const [path, greatest] of this.#greatest) {
      const value = Number(getPath(record, path))
      if (value > greatest) this.#greatest.set(path, value)
    }
  }
}

function meets(record: SystemRecord, { path, op, value }: Condition): boolean {
  const found = (getPath(record, path) ?? null) as Value
  switch (op) {
    case 'eq':
      return sameValue(found, value)
    case 'ne':
      return !sameValue(found, value)
    case 'in':
      return Array.isArray(value) && value.some((item) => sameValue(found, item))
    default: {
      const order = compare(found, value)
      return order !== undefined && { gt: order > 0, gte: order >= 0, lt: order < 0, lte: order <= 0 }[op]
    }
  }
}

function compare(x: Value, y: Value): number | undefined {
  const isNumber = (value: Value): value is number => typeof value === 'number' || isDecimal(value)
  if (isNumber(x) && isNumber(y)) return decimal(x).cmp(decimal(y))
  return typeof x === 'string' && typeof y === 'string' ? (x < y ? -1 : x > y ? 1 : 0) : undefined
}

/** Deep enough to be changed without touching the original; decimals are values and stay. */
export function copy(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || isDecimal(value)) return value
  if (Array.isArray(value)) return value.map(copy)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]))
}
