import { CONTACT_RULES } from './contacts.ts'
import { CUSTOMER_RULES } from './customers.ts'
import { INVOICE_RULES } from './invoices.ts'
import { ITEM_RULES } from './items.ts'
import { PROJECT_RULES } from './projects.ts'
import { REGISTRY_RULES } from './registries.ts'
import type { RowRules } from './row-rules.ts'

const RULES: Readonly<Record<string, RowRules>> = {
  ...CONTACT_RULES,
  ...CUSTOMER_RULES,
  ...INVOICE_RULES,
  ...ITEM_RULES,
  ...PROJECT_RULES,
  ...REGISTRY_RULES,
}

/** What the system does with a collection's rows beyond storing them. */
export function rulesOf(collection: string): RowRules {
  return RULES[collection] ?? {}
}
