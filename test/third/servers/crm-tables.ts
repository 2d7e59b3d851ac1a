import { stamp } from './listen.ts'

export interface CustomField {
  readonly name: string
  readonly value: string | null
}

export interface Company {
  readonly name: string
  readonly vat_number: string | null
  readonly country_id: number | null
  readonly segment: 'A' | 'B' | 'C'
  readonly credit: { readonly amount: string; readonly currency: string } | null
  readonly archived: boolean
  readonly notes: string | null
  readonly custom_fields: readonly CustomField[]
}

export interface Contact {
  readonly first_name: string | null
  readonly last_name: string
  readonly email: string | null
  readonly phone: string | null
  readonly language: string | null
  readonly company_id: number | null
  readonly newsletter: boolean
  readonly notes: string | null
  readonly custom_fields: readonly CustomField[]
}

export type Row<T> = T & {
  readonly id: number
  readonly created_at: string
  readonly updated_at: string
  /** Counts the changes of the record: its ETag. */
  readonly version: number
}

/** What a member may hold, and what it holds when it is left out of a body that replaces the record. */
export interface Member {
  readonly empty: unknown
  /** Why a value is refused; undefined: it is taken. */
  readonly refuses: (value: unknown) => string | undefined
}
export type Members<T> = { readonly [Name in keyof T]: Member }

/** Records of one kind, by number. */
export class CrmTable<T extends object> {
  readonly members: Members<T>
  readonly #rows = new Map<number, Row<T>>()
  #next: number

  constructor(first: number, members: Members<T>) {
    this.#next = first
    this.members = members
  }

  all(): Row<T>[] {
    return [...this.#rows.values()].toSorted((x, y) => x.id - y.id)
  }

  get(id: number): Row<T> | undefined {
    return this.#rows.get(id)
  }

  add(values: Partial<T>): Row<T> {
    const at = stamp()
    const row = { ...this.whole(values), id: this.#next++, created_at: at, updated_at: at, version: 1 } as Row<T>
    this.#rows.set(row.id, row)
    return row
  }

  /** As PUT does it: what the values do not have is empty afterwards. */
  replace(id: number, values: Partial<T>): Row<T> {
    const before = this.#known(id)
    const { created_at, version } = before
    const row = { ...this.whole(values), id, created_at, updated_at: stamp(), version: version + 1 } as Row<T>
    this.#rows.set(id, row)
    return row
  }

  /** As a person does it in the system itself. */
  edit(id: number, values: Partial<T>): Row<T> {
    const before: Partial<T> = this.#known(id)
    return this.replace(id, { ...pick(before, this.members), ...values })
  }

  remove(id: number): void {
    this.#rows.delete(id)
  }

  whole(values: Partial<T>): T {
    const names = Object.keys(this.members) as (keyof T)[]
    return Object.fromEntries(names.map((name) => [name, values[name] ?? this.members[name].empty])) as T
  }

  #known(id: number): Row<T> {
    const row = this.#rows.get(id)
    if (!row) throw new Error(`no record ${id}`)
    return row
  }
}

function pick<T>(values: Partial<T>, members: Members<T>): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in members)) as Partial<T>
}
