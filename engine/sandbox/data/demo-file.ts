import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** What demo.yaml holds. */
export interface DemoFile {
  readonly organisation: {
    readonly name: string
    readonly vatNumber: string
    readonly companyNo: string
    readonly address: string
    readonly postalCode: string
    readonly city: string
    readonly country: string
    readonly currency: string
    readonly language: string
    readonly overdueInterest: number
    readonly paymentTerm: number
    readonly nextCustomerNumber: number
    readonly nextProjectNumber: number
    readonly nextInvoiceNumber: number
    readonly nextCompany: { readonly no: number; readonly name: string; readonly organisationNo: string }
  }
  /** YYYY-MM-DD */
  readonly asOf: string
  readonly currencies: readonly {
    readonly code: string
    readonly no: number
    readonly name: string
    readonly symbol: string
    readonly rate: number
  }[]
  readonly languages: readonly {
    readonly code: string
    readonly no?: number
    readonly name: string
    readonly englishName: string
  }[]
  readonly countries: readonly Country[]
  readonly paymentTerms: readonly {
    readonly no: number
    readonly days: number
    readonly months: number
    readonly name: string
  }[]
  readonly accountSets: { readonly group: string; readonly sets: readonly string[] }
  readonly segments: Readonly<Record<string, readonly string[]>>
  readonly units: readonly { readonly no: number; readonly name: string }[]
  readonly categories: readonly { readonly code?: string; readonly name: string }[]
  readonly vat: readonly {
    readonly code: string
    readonly no: number
    readonly percent: number
    readonly name: string
    readonly default?: boolean
  }[]
  readonly invoiceStatuses: readonly InvoiceStatus[]
  readonly salesStatuses: readonly SalesStatus[]
  readonly projectStatuses: readonly string[]
  readonly communicationTypes: Readonly<Record<string, string>>
  readonly contactRoles: readonly string[]
  readonly salesAccounts: readonly { readonly number: string; readonly name: string }[]
  readonly costAccounts: readonly { readonly number: string; readonly name: string }[]
  readonly overtimes: readonly { readonly code: string; readonly name: string; readonly percentage: number }[]
  readonly ledger: Readonly<Record<string, string>>
  readonly voucherSeries: Readonly<Record<string, string>>
  readonly voucherTypes: Readonly<Record<string, string>>
  readonly periodKeys: Readonly<Record<string, { readonly name: string; readonly periods: number }>>
  readonly orgUnitNames: Readonly<Record<string, string>>
  readonly departments: readonly { readonly code: number; readonly name: string; readonly parent?: number }[]
  readonly products: Readonly<Record<ProductKind, readonly PlainProduct[]>>
  readonly suppliers: readonly string[]
  readonly words: Words
}

export interface Country {
  readonly code2: string
  readonly code3: string
  readonly no: number
  readonly name: string
  readonly englishName: string
  readonly eu: boolean
  readonly currency: string
  readonly language: string
  /** How a company's name ends there. */
  readonly form: string
}

export interface InvoiceStatus {
  readonly name: string
  readonly default?: boolean
  readonly creditNote?: boolean
  readonly readOnly?: boolean
  readonly number?: boolean
  readonly sent?: boolean
  readonly paid?: boolean
}

export interface SalesStatus {
  readonly name: string
  readonly state: 'InProgress' | 'Won' | 'Lost'
  readonly probability: number
  readonly proposal?: boolean
  readonly active?: boolean
}

export type ProductKind = 'product' | 'workType' | 'travelExpenseType'

export interface PlainProduct {
  readonly code?: string
  readonly name: string
  readonly unit?: string
  readonly price?: number | null
  readonly cost?: number
  readonly category?: string
  readonly class?: 'Mileage' | 'DailyAllowance' | 'OtherTravelExpense'
  readonly productive?: boolean
}

export interface Words {
  readonly companies: readonly string[]
  readonly branches: readonly string[]
  readonly firstNames: readonly string[]
  readonly lastNames: readonly string[]
  readonly streets: readonly string[]
  readonly titles: readonly string[]
  readonly projects: readonly string[]
  readonly internalProjects: readonly string[]
  readonly cities: Readonly<Record<string, readonly (readonly [city: string, postalCode: string])[]>>
}

/** Where the YAML files lie when this runs from source; a bundle has to say it. */
export const DEFAULT_DATA_DIR = fileURLToPath(new URL('.', import.meta.url))

const read = new Map<string, unknown>()

export function loadDemoFile(dataDir: string = DEFAULT_DATA_DIR): DemoFile {
  return readYaml(dataDir, 'demo.yaml') as DemoFile
}

/** A YAML file of the data folder, read once. */
export function readYaml(dataDir: string, file: string): unknown {
  const path = join(dataDir, file)
  if (!read.has(path)) read.set(path, parse(readFileSync(path, 'utf8')))
  return read.get(path)
}
