import type { SandboxRow } from '../common/side.ts'
import { nxtAudit } from './stamps.ts'
import type { World } from './world.ts'

/** Kinds of the table `text`. */
const TEXTS = {
  documentName: 3,
  paymentTerms: 6,
  paymentMethod: 7,
  unit: 16,
  taxGroup: 17,
  accountSet: 18,
  group11: 34,
  group12: 35,
}
const ENGLISH = 44

/** What NXT has before any record: units, terms, currencies, series, accounts, VAT, and the company itself. */
export function buildNxtRegisters(
  world: World,
  numbers: { readonly lastCustomer: number; readonly large: boolean },
): void {
  const { file, nxt } = world
  const audit = nxtAudit({ createdMs: Date.UTC(2016, 10, 1, 8), changedMs: undefined })
  const add = (table: string, row: SandboxRow) => nxt.add(table, { ...row, ...audit })
  const text = (textType: number, textNo: number, words: string) =>
    add('text', { textType, languageNo: ENGLISH, textNo, text: words })

  for (const { code, no, name } of file.currencies) add('currency', { currencyNo: no, name, isoCode: code })
  for (const { code2, no, englishName } of file.countries)
    add('country', { countryNo: no, name: englishName, isoCode: code2 })
  for (const { code, no, englishName } of file.languages) {
    if (no !== undefined) add('language', { languageNo: no, name: englishName, isoCode: code })
  }
  for (const { no, days, months, name } of file.paymentTerms) {
    add('paymentTerms', { paymentTermsNo: no, description: name, noOfDays: days, noOfMonths: months })
    text(TEXTS.paymentTerms, no, name)
  }
  for (const { no, name } of file.units) {
    add('unit', { unitNo: no, description: name, quantityPerUnit: 1 })
    text(TEXTS.unit, no, name)
  }
  for (const [index, name] of file.accountSets.sets.entries()) text(TEXTS.accountSet, index + 1, name)
  text(TEXTS.taxGroup, 1, 'Standard rate')
  text(TEXTS.paymentMethod, 1, 'Bank transfer')
  text(TEXTS.documentName, 1, 'Invoice')
  text(TEXTS.group11, 1, 'Inactive')
  text(TEXTS.group12, 9, 'Not transferred')
  add('taxAndAccountingGroup', { taxAndAccountingGroupNo: 1, description: 'Standard rate' })
  addVat(world, add)
  addLedger(world, add)
  for (const series of accountNoSeries(numbers)) add('accountNoSeries', series)
  add('companyInformation', {
    companyInformationNo: 1,
    companyNo: file.organisation.companyNo,
    name: file.organisation.name,
    currencyNo: world.currencyNo(file.organisation.currency),
    countryNo: world.country(file.organisation.country).no,
    ...Object.fromEntries(Object.entries(file.orgUnitNames).map(([level, name]) => [`orgUnit${level}Name`, name])),
  })
}

type Add = (table: string, row: SandboxRow) => void

function addVat({ file }: World, add: Add): void {
  const rates = new Map(file.vat.map(({ no, percent }) => [no, percent]))
  for (const [vatNo, vatPercent] of rates)
    add('vat', { vatNo, description: `${vatPercent} %`, vatPercent, accountNo: 2700 })
  for (const { code, no, name } of file.vat) add('taxCode', { taxCode: Number(code), description: name, vatNo: no })
}

function addLedger({ file }: World, add: Add): void {
  for (const [account, name] of Object.entries(file.ledger)) {
    const accountNo = Number(account)
    add('generalLedgerAccount', {
      accountNo,
      name,
      profitAndLossAccount: accountNo >= 3000 ? 1 : 0,
      orgUnit2Processing: 1,
      orgUnit3Processing: 1,
    })
  }
  for (const [no, name] of Object.entries(file.voucherSeries)) {
    const first = Number(no) * 10_000
    add('voucherSeries', { voucherSeriesNo: Number(no), name, nextVoucherNo: first + 1, lastVoucherNo: first + 9999 })
  }
  for (const [no, name] of Object.entries(file.voucherTypes))
    add('voucherType', { voucherTypeNo: Number(no), description: name })
  for (const [no, { name, periods }] of Object.entries(file.periodKeys)) {
    add('periodKey', {
      periodKeyNo: Number(no),
      description: name,
      noOfPeriods: periods,
      debitAccountNo: 2700,
      creditAccountNo: 3000,
    })
  }
  add('interestRate', { interestRateNo: 1, fromDate: 20230101, interestPercent: file.organisation.overdueInterest })
}

/** Account types: 1 customer, 2 supplier, 5 employee. */
function accountNoSeries({
  lastCustomer,
  large,
}: {
  readonly lastCustomer: number
  readonly large: boolean
}): SandboxRow[] {
  return [
    {
      accountNoSeriesNo: 1,
      accountType: 1,
      fromNo: 10001,
      toNo: large ? 999_999 : 19999,
      lastNo: lastCustomer,
      description: 'Customers',
    },
    {
      accountNoSeriesNo: 2,
      accountType: 1,
      fromNo: 20001,
      toNo: 29999,
      lastNo: 20000,
      description: 'Customers abroad',
    },
    { accountNoSeriesNo: 3, accountType: 2, fromNo: 50001, toNo: 59999, lastNo: 50000, description: 'Suppliers' },
    { accountNoSeriesNo: 4, accountType: 5, fromNo: 101, toNo: 999, lastNo: 140, description: 'Employees' },
  ]
}
