import { BusinessError } from './business-error.ts'
import type { NxtSettings } from './options.ts'

interface ListArgs {
  readonly customerNo?: number | null
  readonly first?: number | null
  readonly last?: number | null
  readonly orderBy?: readonly Readonly<Record<string, 'ASC' | 'DESC' | null>>[] | null
}

/** Lets a company through that the credentials may use. @throws BusinessError for any other */
export function checkCompany(settings: NxtSettings, no: number): void {
  const company = settings.companies.find((one) => one.no === no)
  if (!company || company.noAccess)
    throw new BusinessError(`Access to company ${no} is denied`, { code: 'ACCESS_DENIED' })
}

/** @throws BusinessError for a customer that no company of the credentials belongs to */
export function checkCustomer(settings: NxtSettings, no: number): void {
  const known = settings.companies.some((company) => company.customerNo === no && !company.noAccess)
  if (!known) throw new BusinessError(`Access to customer ${no} is denied`, { code: 'ACCESS_DENIED' })
}

export function availableCompanies(settings: NxtSettings, args: ListArgs): object {
  const rows = settings.companies
    .filter((company) => !company.noAccess && (args.customerNo ?? company.customerNo) === company.customerNo)
    .map((company) => ({
      name: company.name,
      vismaNetCompanyId: company.no,
      vismaNetCustomerId: company.customerNo,
      organizationNo: company.organizationNo,
    }))
  return listed(rows, args)
}

/** One customer (tenant) for each number that companies belong to. */
export function availableCustomers(settings: NxtSettings, args: ListArgs): object {
  const usable = settings.companies.filter((company) => !company.noAccess)
  const rows = [...new Map(usable.map((company) => [company.customerNo, company])).values()].map((company) => ({
    name: company.name,
    vismaNetCustomerId: company.customerNo,
  }))
  return listed(rows, args)
}

/** With both `first` and `last`, `first` wins. */
function listed(
  rows: readonly Readonly<Record<string, string | number>>[],
  { first, last, orderBy }: ListArgs,
): object {
  const terms = (orderBy ?? []).flatMap((entry) => Object.entries(entry ?? {}))
  const sorted = rows.toSorted((x, y) => {
    for (const [name, direction] of terms) {
      if (x[name] !== y[name]) return (x[name]! < y[name]! ? -1 : 1) * (direction === 'DESC' ? -1 : 1)
    }
    return 0
  })
  return { totalCount: rows.length, items: first ? sorted.slice(0, first) : last ? sorted.slice(-last) : sorted }
}
