import type { SandboxRow } from '../common/side.ts'
import { project as projectOnto } from './models.ts'
import { badProperty, notAllowed } from './refusal.ts'
import type { Draft, RowRules, Writing } from './row-rules.ts'
import { linkedRow } from './rows.ts'

/** Hours, fees and expenses: what invoices are made of. Each leaves a note when it is deleted. */
export const ITEM_RULES: Readonly<Record<string, RowRules>> = {
  workhours: {
    create: (writing, row) => {
      const phase = linkedRow(writing, 'phases', row.phase)
      row.project = phase?.project ?? null
      const type = linkedRow(writing, 'worktypes', row.workType)
      row.isProductive ??= type?.isProductive ?? null
      row.unitCost ??= type?.hourCost ?? null
      row.isModifiable = true
      joinProject(writing, row)
    },
    ...guarded('deletedworkhours', 'DeletedWorkHourModel'),
  },
  projectfees: {
    create: (writing, row, body) => {
      if (writing.org.settings.assumed.feeDefaultsFromProduct) takeFromProduct(writing, row, body)
      row.isRecurrenceRule = false
      row.eventDate ??= writing.org.today()
      row.isBillable ??= true
      joinProject(writing, row)
    },
    ...guarded('deletedprojectfees', 'DeletedProjectFeeModel'),
  },
  projecttravelexpenses: {
    create: (writing, row) => {
      const type = linkedRow(writing, 'travelexpensetypes', row.travelExpense)
      row.measurementUnit ??= type?.measurementUnit
      row.unitCost ??= type?.unitCost
      row.vatRate ??= type?.vatRate
      row.purchaseVatRate ??= type?.purchaseVatRate
      row.eventDate ??= writing.org.today()
      row.isBillable ??= true
      joinProject(writing, row)
    },
    ...guarded('deletedprojecttravelexpenses', 'DeletedProjectTravelExpenseModel'),
  },
  projectrecurringfeerules: {
    create: (writing, row, body) => {
      if (writing.org.settings.assumed.feeDefaultsFromProduct) takeFromProduct(writing, row, body)
      row.generatedTimes = 0
      row.customer = linkedRow(writing, 'projects', row.project)?.customer ?? null
    },
  },
}

/** The customer comes from the project; a closed project takes nothing new. */
function joinProject(writing: Writing, row: Draft): void {
  const project = linkedRow(writing, 'projects', row.project)
  if (project?.isClosed === true && writing.org.settings.assumed.closedProjectsLocked) {
    throw badProperty('project.guid', 'the project is closed')
  }
  row.customer = project?.customer ?? null
}

const FROM_PRODUCT = ['name', 'measurementUnit', 'unitCost', 'unitPrice', 'vatRate', 'salesAccount'] as const

function takeFromProduct(writing: Writing, row: Draft, body: SandboxRow): void {
  const product = linkedRow(writing, 'products', row.product)
  if (!product) return
  for (const property of FROM_PRODUCT) if (body[property] === undefined) row[property] = product[property] ?? null
  if (body.productType === undefined) row.productType = product.type ?? null
}

/** An item on an invoice stays as it is; a deleted one is listed among the deleted. */
function guarded(deletedCollection: string, deletedModel: string): RowRules {
  return {
    patch: (writing, before) => demandNotInvoiced(writing, before),
    remove: (writing, row) => demandNotInvoiced(writing, row),
    removed: ({ org }, row) => {
      const model = { $ref: `#/components/schemas/${deletedModel}` }
      const deleted = projectOnto(org.document, model, { ...row, deletedDateTime: org.now() }) as SandboxRow
      org.store.of(deletedCollection).insert(deleted)
    },
  }
}

function demandNotInvoiced({ org }: Writing, row: SandboxRow): void {
  if (row.invoice && org.settings.assumed.invoicedItemsLocked) throw notAllowed('it is on an invoice')
}
