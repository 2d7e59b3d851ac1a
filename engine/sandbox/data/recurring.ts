import type { Project } from './projects.ts'
import { addDays, iso } from './stamps.ts'
import type { World } from './world.ts'

/** Rules of recurring fees: one that goes on, one that has ended. Each has billed one fee so far. */
const RULES = [
  { key: 'support', code: 'SUP-PRM', months: 3, isActive: true, endType: 'Never' },
  { key: 'hosting', code: 'HOST-M', months: 6, isActive: false, endType: 'OnDate' },
] as const
const VAT_PERCENT = 25.5

export function buildRecurringFees(world: World, projects: readonly Project[]): void {
  const { severa, guid, link, file } = world
  const open = projects.filter(({ kind, where, closed }) => kind === 'won' && where === 'linked' && !closed)
  for (const [index, { key, code, months, isActive, endType }] of RULES.entries()) {
    const project = open[index]
    const product = file.products.product.find((item) => item.code === code)
    if (!project || !product) continue
    const start = addDays(file.asOf, -60)
    const shared = {
      project: link('projects', project.number),
      phase: link('phases', `${project.number}/root`),
      customer: link('customers', project.party.number),
      product: link('products', code),
      productType: 'Materials',
      name: product.name,
      description: product.name,
      quantity: months,
      measurementUnit: product.unit ?? null,
      unitPrice: { amount: product.price ?? 0, currencyCode: project.currency },
      unitCost: { amount: 0, currencyCode: project.currency },
      vatRate: VAT_PERCENT,
      displayPeriodStartDate: start,
      createdDateTime: iso(Date.parse(start)),
      lastUpdatedDateTime: null,
    }
    severa.add('projectrecurringfeerules', {
      guid: guid('projectrecurringfeerules', key),
      ...shared,
      frequency: months,
      recurrenceStartDate: start,
      recurrenceEndType: endType,
      recurrenceEndDate: isActive ? null : addDays(file.asOf, -10),
      generatedTimes: 1,
      isActive,
    })
    severa.add('projectfees', {
      guid: guid('projectfees', `recurring ${key}`),
      ...shared,
      eventDate: start,
      isBillable: true,
      billingSchedule: 'Recurring',
      isRecurrenceRule: false,
      recurrenceRuleGuid: guid('projectrecurringfeerules', key),
      user: null,
      invoice: null,
      invoiceRowGuid: null,
      invoiceQuantity: null,
    })
  }
}
