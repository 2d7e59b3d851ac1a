import { guidsOf } from '../data/guids-of.ts'
import { failed } from './edits.ts'
import { isObject, rowMatches } from './paths.ts'
import type { Clock, SandboxRow, SandboxSide, SideData } from './side.ts'

/** What people do in Severa's pages and the API cannot. Both work on the stored rows. */
export interface SeveraDocuments {
  /** Approves (or takes back the approval of) the hours that fit and are on no invoice. Answers how many were changed. */
  approveHours(match?: Readonly<Record<string, unknown>>, approved?: boolean): { readonly changed: number }
  /** Reimburses an invoice, named by GUID or number, whole. Answers the credit note. @throws EngineError */
  makeCreditNote(invoice: { readonly guid?: string; readonly number?: number }): { readonly guid: string }
}

const ITEMS = ['workhours', 'projectfees', 'projecttravelexpenses'] as const

export function createSeveraDocuments(side: SandboxSide, clock: Clock): SeveraDocuments {
  const stamp = () => new Date(clock.now()).toISOString()
  return {
    approveHours(match = {}, approved = true) {
      const data = side.dump()
      const hours = (data.workhours ?? []).filter(
        (row) => row.isApproved !== approved && !row.invoice && rowMatches(row, match),
      )
      for (const row of hours) Object.assign(row, { isApproved: approved, lastUpdatedDateTime: stamp() })
      if (hours.length > 0) side.load(data)
      return { changed: hours.length }
    },
    makeCreditNote({ guid, number }) {
      const data = side.dump()
      const original = (data.invoices ?? []).find((row) =>
        guid === undefined ? row.number === number : row.guid === guid,
      )
      if (!original)
        throw failed('NO_SUCH_ROW', `there is no invoice ${guid ?? number}`, 'look it up among the invoices')
      if (original.creditNoteInvoice)
        throw failed('EDIT_REFUSED', 'the invoice has a credit note already', 'take another invoice')
      const note = addCreditNote(data, original, stamp())
      side.load(data)
      return { guid: String(note.guid) }
    },
  }
}

/** The original stays as it is but for its link; the status of the credit note is the one meant for such. */
function addCreditNote(data: SideData, original: SandboxRow, now: string): SandboxRow {
  const guid = guidsOf(0, `credit note of ${original.guid}`)
  const status =
    (data.invoicestatuses ?? []).find((row) => row.isDefaultForCreditNote) ??
    (data.invoicestatuses ?? []).find((row) => row.isDefault)
  const note = {
    ...negative(original, MONEY),
    guid: guid('invoice'),
    number: null,
    referenceNumber: null,
    status: status ? { guid: status.guid } : null,
    isCreditNote: true,
    canBeDeleted: false,
    date: now.slice(0, 10),
    dueDate: now.slice(0, 10),
    paymentDate: null,
    reimburseInvoice: { guid: original.guid, number: original.number ?? null },
    workHoursQuantity: -Number(original.workHoursQuantity ?? 0),
    createdDateTime: now,
    lastUpdatedDateTime: null,
  }
  Object.assign(original, { creditNoteInvoice: { guid: note.guid, number: null }, lastUpdatedDateTime: now })
  data.invoices?.push(note)
  for (const row of (data.invoicerows ?? []).filter(({ invoiceGuid }) => invoiceGuid === original.guid)) {
    const rowGuid = guid(String(row.guid))
    data.invoicerows?.push({
      ...row,
      guid: rowGuid,
      invoiceGuid: note.guid,
      quantity: -Number(row.quantity),
      createdDateTime: now,
      lastUpdatedDateTime: null,
    })
    for (const collection of ITEMS) {
      const items = (data[collection] ?? []).filter(({ invoiceRowGuid }) => invoiceRowGuid === row.guid)
      const reimbursed = items.map((item) => reimbursedItem(item, guid(String(item.guid)), note.guid, rowGuid))
      if (reimbursed.length > 0)
        data[`reimbursed${collection}`] = [...(data[`reimbursed${collection}`] ?? []), ...reimbursed]
    }
  }
  return note
}

const MONEY = /^total|TotalExcludingTax$/

function negative(row: SandboxRow, names: RegExp): SandboxRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const turned = names.test(name) && isObject(value) && typeof value.amount === 'number' && value.amount !== 0
      return [name, turned ? { ...value, amount: -Number(value.amount) } : value]
    }),
  )
}

/** Properties that the slimmer models of reimbursed items share with their originals. */
const SHARED = [
  'createdDateTime',
  'description',
  'eventDate',
  'measurementUnit',
  'name',
  'phase',
  'project',
  'unitCost',
  'unitPrice',
  'user',
  'vatRate',
  'workType',
]

function reimbursedItem(item: SandboxRow, guid: string, invoiceGuid: string, invoiceRowGuid: string): SandboxRow {
  const shared = SHARED.filter((name) => item[name] !== undefined).map((name) => [name, item[name]] as const)
  const product = item.product ?? item.travelExpense
  return {
    ...Object.fromEntries(shared),
    ...(product !== undefined && { product: onlyGuid(product) }),
    guid,
    invoiceGuid,
    invoiceRowGuid,
    quantity: -Number(item.quantity ?? 0),
  }
}

function onlyGuid(link: unknown): unknown {
  return isObject(link) ? { guid: link.guid } : null
}
