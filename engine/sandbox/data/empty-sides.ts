import type { SandboxRow, SideData } from '../common/side.ts'
import type { DemoData } from './build-demo.ts'
import type { SideName } from './situations.ts'

/** What stays of an empty Severa: registers that somebody sets up before the first record. */
const SEVERA_STAYS =
  /^(localization\/.*|organization\w+|currencies|vatrates|\w+statuses|\w+types|contactroles|\w+accounts|overtimes|invoicetemplates|permissionprofiles|marketsegments|productcategories|users|businessunits)$/
/** Registers of Severa by that pattern that are synchronised, and so are records. */
const SEVERA_GOES = new Set(['worktypes', 'travelexpensetypes'])
const NXT_GOES = /^(associate|deliveryAddress|orgUnit\d+|product|order\w*|customerTransaction|openCustomerEntry)$/
/** NXT's link columns, which point at nothing once Severa is empty. */
const LINK_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  associate: ['information5', 'information6', 'information7'],
  deliveryAddress: ['information1'],
  order: ['information1'],
  orgUnit2: ['information1'],
  orgUnit3: ['information1'],
  product: ['information1'],
}

/** The data with the records of some sides taken out. An empty Severa keeps its root unit and its first user. */
export function emptySides(data: DemoData, empty: readonly SideName[]): DemoData {
  const severa = empty.includes('severa') ? emptySevera(data.severa) : data.severa
  const nxt = empty.includes('severa') ? unlinked(data.nxt) : data.nxt
  return { severa, nxt: empty.includes('nxt') ? withoutTables(nxt) : nxt }
}

function emptySevera(data: SideData): SideData {
  const kept = Object.entries(data).filter(([name]) => SEVERA_STAYS.test(name) && !SEVERA_GOES.has(name))
  return Object.fromEntries(
    kept.map(([name, rows]) => [name, name === 'users' || name === 'businessunits' ? alone(rows) : rows]),
  )
}

/** The first row, without links to rows that are gone. */
function alone([first]: readonly SandboxRow[]): SandboxRow[] {
  return first ? [{ ...first, ...('workType' in first && { workType: null, businessUnit: null }) }] : []
}

function unlinked(data: SideData): SideData {
  const tables = Object.entries(data).map(([name, rows]) => {
    const columns = LINK_COLUMNS[name]
    return [name, columns ? rows.map((row) => ({ ...row, ...blank(row, columns) })) : rows] as const
  })
  return Object.fromEntries(tables)
}

function blank(row: SandboxRow, columns: readonly string[]): SandboxRow {
  return Object.fromEntries(columns.filter((column) => row[column]).map((column) => [column, '']))
}

function withoutTables(data: SideData): SideData {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => !NXT_GOES.test(name))
      .map(([name, rows]) => [
        name,
        name === 'accountNoSeries' ? rows.map((row) => ({ ...row, lastNo: Number(row.fromNo) - 1 })) : rows,
      ]),
  )
}
