import type { SandboxRow } from '../common/side.ts'
import { demandNumber, giveNumber } from './numbering.ts'
import { badProperty } from './refusal.ts'
import type { Draft, RowRules, Writing } from './row-rules.ts'
import { insertRow, linkedRow, linkTo, updateQuietly } from './rows.ts'

export const PROJECT_RULES: Readonly<Record<string, RowRules>> = {
  projects: { create: createProject, created: completeProject, patch: patchProject, patched: noteStatus },
  phases: {
    create: (writing, row) => {
      row.project ??= linkedRow(writing, 'phases', row.parentPhase)?.project
    },
  },
  flatrates: {
    create: (writing, row) => {
      row.project = linkedRow(writing, 'phases', row.phase)?.project ?? null
    },
  },
}

function createProject(writing: Writing, row: Draft): void {
  const { org } = writing
  if (org.settings.assumed.uniqueNumbers) demandNumber(writing, 'projects', row)
  const customer = linkedRow(writing, 'customers', row.customer)
  if (
    row.isInternal === true &&
    customer?.isInternal !== true &&
    org.settings.assumed.internalProjectNeedsInternalCustomer
  ) {
    throw badProperty('customer.guid', 'an internal project belongs to the internal customer')
  }
  giveNumber(writing, 'projects', row)
  row.businessUnit ??= linkedRow(writing, 'users', row.projectOwner)?.businessUnit
  row.currency ??= customer?.currency ?? org.single('organizationdetails').currency
  // The price list is not the caller's to give.
  delete row.pricelist
  if (row.salesStatus) applySalesState(writing, row, undefined)
}

/** Every project has a root phase, and a history of its sales status. */
function completeProject(writing: Writing, project: SandboxRow): void {
  const phase = insertRow(writing, 'phases', {
    name: project.name,
    project: linkTo(project),
    startDate: project.startDate,
    deadline: project.deadline,
    isCompleted: false,
    isLocked: false,
  })
  updateQuietly(writing, 'projects', project, { rootPhase: { guid: phase.guid, name: phase.name } })
  noteStatus(writing, {}, project)
}

function patchProject(writing: Writing, before: SandboxRow, row: Draft, touched: ReadonlySet<string>): void {
  if (touched.has('number') && writing.org.settings.assumed.uniqueNumbers) demandNumber(writing, 'projects', row)
  if (touched.has('salesStatus') && row.salesStatus) applySalesState(writing, row, before)
  if (touched.has('isClosed'))
    row.closedDate = row.isClosed === true ? (before.closedDate ?? writing.org.today()) : null
  if (touched.has('projectStatus')) row._projectStatusChanged = writing.org.now()
}

/** Winning makes a case a project with a sure order; losing closes it. Left alone when the state stays the same. */
function applySalesState({ org }: Writing, row: Draft, before: SandboxRow | undefined): void {
  const type = salesType(org.store.of('salesstatustypes').get(salesTypeGuid(row) ?? ''))
  const old = before && salesType(org.store.of('salesstatustypes').get(salesTypeGuid(before) ?? ''))
  if (!before) row.probability ??= type?.defaultProbability ?? null
  if (!org.settings.assumed.salesStateEffects || !type || type.salesState === old?.salesState) return
  if (type.salesState === 'Won') {
    row.probability = 100
    row.expectedOrderDate = org.today()
  }
  if (type.salesState === 'Lost') {
    row.isClosed = true
    row.closedDate = org.today()
  }
}

function noteStatus(writing: Writing, before: SandboxRow, after: SandboxRow): void {
  const guid = salesTypeGuid(after)
  if (guid === undefined || guid === salesTypeGuid(before)) return
  insertRow(writing, 'salesstatushistory', {
    project: linkTo(after),
    salesStatusType: { guid },
    timeStamp: writing.org.now(),
  })
}

function salesTypeGuid(project: SandboxRow): string | undefined {
  return (project.salesStatus as { salesStatusTypeGuid?: string } | null | undefined)?.salesStatusTypeGuid
}

function salesType(row: SandboxRow | undefined): { salesState: unknown; defaultProbability: unknown } | undefined {
  return row && { salesState: row.salesState, defaultProbability: row.defaultProbability }
}
