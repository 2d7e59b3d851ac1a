import type { GraphQLFieldResolver } from 'graphql'
import { type AttachmentArgs, attachFile, decoded, sentAttachments } from './business/attachments.ts'
import { addRow, changeRow } from './business/book.ts'
import { draftInvoice, finishOrder, linesOf, openQuantity } from './business/invoicing.ts'
import { postInvoice } from './business/post-invoice.ts'
import { updateBatch } from './business/update-batch.ts'
import { numberIn, type Row } from './data/collation.ts'
import type { Filter } from './query/filter.ts'
import { matchRows } from './query/match-rows.ts'
import { type RequestContext, type World, writingOf } from './world.ts'
import type { Writing } from './write/draft.ts'

interface ProcessingArgs {
  readonly filter?: Filter | null
  readonly args?: Readonly<Record<string, unknown>> | null
  readonly returnDocuments?: boolean | null
  readonly approval?: boolean | null
}

type Process = (writing: Writing, rows: readonly Row[], args: ProcessingArgs) => object
type Resolver = GraphQLFieldResolver<unknown, RequestContext, ProcessingArgs>

/**
 * Processings and reports, by the contract's type and field. Each runs on the rows its filter takes - on all rows without
 * one, as the system does - and is saved as a whole or not at all. A selection of no rows does not succeed (assumed).
 */
const PROCESSINGS: Readonly<
  Record<string, { readonly table: string; readonly fields: Readonly<Record<string, Process>> }>
> = {
  OrderProcessings: {
    table: 'order',
    fields: {
      addAttachment: each((writing, order, { args }) => attachFile(writing, order, (args ?? {}) as AttachmentArgs)),
      finish: (writing, orders) => {
        const handled = orders.map((order) => finishOrder(writing, order).map(finishedLine))
        return { succeeded: orders.length > 0, items: handled.map((handledOrderLine) => ({ handledOrderLine })) }
      },
      cancel: each((writing, order) => {
        const open = linesOf(writing.company, order).filter((line) => openQuantity(line) !== 0)
        for (const line of open)
          changeRow(writing, 'orderLine', line, { unrealisedQuantity: 0, finishNow: 0, invoiceNow: 0 })
      }),
      confirm: each((writing, order) => {
        const date = numberIn(order, 'requiredDeliveryDate') || writing.now().date
        changeRow(writing, 'order', order, { confirmedDeliveryDate: date })
      }),
      sendToApproval: each(() => undefined),
    },
  },
  OrderReports: {
    table: 'order',
    fields: {
      invoicesAndCreditNotes,
      orderConfirmations: printOnly('order-confirmation'),
      pickList: printOnly('pick-list'),
      packingSlips: printOnly('packing-slip'),
      orderPrints: printOnly('order'),
    },
  },
  VoucherProcessings: {
    table: 'voucher',
    fields: {
      addNewDocument: each((writing, voucher, { args }) => {
        decoded(args?.fileBytes as string | null | undefined)
        const fileName = String(args?.fileName ?? '')
        addRow(writing, 'incomingAccountingDocumentAttachment', {
          documentNo: numberIn(voucher, 'voucherNo'),
          fileName,
        })
      }),
    },
  },
  BatchProcessings: {
    table: 'batch',
    fields: {
      updateBatch: (writing, batches) => {
        const numbers = batches.map((batch) => updateBatch(writing, batch))
        return { succeeded: batches.length > 0, voucherJournalNo: numbers.at(-1) ?? null }
      },
    },
  },
  OpenCustomerEntryProcessings: {
    table: 'openCustomerEntry',
    fields: {
      createPaymentSuggestion: each((writing, entry) =>
        changeRow(writing, 'openCustomerEntry', entry, { paymentSuggested: 1 }),
      ),
    },
  },
  IncomingAccountingDocumentAttachmentProcessings: {
    table: 'incomingAccountingDocumentAttachment',
    fields: { uploadToFileService: each(() => undefined) },
  },
}

/** Resolvers of every processing and report, by type and field. */
export function processingResolvers(): Record<string, Record<string, Resolver>> {
  return Object.fromEntries(
    Object.entries(PROCESSINGS).map(([type, { table, fields }]) => {
      const owner = `${table}_${type.endsWith('Reports') ? 'reports' : 'processings'}`
      return [
        type,
        Object.fromEntries(Object.entries(fields).map(([name, run]) => [name, resolverOf(owner, table, run)])),
      ]
    }),
  )
}

/** Finishes and invoices one order, as the control API does. Answers the invoice number, undefined when nothing is left. */
export function invoiceWholeOrder(world: World, order: Row, invoiceDate: number | undefined): string | undefined {
  const writing = writingOf(world, 'sandbox')
  finishOrder(writing, order)
  const invoice = draftInvoice(writing, order)
  return invoice && postInvoice(writing, invoice, invoiceDate)
}

function resolverOf(owner: string, table: string, process: Process): Resolver {
  return (_, args, { world, user }, info) => {
    world.count(`mutation ${owner}.${info.fieldName}`)
    const data = world.company.of(table)
    const rows = [...matchRows(data, args.filter, data.keyOrder, world.time)]
    const mark = world.company.mark()
    try {
      const answer = process(writingOf(world, user), rows, args)
      world.company.save()
      return answer
    } catch (error) {
      world.company.rollback(mark)
      throw error
    }
  }
}

function each(step: (writing: Writing, row: Row, args: ProcessingArgs) => unknown): Process {
  return (writing, rows, args) => {
    for (const row of rows) step(writing, row, args)
    return { succeeded: rows.length > 0 }
  }
}

/** With approval the invoices are final; without, the documents are a preview. Unfinished orders give no document. */
function invoicesAndCreditNotes(
  writing: Writing,
  orders: readonly Row[],
  { approval, returnDocuments, args }: ProcessingArgs,
): object {
  const date = (args?.invoiceDate as number | null | undefined) || undefined
  const documents = orders.flatMap((order) => {
    const invoice = draftInvoice(writing, order)
    if (!invoice) return []
    const name = approval ? postInvoice(writing, invoice, date) : `preview-${numberIn(order, 'orderNo')}`
    return [{ ...printed(name), attachments: sentAttachments(writing.company, order) }]
  })
  return { succeeded: orders.length > 0, documents: returnDocuments === false ? null : documents }
}

function printOnly(kind: string): Process {
  return (_, orders, { returnDocuments }) => {
    const documents = orders.map((order) => ({ ...printed(`${kind}-${numberIn(order, 'orderNo')}`), attachments: [] }))
    return { succeeded: orders.length > 0, documents: returnDocuments === false ? null : documents }
  }
}

/** A file that names itself a PDF and holds little else. */
function printed(name: string): { name: string; content: string } {
  return { name: `${name}.pdf`, content: Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`).toString('base64') }
}

function finishedLine(line: Row): object {
  return {
    orderNo: numberIn(line, 'orderNo'),
    lineNo: numberIn(line, 'lineNo'),
    finishedNow: numberIn(line, 'finishNow'),
  }
}
