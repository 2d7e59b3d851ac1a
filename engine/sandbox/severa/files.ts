import type { SandboxRow } from '../common/side.ts'
import type { Call, Reply } from './call.ts'
import type { Organisation } from './organisation.ts'
import { demandRow } from './reads.ts'
import { NotFound, Refusal } from './refusal.ts'
import { rowsBy } from './rows.ts'

/** Answers that are no JSON, by "resource/child". Bytes stand in `_data` of the row, in base64. */
const FILES: Readonly<Record<string, (org: Organisation, call: Call) => Reply>> = {
  'files/filedata': (org, call) => {
    const file = demandRow(org, 'files', call.guids[0])
    return bytes(dataOf(file) ?? encode(String(file.name)), String(file.contentType ?? 'application/octet-stream'))
  },
  'invoices/pdf': invoicePdf,
  'invoices/finvoice': (org, call) => {
    demandFinvoice(org)
    return bytes(encode(finvoice(demandRow(org, 'invoices', call.guids[0]))), 'application/soap+xml')
  },
  'invoicestatuses/finvoices': (org, call) => {
    demandFinvoice(org)
    const status = demandRow(org, 'invoicestatuses', call.guids[0])
    const all = rowsBy({ org }, 'invoices', 'status.guid', status.guid).map(finvoice)
    return bytes(encode(all.join('\n')), 'application/octet-stream')
  },
}

/** GET of a document. */
export function readFile(org: Organisation, call: Call): Reply {
  const { role } = call.operation
  const read = 'child' in role ? FILES[`${role.resource}/${role.child}`] : undefined
  if (!read) throw new Error(`no file for ${call.operation.name}`)
  return read(org, call)
}

/** Text as bytes. */
export function encode(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text))
}

function invoicePdf(org: Organisation, call: Call): Reply {
  const invoice = demandRow(org, 'invoices', call.guids[0])
  const parts = String(call.query.get('pdfGetOptions') ?? 'All')
  const attached = rowsBy({ org }, 'invoicefiles', 'invoiceGuid', invoice.guid).length
  if (parts === 'AttachmentAndBreakdown' && attached === 0 && org.settings.assumed.noAttachmentIs404)
    throw new NotFound()
  const title = `Invoice ${invoice.number ?? '(draft)'} ${invoice.receiverCustomerName ?? ''} ${parts} ${attached}`
  return bytes(dataOf(invoice) ?? encode(pdf(title)), 'application/pdf')
}

function demandFinvoice(org: Organisation): void {
  const addons = org.single('organizationdetails').activeAddons
  if (Array.isArray(addons) && addons.includes('Finvoice')) return
  throw new Refusal('FeatureIsNotEnabled', [{ message: 'the Finvoice add-on is not active' }])
}

function finvoice(invoice: SandboxRow): string {
  const number = invoice.number ?? ''
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Finvoice Version="3.0"><InvoiceDetails><InvoiceNumber>${number}</InvoiceNumber></InvoiceDetails></Finvoice>`
}

/** The smallest file that a reader opens as one page. */
function pdf(title: string): string {
  const text = title.replaceAll(/[()\\]/g, (sign) => `\\${sign}`).replaceAll(/[^\x20-\x7e]/g, '?')
  const stream = `BT /F1 12 Tf 72 770 Td (${text}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  return `${body}${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
}

function dataOf(row: SandboxRow): Uint8Array<ArrayBuffer> | undefined {
  return typeof row._data === 'string' ? new Uint8Array(Buffer.from(row._data, 'base64')) : undefined
}

function bytes(data: Uint8Array<ArrayBuffer>, mediaType: string): Reply {
  return { status: 200, bytes: { data, mediaType } }
}
