import type { SandboxRow } from '../common/side.ts'
import { money, netOf, vatOf } from './amounts.ts'
import type { Invoice } from './invoices.ts'
import { addDays, dateNo } from './stamps.ts'
import type { World } from './world.ts'

const FIRST_ORDER_NO = 5001

/** The sales order of NXT that came of an invoice, with its lines. */
export function addSalesOrder(world: World, { key, date, number, items, net, vat }: Invoice): void {
  const { project } = items[0]!
  const { party } = project
  const orderNo = FIRST_ORDER_NO + key
  const exchangeRate = rateOf(world, project.currency)
  const domestic = (amount: number) => money(amount * exchangeRate)
  const currencyNo = world.currencyNo(project.currency)
  const invoiced = number ? { invoiceNo: number, invoiceDate: dateNo(date), finishDate: dateNo(date) } : {}
  const orgUnits = { orgUnit2: project.department, orgUnit3: project.number }
  const audit = { createdDate: dateNo(date), changedDate: dateNo(date), changedTimestamp: `${date}T10:15:00.000` }
  world.nxt.add('order', {
    orderNo,
    orderDate: dateNo(date),
    customerNo: party.number,
    orderType: 1,
    transactionType: 1,
    name: party.name,
    information1: world.guid('invoices', key),
    currencyNo,
    paymentTerms: party.term ?? 2,
    countryNo: party.countryOf.no,
    orderSumNetInCurrency: net,
    vatAmountInCurrency: vat,
    orderSumGrossInCurrency: money(net + vat),
    orderSumNetDomestic: domestic(net),
    exchangeRate,
    ...orgUnits,
    ...invoiced,
    ...audit,
  })
  for (const [index, item] of items.entries()) {
    world.nxt.add('orderLine', {
      orderNo,
      lineNo: index + 1,
      productNo: item.code,
      description: item.text,
      quantity: item.quantity,
      totalQuantity: item.quantity,
      finished: number ? item.quantity : 0,
      unrealisedQuantity: number ? 0 : item.quantity,
      priceInCurrency: item.price,
      amountInCurrency: netOf(item),
      amountDomestic: domestic(netOf(item)),
      vatAmountInCurrency: vatOf(item),
      vatAmountDomestic: domestic(vatOf(item)),
      taxCode: 1,
      currencyNo,
      ...orgUnits,
      ...(number && { invoiceNo: number, finishDate: dateNo(date) }),
      ...audit,
    })
  }
}

/** What invoicing leaves behind: the archived document, the customer's transaction, the open entry until it is paid. */
export function addPosting(world: World, { key, status, date, items, net, vat }: Invoice, invoiceNo: string): void {
  const { project } = items[0]!
  const { party } = project
  const gross = money(net + vat)
  const grossDomestic = money(gross * rateOf(world, project.currency))
  const paid = status === 'Paid'
  const dueDate = dateNo(addDays(date, party.days))
  const shared = {
    invoiceNo,
    orderNo: FIRST_ORDER_NO + key,
    customerNo: party.number,
    currencyNo: world.currencyNo(project.currency),
  }
  const document = {
    name: party.name,
    transactionType: 1,
    documentType: 1,
    documentDate: dateNo(date),
    invoiceDate: dateNo(date),
    dueDate,
  }
  const amounts = {
    orderSumNetInCurrency: net,
    vatAmountInCurrency: vat,
    orderSumGrossInCurrency: gross,
    amountInCurrency: gross,
    amountDomestic: grossDomestic,
  }
  world.nxt.add('orderDocument', {
    documentNo: key,
    ...shared,
    ...document,
    ...amounts,
    printedDate: dateNo(date),
    sentDate: dateNo(date),
  })
  const entry: SandboxRow = {
    voucherJournalNo: key,
    auditNo: 1,
    ...shared,
    voucherNo: Number(invoiceNo),
    voucherDate: dateNo(date),
    dueDate,
    amountDomestic: grossDomestic,
    amountInCurrency: gross,
    outstandingAmountDomestic: paid ? 0 : grossDomestic,
    outstandingAmountInCurrency: paid ? 0 : gross,
    paidStatus: paid ? 4 : 1,
  }
  world.nxt.add('customerTransaction', {
    ...entry,
    valueDate: dateNo(date),
    ...(paid && { paidLast: dateNo(addDays(date, 9)) }),
  })
  if (!paid) world.nxt.add('openCustomerEntry', entry)
}

/** What one unit of a currency is in the company's own. */
function rateOf({ file }: World, code: string): number {
  return file.currencies.find((currency) => currency.code === code)?.rate ?? 1
}
