import type { Random } from '../common/random.ts'
import type { Project } from './projects.ts'
import { addDays, drawStamps, severaAudit } from './stamps.ts'
import type { Person } from './users.ts'
import type { World } from './world.ts'

/** Something billable on a project: what invoices are made of. */
export interface Item {
  readonly collection: 'workhours' | 'projectfees' | 'projecttravelexpenses'
  readonly key: string
  readonly project: Project
  readonly code: string
  readonly text: string
  readonly quantity: number
  readonly unit: string
  readonly price: number
  readonly vatPercent: number
  /** Set when an invoice takes it. */
  invoice?: { readonly invoiceGuid: string; readonly rowGuid: string }
  readonly billable: boolean
}

const HOURS = 240
const FEES = 40
const TRIPS = 24
const VAT_PERCENT = 25.5

/** What a row looks like but for the invoice it is on; made once all invoices are known. */
type Row = Item & { readonly row: (invoice: object) => void }

/** Work hours, fees and travel expenses of the last months. `store` writes them once invoices have taken theirs. */
export function drawItems(
  world: World,
  projects: readonly Project[],
  people: readonly Person[],
): { readonly items: Item[]; readonly store: () => void } {
  const open = projects.filter(
    ({ kind, where, closed }) => (kind === 'won' || kind === 'regular') && where === 'linked' && !closed,
  )
  if (open.length === 0) return { items: [], store: () => undefined }
  const draw = world.random.fork('items')
  const rows: Row[] = [
    ...Array.from({ length: HOURS }, (_, index) => drawHour(world, draw, `hour ${index}`, draw.pick(open), people)),
    ...Array.from({ length: FEES }, (_, index) => drawFee(world, draw, `fee ${index}`, draw.pick(open), people)),
    ...Array.from({ length: TRIPS }, (_, index) => drawTrip(world, draw, `trip ${index}`, draw.pick(open), people)),
  ]
  return { items: rows, store: () => storeRows(rows) }
}

function storeRows(rows: readonly Row[]): void {
  for (const item of rows) item.row(invoiceFields(item))
}

function invoiceFields({ invoice }: Item): object {
  return { invoice: invoice ? { guid: invoice.invoiceGuid } : null, invoiceRowGuid: invoice?.rowGuid ?? null }
}

function shared(world: World, draw: Random, project: Project, price: number | null, currency: string) {
  return {
    project: world.link('projects', project.number),
    phase: world.link('phases', `${project.number}/root`),
    customer: world.link('customers', project.party.number),
    eventDate: addDays(world.file.asOf, -1 - draw.below(75)),
    unitPrice: { amount: price, currencyCode: currency },
    invoiceQuantity: null,
    invoiceRowDescription: null,
    invoiceRowComment: null,
    ...severaAudit(world, drawStamps(world, draw, 2026)),
  }
}

function drawHour(world: World, draw: Random, key: string, project: Project, people: readonly Person[]): Row {
  const code = draw.pick(['H-CONS', 'H-DEV', 'H-PM', 'H-TEST'])
  const quantity = 0.5 + draw.below(16) / 2
  const price = draw.pick([95, 110, 132.5, 165])
  const person = people[draw.below(12)]!
  const isApproved = draw.pick([true, true, true, null, false])
  const text = draw.pick(['Design', 'Implementation', 'Meeting', 'Support', 'Documentation'])
  const base = shared(world, draw, project, price, project.currency)
  const row = (invoice: object) =>
    world.severa.add('workhours', {
      guid: world.guid('workhours', key),
      ...base,
      quantity,
      description: text,
      isApproved,
      isBillable: true,
      billableStatus: 'Billable',
      isProductive: true,
      isModifiable: true,
      user: world.link('users', person.key),
      workType: world.link('worktypes', code),
      overtime: null,
      unitCost: { amount: null, currencyCode: world.file.organisation.currency },
      ...invoice,
    })
  return {
    collection: 'workhours',
    key,
    project,
    code,
    text,
    quantity,
    unit: 'h',
    price,
    vatPercent: VAT_PERCENT,
    billable: isApproved === true,
    row,
  }
}

function drawFee(world: World, draw: Random, key: string, project: Project, people: readonly Person[]): Row {
  const item = draw.pick(world.file.products.product.filter(({ price }) => (price ?? 0) > 0))
  const quantity = 1 + draw.below(5)
  const price = item.price ?? 0
  const person = draw.chance(0.5) ? people[draw.below(12)] : undefined
  const base = shared(world, draw, project, price, project.currency)
  const row = (invoice: object) =>
    world.severa.add('projectfees', {
      guid: world.guid('projectfees', key),
      ...base,
      name: item.name,
      description: item.name,
      quantity,
      measurementUnit: item.unit ?? null,
      unitCost: { amount: price / 2, currencyCode: project.currency },
      vatRate: VAT_PERCENT,
      product: world.link('products', item.code!),
      productType: 'Materials',
      isBillable: true,
      billingSchedule: 'Immediately',
      isRecurrenceRule: false,
      recurrenceRuleGuid: null,
      user: person ? world.link('users', person.key) : null,
      ...invoice,
    })
  return {
    collection: 'projectfees',
    key,
    project,
    code: item.code!,
    text: item.name,
    quantity,
    unit: item.unit ?? 'stk',
    price,
    vatPercent: VAT_PERCENT,
    billable: true,
    row,
  }
}

function drawTrip(world: World, draw: Random, key: string, project: Project, people: readonly Person[]): Row {
  const item = draw.pick(world.file.products.travelExpenseType)
  const quantity = 1 + draw.below(3)
  const price = item.cost ?? 20 + draw.below(200)
  const base = shared(world, draw, project, price, project.currency)
  const row = (invoice: object) =>
    world.severa.add('projecttravelexpenses', {
      guid: world.guid('projecttravelexpenses', key),
      ...base,
      description: item.name,
      quantity,
      measurementUnit: item.unit ?? null,
      unitCost: { amount: price, currencyCode: world.file.organisation.currency },
      vatRate: VAT_PERCENT,
      travelExpense: {
        ...world.link('travelexpensetypes', item.code!),
        expenseClass: item.class ?? 'OtherTravelExpense',
      },
      isBillable: true,
      billingSchedule: 'Immediately',
      attachmentCount: 0,
      user: world.link('users', people[draw.below(12)]!.key),
      ...invoice,
    })
  return {
    collection: 'projecttravelexpenses',
    key,
    project,
    code: item.code!,
    text: item.name,
    quantity,
    unit: item.unit ?? 'stk',
    price,
    vatPercent: VAT_PERCENT,
    billable: true,
    row,
  }
}
