import { badArgument } from '../business-error.ts'
import { numberIn, type Row, textIn } from '../data/collation.ts'
import type { CompanyData } from '../data/company-data.ts'
import type { Writing } from '../write/draft.ts'
import { addRow } from './book.ts'

export interface AttachmentArgs {
  readonly fileName?: string | null
  readonly description?: string | null
  readonly fileBytes?: string | null
  readonly sendWithInvoicesAndCreditNotes?: number | null
  readonly sendWithDocumentTypes?: number | null
}

/** The bit that sends an attachment along with invoices and credit notes. */
const WITH_INVOICES = 1

/** Attaches a file to an order. Every call adds one: the API knows no repeat. @throws BusinessError on a broken file */
export function attachFile(writing: Writing, order: Row, args: AttachmentArgs): void {
  const bytes = decoded(args.fileBytes)
  const beside = writing.company.of('orderAttachment').where('orderNo', numberIn(order, 'orderNo'))
  const flags = (args.sendWithDocumentTypes ?? 0) | (args.sendWithInvoicesAndCreditNotes ? WITH_INVOICES : 0)
  addRow(writing, 'orderAttachment', {
    orderNo: numberIn(order, 'orderNo'),
    attachmentNo: beside.reduce((highest, row) => Math.max(highest, numberIn(row, 'attachmentNo')), 0) + 1,
    fileName: args.fileName ?? '',
    description: args.description ?? '',
    fileNo: 0,
    fileBytes: args.fileBytes ?? '',
    fileSize: bytes.length,
    fileType: /\.(\w+)$/.exec(args.fileName ?? '')?.[1] ?? '',
    orderAttachmentProcessing: flags,
  })
}

/** What goes out with the order's invoice. */
export function sentAttachments(company: CompanyData, order: Row): { name: string; content: string }[] {
  return company
    .of('orderAttachment')
    .where('orderNo', numberIn(order, 'orderNo'))
    .filter((row) => (numberIn(row, 'orderAttachmentProcessing') & WITH_INVOICES) !== 0)
    .map((row) => ({ name: textIn(row, 'fileName'), content: textIn(row, 'fileBytes') }))
}

/** Bytes of a file sent as base64. @throws BusinessError when it is none */
export function decoded(fileBytes: string | null | undefined): Buffer {
  const text = fileBytes ?? ''
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw badArgument('fileBytes must be base64')
  return Buffer.from(text, 'base64')
}
