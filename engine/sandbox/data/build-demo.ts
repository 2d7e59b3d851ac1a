import type { SideData } from '../common/side.ts'
import { buildContacts } from './contacts.ts'
import { buildCustomers } from './customers.ts'
import { buildDepartments } from './departments.ts'
import { emptySides } from './empty-sides.ts'
import { buildInvoices } from './invoices.ts'
import { drawItems } from './items.ts'
import { buildNxtRegisters } from './nxt-registers.ts'
import { drawParties, type Party } from './parties.ts'
import { buildProducts } from './products.ts'
import { buildProjects, drawProjects } from './projects.ts'
import { buildRecurringFees } from './recurring.ts'
import { buildOrganisation, buildSeveraRegisters } from './severa-registers.ts'
import type { SideName } from './situations.ts'
import { nxtAudit } from './stamps.ts'
import { buildEmployees, buildUsers, drawPeople } from './users.ts'
import { createWorld, type World } from './world.ts'

export interface DemoOptions {
  /** Default 1. The same seed gives the same bytes. */
  readonly seed?: number
  /** How many customers in all; the special ones come first. Default 300. */
  readonly customers?: number
  /** Sides that have their registers, but no records yet. */
  readonly empty?: readonly SideName[]
  /** Folder of demo.yaml and situations.yaml. A bundle has to give it. */
  readonly dataDir?: string
}

export interface DemoData {
  readonly severa: SideData
  readonly nxt: SideData
}

export const DEFAULT_CUSTOMERS = 300
const LARGE = 8000

/** The data of both systems: a small Nordic consultancy, linked in most parts, with all the special cases on show. */
export function buildDemo({
  seed = 1,
  customers = DEFAULT_CUSTOMERS,
  empty = [],
  dataDir,
}: DemoOptions = {}): DemoData {
  const world = createWorld({ seed, customers, ...(dataDir !== undefined && { dataDir }) })
  const people = drawPeople(world)
  const parties = drawParties(world)
  const projects = drawProjects(world, parties, people)
  let associateNo = 0
  const nextNo = () => ++associateNo

  buildSeveraRegisters(world)
  buildNxtRegisters(world, { lastCustomer: lastNumber(parties), large: customers > LARGE })
  buildDepartments(world)
  buildProducts(world)
  buildUsers(world, people)
  const associates = buildCustomers(world, parties, people, nextNo)
  addSuppliers(world, nextNo)
  const also = parties.find((party) => party.also)
  const known = new Map(also ? [[people[0]!.key, associates.get(also.number)!]] : [])
  const employees = buildEmployees(world, people, nextNo, known)
  buildContacts(world, parties, associates, nextNo)
  buildProjects(world, projects, employees)
  const { items, store } = drawItems(world, projects, people)
  buildInvoices(world, items)
  store()
  buildRecurringFees(world, projects)
  buildOrganisation(world, nextNumbers(world, parties))
  return emptySides({ severa: world.severa.data(), nxt: world.nxt.data() }, empty)
}

/** Where NXT's first series stands. */
function lastNumber(parties: readonly Party[]): number {
  return parties.filter((party) => party.only !== 'severa').reduce((last, { number }) => Math.max(last, number), 10_000)
}

function nextNumbers({ file }: World, parties: readonly Party[]) {
  const own = parties.filter((party) => party.only === 'severa').map(({ number }) => number + 1)
  return {
    customer: own.reduce((next, number) => Math.max(next, number), file.organisation.nextCustomerNumber),
    project: file.organisation.nextProjectNumber,
    invoice: file.organisation.nextInvoiceNumber,
  }
}

function addSuppliers({ file, nxt, currencyNo }: World, nextNo: () => number): void {
  for (const [index, name] of file.suppliers.entries()) {
    nxt.add('associate', {
      associateNo: nextNo(),
      supplierNo: 50_001 + index,
      name,
      currencyNo: currencyNo(file.organisation.currency),
      paymentTermsForSupplier: 2,
      ...nxtAudit({ createdMs: Date.UTC(2018, 2, 1 + index, 9), changedMs: undefined }),
    })
  }
}
