import type { SandboxRow, SideData } from '../../engine/sandbox/common/side.ts'
import { buildDemo, type DemoData } from '../../engine/sandbox/data/build-demo.ts'

/** Records that one side has alone, and the special ones, stop growing at some hundreds. */
const SPARE = 1200
/** Ordinary customers come after the special ones of situations.yaml. */
const FIRST_ORDINARY = 10_101
const SEVERA_REGISTERS =
  /^(localization\/.*|currencies|vatrates|productcategories|organization.*|businessunits|products|worktypes|travelexpensetypes|users|permissionprofiles|marketsegments)$/
const NXT_DOCUMENTS = /^(order|customerTransaction|openCustomerEntry|deliveryAddress$|orgUnit3$)/

/** The sandbox's data with exactly so many customers, all of them linked and in no special situation. */
export function linkedData(customers: number, dataDir: string): DemoData {
  const { severa, nxt } = buildDemo({ customers: customers + SPARE, dataDir })
  const links = new Set(
    rowsOf(nxt, 'associate')
      .filter((row) => Number(row.customerNo) >= FIRST_ORDINARY)
      .map((row) => row.information5),
  )
  const kept = rowsOf(severa, 'customers')
    .filter((row) => links.has(row.guid))
    .slice(0, customers)
  const guids = new Set(kept.map((row) => row.guid))
  if (guids.size !== customers) throw new Error(`${guids.size} linked customers instead of ${customers}`)
  const ofThem = (name: string): SandboxRow[] =>
    rowsOf(severa, name).filter((row) => guids.has((row.customer as { guid: string }).guid))
  const associates = rowsOf(nxt, 'associate').filter((row) => guids.has(row.information5))
  return {
    severa: {
      ...only(severa, (name) => SEVERA_REGISTERS.test(name)),
      customers: kept,
      addresses: ofThem('addresses'),
      customermarketsegments: ofThem('customermarketsegments'),
    },
    nxt: { ...only(nxt, (name) => !NXT_DOCUMENTS.test(name)), associate: associates },
  }
}

function rowsOf(data: SideData, name: string): SandboxRow[] {
  return data[name] ?? []
}

function only(data: SideData, test: (name: string) => boolean): SideData {
  return Object.fromEntries(Object.entries(data).filter(([name]) => test(name)))
}
