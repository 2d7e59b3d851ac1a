import type { ProductKind } from './demo-file.ts'
import { DEFAULT_DATA_DIR, readYaml } from './demo-file.ts'

/** What linking finds out about a record, the first that fits. */
export const SITUATIONS = [
  'excluded',
  'occupied',
  'doubled',
  'linked',
  'dangling',
  'gone',
  'matched',
  'conflict',
  'candidate',
  'inactive',
  'new',
] as const
export type Situation = (typeof SITUATIONS)[number]

export const REGISTRIES = ['departments', 'products', 'customers'] as const
export type Registry = (typeof REGISTRIES)[number]
export type SideName = 'severa' | 'nxt'

/** A record of situations.yaml; the comment at the head of that file says what its members mean. */
export interface SpecialRecord {
  readonly situation: Situation
  readonly name: string
  readonly note: string
  readonly only?: SideName
  readonly link?: string
  readonly inactive?: boolean
  readonly severa?: Readonly<Record<string, unknown>>
  readonly nxt?: Readonly<Record<string, unknown>> & { readonly set?: Readonly<Record<string, unknown>> }
}

export interface SpecialDepartment extends SpecialRecord {
  readonly code?: number | string
  readonly parent?: number
}

export interface SpecialProduct extends SpecialRecord {
  readonly code?: string
  readonly kind?: ProductKind
  readonly unit?: string
  readonly price?: number | null
  readonly cost?: number
  readonly category?: string
}

export interface SpecialCustomer extends SpecialRecord {
  readonly number: number
  /** With its country in front, as Severa has it. */
  readonly vat: string
  readonly country?: string
  readonly currency?: string
  readonly language?: string
  readonly days?: number
  readonly interest?: number | null
  readonly email?: string
  readonly internal?: boolean
  /** Without addresses and contacts, so that it can be deleted. */
  readonly bare?: boolean
  readonly also?: 'employee'
}

export interface SpecialFile {
  readonly departments: readonly SpecialDepartment[]
  readonly products: readonly SpecialProduct[]
  readonly customers: readonly SpecialCustomer[]
}

/** One special record of the demo: what linking has to find for it, and how to recognise it on each side. */
export interface SituationEntry {
  readonly registry: Registry
  readonly situation: Situation
  /** Code or number in Severa ('' where it has none); left out: not there. */
  readonly severa?: string
  /** Key in NXT; left out: not there. */
  readonly nxt?: string
  /** Kind of a Severa product. */
  readonly kind?: ProductKind
  /** The name; where the two sides have different ones, Severa's. */
  readonly name: string
  readonly note: string
}

export function loadSpecialFile(dataDir: string = DEFAULT_DATA_DIR): SpecialFile {
  return readYaml(dataDir, 'situations.yaml') as SpecialFile
}

/** All special records of the demo, by registry, in the order of the situations. */
export function situations(dataDir?: string): SituationEntry[] {
  const file = loadSpecialFile(dataDir)
  return REGISTRIES.flatMap((registry) => {
    const entries = file[registry].map((record) => entryOf(registry, record))
    return SITUATIONS.flatMap((situation) => entries.filter((entry) => entry.situation === situation))
  })
}

function entryOf(registry: Registry, record: SpecialDepartment | SpecialProduct | SpecialCustomer): SituationEntry {
  const { situation, note, only } = record
  const kind = registry === 'products' ? ((record as SpecialProduct).kind ?? 'product') : undefined
  return {
    registry,
    situation,
    ...(only !== 'nxt' && { severa: keyOn(record, 'severa') }),
    ...(only !== 'severa' && { nxt: keyOn(record, 'nxt') }),
    ...(kind && only !== 'nxt' && { kind }),
    name: String((only === 'nxt' ? record.nxt?.name : record.severa?.name) ?? record.name).trim(),
    note,
  }
}

/** Code or number of a special record on one side, as text. */
export function keyOn(record: SpecialDepartment | SpecialProduct | SpecialCustomer, side: SideName): string {
  const own = 'number' in record ? record.number : record.code
  return String((record[side] as SpecialRecord['severa'])?.['number' in record ? 'number' : 'code'] ?? own ?? '')
}

/** The situations as the table of docs/sandbox.md. */
export function situationsTable(entries: readonly SituationEntry[] = situations()): string {
  const rows = entries.map((entry) =>
    [
      entry.registry,
      entry.situation,
      cell(entry.severa),
      cell(entry.nxt),
      entry.kind ?? '',
      entry.name,
      entry.note,
    ].join(' | '),
  )
  const head = 'registry | situation | Severa | NXT | kind | name | remark'
  return [`| ${head} |`, `|${' --- |'.repeat(7)}`, ...rows.map((row) => `| ${row} |`)].join('\n')
}

function cell(key: string | undefined): string {
  return key === undefined ? '-' : key === '' ? 'no code' : `\`${key}\``
}
