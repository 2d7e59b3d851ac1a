import type { SandboxRow, SideData } from '../../../engine/sandbox/common/side.ts'
import type { Registry, Situation } from '../../../engine/sandbox/data/situations.ts'

/** A record reduced to what linking looks at. */
export interface Plain {
  readonly guid: string
  readonly key: string
  readonly name: string
  /** Every certain clue, normalised; '' where it is missing. */
  readonly clues: readonly string[]
  readonly inactive: boolean
  readonly excluded: boolean
  /** NXT only: the link field as it is, and when the row was made. */
  readonly link: string
  readonly created: number
}

const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i
const trim = (value: unknown) => String(value ?? '').trim()
const whole = (value: unknown) => (/^\d+$/.test(trim(value)) ? String(Number(value)) : trim(value))

/** FI12345678 and 1234567-8, SE556000000101 and 556000-0001, NO910000000MVA and 910000000 are each one number. */
export function plainNumber(text: unknown): string {
  const bare = trim(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  return bare
    .replace(/^SE(\d{10})01$/, '$1')
    .replace(/^(FI|NO|DK)/, '')
    .replace(/MVA$/, '')
}

type Read = (row: SandboxRow) => Omit<Plain, 'guid' | 'created'>

const SEVERA: Readonly<Record<Registry, Readonly<Record<string, Read>>>> = {
  departments: {
    businessunits: (row) =>
      plain(row.code, row.name, [whole(row.code), trim(row.name)], { inactive: row.isActive === false }),
  },
  products: Object.fromEntries(
    ['products', 'worktypes', 'travelexpensetypes'].map((collection) => [
      collection,
      (row: SandboxRow) => plain(row.code, row.name, [trim(row.code)], { inactive: row.isActive === false }),
    ]),
  ),
  customers: {
    customers: (row) =>
      plain(row.number, row.name, [trim(row.number), plainNumber(row.vatNumber), trim(row.name)], {
        inactive: row.isActive === false,
        excluded: row.isInternal === true,
      }),
  },
}

const NXT: Readonly<Record<Registry, readonly [table: string, read: Read]>> = {
  departments: [
    'orgUnit2',
    (row) =>
      plain(row.orgUnit2No, row.name, [trim(row.orgUnit2No), trim(row.name)], {
        excluded: row.group1 === 9,
        link: row.information1,
      }),
  ],
  products: [
    'product',
    (row) =>
      plain(row.productNo, row.description, [trim(row.productNo)], {
        inactive: row.suspended === 1,
        excluded: row.group12 === 9,
        link: row.information1,
      }),
  ],
  customers: [
    'associate',
    (row) =>
      plain(row.customerNo, row.name, [trim(row.customerNo), plainNumber(row.companyNo), trim(row.name)], {
        inactive: row.group11 === 1,
        excluded: row.group12 === 9,
        link: row.information5,
      }),
  ],
}

function plain(
  key: unknown,
  name: unknown,
  clues: string[],
  more: { inactive?: boolean; excluded?: boolean; link?: unknown },
): Omit<Plain, 'guid' | 'created'> {
  return {
    key: trim(key),
    name: trim(name),
    clues,
    inactive: more.inactive ?? false,
    excluded: more.excluded ?? false,
    link: trim(more.link),
  }
}

export interface Both {
  readonly severa: readonly Plain[]
  readonly nxt: readonly Plain[]
}

export function recordsOf(registry: Registry, data: { readonly severa: SideData; readonly nxt: SideData }): Both {
  const [table, read] = NXT[registry]
  const rows = (data.nxt[table] ?? []).filter((row) => registry !== 'customers' || Number(row.customerNo ?? 0) !== 0)
  return {
    severa: Object.entries(SEVERA[registry]).flatMap(([collection, readOne]) =>
      (data.severa[collection] ?? []).map((row) => ({ ...readOne(row), guid: String(row.guid), created: 0 })),
    ),
    nxt: rows.map((row) => ({ ...read(row), guid: '', created: Number(row.createdDate) })),
  }
}

/** SPEC R3 for one record of NXT, and for one of Severa, read from raw data: slow, plain, and not the engine's own. */
export function situationsOf(
  registry: Registry,
  { severa, nxt }: Both,
): { readonly severa: Map<Plain, Situation>; readonly nxt: Map<Plain, Situation> } {
  const guidOf = (record: Plain) => GUID.exec(record.link)?.[1]?.toLowerCase()
  const byGuid = new Map(severa.map((record) => [record.guid, record]))
  const copies = groupBy(
    nxt.filter((record) => !record.excluded && guidOf(record)),
    (record) => guidOf(record)!,
  )
  const isLinked = (record: Plain) => {
    const guid = guidOf(record)
    const target = guid === undefined ? undefined : byGuid.get(guid)
    return target !== undefined && keeper(copies.get(guid!) ?? [record], target) === record
  }
  const linkedTo = new Map(
    nxt.filter((record) => record.excluded || isLinked(record)).map((record) => [guidOf(record), record]),
  )

  const ofNxt = (record: Plain): Situation => {
    if (record.excluded) return 'excluded'
    if (record.link !== '' && !guidOf(record)) return 'occupied'
    if (isLinked(record)) return 'linked'
    if (guidOf(record)) return byGuid.has(guidOf(record)!) ? 'doubled' : 'dangling'
    return byClues(
      record,
      severa.filter((other) => !linkedTo.has(other.guid)),
      nxt,
    )
  }
  const ofSevera = (record: Plain): Situation => {
    if (record.excluded) return 'excluded'
    const partner = linkedTo.get(record.guid)
    if (partner) return partner.excluded ? 'excluded' : 'linked'
    const twin = nxt.find((other) => other.clues.every((clue, at) => clue === record.clues[at]))
    if (twin?.excluded) return 'excluded'
    if (twin && twin.link !== '' && !guidOf(twin)) return 'occupied'
    // A second kind of item with one code is linked by it, for documents.
    if (twin && isLinked(twin) && registry === 'products') return 'linked'
    return byClues(
      record,
      nxt.filter((other) => !other.excluded && other.link === ''),
      severa,
      nxt,
    )
  }
  const byClues = (record: Plain, others: readonly Plain[], siblings: readonly Plain[], owners = others): Situation => {
    const number = record.clues[0]
    const agreeing = (other: Plain) => other.clues.filter((clue, at) => clue !== '' && clue === record.clues[at]).length
    const full = others.filter((other) => agreeing(other) === record.clues.length)
    const rivals =
      registry === 'products'
        ? 1
        : siblings.filter((other) => other.link === '' && other.clues.every((clue, at) => clue === record.clues[at]))
            .length
    if (full.length === 1 && rivals === 1) return 'matched'
    if (registry === 'products' && full.length > 0) return 'matched'
    if (
      full.length === 0 &&
      number !== '' &&
      owners.some((other) => other.clues[0] === number && other.name !== record.name)
    )
      return 'conflict'
    const strong = (other: Plain) =>
      other.clues.some((clue, at) => clue !== '' && clue === record.clues[at] && at < record.clues.length - 1)
    if (full.length > 0 || (registry === 'customers' && others.some(strong))) return 'candidate'
    return record.inactive ? 'inactive' : 'new'
  }
  return {
    severa: new Map(severa.map((record) => [record, ofSevera(record)])),
    nxt: new Map(nxt.map((record) => [record, ofNxt(record)])),
  }
}

/** Of several rows with one GUID: the one whose clues agree, else the oldest, else the lowest. */
function keeper(rows: readonly Plain[], target: Plain): Plain | undefined {
  const agrees = (row: Plain) => row.clues.every((clue, at) => clue === target.clues[at])
  return rows.toSorted(
    (x, y) => Number(agrees(y)) - Number(agrees(x)) || x.created - y.created || Number(x.key) - Number(y.key),
  )[0]
}

/** Map.groupBy, which Node 20 does not have. */
function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
